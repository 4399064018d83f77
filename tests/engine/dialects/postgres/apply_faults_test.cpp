// What goes wrong while migrations are applied: a clear message, a true status, and nothing lost.
#include "engine/workspace/tools.h"
#include "tests/support/own_server.h"
#include "tests/support/postgres_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <thread>

namespace dunlin::workspace {
namespace {

using test::OwnServer;
using test::PostgresDatabase;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// A folder of migrations and a database to apply them to.
class History
{
public:
    explicit History(std::string url) : m_url(std::move(url)) { put("migration_lock.toml", "provider = \"postgresql\"\n"); }

    void add(const std::string &name, const std::string &script) { put(name + "/migration.sql", script); }
    core::Result<std::vector<std::string>> deploy(const core::TaskContext &task = {})
    {
        const auto database = DatabaseTool::connect({.provider = "postgresql", .url = m_url}, DatabaseTool::IfMissing::Create);
        if (!database)
            return std::unexpected(database.error());
        return (*MigrationTool::open(project(), "postgresql", database->get()))->deploy(task);
    }
    MigrationStatus status() { return *open()->status(); }
    void rolledBack(const std::string &name) { ASSERT_TRUE(open()->resolveRolledBack(name)); }
    std::string value(const std::string &sql)
    {
        open();
        const auto rows = m_database->session().query(sql);
        return rows ? rows->rows.at(0).at(0).value_or("NULL") : rows.error().message;
    }

private:
    Project project() const { return {.migrationsPath = m_folder.path().string()}; }
    void put(const std::string &name, const std::string &text)
    {
        std::filesystem::create_directories((m_folder / name).parent_path());
        test::writeFile(m_folder / name, text);
    }
    std::unique_ptr<MigrationTool> open()
    {
        m_database = *DatabaseTool::connect({.provider = "postgresql", .url = m_url}, DatabaseTool::IfMissing::Create);
        return *MigrationTool::open(project(), "postgresql", m_database.get());
    }

    test::TemporaryFolder m_folder;
    std::string m_url;
    std::unique_ptr<DatabaseTool> m_database;
};

TEST(SlowPostgresApply, AnErrorNamesThePlaceInTheMigrationAndTheRestIsUndone)
{
    const PostgresDatabase database;
    History history(database.url());
    history.add("1_a", "CREATE TABLE a (id int);\n");
    history.add("2_b", "-- ü\nCREATE TABLE b (id int);\n\nINSERT INTO a (id)\n  SELECT x FROM nowhere;\n");
    const auto failed = history.deploy();
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, "P3018");
    EXPECT_EQ(failed.error().sqlState, "42P01");
    EXPECT_THAT(failed.error().message, HasSubstr("at 2_b/migration.sql:5:17\n  2 | CREATE TABLE b (id int);\n  3 | \n  4 | INSERT INTO a (id)\n  5 |   SELECT x FROM nowhere;\n    |                 ^"));
    EXPECT_THAT(history.status().failed, ElementsAre("2_b"));
    EXPECT_THAT(history.value("SELECT logs FROM _prisma_migrations WHERE finished_at IS NULL"), HasSubstr("migration.sql:5:17"));
    EXPECT_EQ(history.value("SELECT to_regclass('b') IS NULL"), "t");
    history.rolledBack("2_b");
    history.add("2_b", "CREATE TABLE b (id int);");
    EXPECT_THAT(*history.deploy(), ElementsAre("2_b"));
}

TEST(SlowPostgresApply, WhatHasTakenEffectIsSaid)
{
    const PostgresDatabase database;
    History history(database.url());
    history.add("1_a", "CREATE TABLE a (id int);\nCREATE INDEX CONCURRENTLY i ON a (id);\nCREATE TABLE a (id int);");
    const auto failed = history.deploy();
    ASSERT_FALSE(failed);
    EXPECT_THAT(failed.error().message, HasSubstr("the first 2 statements have taken effect"));
    EXPECT_EQ(history.value("SELECT to_regclass('i') IS NOT NULL"), "t");
    // A script with marks of its own is one transaction.
    History other(database.url() + "?schema=other");
    other.add("1_a", "CREATE TABLE a (id int); BEGIN; CREATE TABLE b (id int); CREATE TABLE b (id int); COMMIT;");
    EXPECT_THAT(other.deploy().error().message, testing::Not(HasSubstr("taken effect")));
    EXPECT_EQ(other.value("SELECT to_regclass('other.a') IS NULL"), "t");
}

TEST(SlowPostgresApply, AFullDiskOfTheServer)
{
    const OwnServer server;
    server.control("cramp");
    History history(server.url());
    history.add("1_big", "CREATE TABLE big (id int) TABLESPACE small;");
    history.add("2_fill", "CREATE TABLE other (id int);\nINSERT INTO big SELECT generate_series(1, 2000000);");
    const auto failed = history.deploy();
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().sqlState, "53100");
    EXPECT_THAT(failed.error().message, HasSubstr("No space left on device"));
    EXPECT_THAT(failed.error().message, HasSubstr("2_fill/migration.sql:2:1"));
    EXPECT_THAT(history.status().failed, ElementsAre("2_fill"));
    EXPECT_EQ(history.value("SELECT count(*) FROM big"), "0");
    EXPECT_EQ(history.value("SELECT to_regclass('other') IS NULL"), "t");
    history.rolledBack("2_fill");
    history.add("2_fill", "-- dunlin:no-transaction\nTRUNCATE big; -- the room of the rows that were rolled back\nINSERT INTO big SELECT generate_series(1, 20);");
    const auto repaired = history.deploy();
    ASSERT_TRUE(repaired) << repaired.error().message;
    EXPECT_EQ(history.value("SELECT count(*) FROM big"), "20");
}

TEST(SlowPostgresApply, AServerThatRestartsInTheMiddle)
{
    const OwnServer server;
    History history(server.url());
    history.add("1_a", "CREATE TABLE a (id int);");
    history.add("2_long", "CREATE TABLE half (id int);\nSELECT pg_sleep(30);\nCREATE TABLE whole (id int);");
    std::jthread crash([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(1500));
        server.control("restart");
    });
    const auto lost = history.deploy();
    ASSERT_FALSE(lost);
    crash.join();
    EXPECT_THAT(lost.error().message, HasSubstr("has closed the connection"));
    EXPECT_THAT(lost.error().message, HasSubstr("Migration name: 2_long"));
    const MigrationStatus status = history.status();
    EXPECT_THAT(status.failed, ElementsAre("2_long"));
    EXPECT_EQ(history.value("SELECT to_regclass('half') IS NULL"), "t");
    EXPECT_EQ(history.deploy().error().code, "P3009");
    history.rolledBack("2_long");
    history.add("2_long", "CREATE TABLE half (id int);");
    EXPECT_THAT(*history.deploy(), ElementsAre("2_long"));
}

TEST(SlowPostgresApply, ALockThatAnotherSessionHoldsIsNamedAndTheWaitEndsWhenAsked)
{
    const PostgresDatabase database;
    History history(database.url());
    history.add("1_a", "CREATE TABLE a (id int);");
    ASSERT_TRUE(history.deploy());
    const auto holder = database.open();
    ASSERT_TRUE(holder->query("BEGIN"));
    ASSERT_TRUE(holder->query("LOCK TABLE a"));
    history.add("2_b", "ALTER TABLE a ADD COLUMN b int;");
    std::stop_source stop;
    std::string told;
    const auto report = [&](const core::Progress &progress) {
        if (progress.what.find("Waiting for a lock") == std::string::npos)
            return;
        told = progress.what;
        stop.request_stop();
    };
    const auto cancelled = history.deploy({.stop = stop.get_token(), .report = report});
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().kind, core::ErrorKind::Cancelled);
    const std::string process = holder->query("SELECT pg_backend_pid()")->rows[0][0].value();
    EXPECT_THAT(told, HasSubstr("process " + process + " of user `postgres`"));
    EXPECT_THAT(cancelled.error().message, HasSubstr("process " + process));
    EXPECT_THAT(history.status().failed, ElementsAre("2_b"));
    history.rolledBack("2_b");
    ASSERT_TRUE(holder->query("COMMIT"));
    EXPECT_THAT(*history.deploy(), ElementsAre("2_b"));
    EXPECT_THAT(history.status().failed, IsEmpty());
}

TEST(SlowPostgresApply, ALockTimeoutOfTheUrl)
{
    const PostgresDatabase database;
    database.execute("CREATE TABLE a (id int)");
    const auto holder = database.open();
    ASSERT_TRUE(holder->query("BEGIN"));
    ASSERT_TRUE(holder->query("LOCK TABLE a"));
    const auto session = dialects::openSession("postgresql", {.url = database.url() + "?options=-c%20lock_timeout%3D200"});
    ASSERT_TRUE(session) << session.error().message;
    const auto refused = (*session)->execute("ALTER TABLE a ADD COLUMN b int", {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, core::ErrorKind::Locked);
    EXPECT_THAT(refused.error().message, HasSubstr("lock timeout"));
}

TEST(SlowPostgresApply, ARoleWithoutRights)
{
    const PostgresDatabase database;
    const std::string role = "bare_" + database.url().substr(database.url().rfind('_') + 1, 8);
    database.execute("CREATE TABLE owned (id int); CREATE ROLE " + role + " LOGIN");
    std::string url = database.url();
    url.replace(url.find("postgres@"), 8, role);
    History history(url);
    history.add("1_a", "CREATE TABLE a (id int);");
    // No right to make tables: not even the history is begun.
    const auto refused = history.deploy();
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, testing::AnyOf(HasSubstr("permission denied for schema public"), HasSubstr("not empty")));
    database.execute("DROP TABLE owned; GRANT ALL ON SCHEMA public TO " + role);
    ASSERT_TRUE(history.deploy());
    database.execute("CREATE TABLE owned (id int)");
    history.add("2_b", "CREATE TABLE b (id int);\nALTER TABLE owned ADD COLUMN x int;");
    const auto foreign = history.deploy();
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().sqlState, "42501");
    EXPECT_THAT(foreign.error().message, HasSubstr("must be owner of table owned"));
    EXPECT_THAT(history.status().failed, ElementsAre("2_b"));
    EXPECT_EQ(history.value("SELECT to_regclass('b') IS NULL"), "t");
    database.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
}

TEST(SlowPostgresApply, ASocketAndNamesWithSpecialCharacters)
{
    const OwnServer server;
    server.control("socket");
    const std::string port = server.place().substr(server.place().find(':') + 1);
    {
        const auto session = dialects::openSession("postgresql", {.url = server.url()});
        ASSERT_TRUE((*session)->execute("CREATE ROLE \"o'ne @:/?#%\" LOGIN SUPERUSER PASSWORD 'p@s:s/w?o#r%d'; CREATE DATABASE \"my db/é\"; CREATE SCHEMA \"odd \"\"schema\";", {}));
    }
    std::string folder;
    for (const char c : server.file("socket").string())
        folder += c == '/' ? std::string("%2F") : std::string(1, c);
    for (const std::string &url : {"postgresql://o'ne%20%40%3A%2F%3F%23%25:p%40s%3As%2Fw%3Fo%23r%25d@localhost:" + port + "/my%20db%2F%C3%A9?host=" + folder,
                                   "postgresql://o'ne%20%40%3A%2F%3F%23%25:p%40s%3As%2Fw%3Fo%23r%25d@localhost:" + port + "/my%20db%2F%C3%A9?host=" + server.file("socket").string()}) {
        const auto session = dialects::openSession("postgresql", {.url = url});
        ASSERT_TRUE(session) << session.error().message;
        EXPECT_EQ((*session)->query("SELECT current_user || ' in ' || current_database() || ' by ' || coalesce(inet_client_addr()::text, 'socket')")->rows[0][0],
                  "o'ne @:/?#% in my db/é by socket");
    }
    History history(server.url("postgres", "schema=odd%20%22schema&connection_limit=1&pool_timeout=2&socket_timeout=3&statement_cache_size=0&pgbouncer=true&application_name=my%20app"));
    history.add("1_a", "CREATE TABLE a (id int);");
    ASSERT_TRUE(history.deploy());
    EXPECT_EQ(history.value("SELECT relnamespace::regnamespace::text || current_setting('application_name') FROM pg_class WHERE relname = 'a'"), "\"odd \"\"schema\"my app");
}

} // namespace
} // namespace dunlin::workspace
