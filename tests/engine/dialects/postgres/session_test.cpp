// Live sessions on a server that the test starts.
#include "engine/dialects/registry.h"
#include "tests/support/postgres_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace dunlin::dialects {
namespace {

using test::PostgresDatabase;

std::string valueOf(DialectSession &session, std::string_view sql)
{
    auto rows = session.query(sql);
    if (!rows)
        throw std::runtime_error(rows.error().message);
    return rows->rows.empty() ? "no row" : rows->rows.front().front().value_or("NULL");
}

bool hasTable(DialectSession &session, const std::string &name)
{
    return valueOf(session, "SELECT to_regclass('" + name + "') IS NOT NULL") == "t";
}

TEST(SlowPostgresSession, RunsAScriptWhollyOrNotAtAll)
{
    PostgresDatabase database;
    auto session = database.open();
    const std::string script = "CREATE TABLE a (id int);\n\nCREATE TABLE \"ü\" (id int);\nINSERT INTO nowhere VALUES (1);\n";
    const auto failed = session->execute(script, {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().sqlState, "42P01");
    EXPECT_EQ(failed.error().statement, 2U);
    EXPECT_EQ(script.substr(failed.error().span->begin, 7), "nowhere");
    EXPECT_THAT(failed.error().message, testing::HasSubstr("relation \"nowhere\" does not exist"));
    EXPECT_FALSE(hasTable(*session, "a"));
    ASSERT_TRUE(session->execute("CREATE TABLE a (id int); DO $$ BEGIN INSERT INTO a VALUES (1); END $$;", {}));
    EXPECT_EQ(valueOf(*session, "SELECT count(*) FROM a"), "1");
}

TEST(SlowPostgresSession, TwoThatMakeTheSameDatabaseBothOpenIt)
{
    const PostgresDatabase other;
    const std::string url = other.url() + "_shared";
    std::vector<core::Result<std::unique_ptr<DialectSession>>> opened(4);
    std::vector<std::jthread> threads;
    for (auto &session : opened)
        threads.emplace_back([&] { session = openSession("postgresql", {.url = url, .ifMissing = IfMissing::Create}); });
    threads.clear();
    for (const auto &session : opened)
        EXPECT_TRUE(session) << session.error().message;
    opened.clear();
    other.execute("DROP DATABASE \"" + url.substr(url.rfind('/') + 1) + "\" WITH (FORCE)");
}

TEST(SlowPostgresSession, RunsWhatNoTransactionAllows)
{
    PostgresDatabase database;
    auto session = database.open();
    const auto done = session->execute("CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE t (id int, m mood);"
                                       "ALTER TYPE mood ADD VALUE 'sad'; INSERT INTO t VALUES (1, 'sad');"
                                       "CREATE INDEX CONCURRENTLY i ON t (id); VACUUM t;",
                                       {});
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(done->size(), 6U);
    // A new value that nothing uses yet comes with the rest or not at all.
    ASSERT_FALSE(session->execute("ALTER TYPE mood ADD VALUE 'mad'; CREATE TABLE t (id int);", {}));
    EXPECT_EQ(valueOf(*session, "SELECT count(*) FROM pg_enum WHERE enumlabel = 'mad'"), "0");
    // One that is used has to be committed first, and nothing else.
    const auto failed = session->execute("ALTER TYPE mood ADD VALUE 'mad'; CREATE TABLE u (m mood DEFAULT 'mad'); CREATE TABLE t (id int);", {});
    ASSERT_FALSE(failed);
    EXPECT_NE(failed.error().message.find("the first statement has taken effect and stays"), std::string::npos) << failed.error().message;
    EXPECT_EQ(failed.error().statement, 2U);
    EXPECT_EQ(valueOf(*session, "SELECT count(*) FROM pg_enum WHERE enumlabel = 'mad'"), "1");
    EXPECT_FALSE(hasTable(*session, "u"));
    // The script's own transaction: what it leaves open is undone.
    ASSERT_TRUE(session->execute("BEGIN; INSERT INTO t VALUES (2, 'ok'); COMMIT; BEGIN; INSERT INTO t VALUES (3, 'ok');", {}));
    EXPECT_EQ(valueOf(*session, "SELECT count(*) FROM t"), "2");
}

TEST(SlowPostgresSession, TheHistoryRowIsFinishedTogetherWithTheScript)
{
    PostgresDatabase database;
    auto session = database.open();
    ASSERT_TRUE(session->execute("CREATE TABLE done (at int)", {}));
    const auto refuse = [] { return core::Result<void>(core::fail(core::ErrorKind::Database, "no")); };
    EXPECT_FALSE(session->apply("CREATE TABLE a (id int)", {.finish = refuse, .advanced = {}}, {}));
    EXPECT_FALSE(hasTable(*session, "a"));
    const auto note = [&] {
        auto rows = session->query("INSERT INTO done VALUES (1)");
        return rows ? core::Result<void>() : std::unexpected(rows.error());
    };
    // What is deferred is checked at the end, and takes the note back.
    EXPECT_FALSE(session->apply("CREATE TABLE b (id int PRIMARY KEY, other int REFERENCES b DEFERRABLE INITIALLY DEFERRED); INSERT INTO b VALUES (1, 2);", {.finish = note, .advanced = {}}, {}));
    EXPECT_EQ(valueOf(*session, "SELECT count(*) FROM done"), "0");
    EXPECT_TRUE(session->apply("BEGIN; CREATE TABLE c (id int); COMMIT;", {.finish = note, .advanced = {}}, {}));
    EXPECT_EQ(valueOf(*session, "SELECT count(*) FROM done"), "1");
}

TEST(SlowPostgresSession, TheFingerprintTellsEveryChange)
{
    PostgresDatabase database;
    auto session = database.open();
    auto other = database.open();
    ASSERT_TRUE(other->execute("CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE t (id int PRIMARY KEY, m mood); CREATE VIEW v AS SELECT id FROM t;", {}));
    std::string last = *session->fingerprint();
    EXPECT_EQ(*session->fingerprint(), last);
    for (const char *change : {"ALTER TABLE t ADD COLUMN a int", "ALTER TABLE t ALTER a SET DEFAULT 1", "ALTER TABLE t ALTER a SET NOT NULL", "CREATE INDEX i ON t (a)",
                               "ALTER INDEX i RENAME TO j", "ALTER TYPE mood ADD VALUE 'sad'", "ALTER TABLE t ADD CHECK (a > 0)", "COMMENT ON TABLE t IS 'x'",
                               "ALTER TABLE t ENABLE ROW LEVEL SECURITY", "CREATE POLICY p ON t USING (true)", "CREATE OR REPLACE VIEW v AS SELECT id + 1 AS id FROM t",
                               "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()",
                               "CREATE EXTENSION citext", "ALTER TABLE t RENAME TO u", "DROP TABLE u CASCADE"}) {
        const auto done = other->execute(change, {});
        ASSERT_TRUE(done) << change << done.error().message;
        const std::string now = *session->fingerprint();
        EXPECT_NE(now, last) << change;
        last = now;
    }
    ASSERT_TRUE(other->execute("CREATE TABLE w (id int)", {}));
    last = *session->fingerprint();
    for (const char *same : {"INSERT INTO w VALUES (1)", "VACUUM w", "ANALYZE w", "TRUNCATE w", "CREATE SCHEMA elsewhere; CREATE TABLE elsewhere.x (id int)"}) {
        ASSERT_TRUE(other->execute(same, {})) << same;
        EXPECT_EQ(*session->fingerprint(), last) << same;
    }
}

TEST(SlowPostgresSession, PlainPairsOfBeginAndCommitLeaveNothingHalfDone)
{
    PostgresDatabase database;
    auto session = database.open();
    ASSERT_TRUE(session->execute("CREATE TABLE t (id int)", {}));
    EXPECT_FALSE(session->execute("INSERT INTO t VALUES (1); BEGIN; INSERT INTO t VALUES (2); COMMIT; INSERT INTO nowhere VALUES (3);", {}));
    EXPECT_EQ(valueOf(*session, "SELECT count(*) FROM t"), "0");
    ASSERT_TRUE(session->execute("INSERT INTO t VALUES (1); BEGIN TRANSACTION; INSERT INTO t VALUES (2); COMMIT; INSERT INTO t VALUES (3);", {}));
    EXPECT_EQ(valueOf(*session, "SELECT count(*) FROM t"), "3");
}

TEST(SlowPostgresSession, CopyFromStandardInputIsRefusedWithoutHanging)
{
    PostgresDatabase database;
    auto session = database.open();
    const auto refused = session->execute("CREATE TABLE t (id int); COPY t FROM STDIN;", {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, core::ErrorKind::Unsupported);
    EXPECT_EQ(valueOf(*session, "SELECT 1"), "1");
}

TEST(SlowPostgresSession, ARunningStatementIsCancelled)
{
    PostgresDatabase database;
    auto session = database.open();
    std::stop_source stop;
    std::jthread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        stop.request_stop();
    });
    const auto done = session->execute("SELECT pg_sleep(60)", {.stop = stop.get_token(), .report = {}});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, core::ErrorKind::Cancelled);
    EXPECT_EQ(valueOf(*session, "SELECT 1"), "1");
}

// They are sent in batches, of which a statement that fails, calls for another order or takes its time is a part.
TEST(SlowPostgresSession, EachOfManyStatementsIsToldAndTimedByItself)
{
    PostgresDatabase database;
    auto session = database.open();
    std::string script = "CREATE TABLE t (id int);\n";
    for (int i = 0; i < 120; ++i)
        script += "INSERT INTO t VALUES (" + std::to_string(i) + ");\n";
    script += "BEGIN; SELECT pg_sleep(0.3); COMMIT;\nSELECT repeat('x', 4000000);\nCOPY (SELECT 1) TO PROGRAM 'cat > /dev/null';\nDELETE FROM t WHERE id > 100;\n";
    std::vector<std::size_t> told;
    const auto ran = session->execute(script, {.stop = {}, .report = [&](const core::Progress &progress) { told.push_back(progress.done); }});
    ASSERT_TRUE(ran) << ran.error().message;
    ASSERT_EQ(ran->size(), 125U); // without BEGIN and COMMIT
    EXPECT_EQ((*ran)[121].index, 122U);
    EXPECT_GT((*ran)[121].elapsed, std::chrono::milliseconds(290));
    EXPECT_LT((*ran)[120].elapsed, std::chrono::milliseconds(290));
    EXPECT_LT((*ran)[122].elapsed, std::chrono::milliseconds(290));
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(valueOf(*session, "SELECT count(*) FROM t"), "101");
    const auto failed = session->execute(script, {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().statement, 0U);
    EXPECT_EQ(failed.error().sqlState, "42P07");
}

TEST(SlowPostgresSession, ManyShortStatementsAreCancelledInTheMiddle)
{
    PostgresDatabase database;
    auto session = database.open();
    std::string script = "CREATE TABLE t (id int);\n";
    for (int i = 0; i < 99; ++i)
        script += "SELECT pg_sleep(0.1);\n";
    std::stop_source stop;
    std::jthread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(350));
        stop.request_stop();
    });
    const auto begin = std::chrono::steady_clock::now();
    const auto done = session->execute(script, {.stop = stop.get_token(), .report = {}});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, core::ErrorKind::Cancelled);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
    EXPECT_FALSE(hasTable(*session, "t"));
}

TEST(SlowPostgresSession, SaysWhoHoldsTheMigrationLock)
{
    PostgresDatabase database, other, another; // each has a lock of its own
    auto before = other.open();
    ASSERT_TRUE(before->lockMigrations({}));
    auto first = database.open();
    auto second = database.open();
    ASSERT_TRUE(first->lockMigrations({}));
    auto after = another.open();
    ASSERT_TRUE(after->lockMigrations({}));
    const auto refused = second->lockMigrations({});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "P1002");
    EXPECT_THAT(refused.error().message, testing::HasSubstr("held by process " + valueOf(*first, "SELECT pg_backend_pid()")));
    ASSERT_TRUE(first->unlockMigrations());
    EXPECT_TRUE(second->lockMigrations({}));
}

TEST(SlowPostgresSession, ALostConnectionIsNamed)
{
    PostgresDatabase database;
    auto session = database.open();
    (void)database.open()->query("SELECT pg_terminate_backend(" + valueOf(*session, "SELECT pg_backend_pid()") + ")");
    const auto lost = session->query("SELECT 1");
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, "P1017");
    EXPECT_EQ(session->query("SELECT 1").error().code, "P1017");
}

TEST(SlowPostgresSession, NamesWhatIsWrongWithTheUrl)
{
    PostgresDatabase database;
    const std::string server = database.url().substr(0, database.url().rfind('/') + 1);
    EXPECT_EQ(openSession("postgresql", {.url = server + "nothing_here"}).error().code, "P1003");
    EXPECT_EQ(openSession("postgresql", {.url = "postgresql://a@127.0.0.1:1/x"}).error().code, "P1001");
    EXPECT_EQ(openSession("postgresql", {.url = server + "x?connect_timeout=soon"}).error().code, "P1013");
    EXPECT_EQ(openSession("postgresql", {.url = server + "x?sslmode=require"}).error().code, "P1011");
}

TEST(SlowPostgresSession, HistoryRowsComeBack)
{
    PostgresDatabase database;
    auto session = database.open();
    EXPECT_FALSE(session->readHistory()->has_value());
    ASSERT_TRUE(session->createHistoryTable());
    const HistoryRecord record{.id = "1", .checksum = "c", .name = "n", .startedAt = 1700000000123};
    ASSERT_TRUE(session->insertHistory(record));
    ASSERT_TRUE(session->updateHistory("1", {.finishedAt = 1700000001456, .countStep = true}));
    const auto rows = session->readHistory();
    ASSERT_TRUE(rows && rows->has_value());
    EXPECT_EQ((*rows)->front(), (HistoryRecord{.id = "1", .checksum = "c", .finishedAt = 1700000001456, .name = "n", .startedAt = 1700000000123, .appliedSteps = 1}));
    EXPECT_TRUE(*session->isEmpty());
}

TEST(SlowPostgresSession, DescribesEveryKindOfColumn)
{
    PostgresDatabase database;
    auto session = database.open();
    ASSERT_TRUE(session->execute("CREATE TYPE \"Role\" AS ENUM ('A', 'B');"
                                 "CREATE TABLE t (id serial PRIMARY KEY, v varchar(20) NOT NULL DEFAULT 'x', d decimal(10,2), ts timestamp(3) DEFAULT now(),"
                                 " r \"Role\" DEFAULT 'A', rs \"Role\"[] DEFAULT ARRAY['A','B']::\"Role\"[], n int GENERATED BY DEFAULT AS IDENTITY, p point);"
                                 "CREATE UNIQUE INDEX u ON t (v, d DESC) WHERE id > 3;"
                                 "CREATE TABLE c (id int REFERENCES t ON DELETE CASCADE);",
                                 {}));
    const auto schema = session->describe({});
    ASSERT_TRUE(schema) << schema.error().message;
    const sql::Table &t = *schema->findTable("", "t");
    const auto type = [&](const char *column) { return t.findColumn(column)->type; };
    EXPECT_EQ(type("v").prismaType, "VarChar(20)");
    EXPECT_EQ(type("d").prismaType, "Decimal(10,2)");
    EXPECT_EQ(type("ts").prismaType, "Timestamp(3)");
    EXPECT_EQ(type("r").enumName, "Role");
    EXPECT_EQ(type("rs").arity, sql::Arity::List);
    EXPECT_EQ(type("p").nativeType, "point");
    EXPECT_TRUE(t.findColumn("id")->autoIncrement);
    EXPECT_TRUE(t.findColumn("n")->autoIncrement);
    ASSERT_EQ(t.indexes.size(), 1U);
    EXPECT_EQ(t.indexes[0].columns[1].sort, sql::SortOrder::Descending);
    EXPECT_EQ(t.indexes[0].predicate, "(id > 3)");
    EXPECT_EQ(schema->findTable("", "c")->foreignKeys.at(0).onDelete, sql::ReferentialAction::Cascade);
}

} // namespace
} // namespace dunlin::dialects
