// The history as a place: the schema at each migration, two points beside each other, git, drift, and repairs.
#include "tests/app/designer/shell/shown_window.h"

#include "app/designer/diagram/diagram_view.h"
#include "app/designer/editor/editor_pane.h"
#include "app/designer/editor/schema_editor.h"
#include "app/designer/history/history_pane.h"
#include "app/designer/shell/past_page.h"
#include "app/designer/shell/question_bar.h"

#include <QComboBox>
#include <QProcess>
#include <QPushButton>
#include <QSlider>
#include <gtest/gtest.h>

namespace dunlin::test {

namespace {

std::string textOf(const designer::PastPage &page)
{
    return page.editors()->editor(0)->text().toStdString();
}

bool git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), QStringList{QStringLiteral("-c"), QStringLiteral("user.name=t"), QStringLiteral("-c"), QStringLiteral("user.email=t@t")} + arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

TEST(Compare, TheSliderShowsTextAndDiagramAfterEachMigration)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    auto *history = shown.window.history();
    ASSERT_EQ(history->slider()->maximum(), 4);
    history->slider()->setValue(0);
    ASSERT_TRUE(shown.until([&] { return shown.window.past() && shown.window.past()->isVisibleTo(&shown.window); }));
    const designer::PastPage &past = *shown.window.past();
    EXPECT_NE(textOf(past).find("model Customer"), std::string::npos);
    EXPECT_EQ(textOf(past).find("model Coupon"), std::string::npos);
    EXPECT_TRUE(past.editors()->editor(0)->isReadOnly());
    history->slider()->setValue(3);
    ASSERT_TRUE(shown.until([&] { return textOf(past).find("model Coupon") != std::string::npos; }));
    EXPECT_FALSE(past.diagram()->drawing().empty());
    history->slider()->setValue(4);
    EXPECT_FALSE(past.isVisibleTo(&shown.window));
}

TEST(Compare, TheKeysOfTheDiagramWorkInThePastAndInThePresent)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    shown.window.activateWindow();
    QTest::keySequence(&shown.window, QKeySequence(QStringLiteral("Ctrl+0")));
    EXPECT_EQ(shown.window.diagram()->viewport().scale, 1);
    shown.window.history()->slider()->setValue(1);
    ASSERT_TRUE(shown.until([&] { return shown.window.past() && shown.window.past()->isVisible(); }));
    designer::DiagramView *past = shown.window.past()->diagram();
    QTest::keySequence(&shown.window, QKeySequence(QStringLiteral("Ctrl+0")));
    EXPECT_EQ(past->viewport().scale, 1);
    QTest::keySequence(&shown.window, QKeySequence(QStringLiteral("Ctrl+-")));
    EXPECT_LT(past->viewport().scale, 1);
    EXPECT_EQ(shown.window.diagram()->viewport().scale, 1);
    shown.window.history()->slider()->setValue(4);
    QTest::keySequence(&shown.window, QKeySequence(QStringLiteral("Ctrl+-")));
    EXPECT_LT(shown.window.diagram()->viewport().scale, 1);
}

TEST(Compare, ThePastCannotBeChanged)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    shown.window.history()->slider()->setValue(1);
    ASSERT_TRUE(shown.until([&] { return shown.window.past() != nullptr; }));
    const std::string before = textOf(*shown.window.past());
    QTest::keyClicks(shown.window.past()->editors()->editor(0), QStringLiteral("x"));
    shown.window.past()->diagram()->removeCurrent();
    EXPECT_EQ(textOf(*shown.window.past()), before);
    EXPECT_FALSE(shown.window.document().isModified());
}

TEST(Compare, AVersionFromGitIsOneOfThePoints)
{
    ShownWindow shown;
    ASSERT_TRUE(git(shown.shop, {QStringLiteral("init"), QStringLiteral("-q")}));
    ASSERT_TRUE(git(shown.shop, {QStringLiteral("add"), QStringLiteral("schema.prisma")}));
    ASSERT_TRUE(git(shown.shop, {QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("The shop")}));
    ASSERT_TRUE(shown.open());
    QComboBox *from = nullptr;
    for (auto *box : shown.window.history()->findChildren<QComboBox *>())
        from = box->accessibleName() == QStringLiteral("Compare from") ? box : from;
    ASSERT_TRUE(from);
    const auto row = [&] {
        for (int i = 0; i < from->count(); ++i)
            if (from->itemText(i).contains(QStringLiteral("The shop")))
                return i;
        return -1;
    };
    ASSERT_TRUE(shown.until([&] { return row() >= 0; }));
    shown.replace("model Customer {", "model Fresh {\n  id Int @id\n}\nmodel Customer {");
    shown.window.history()->showComparison(from->itemData(row()).value<designer::Point>(), {designer::Point::Kind::Schema});
    Q_EMIT shown.window.history()->compareRequested(from->itemData(row()).value<designer::Point>(), {designer::Point::Kind::Schema});
    ASSERT_TRUE(shown.until([&] { return shown.window.past() && shown.window.past()->title().contains(QStringLiteral("1 change")); }));
    EXPECT_NE(textOf(*shown.window.past()).find("model Fresh"), std::string::npos);
}

TEST(Compare, DriftIsCountedAndShown)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    ASSERT_TRUE(shown.window.connection().drift());
    EXPECT_TRUE(shown.window.connection().drift()->changes.empty());
    // Somebody else makes a table.
    const auto target = workspace::targetOfUrl("sqlite", "file:" + shown.shop.toStdString() + "/dev.db");
    ASSERT_TRUE(target);
    auto other = workspace::DatabaseTool::connect(*target, workspace::DatabaseTool::IfMissing::Fail);
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->execute("CREATE TABLE stray (id INTEGER PRIMARY KEY)", {}));
    ASSERT_TRUE(shown.until([&] { return shown.window.connection().drift() && shown.window.connection().drift()->changes.size() == 1; }));
    for (auto *button : shown.window.history()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Show the difference"))
            button->click();
    }
    ASSERT_TRUE(shown.until([&] { return shown.window.past() && textOf(*shown.window.past()).find("model stray") != std::string::npos; }));
}

TEST(Compare, DriftIsAdoptedAndBroughtIntoTheText)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    const auto target = workspace::targetOfUrl("sqlite", "file:" + shown.shop.toStdString() + "/dev.db");
    auto other = workspace::DatabaseTool::connect(*target, workspace::DatabaseTool::IfMissing::Fail);
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->execute("CREATE TABLE stray (id INTEGER PRIMARY KEY)", {}));
    ASSERT_TRUE(shown.until([&] { return shown.window.connection().drift() && !shown.window.connection().drift()->changes.empty(); }));
    for (auto *button : shown.window.history()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Adopt it as a migration"))
            button->click();
    }
    ASSERT_TRUE(shown.until([&] { return shown.window.connection().history().back().name.ends_with("_adopt_drift") && !shown.window.connection().isBusy(); }));
    EXPECT_TRUE(shown.window.connection().drift()->changes.empty());
    for (auto *action : shown.window.findChildren<QAction *>()) {
        if (action->text().contains(QStringLiteral("ring its schema into the text")))
            action->trigger();
    }
    EXPECT_NE(shown.window.document().text(0).find("model stray"), std::string::npos);
    EXPECT_TRUE(shown.until([&] { return shown.window.preview()->plan()->changes.empty(); })) << shown.sql().toStdString();
}

TEST(Compare, TheLastMigrationIsTakenBackAfterAQuestion)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    const std::string last = shown.window.connection().history().back().name;
    shown.window.history()->select(last);
    ASSERT_EQ(shown.window.history()->repairButtons().size(), 1u);
    shown.window.history()->repairButtons().front()->click();
    ASSERT_FALSE(shown.window.outsideBar()->question().isEmpty());
    shown.window.outsideBar()->findChildren<QPushButton *>().constFirst()->click();
    ASSERT_TRUE(shown.until([&] { return shown.window.connection().history().size() == 3 && !shown.window.connection().isBusy(); }));
    EXPECT_FALSE(QDir(shown.shop + QStringLiteral("/migrations/") + QString::fromStdString(last)).exists());
}

TEST(Compare, AFailedMigrationIsMarkedAsRolledBackFromTheHistory)
{
    ShownWindow shown;
    ASSERT_TRUE(QDir().mkpath(shown.shop + QStringLiteral("/migrations/20990101000000_same")));
    shown.write(QStringLiteral("migrations/20990101000000_same/migration.sql"), "UPDATE \"Customer\" SET \"email\" = 'same';\n");
    ASSERT_TRUE(shown.open());
    auto *history = shown.window.history();
    const auto press = [&](const char *text) {
        history->select("20990101000000_same");
        for (auto *button : history->repairButtons()) {
            if (button->text() == QLatin1String(text)) {
                button->click();
                return true;
            }
        }
        return false;
    };
    const auto state = [&] { return shown.window.connection().history().back().state; };
    ASSERT_TRUE(press("Apply what is pending"));
    ASSERT_TRUE(shown.until([&] { return state() == workspace::MigrationEntry::State::Failed && !shown.window.connection().isBusy(); }));
    ASSERT_TRUE(press("Mark as rolled back"));
    EXPECT_TRUE(shown.until([&] { return state() == workspace::MigrationEntry::State::RolledBack; }));
}

TEST(Compare, NothingIsAppliedToProduction)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    shown.replace("model Customer {", "model Fresh {\n  id Int @id\n}\nmodel Customer {");
    ASSERT_TRUE(shown.until([&] { return shown.sql().contains(QStringLiteral("Fresh")); }));
    for (auto *action : shown.window.findChildren<QAction *>()) {
        if (action->text().contains(QStringLiteral("nothing is applied from here")))
            action->trigger();
    }
    shown.window.askApply();
    EXPECT_FALSE(shown.window.applyPanel()->isVisibleTo(&shown.window));
}

} // namespace dunlin::test
