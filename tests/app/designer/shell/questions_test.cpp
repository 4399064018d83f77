// Renamed or replaced? Nothing is applied before that is answered, and the answer decides about the rows.
#include "tests/app/designer/shell/shown_window.h"

#include "app/designer/diagram/diagram_view.h"
#include "app/designer/shell/apply_panel.h"
#include "app/designer/shell/question_card.h"
#include "app/designer/shell/questions_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <gtest/gtest.h>

namespace dunlin::test {

namespace {

QPushButton *button(QWidget *within, const char *text)
{
    for (auto *candidate : within->findChildren<QPushButton *>()) {
        if (candidate->text().contains(QLatin1String(text)))
            return candidate;
    }
    return nullptr;
}

} // namespace

TEST(Questions, ARenameWaitsForItsAnswerAndKeepsTheRows)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    auto *questions = shown.window.questions();
    EXPECT_TRUE(questions->isHidden());
    shown.replace("  phone ", "  mobile ");
    ASSERT_TRUE(shown.until([&] { return questions->count() == 1; })) << shown.sql().toStdString();
    EXPECT_FALSE(questions->isHidden());
    EXPECT_TRUE(button(&shown.window, "Answer 1 question to apply"));
    EXPECT_FALSE(button(&shown.window, "Answer 1 question to apply")->isEnabled());
    // How many values hang on it is counted in the database.
    EXPECT_TRUE(shown.until([&] {
        const auto labels = questions->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("209 rows have a value in phone")); });
    }));

    button(questions, "Renamed: keep the data")->click();
    ASSERT_TRUE(shown.until([&] { return questions->count() == 0 && shown.sql().contains(QStringLiteral("RENAME COLUMN \"phone\" TO \"mobile\"")); })) << shown.sql().toStdString();
    shown.window.askApply();
    auto *panel = shown.window.applyPanel();
    ASSERT_TRUE(panel->isVisibleTo(&shown.window));
    QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Return);
    ASSERT_TRUE(shown.until([&] { return !shown.window.connection().isBusy() && shown.window.preview()->plan()->changes.empty(); })) << shown.sql().toStdString();
    EXPECT_EQ(shown.window.connection().history().back().sql.find("DROP"), std::string::npos);
}

TEST(Questions, ARenameByAGestureIsNotAskedAbout)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    designer::DiagramView *diagram = shown.window.diagram();
    diagram->choose({"Customer", "phone"});
    diagram->renameCurrent();
    auto *entry = diagram->findChild<designer::InlineEntry *>();
    ASSERT_TRUE(entry);
    entry->setText(QStringLiteral("mobile"));
    QTest::keyClick(entry, Qt::Key_Return);
    ASSERT_TRUE(shown.until([&] { return shown.sql().contains(QStringLiteral("RENAME COLUMN \"phone\" TO \"mobile\"")); })) << shown.sql().toStdString();
    EXPECT_EQ(shown.window.questions()->count(), 0);
    // An answer to something else leaves it as it is.
    shown.replace("model Coupon {", "model Coupon {\n  label String");
    ASSERT_TRUE(shown.until([&] { return shown.window.questions()->count() == 1; })) << shown.sql().toStdString();
    auto *input = shown.window.questions()->findChild<QLineEdit *>();
    ASSERT_TRUE(input);
    QTest::keyClicks(input, QStringLiteral("'none'"));
    QTest::keyClick(input, Qt::Key_Return);
    ASSERT_TRUE(shown.until([&] { return shown.sql().contains(QStringLiteral("'none'")); }));
    EXPECT_TRUE(shown.sql().contains(QStringLiteral("RENAME COLUMN \"phone\" TO \"mobile\""))) << shown.sql().toStdString();
}

TEST(Questions, AReplacementDropsAndAdds)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    shown.replace("  phone ", "  mobile ");
    ASSERT_TRUE(shown.until([&] { return shown.window.questions()->count() == 1; }));
    button(shown.window.questions(), "Replaced")->click();
    ASSERT_TRUE(shown.until([&] { return shown.window.questions()->count() == 0; }));
    EXPECT_FALSE(shown.sql().contains(QStringLiteral("RENAME COLUMN \"phone\"")));
    EXPECT_TRUE(button(&shown.window, "Apply 2 changes"));
}

TEST(Questions, RowsWithoutAValueGetTheOneThatIsTyped)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    shown.replace("model Coupon {", "model Coupon {\n  label String");
    ASSERT_TRUE(shown.until([&] { return shown.window.questions()->count() == 1; })) << shown.sql().toStdString();
    auto *input = shown.window.questions()->findChild<QLineEdit *>();
    ASSERT_TRUE(input);
    QTest::keyClicks(input, QStringLiteral("'none'"));
    QTest::keyClick(input, Qt::Key_Return);
    ASSERT_TRUE(shown.until([&] { return shown.window.questions()->count() == 0 && shown.sql().contains(QStringLiteral("'none'")); })) << shown.sql().toStdString();
    shown.window.askApply();
    auto *panel = shown.window.applyPanel();
    ASSERT_TRUE(panel->isVisibleTo(&shown.window));
    QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_TRUE(shown.until([&] { return !shown.window.connection().isBusy() && shown.window.preview()->plan()->changes.empty(); })) << shown.sql().toStdString();
}

TEST(Questions, AnAnswerOutlivesTheProgramUntilTheMigrationIsWritten)
{
    ShownWindow shown;
    ASSERT_TRUE(shown.open());
    shown.replace("  phone ", "  mobile ");
    ASSERT_TRUE(shown.until([&] { return shown.window.questions()->count() == 1; }));
    button(shown.window.questions(), "Renamed")->click();
    ASSERT_TRUE(shown.until([&] { return shown.sql().contains(QStringLiteral("RENAME COLUMN")); }));
    ASSERT_TRUE(shown.window.save());
    shown.window.openProject(shown.shop);
    EXPECT_TRUE(shown.until([&] { return shown.sql().contains(QStringLiteral("RENAME COLUMN")); })) << shown.sql().toStdString();
    EXPECT_EQ(shown.window.questions()->count(), 0);
}

TEST(Questions, ACastIsOfferedAndCanBeTakenBackAndHoldsNothingUp)
{
    designer::QuestionsPanel panel;
    std::vector<bool> chosen;
    QObject::connect(&panel, &designer::QuestionsPanel::castChosen, [&](const diff::Cast &cast, bool isWanted) {
        EXPECT_EQ(cast.column, "price");
        chosen.push_back(isWanted);
    });
    workspace::Plan plan;
    plan.casts.push_back({.cast = {.table = {.schema = {}, .name = "Product"}, .column = "price"},
                          .before = {.nativeType = "TEXT"},
                          .after = {.nativeType = "INTEGER"},
                          .expression = "\"price\"::text::INTEGER"});
    panel.setQuestions({}, &plan);
    EXPECT_FALSE(panel.isHidden());
    EXPECT_EQ(panel.count(), 0) << "the plan can be applied as it is";
    ASSERT_TRUE(button(&panel, "Cast: keep the data"));
    button(&panel, "Cast: keep the data")->click();
    plan.casts.front().isTaken = true;
    panel.setQuestions({}, &plan);
    ASSERT_TRUE(button(&panel, "Drop the values instead"));
    button(&panel, "Drop the values instead")->click();
    EXPECT_EQ(chosen, (std::vector<bool>{true, false}));
    panel.setQuestions({}, nullptr);
    EXPECT_TRUE(panel.isHidden());
}

} // namespace dunlin::test
