#include "app/designer/history/history_pane.h"

#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSlider>

#include <gtest/gtest.h>

using namespace dunlin;
using State = workspace::MigrationEntry::State;

namespace {

std::vector<workspace::MigrationEntry> entries()
{
    return {{.name = "20260301120000_init", .state = State::Applied, .sql = "CREATE TABLE \"A\";\n"},
            {.name = "20260412_more", .state = State::Failed, .sql = "DROP TABLE \"x\";\n", .logs = "no such table: x"}};
}

} // namespace

TEST(HistoryPane, ShowsTheNewestMigrationFirst)
{
    designer::Theme theme;
    designer::HistoryPane pane(theme);
    pane.setEntries(entries());
    EXPECT_EQ(pane.sql()->toPlainText(), QStringLiteral("DROP TABLE \"x\";\n"));
}

TEST(HistoryPane, KeepsTheChosenMigrationWhenTheHistoryIsReadAgain)
{
    designer::Theme theme;
    designer::HistoryPane pane(theme);
    pane.setEntries(entries());
    QSignalSpy chosen(&pane, &designer::HistoryPane::migrationChosen);
    pane.list()->setCurrentIndex(pane.list()->model()->index(0, 0));
    EXPECT_EQ(chosen.count(), 1);
    pane.setEntries(entries());
    EXPECT_EQ(pane.sql()->toPlainText(), QStringLiteral("CREATE TABLE \"A\";\n"));
    EXPECT_EQ(chosen.count(), 1) << "reading again is no choice of the user's";
}

TEST(HistoryPane, SaysTheStateInWords)
{
    designer::Theme theme;
    designer::HistoryPane pane(theme);
    pane.setEntries(entries());
    const QString spoken = pane.list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("failed"))) << spoken.toStdString();
}

TEST(HistoryPane, ReadsTheDateFromTheName)
{
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(designer::migrationDate("20260301120000_init"), QStringLiteral("1 March 2026, 12:00"));
    EXPECT_EQ(designer::migrationDate("20260412_more"), QStringLiteral("12 April 2026"));
    EXPECT_TRUE(designer::migrationDate("init").isEmpty());
}

TEST(HistoryPane, OffersWhatCanBeDoneAboutAState)
{
    const auto offers = [](State state) {
        std::vector<designer::Repair> repairs;
        const std::vector<workspace::MigrationEntry> history{{.name = "1_a", .state = state}};
        for (const auto &offer : designer::repairsOf(history.front(), history))
            repairs.push_back(offer.repair);
        return repairs;
    };
    using designer::Repair;
    EXPECT_EQ(offers(State::Failed), (std::vector{Repair::UndoHalf, Repair::MarkRolledBack, Repair::MarkApplied}));
    EXPECT_EQ(offers(State::Pending), (std::vector{Repair::ApplyPending, Repair::MarkApplied}));
    EXPECT_EQ(offers(State::Applied), (std::vector{Repair::UndoLast}));
    EXPECT_EQ(offers(State::Edited), (std::vector{Repair::BringBack, Repair::AcceptFile}));
    EXPECT_EQ(offers(State::Missing), (std::vector{Repair::BringBack, Repair::Forget}));
}

TEST(HistoryPane, TheSliderAsksForTheDifferenceThatAMigrationMade)
{
    designer::Theme theme;
    designer::HistoryPane pane(theme);
    pane.setEntries(entries());
    std::vector<std::string> asked;
    QObject::connect(&pane, &designer::HistoryPane::compareRequested, [&](const designer::Point &from, const designer::Point &to) { asked = {from.name, to.name}; });
    pane.slider()->setValue(1);
    EXPECT_EQ(asked, (std::vector<std::string>{"20260301120000_init", "20260412_more"}));
    EXPECT_EQ(pane.sql()->toPlainText(), QStringLiteral("DROP TABLE \"x\";\n"));
    QSignalSpy present(&pane, &designer::HistoryPane::presentRequested);
    pane.slider()->setValue(2);
    EXPECT_EQ(present.count(), 1);
}
