// The first thing a user does: open, type a field, see the SQL, apply it as a migration, undo.
#include "app/designer/shell/main_window.h"

#include "app/designer/editor/editor_pane.h"
#include "app/designer/editor/schema_editor.h"
#include "app/designer/preview/preview_pane.h"
#include "app/designer/shell/apply_panel.h"
#include "app/designer/shell/samples.h"
#include "tests/app/designer/patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

namespace dunlin::designer {

namespace {

using test::patience;

QString previewText(const MainWindow &window)
{
    return window.preview()->plan() ? QString::fromStdString(window.preview()->plan()->script.text) : QString();
}

} // namespace

TEST(Flow, ShopIsOpenedChangedAndMigrated)
{
    QTemporaryDir home;
    const auto shop = copySample(QStringLiteral("shop"), home.path());
    ASSERT_TRUE(shop) << shop.error().message;
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    MainWindow window(theme, settings);
    window.show();
    window.openProject(*shop);
    ASSERT_TRUE(window.document().isOpen());
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.connection().state() == ConnectionState::Connected && window.preview()->plan(); }, patience))
        << window.connection().detail().toStdString();
    EXPECT_TRUE(window.preview()->plan()->empty()) << previewText(window).toStdString();

    const std::string before = window.document().text(0);
    const auto product = before.find("model Product {");
    ASSERT_NE(product, std::string::npos);
    SchemaEditor *editor = window.editors()->current();
    editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<uintptr_t>(before.find('\n', product)));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor, QStringLiteral("flowTest String?"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return previewText(window).contains(QStringLiteral("ADD COLUMN \"flowTest\" TEXT")); }, patience))
        << previewText(window).toStdString();

    window.askApply();
    auto *panel = window.applyPanel();
    ASSERT_TRUE(panel->isVisibleTo(&window));
    panel->findChild<QLineEdit *>()->setText(QStringLiteral("add flow test"));
    QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.connection().isBusy() && window.preview()->plan()->empty(); }, patience))
        << previewText(window).toStdString();
    const QStringList folders = QDir(*shop + QStringLiteral("/migrations")).entryList({QStringLiteral("*_add_flow_test")}, QDir::Dirs);
    ASSERT_EQ(folders.size(), 1);
    EXPECT_EQ(window.connection().history().back().name, folders.constFirst().toStdString());
    EXPECT_EQ(window.connection().history().back().state, workspace::MigrationEntry::State::Applied);
    EXPECT_FALSE(window.document().isModified());

    while (window.document().text(0) != before && window.document().undoStack().canUndo())
        window.editors()->undo();
    EXPECT_EQ(window.document().text(0), before);
    EXPECT_TRUE(QTest::qWaitFor([&] { return previewText(window).contains(QStringLiteral("DROP COLUMN")) || previewText(window).contains(QStringLiteral("RedefineTables")); }, patience))
        << previewText(window).toStdString();
    ASSERT_TRUE(window.document().save());
}

TEST(Flow, ThePreviewComparesWithWhatWasChosen)
{
    QTemporaryDir home;
    const auto shop = copySample(QStringLiteral("shop"), home.path());
    ASSERT_TRUE(shop) << shop.error().message;
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    MainWindow window(theme, settings);
    window.openProject(*shop);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.connection().state() == ConnectionState::Connected && window.preview()->plan(); }, patience));
    const auto boxes = window.findChildren<QComboBox *>();
    QComboBox *compare = *std::ranges::find(boxes, QStringLiteral("Compare with"), &QComboBox::accessibleName);
    ASSERT_EQ(compare->count(), 3 + 4); // database, end of the history, saved file, and each migration
    const auto choose = [&](const char *part) {
        for (int i = 0; i < compare->count(); ++i) {
            if (!compare->itemText(i).contains(QLatin1String(part)))
                continue;
            compare->setCurrentIndex(i);
            Q_EMIT compare->activated(i);
            return;
        }
        FAIL() << part;
    };
    const auto shows = [&](const char *sql) { return QTest::qWaitFor([&] { return previewText(window).contains(QLatin1String(sql)); }, patience); };
    choose("reviews_tags");
    EXPECT_TRUE(shows("CREATE TABLE \"Coupon\"")) << previewText(window).toStdString();
    window.askApply(); // what is shown is not what the database needs
    EXPECT_FALSE(window.applyPanel()->isVisibleTo(&window));

    choose("saved file");
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.preview()->plan()->empty(); }, patience));
    window.document().typed(0, {0, 0}, "model Fresh {\n  id Int @id\n}\n");
    EXPECT_TRUE(shows("CREATE TABLE \"Fresh\""));
    ASSERT_TRUE(window.save());
    choose("saved file");
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.preview()->plan()->empty(); }, patience));
    choose("database");
    EXPECT_TRUE(shows("CREATE TABLE \"Fresh\""));
}

TEST(Flow, WhatAPushRemovesIsSavedAndThePanelSaysWhere)
{
    QTemporaryDir home;
    const auto shop = copySample(QStringLiteral("shop"), home.path());
    ASSERT_TRUE(shop) << shop.error().message;
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    MainWindow window(theme, settings);
    window.openProject(*shop);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.connection().state() == ConnectionState::Connected && window.preview()->plan(); }, patience));
    const std::string &text = window.document().text(0);
    const auto line = static_cast<std::uint32_t>(text.find("  phone "));
    window.document().typed(0, {line, static_cast<std::uint32_t>(text.find('\n', line)) + 1}, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return previewText(window).contains(QStringLiteral("RedefineTables")); }, patience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.connection().isBusy(); }, patience));
    window.askPush();
    auto *panel = window.applyPanel();
    const auto said = [&](const QString &part) {
        const auto labels = panel->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().remove(QChar(0x200b)).contains(part); });
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return said(QStringLiteral("209 non-null values")); }, patience));
    EXPECT_TRUE(panel->findChild<QCheckBox *>()->isChecked()); // back up first
    const auto inputs = panel->findChildren<QLineEdit *>();
    inputs.back()->setText(window.connection().displayName());
    QTest::keyClick(inputs.back(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said(QStringLiteral("What it removed is kept in")); }, patience));
    const QStringList files = QDir(*shop + QStringLiteral("/.dunlin/backups")).entryList({QStringLiteral("*_push.sqlite")}, QDir::Files);
    ASSERT_EQ(files.size(), 1);
    EXPECT_TRUE(said(files.constFirst()));
    EXPECT_TRUE(said(QStringLiteral("Customer.phone (209 rows)")));
}

// A failure to find the database is told once; it does not set off the analysis that finds it again.
TEST(Flow, WithoutADatabaseTheWindowComesToRest)
{
    QTemporaryDir home;
    QFile schema(home.filePath(QStringLiteral("schema.prisma")));
    ASSERT_TRUE(schema.open(QIODevice::WriteOnly));
    schema.write("datasource db {\n  provider = \"sqlite\"\n  url = env(\"NO_SUCH_VARIABLE\")\n}\nmodel A {\n  id Int @id\n}\n");
    schema.close();
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    MainWindow window(theme, settings);
    int changes = 0;
    QObject::connect(&window.connection(), &Connection::changed, &window, [&] { ++changes; });
    window.openProject(schema.fileName());
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.connection().state() == ConnectionState::Failed; }, patience));
    const int told = changes;
    QTest::qWait(300);
    EXPECT_EQ(changes, told);
}

TEST(Flow, AMissingDatabaseIsMadeFromTheHistory)
{
    QTemporaryDir home;
    const auto shop = copySample(QStringLiteral("shop"), home.path());
    ASSERT_TRUE(shop) << shop.error().message;
    ASSERT_TRUE(QFile::remove(*shop + QStringLiteral("/dev.db")));
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    MainWindow window(theme, settings);
    window.openProject(*shop);
    const auto settled = [&](ConnectionState state) {
        return QTest::qWaitFor([&] { return window.connection().state() == state && !window.connection().isBusy() && window.preview()->plan() && window.preview()->plan()->empty(); }, patience);
    };
    ASSERT_TRUE(settled(ConnectionState::Missing));
    window.askApply();
    ASSERT_TRUE(settled(ConnectionState::Connected));
    EXPECT_EQ(window.connection().history().size(), 4u);
    EXPECT_EQ(window.connection().history().back().state, workspace::MigrationEntry::State::Applied);
}

TEST(Flow, AMissingFolderOfTheDatabaseIsToldOnceInPlainWords)
{
    QTemporaryDir home;
    const auto shop = copySample(QStringLiteral("shop"), home.path());
    ASSERT_TRUE(shop) << shop.error().message;
    QFile environment(*shop + QStringLiteral("/.env"));
    ASSERT_TRUE(environment.open(QIODevice::WriteOnly));
    environment.write("DATABASE_URL=\"file:./nowhere/dev.db\"\n");
    environment.close();
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    MainWindow window(theme, settings);
    window.openProject(*shop);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.connection().state() == ConnectionState::Missing && !window.connection().isBusy() && window.preview()->plan(); }, patience));
    window.askApply();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<QMessageBox *>() != nullptr; }, patience));
    QTest::qWait(50);
    const auto boxes = window.findChildren<QMessageBox *>();
    ASSERT_EQ(boxes.size(), 1);
    EXPECT_TRUE(boxes.constFirst()->text().contains(QStringLiteral("does not exist"))) << boxes.constFirst()->text().toStdString();
    EXPECT_EQ(window.connection().state(), ConnectionState::Missing);
}

TEST(Flow, AMigrationThatFailsIsSeenInTheHistory)
{
    QTemporaryDir home;
    const auto shop = copySample(QStringLiteral("shop"), home.path());
    ASSERT_TRUE(shop) << shop.error().message;
    // Runs on an empty database, as the history is replayed, but not with two customers.
    const QString bad = *shop + QStringLiteral("/migrations/20990101000000_same");
    ASSERT_TRUE(QDir().mkpath(bad));
    QFile script(bad + QStringLiteral("/migration.sql"));
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write("UPDATE \"Customer\" SET \"email\" = 'same';\n");
    script.close();
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    MainWindow window(theme, settings);
    window.openProject(*shop);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.connection().state() == ConnectionState::Connected && window.preview()->plan(); }, patience));
    const std::string &text = window.document().text(0);
    window.document().typed(0, {static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(text.size())}, "\nmodel Fresh {\n  id Int @id\n}\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return previewText(window).contains(QStringLiteral("Fresh")) && !window.connection().isBusy(); }, patience));
    QString why;
    QObject::connect(&window.connection(), &Connection::reported, &window, [&](const ApplyReport &report) {
        if (!why.isEmpty())
            return; // the repair
        EXPECT_EQ(report.outcome, ApplyReport::Outcome::Failed);
        EXPECT_EQ(report.left, ApplyReport::Left::AsBefore);
        why = report.message;
    });
    window.askApply();
    ASSERT_TRUE(window.applyPanel()->findChild<QLineEdit *>());
    QTest::keyClick(window.applyPanel()->findChild<QLineEdit *>(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !why.isEmpty(); }, patience));
    EXPECT_TRUE(why.contains(QStringLiteral("UNIQUE constraint failed"))) << why.toStdString();
    EXPECT_EQ(window.connection().history().back().state, workspace::MigrationEntry::State::Failed);
    EXPECT_TRUE(previewText(window).contains(QStringLiteral("Fresh"))); // still to be done
    // The panel says what became of the database and offers ways out.
    const auto labels = window.applyPanel()->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("Nothing was changed")); }));
    const auto buttons = window.applyPanel()->findChildren<QPushButton *>();
    const auto wayOut = std::ranges::find(buttons, QStringLiteral("Mark as rolled back"), &QPushButton::text);
    ASSERT_NE(wayOut, buttons.end());
    (*wayOut)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.connection().history().back().state == workspace::MigrationEntry::State::RolledBack; }, patience));
}

TEST(Flow, ANewProjectWorksAtOnce)
{
    QTemporaryDir home;
    const auto schema = makeNewProject(home.path());
    ASSERT_TRUE(schema) << schema.error().message;
    EXPECT_FALSE(makeNewProject(home.path())); // never over an existing one
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    MainWindow window(theme, settings);
    window.openProject(*schema);
    ASSERT_TRUE(QTest::qWaitFor([&] { return previewText(window).contains(QStringLiteral("CREATE TABLE \"Note\"")); }, patience));
    EXPECT_EQ(window.connection().state(), ConnectionState::Missing);
}

} // namespace dunlin::designer
