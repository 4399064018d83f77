#include "app/designer/connection/connection_dialog.h"

#include "tests/app/designer/patience.h"
#include "tests/engine/dialects/sqlite/sqlite_file.h"
#include "tests/support/servers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

workspace::ConnectionForm formOf(const std::string &url)
{
    return *workspace::readConnectionUrl(url);
}

QLineEdit *field(const ConnectionDialog &dialog, const char *name)
{
    for (auto *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QLatin1String(name))
            return edit;
    }
    throw std::runtime_error(name);
}

QPushButton *button(const ConnectionDialog &dialog, const char *text)
{
    for (auto *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == QLatin1String(text))
            return candidate;
    }
    throw std::runtime_error(text);
}

} // namespace

TEST(ConnectionDialog, FieldsAndUrlAreInStep)
{
    ConnectionDialog dialog(formOf("postgresql://me:s3cret@db:6543/shop?schema=sales&connect_timeout=3"), {}, QStringLiteral("DATABASE_URL"));
    EXPECT_EQ(field(dialog, "Host")->text(), QStringLiteral("db"));
    EXPECT_EQ(field(dialog, "URL")->text(), QStringLiteral("postgresql://me:***@db:6543/shop?schema=sales&connect_timeout=3"));
    field(dialog, "Database")->selectAll();
    QTest::keyClicks(field(dialog, "Database"), QStringLiteral("shop dev"));
    EXPECT_TRUE(field(dialog, "URL")->text().contains(QStringLiteral("/shop%20dev?")));
    QTest::keyClicks(field(dialog, "Port"), QStringLiteral("99"));
    EXPECT_FALSE(button(dialog, "Connect")->isEnabled());

    QLineEdit *url = field(dialog, "URL");
    url->clear();
    QTest::keyClicks(url, QStringLiteral("postgresql://you:***@host/other?sslmode=require"));
    EXPECT_EQ(dialog.form().password, "s3cret"); // stars stand for the one that is known
    EXPECT_EQ(dialog.form().tls, "require");
    EXPECT_EQ(field(dialog, "User")->text(), QStringLiteral("you"));
    url->clear();
    QTest::keyClicks(url, QStringLiteral("postgresql://you:fresh@host/other"));
    QTest::keyClick(url, Qt::Key_Tab);
    Q_EMIT url->editingFinished();
    EXPECT_EQ(dialog.form().password, "fresh");
    EXPECT_EQ(url->text(), QStringLiteral("postgresql://you:***@host/other"));
}

TEST(ConnectionDialog, SaysWhereTheConnectionIsKept)
{
    ConnectionDialog dialog(formOf("postgresql://me:pw@db/shop"), {}, QStringLiteral("DATABASE_URL"));
    EXPECT_EQ(dialog.keep(), Keep::Session);
    QComboBox *kept = nullptr;
    for (auto *box : dialog.findChildren<QComboBox *>())
        kept = box->accessibleName() == QStringLiteral("Kept") ? box : kept;
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->count(), 4);
    QTest::keyClick(kept, Qt::Key_Down);
    EXPECT_EQ(dialog.keep(), Keep::Keychain);
    QTest::keyClick(kept, Qt::Key_Down);
    EXPECT_EQ(dialog.keep(), Keep::Asking);
    QTest::keyClick(kept, Qt::Key_Down);
    EXPECT_EQ(dialog.keep(), Keep::Environment);
    EXPECT_TRUE(kept->currentText().contains(QStringLiteral("DATABASE_URL")));
    std::string chosen;
    QObject::connect(&dialog, &ConnectionDialog::chosen, [&](const workspace::ChosenUrls &urls) { chosen = urls.url; });
    button(dialog, "Connect")->click();
    EXPECT_EQ(chosen, "postgresql://me:pw@db/shop");
}

TEST(ConnectionDialog, ADatabaseHasANameAndAPurpose)
{
    ConnectionDialog dialog(formOf("postgresql://me:pw@db/shop"), {}, QStringLiteral("DATABASE_URL"));
    dialog.setMark({.kind = ConnectionKind::Test, .name = QStringLiteral("shop at Anna's")});
    EXPECT_EQ(field(dialog, "Shown as")->text(), QStringLiteral("shop at Anna's"));
    field(dialog, "Shown as")->clear();
    QTest::keyClicks(field(dialog, "Shown as"), QStringLiteral("  the  one "));
    EXPECT_EQ(dialog.mark().name, QStringLiteral("the one"));
    EXPECT_EQ(dialog.mark().kind, ConnectionKind::Test);
}

TEST(ConnectionDialog, CertificatesAndTheTimeLimitAreParametersOfTheUrl)
{
    ConnectionDialog dialog(formOf("postgresql://me@db/shop?connect_timeout=3&application_name=x"), {}, QStringLiteral("DATABASE_URL"));
    EXPECT_EQ(field(dialog, "Give up after (seconds)")->text(), QStringLiteral("3"));
    QTest::keyClicks(field(dialog, "Certificate of the authority (file)"), QStringLiteral("/ca.pem"));
    field(dialog, "Give up after (seconds)")->selectAll();
    QTest::keyClick(field(dialog, "Give up after (seconds)"), Qt::Key_Delete);
    EXPECT_EQ(field(dialog, "URL")->text().toStdString(), std::string("postgresql://me@db/shop?application_name=x&sslcert=/ca.pem"));
}

TEST(ConnectionDialog, TheShadowDatabaseHasAUrlOfItsOwn)
{
    ConnectionDialog dialog(formOf("postgresql://me:pw@db/shop"), "postgresql://me:dark@db/shadow", QStringLiteral("DATABASE_URL"));
    std::string chosen;
    QObject::connect(&dialog, &ConnectionDialog::chosen, [&](const workspace::ChosenUrls &urls) { chosen = urls.shadow; });
    QLineEdit *shadow = field(dialog, "Shadow database (URL)");
    EXPECT_EQ(shadow->text(), QStringLiteral("postgresql://me:***@db/shadow"));
    shadow->clear();
    QTest::keyClicks(shadow, QStringLiteral("shadow2"));
    EXPECT_FALSE(button(dialog, "Connect")->isEnabled());
    EXPECT_TRUE(dialog.answer().startsWith(QStringLiteral("The URL of the shadow database:")));
    EXPECT_TRUE(shadow->isVisibleTo(&dialog)); // what is wrong is seen
    shadow->clear();
    QTest::keyClicks(shadow, QStringLiteral("postgresql://me:***@db/shadow2"));
    button(dialog, "Connect")->click();
    EXPECT_EQ(chosen, "postgresql://me:dark@db/shadow2");
}

TEST(ConnectionDialog, AFileHasFieldsOfItsOwn)
{
    ConnectionDialog dialog(formOf("file:/data/shop.db?connection_limit=1"), {}, QStringLiteral("DATABASE_URL"));
    EXPECT_EQ(field(dialog, "File")->text(), QStringLiteral("/data/shop.db"));
    EXPECT_THROW(field(dialog, "Host"), std::runtime_error);
    QCheckBox *readOnly = nullptr;
    for (auto *check : dialog.findChildren<QCheckBox *>())
        readOnly = check->text() == QStringLiteral("Open it for reading only") ? check : readOnly;
    ASSERT_TRUE(readOnly);
    EXPECT_FALSE(readOnly->isChecked());
    readOnly->click();
    EXPECT_EQ(field(dialog, "URL")->text(), QStringLiteral("file:/data/shop.db?connection_limit=1&mode=ro"));
    field(dialog, "File")->selectAll();
    QTest::keyClicks(field(dialog, "File"), QStringLiteral("/my data/x%20y.db"));
    EXPECT_EQ(field(dialog, "URL")->text(), QStringLiteral("file:/my data/x%20y.db?connection_limit=1&mode=ro"));

    QLineEdit *url = field(dialog, "URL");
    url->clear();
    QTest::keyClicks(url, QStringLiteral("postgresql://me@db/shop"));
    EXPECT_FALSE(button(dialog, "Connect")->isEnabled());
    EXPECT_TRUE(dialog.answer().contains(QStringLiteral("file:")));
    url->clear();
    QTest::keyClicks(url, QStringLiteral("file:other.db"));
    EXPECT_FALSE(readOnly->isChecked());
    std::string chosen;
    QObject::connect(&dialog, &ConnectionDialog::chosen, [&](const workspace::ChosenUrls &urls) { chosen = urls.url; });
    button(dialog, "Connect")->click();
    EXPECT_EQ(chosen, "file:other.db");
}

TEST(ConnectionDialog, ATrialOfAFileSaysWhatItAllows)
{
    const test::SqliteFile file;
    test::mustExecute(*file.open(), "CREATE TABLE t (a INTEGER)");
    ConnectionDialog dialog(formOf(file.url() + "?mode=ro"), {}, QStringLiteral("DATABASE_URL"));
    button(dialog, "Test")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.answer().contains(QStringLiteral("Connected to SQLite")); }, test::patience)) << dialog.answer().toStdString();
    EXPECT_TRUE(dialog.answer().contains(QStringLiteral("It takes no changes"))) << dialog.answer().toStdString();
    QTest::keyClicks(field(dialog, "File"), QStringLiteral(".new"));
    button(dialog, "Test")->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.answer().contains(QStringLiteral("not there yet")); }, test::patience)) << dialog.answer().toStdString();
}

TEST(ConnectionDialog, SlowATrialNamesTheServer)
{
    ConnectionDialog dialog(formOf(test::serverUrl(test::Server::Postgres)), {}, QStringLiteral("DATABASE_URL"));
    button(dialog, "Test")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.answer().contains(QStringLiteral("Connected to PostgreSQL")); }, 20000)) << dialog.answer().toStdString();
    EXPECT_TRUE(dialog.answer().contains(QStringLiteral("You may create tables here."))) << dialog.answer().toStdString();
    field(dialog, "Database")->selectAll();
    QTest::keyClicks(field(dialog, "Database"), QStringLiteral("nowhere"));
    EXPECT_EQ(dialog.answer(), QString());
    button(dialog, "Test")->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.answer().contains(QStringLiteral("nowhere")) && dialog.answer().contains(QStringLiteral("exist")); }, 20000))
        << dialog.answer().toStdString();
}

} // namespace dunlin::designer
