#include "engine/migrate/diagnose.h"
#include "engine/migrate/history.h"

#include "engine/migrate/checksum.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::migrate {

using dialects::HistoryRecord;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Folder folderOf(std::initializer_list<const char *> names)
{
    Folder folder;
    for (const char *name : names)
        folder.migrations.push_back({.name = name, .path = name, .script = name});
    return folder;
}

HistoryRecord applied(const std::string &name)
{
    return {.id = name, .checksum = checksum(name), .finishedAt = 2, .name = name, .startedAt = 1, .appliedSteps = 1};
}

HistoryRecord failed(const std::string &name)
{
    return {.id = name, .checksum = checksum(name), .name = name, .startedAt = 1};
}

HistoryRecord rolledBack(const std::string &name)
{
    return {.id = name, .checksum = checksum(name), .name = name, .rolledBackAt = 2, .startedAt = 1};
}

} // namespace

TEST(History, AnEmptyDatabaseIsBehind)
{
    const auto facts = compareHistory(folderOf({"a", "b"}), std::nullopt);
    EXPECT_FALSE(facts.hasTable);
    EXPECT_THAT(facts.unapplied, ElementsAre("a", "b"));
    EXPECT_THAT(facts.toDeploy, ElementsAre("a", "b"));
    EXPECT_EQ(facts.lastCommon, std::nullopt);
    EXPECT_THAT(resetReasons(facts, ""), IsEmpty());
}

TEST(History, ARolledBackMigrationIsAppliedAgain)
{
    const auto facts = compareHistory(folderOf({"a", "b"}), Records({applied("a"), rolledBack("b")}));
    EXPECT_THAT(facts.unapplied, ElementsAre("b")) << "as Prisma 7 says";
    EXPECT_THAT(facts.toDeploy, ElementsAre("b"));
    EXPECT_THAT(facts.failed, IsEmpty());
}

TEST(History, TellsFailedEditedAndMissingApart)
{
    auto edited = applied("b");
    edited.checksum = checksum("something else");
    const auto facts = compareHistory(folderOf({"a", "b", "c"}), Records({applied("a"), edited, failed("c"), applied("gone")}));
    EXPECT_THAT(facts.failed, ElementsAre("c"));
    EXPECT_THAT(facts.edited, ElementsAre("b"));
    EXPECT_THAT(facts.unpersisted, ElementsAre("gone"));
    EXPECT_THAT(resetReasons(facts, ""),
                ElementsAre("The migration `c` failed.", "The migration `b` was modified after it was applied.",
                            "The following migration(s) are applied to the database but missing from the local migrations directory: gone"));
}

TEST(History, NamesTheLastCommonMigrationOfDivergedHistories)
{
    const auto facts = compareHistory(folderOf({"a", "b"}), Records({applied("a"), applied("x"), applied("y")}));
    EXPECT_EQ(facts.lastCommon, "a");
    EXPECT_THAT(resetReasons(facts, ""),
                ElementsAre("The migrations recorded in the database diverge from the local migrations directory. Last common migration: `a`. "
                            "Migrations applied to the database but absent from the migrations directory are: x, y"));
}

TEST(History, DivergedFromTheFirstMigrationHasNoDetails)
{
    const auto facts = compareHistory(folderOf({"a"}), Records({applied("x")}));
    EXPECT_THAT(resetReasons(facts, ""), ElementsAre("The migrations recorded in the database diverge from the local migrations directory."));
}

TEST(History, DriftQuotesTheSummaryAndHelpsFirstTimers)
{
    HistoryFacts facts{.hasTable = true};
    const auto reasons = resetReasons(facts, "\n[+] Added tables\n  - A\n");
    ASSERT_EQ(reasons.size(), 1u);
    EXPECT_EQ(reasons.front(),
              "Drift detected: Your database schema is not in sync with your migration history.\n\nThe following is a summary of the differences "
              "between the expected database schema given your migrations files, and the actual schema of the database.\n\nIt should be "
              "understood as the set of changes to get from the expected schema to the actual schema.\n\n[+] Added tables\n  - A\n");
    facts.hasTable = false;
    EXPECT_THAT(resetReasons(facts, "x").front(), testing::HasSubstr("\nIf you are running this the first time on an existing database, please"));
}

TEST(History, JoinsReasonsAsPrismaDoes)
{
    EXPECT_EQ(joinReasons({"one"}), "one");
    EXPECT_EQ(joinReasons({"one", "two"}), "- one\n- two\n");
    EXPECT_EQ(joinReasons({}), "");
}

TEST(History, PrintsTimesAsPrismaDoes)
{
    EXPECT_EQ(timeText(1795384123328), "2026-11-22 21:48:43.328 UTC");
    EXPECT_EQ(timeText(1795384123000), "2026-11-22 21:48:43 UTC");
    EXPECT_EQ(rfc3339(1795384123328), "2026-11-22T21:48:43.328Z");
}

} // namespace dunlin::migrate
