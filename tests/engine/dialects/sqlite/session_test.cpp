#include "tests/engine/dialects/sqlite/sqlite_file.h"

#include "engine/dialects/sqlite/history_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dunlin::dialects::sqlite {

using core::ErrorKind;
using test::mustExecute;
using test::SqliteFile;
using test::values;
using testing::HasSubstr;

namespace {

core::Error openFails(const std::string &path, IfMissing ifMissing = IfMissing::Fail)
{
    const auto session = openSession({.url = "file:" + path, .ifMissing = ifMissing});
    EXPECT_FALSE(session) << path;
    return session ? core::Error() : session.error();
}

} // namespace

TEST(SqliteSession, SaysWhenTheFileIsMissing)
{
    const SqliteFile file;
    const auto error = openFails(file.path().string());
    EXPECT_EQ(error.code, "P1003");
    EXPECT_EQ(error.kind, ErrorKind::NotFound);
    EXPECT_EQ(error.message, "Database `test.db` does not exist at `" + file.path().string() + "`.");
    EXPECT_FALSE(std::filesystem::exists(file.path()));
    EXPECT_TRUE(openSession({.url = file.url(), .ifMissing = IfMissing::Create}));
}

TEST(SqliteSession, SaysWhenTheFileIsNoDatabase)
{
    const SqliteFile file;
    test::writeFile(file.path(), std::string(5000, 'x'));
    EXPECT_THAT(openFails(file.path().string()).message, HasSubstr("is not a SQLite database"));
    EXPECT_EQ(test::readFile(file.path()), std::string(5000, 'x'));
}

TEST(SqliteSession, SaysWhenThePathIsAFolderOrItsFolderIsMissing)
{
    const SqliteFile file;
    EXPECT_THAT(openFails(file.folder().path().string()).message, HasSubstr("is a folder, not a database file"));
    EXPECT_THAT(openFails((file.folder() / "no/such.db").string(), IfMissing::Create).message, HasSubstr("does not exist"));
}

TEST(SqliteSession, AFileOpenedForReadingOnlyIsReadAndNotWritten)
{
    const SqliteFile file;
    const std::string url = file.url() + "?mode=ro";
    EXPECT_EQ(openSession({.url = url, .ifMissing = IfMissing::Create}).error().code, "P1003");
    mustExecute(*file.open(), "CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (7);");
    const auto session = openSession({.url = url, .ifMissing = IfMissing::Create});
    ASSERT_TRUE(session) << session.error().message;
    EXPECT_TRUE((*session)->info().isReadOnly);
    EXPECT_FALSE(file.open()->info().isReadOnly);
    EXPECT_EQ(values(**session, "SELECT a FROM t"), "7");
    const auto changed = (*session)->execute("DROP TABLE t", {});
    ASSERT_FALSE(changed);
    EXPECT_THAT(changed.error().message, HasSubstr("its URL opens it for reading only (`mode=ro`)"));
    EXPECT_EQ(values(**session, "SELECT a FROM t"), "7");
}

TEST(SqliteSession, RefusesAnotherKindOfUrl)
{
    const auto session = openSession({.url = "postgresql://u:secret@h/x"});
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().message, "Error validating datasource: the URL must start with the protocol `file:`.");
}

TEST(SqliteSession, SaysWhenTheFileIsDamaged)
{
    const SqliteFile file;
    mustExecute(*file.open(), "CREATE TABLE a (x TEXT); INSERT INTO a WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT hex(i) FROM n;");
    auto bytes = test::readFile(file.path());
    for (std::size_t i = 4096; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31);
    test::writeFile(file.path(), bytes);
    const auto session = file.open();
    const auto rows = session->query("SELECT sum(length(x)) FROM a");
    ASSERT_FALSE(rows);
    EXPECT_THAT(rows.error().message, HasSubstr("is damaged"));
}

TEST(SqliteSession, SaysWhoHoldsTheLock)
{
    const SqliteFile file;
    mustExecute(*file.open(), "CREATE TABLE a (x INT);");
    int ready[2], done[2];
    ASSERT_EQ(pipe(ready), 0);
    ASSERT_EQ(pipe(done), 0);
    const pid_t child = fork();
    if (child == 0) {
        // Another program with a transaction open.
        const auto session = file.open();
        const bool locked = session->query("BEGIN EXCLUSIVE").has_value();
        char c = locked ? 'y' : 'n';
        (void)!write(ready[1], &c, 1);
        (void)!read(done[0], &c, 1);
        _exit(0);
    }
    char c = 'n';
    ASSERT_EQ(read(ready[0], &c, 1), 1);
    ASSERT_EQ(c, 'y');
    const auto refused = openSession({.url = file.url(), .lockTimeout = std::chrono::milliseconds(150)});
    EXPECT_FALSE(refused);
    if (!refused) {
        EXPECT_EQ(refused.error().kind, ErrorKind::Locked);
        EXPECT_EQ(refused.error().code, "P1008");
        EXPECT_THAT(refused.error().message, HasSubstr("process " + std::to_string(child)));
        EXPECT_THAT(refused.error().message, HasSubstr("engine_tests"));
    }
    (void)!write(done[1], &c, 1);
    waitpid(child, nullptr, 0);
    EXPECT_TRUE(openSession({.url = file.url()}));
    for (const int end : {ready[0], ready[1], done[0], done[1]})
        close(end);
}

TEST(SqliteSession, WaitsForALockThatIsReleasedInTime)
{
    const SqliteFile file;
    auto holder = file.open();
    mustExecute(*holder, "CREATE TABLE a (x INT);");
    const auto waiter = file.open(std::chrono::milliseconds(5000));
    ASSERT_TRUE(holder->query("BEGIN IMMEDIATE"));
    std::thread release([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        (void)holder->query("ROLLBACK");
    });
    mustExecute(*waiter, "INSERT INTO a VALUES (1);");
    release.join();
    EXPECT_EQ(values(*waiter, "SELECT x FROM a"), "1");
}

TEST(SqliteSession, MigrationLockKeepsOthersOutUntilReleased)
{
    const SqliteFile file;
    const auto first = file.open(), second = file.open(std::chrono::milliseconds(50));
    mustExecute(*first, "CREATE TABLE a (x INT);");
    ASSERT_TRUE(first->lockMigrations({}));
    const auto refused = second->lockMigrations({});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Locked);
    ASSERT_TRUE(first->unlockMigrations());
    EXPECT_TRUE(second->lockMigrations({}));
    EXPECT_TRUE(second->unlockMigrations());
    EXPECT_EQ(values(*first, "SELECT count(*) FROM a"), "0");
}

TEST(SqliteSession, AScriptIsAllOrNothing)
{
    const SqliteFile file;
    const auto session = file.open();
    const std::string script = "CREATE TABLE a (x INT);\nINSERT INTO a VALUES (1);\n-- here\nINSERT INTO nowhere VALUES (2);\nCREATE TABLE b (x INT);\n";
    const auto refused = session->execute(script, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message, "no such table: nowhere");
    EXPECT_EQ(refused.error().statement, 2u);
    ASSERT_TRUE(refused.error().span);
    EXPECT_TRUE(script.substr(refused.error().span->begin).starts_with("nowhere") || script.substr(refused.error().span->begin).starts_with("INSERT INTO nowhere"));
    EXPECT_EQ(values(*session, "SELECT count(*) FROM sqlite_master"), "0");
}

TEST(SqliteSession, AForcedScriptRunsStatementByStatement)
{
    const SqliteFile file;
    const auto session = file.open();
    ASSERT_FALSE(session->execute("-- dunlin:no-transaction\nCREATE TABLE a (x INT);\nINSERT INTO nowhere VALUES (2);\n", {}));
    EXPECT_EQ(values(*session, "SELECT name FROM sqlite_master"), "a");
}

TEST(SqliteSession, RunsTriggersCommentsAndEmptyScripts)
{
    const SqliteFile file;
    const auto session = file.open();
    mustExecute(*session, "");
    mustExecute(*session, "-- nothing\n/* at all */\n;\n");
    mustExecute(*session, "CREATE TABLE a (x INT); -- a table\nCREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET x = 2; SELECT ';'; END;\nINSERT INTO a VALUES (1);");
    EXPECT_EQ(values(*session, "SELECT x FROM a"), "2");
}

TEST(SqliteSession, StopsWhenAsked)
{
    const SqliteFile file;
    const auto session = file.open();
    std::stop_source stop;
    const core::TaskContext task{.stop = stop.get_token(), .report = [&](const core::Progress &progress) {
                                     if (progress.done == 1)
                                         stop.request_stop();
                                 }};
    const auto stopped = session->execute("CREATE TABLE a (x INT); CREATE TABLE b (x INT); CREATE TABLE c (x INT);", task);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(values(*session, "SELECT count(*) FROM sqlite_master"), "0");
}

TEST(SqliteSession, InterruptsARunningStatement)
{
    const SqliteFile file;
    const auto session = file.open();
    const auto interrupter = session->interrupter();
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        interrupter->interrupt();
    });
    const auto rows = session->query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    other.join();
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(values(*session, "SELECT 1"), "1");
}

TEST(SqliteSession, AnInterrupterOutlivesItsSession)
{
    const SqliteFile file;
    auto session = file.open();
    const auto interrupter = session->interrupter();
    session.reset();
    interrupter->interrupt();
}

TEST(SqliteSession, QueryRefusesSeveralStatements)
{
    const SqliteFile file;
    const auto session = file.open();
    const auto refused = session->query("SELECT 1; SELECT 2");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Usage);
    EXPECT_TRUE(session->query("SELECT 1; -- one"));
}

TEST(SqliteSession, ResetRemovesEverything)
{
    const SqliteFile file;
    const auto session = file.open();
    mustExecute(*session, "CREATE TABLE a (x INTEGER PRIMARY KEY AUTOINCREMENT); CREATE VIEW v AS SELECT 1; INSERT INTO a DEFAULT VALUES;");
    ASSERT_TRUE(session->reset({}));
    EXPECT_EQ(values(*session, "SELECT count(*) FROM sqlite_master"), "0");
    mustExecute(*session, "CREATE TABLE a (x INT);");
}

TEST(SqliteSession, FingerprintChangesWithTheSchemaOnly)
{
    const SqliteFile file;
    const auto session = file.open();
    mustExecute(*session, "CREATE TABLE a (x INT);");
    const auto before = session->fingerprint();
    mustExecute(*session, "INSERT INTO a VALUES (1);");
    EXPECT_EQ(*session->fingerprint(), *before);
    mustExecute(*session, "CREATE INDEX i ON a (x);");
    EXPECT_NE(*session->fingerprint(), *before);
}

TEST(SqliteHistory, ReadsEveryFormOfTime)
{
    EXPECT_EQ(parseTime("1795384123328"), 1795384123328);
    EXPECT_EQ(parseTime("2026-11-22T21:48:43.328+00:00"), 1795384123328);
    EXPECT_EQ(parseTime("2026-11-22T21:48:43.328Z"), 1795384123328);
    EXPECT_EQ(parseTime("2026-11-22T23:48:43.328+02:00"), 1795384123328);
    EXPECT_EQ(parseTime("2026-11-22 21:48:43"), 1795384123000);
    EXPECT_EQ(parseTime("2026-11-22 21:48:43.328 UTC"), 1795384123328);
    EXPECT_EQ(parseTime("yesterday"), std::nullopt);
}

TEST(SqliteHistory, WritesWhatPrismaWrites)
{
    const SqliteFile file;
    const auto session = file.open();
    EXPECT_EQ(*session->readHistory(), std::nullopt);
    ASSERT_TRUE(session->createHistoryTable());
    ASSERT_TRUE(session->createHistoryTable());
    ASSERT_TRUE(session->insertHistory({.id = "u", .checksum = "c", .name = "n", .startedAt = 1000}));
    ASSERT_TRUE(session->updateHistory("u", {.countStep = true}));
    ASSERT_TRUE(session->updateHistory("u", {.finishedAt = 2000}));
    EXPECT_EQ(values(*session, "SELECT id||checksum||migration_name||typeof(started_at)||started_at||finished_at||typeof(finished_at)||applied_steps_count||"
                               "coalesce(logs, '-')||coalesce(rolled_back_at, '-') FROM _prisma_migrations"),
              "ucninteger10002000integer1--");
    EXPECT_TRUE(*session->isEmpty());
}

} // namespace dunlin::dialects::sqlite
