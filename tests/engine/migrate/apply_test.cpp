#include "engine/migrate/apply.h"

#include "engine/migrate/history.h"
#include "engine/migrate/shadow.h"
#include "tests/engine/dialects/sqlite/sqlite_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::migrate {

using core::ErrorKind;
using test::mustExecute;
using test::values;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

class Deploy : public testing::Test
{
protected:
    void add(const std::string &name, std::string_view script) { test::writeFile(file.folder() / "migrations" / name / "migration.sql", script); }

    Folder folder()
    {
        auto read = readFolder((file.folder() / "migrations").string());
        EXPECT_TRUE(read);
        return read.value_or(Folder());
    }

    core::Result<std::vector<std::string>> deployAll() { return deploy(*session, folder(), {}); }

    std::string states()
    {
        return values(*session, "SELECT migration_name || ' ' || applied_steps_count || iif(finished_at IS NULL, '', ' finished') || "
                                "iif(rolled_back_at IS NULL, '', ' rolled back') || iif(logs IS NULL, '', iif(logs = '', ' empty', ' logs')) "
                                "FROM _prisma_migrations ORDER BY rowid");
    }

    test::SqliteFile file;
    std::unique_ptr<dialects::DialectSession> session = file.open();
};

} // namespace

TEST_F(Deploy, AppliesEveryFolderOnceInOrder)
{
    add("2_b", "CREATE INDEX i ON a (x);");
    add("1_a", "CREATE TABLE a (x INT);");
    const auto first = deployAll();
    ASSERT_TRUE(first) << first.error().message;
    EXPECT_THAT(*first, ElementsAre("1_a", "2_b"));
    EXPECT_EQ(states(), "1_a 1 finished,2_b 1 finished");
    const auto second = deployAll();
    ASSERT_TRUE(second);
    EXPECT_THAT(*second, IsEmpty());
}

TEST_F(Deploy, AppliesAnEarlierNameThatCameLater)
{
    add("2_b", "CREATE TABLE b (x INT);");
    ASSERT_TRUE(deployAll());
    add("1_a", "CREATE TABLE a (x INT);");
    EXPECT_THAT(*deployAll(), ElementsAre("1_a"));
}

TEST_F(Deploy, RefusesADatabaseWithTablesButNoHistory)
{
    mustExecute(*session, "CREATE TABLE mine (x INT);");
    add("1_a", "CREATE TABLE a (x INT);");
    const auto refused = deployAll();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "P3005");
    EXPECT_EQ(refused.error().message, "The database schema is not empty. Read more about how to baseline an existing production database: "
                                       "https://pris.ly/d/migrate-baseline");
    EXPECT_EQ(values(*session, "SELECT name FROM sqlite_master"), "mine");
}

TEST_F(Deploy, BaselinesWithResolveApplied)
{
    mustExecute(*session, "CREATE TABLE a (x INT);");
    add("0_init", "CREATE TABLE a (x INT);");
    ASSERT_TRUE(markApplied(*session, folder(), "0_init"));
    EXPECT_EQ(states(), "0_init 0 finished empty");
    EXPECT_THAT(*deployAll(), IsEmpty());
}

TEST_F(Deploy, AFailedMigrationIsRolledBackRecordedAndBlocks)
{
    add("1_a", "CREATE TABLE a (x INT);");
    add("2_bad", "CREATE TABLE b (x INT);\nCREATE TABLE a (x INT);\n");
    add("3_c", "CREATE TABLE c (x INT);");
    const auto failed = deployAll();
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, "P3018");
    EXPECT_THAT(failed.error().message, testing::StartsWith("A migration failed to apply. New migrations cannot be applied before the error is "
                                                            "recovered from. Read more about how to resolve migration issues in a production "
                                                            "database: https://pris.ly/d/migrate-resolve\n\nMigration name: 2_bad\n\nDatabase error code: 1\n\n"
                                                            "Database error:\ntable a already exists"));
    EXPECT_EQ(failed.error().statement, 1u);
    EXPECT_EQ(failed.error().path, (file.folder() / "migrations/2_bad/migration.sql").string());
    EXPECT_EQ(states(), "1_a 1 finished,2_bad 0 logs");
    EXPECT_EQ(values(*session, "SELECT name FROM sqlite_master WHERE name IN ('a', 'b', 'c')"), "a");
    const auto blocked = deployAll();
    ASSERT_FALSE(blocked);
    EXPECT_EQ(blocked.error().code, "P3009");
    EXPECT_THAT(blocked.error().message, HasSubstr("\nThe `2_bad` migration started at 20"));
    EXPECT_THAT(blocked.error().message, HasSubstr(" UTC failed with the following logs:\nA migration failed to apply."));
}

TEST_F(Deploy, ARolledBackMigrationRunsAgainOnceMended)
{
    add("1_a", "CREATE TABLE a (x INT); SELECT nothing;");
    ASSERT_FALSE(deployAll());
    ASSERT_TRUE(markRolledBack(*session, "1_a"));
    EXPECT_EQ(states(), "1_a 0 rolled back logs");
    add("1_a", "CREATE TABLE a (x INT);");
    EXPECT_THAT(*deployAll(), ElementsAre("1_a"));
    EXPECT_EQ(states(), "1_a 0 rolled back logs,1_a 1 finished");
}

TEST_F(Deploy, MarkingAFailedOneAppliedClosesTheOpenRow)
{
    add("1_a", "CREATE TABLE a (x INT); SELECT nothing;");
    ASSERT_FALSE(deployAll());
    ASSERT_TRUE(markApplied(*session, folder(), "1_a"));
    EXPECT_EQ(states(), "1_a 0 rolled back logs,1_a 0 finished empty");
    EXPECT_THAT(*deployAll(), IsEmpty());
}

TEST_F(Deploy, ResolveSpeaksPrismasErrors)
{
    add("1_a", "CREATE TABLE a (x INT);");
    ASSERT_TRUE(deployAll());
    const auto unknown = markApplied(*session, folder(), "nope");
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, "P3017");
    EXPECT_EQ(unknown.error().message, "The migration nope could not be found. Please make sure that the migration exists, and that you included the whole name "
                                       "of the directory. (example: \"20201207184859_initial_migration\")");
    EXPECT_EQ(markApplied(*session, folder(), "1_a").error().message, "The migration `1_a` is already recorded as applied in the database.");
    EXPECT_EQ(markRolledBack(*session, "nope").error().code, "P3011");
    const auto succeeded = markRolledBack(*session, "1_a");
    EXPECT_EQ(succeeded.error().code, "P3012");
    EXPECT_EQ(succeeded.error().message, "Migration `1_a` cannot be rolled back because it is not in a failed state.");
}

TEST_F(Deploy, LeavesTheLockBehindForNobody)
{
    add("1_a", "CREATE TABLE a (x INT); SELECT nothing;");
    ASSERT_FALSE(deployAll());
    const auto other = file.open(std::chrono::milliseconds(10));
    EXPECT_TRUE(other->query("CREATE TABLE z (x INT)"));
}

TEST_F(Deploy, StopsBetweenMigrationsWhenAsked)
{
    add("1_a", "CREATE TABLE a (x INT);");
    add("2_b", "CREATE TABLE b (x INT);");
    std::stop_source stop;
    const auto stopped = deploy(*session, folder(), {.stop = stop.get_token(), .report = [&](const core::Progress &progress) {
                                                         if (progress.what == "Applying migration `2_b` (2 of 2)")
                                                             stop.request_stop();
                                                     }});
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_THAT(*deployAll(), testing::ElementsAre("2_b"));
}

TEST(Replay, GivesTheSchemaAtTheEnd)
{
    const std::vector<Migration> migrations{{.name = "1", .path = "1", .script = "CREATE TABLE a (x INT);"},
                                            {.name = "2", .path = "2", .script = "ALTER TABLE a ADD COLUMN y TEXT; CREATE TABLE b (z INT);"}};
    const auto schema = replay("sqlite", {}, migrations, {});
    ASSERT_TRUE(schema) << schema.error().message;
    ASSERT_EQ(schema->tables.size(), 2u);
    EXPECT_EQ(schema->tables[0].columns.size(), 2u);
}

TEST(Replay, NamesTheMigrationThatDoesNotApply)
{
    const std::vector<Migration> migrations{{.name = "1_ok", .path = "p1", .script = "CREATE TABLE a (x INT);"},
                                            {.name = "2_bad", .path = "p2", .script = "SELECT 1;\nDROP TABLE nowhere;"}};
    const auto failed = replay("sqlite", {}, migrations, {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, "P3006");
    EXPECT_EQ(failed.error().message, "Migration `2_bad` failed to apply cleanly to the shadow database. \nError:\nSQLite database error\nno such table: nowhere\n\n"
                                      "at 2_bad/migration.sql:2:1\n  1 | SELECT 1;\n  2 | DROP TABLE nowhere;\n    | ^");
    EXPECT_EQ(failed.error().path, "p2");
    EXPECT_EQ(failed.error().statement, 1u);
}

TEST(Replay, CacheGivesTheSameAnswerAndSeesEdits)
{
    ReplayCache cache("sqlite");
    std::vector<Migration> migrations{{.name = "1", .path = "1", .script = "CREATE TABLE a (x INT);"}};
    ASSERT_TRUE(cache.replay(migrations, {}));
    EXPECT_EQ(cache.replay(migrations, {})->tables.size(), 1u);
    migrations[0].script += " CREATE TABLE b (x INT);";
    EXPECT_EQ(cache.replay(migrations, {})->tables.size(), 2u);
}

} // namespace dunlin::migrate
