#include "app/designer/history/history_pane.h"

#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalSpy>

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
