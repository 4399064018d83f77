#include "app/designer/connection/password_store.h"

#include "tests/app/designer/patience.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>
#include <utility>

namespace dunlin::designer {

namespace {

// A message bus and a keychain on it, which is open and gone with this.
class OwnKeychain
{
public:
    OwnKeychain()
    {
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        m_bus.waitForReadyRead(test::patience);
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        QProcess keychain; // it goes on by itself until the bus is gone
        keychain.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--daemonize"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        keychain.write("opens it");
        keychain.closeWriteChannel();
        m_isOpen = keychain.waitForFinished(test::patience) && keychain.exitCode() == 0;
    }
    ~OwnKeychain()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }
    bool isOpen() const { return m_isOpen; }

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    bool m_isOpen = false;
};

} // namespace

TEST(PasswordStore, APasswordIsKeptFoundAndForgotten)
{
    const OwnKeychain keychain;
    ASSERT_TRUE(keychain.isOpen());
    PasswordStore store;
    const QString place = QStringLiteral("postgresql://me@db/shop"), secret = QStringLiteral("pä ss/'\"word");
    std::optional<QString> kept;
    store.keep(place, secret, [&](const QString &error) { kept = error; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept.has_value(); }, test::patience));
    EXPECT_EQ(*kept, QString());
    const auto find = [&](const QString &where) {
        std::optional<std::pair<QString, QString>> found;
        PasswordStore another;
        another.find(where, [&](const QString &password, const QString &error) { found = {password, error}; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, test::patience));
        return found.value_or(std::pair<QString, QString>());
    };
    EXPECT_EQ(find(place), std::pair(secret, QString()));
    EXPECT_FALSE(find(QStringLiteral("postgresql://me@db/other")).second.isEmpty());
    store.forget(place);
    EXPECT_TRUE(QTest::qWaitFor([&] { return find(place).first.isEmpty(); }, test::patience));
}

TEST(PasswordStore, ASystemWithoutAKeychainSaysSo)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    PasswordStore store;
    QStringList errors;
    store.keep(QStringLiteral("me@db/shop"), QStringLiteral("secret"), [&](const QString &error) { errors << error; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return errors.size() == 1; }, test::patience));
    store.find(QStringLiteral("me@db/shop"), [&](const QString &password, const QString &error) {
        EXPECT_EQ(password, QString());
        errors << error;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return errors.size() == 2; }, test::patience));
    EXPECT_FALSE(errors[0].isEmpty());
    EXPECT_FALSE(errors[1].isEmpty());
}

} // namespace dunlin::designer
