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
    // The script's own transaction: what it leaves open is undone.
    ASSERT_TRUE(session->execute("BEGIN; INSERT INTO t VALUES (2, 'ok'); COMMIT; BEGIN; INSERT INTO t VALUES (3, 'ok');", {}));
    EXPECT_EQ(valueOf(*session, "SELECT count(*) FROM t"), "2");
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

TEST(SlowPostgresSession, SaysWhoHoldsTheMigrationLock)
{
    PostgresDatabase database;
    auto first = database.open();
    auto second = database.open();
    ASSERT_TRUE(first->lockMigrations({}));
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

TEST(SlowPostgresSession, ShadowDatabasesComeAndGo)
{
    PostgresDatabase database;
    const std::string count = "SELECT count(*) FROM pg_database WHERE datname LIKE 'prisma\\_migrate\\_shadow%'";
    auto session = database.open();
    {
        auto shadow = openShadowSession("postgresql", {.url = database.url()});
        ASSERT_TRUE(shadow) << shadow.error().message;
        ASSERT_TRUE((*shadow)->execute("CREATE TABLE only_here (id int)", {}));
        EXPECT_FALSE(hasTable(*session, "only_here"));
        EXPECT_EQ(valueOf(*session, count), "1");
    }
    EXPECT_EQ(valueOf(*session, count), "0");
    EXPECT_EQ(openShadowSession("postgresql", {.url = database.url(), .shadowUrl = database.url()}).error().kind, core::ErrorKind::Usage);
}

TEST(SlowPostgresSession, ARoleWithoutTheRightIsToldAboutTheShadowUrl)
{
    PostgresDatabase database;
    const auto at = database.url().find("postgres@");
    const std::string role = "plain_" + database.url().substr(database.url().rfind('_') + 1, 8);
    database.execute("CREATE ROLE " + role + " LOGIN");
    std::string url = database.url();
    url.replace(at, 8, role);
    const auto refused = openShadowSession("postgresql", {.url = url});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "P3014");
    EXPECT_THAT(refused.error().message, testing::HasSubstr("shadowDatabaseUrl"));
    database.execute("DROP ROLE " + role);
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
