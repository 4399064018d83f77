#include "app/designer/connection/kept_connections.h"

#include "tests/app/designer/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

class KeptConnectionsTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"); } // no keychain
    std::string find(const KeptConnections::Ask &ask)
    {
        std::string found;
        KeptConnections kept(settings, ask);
        QSignalSpy said(&kept, &KeptConnections::message);
        kept.find(project, [&found](const workspace::ChosenUrls &urls) { found = urls.url + " " + urls.shadow; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return !found.empty(); }, test::patience));
        return found;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    const QString project = QStringLiteral("/projects/shop/schema.prisma");
    const KeptConnections::Ask answer = [this](const QString &place, const std::function<void(const QString &)> &given) {
        asked << place;
        given(QStringLiteral("s3cret"));
    };
    QStringList asked;
};

} // namespace

TEST_F(KeptConnectionsTest, APasswordThatIsAskedForIsWrittenNowhere)
{
    KeptConnections kept(settings, answer);
    EXPECT_EQ(kept.howKept(project), Keep::Session);
    kept.keep(project, {.url = "postgresql://me:s3cret@db/shop", .shadow = {}}, Keep::Asking);
    settings.sync();
    EXPECT_EQ(kept.howKept(project), Keep::Asking);
    QFile file(settings.fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("s3cret"));
    EXPECT_EQ(find(answer), "postgresql://me:s3cret@db/shop ");
    EXPECT_EQ(asked, QStringList{QStringLiteral("postgresql://me@db/shop")});
    kept.forget(project);
    EXPECT_EQ(kept.howKept(project), Keep::Session);
    EXPECT_TRUE(settings.value(QStringLiteral("askedPasswords")).toStringList().isEmpty());
}

TEST_F(KeptConnectionsTest, IsNotUsedWhereThePasswordIsRefused)
{
    KeptConnections kept(settings, [this](const QString &place, const std::function<void(const QString &)> &) { asked << place; });
    kept.keep(project, {.url = "postgresql://me:s3cret@db/shop", .shadow = {}}, Keep::Asking);
    bool found = false;
    kept.find(project, [&found](const workspace::ChosenUrls &) { found = true; });
    EXPECT_EQ(asked.size(), 1);
    EXPECT_FALSE(found);
}

TEST_F(KeptConnectionsTest, AsksWhereTheKeychainDoesNotAnswer)
{
    KeptConnections(settings, answer).keep(project, {.url = "postgresql://me:s3cret@db/shop", .shadow = {}}, Keep::Keychain);
    EXPECT_EQ(find(answer), "postgresql://me:s3cret@db/shop ");
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(KeptConnectionsTest, WhatHasNoPasswordIsNotAskedForOne)
{
    KeptConnections(settings, answer).keep(project, {.url = "postgresql://me@db/shop", .shadow = {}}, Keep::Asking);
    EXPECT_EQ(find(answer), "postgresql://me@db/shop ");
    KeptConnections(settings, answer).keep(project, {.url = "file:/data/shop.db?mode=ro", .shadow = {}}, Keep::Keychain);
    EXPECT_EQ(find(answer), "file:/data/shop.db?mode=ro ");
    EXPECT_TRUE(asked.isEmpty());
}

} // namespace dunlin::designer
