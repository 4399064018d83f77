// Where histories are replayed: a database of its own, one that is given, a schema of its own.
#include "engine/dialects/postgres/shadow_script.h"
#include "engine/migrate/shadow.h"
#include "engine/sql/schema.h"
#include "tests/support/paths.h"
#include "tests/support/postgres_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::dialects {
namespace {

using test::PostgresDatabase;
using testing::HasSubstr;

std::string shadowValue(DialectSession &session, std::string_view sql)
{
    auto rows = session.query(sql);
    return rows ? rows->rows.at(0).at(0).value_or("NULL") : rows.error().message;
}

std::vector<migrate::Migration> history(std::vector<std::string> scripts)
{
    std::vector<migrate::Migration> migrations;
    for (std::string &script : scripts)
        migrations.push_back({.name = std::to_string(migrations.size()), .path = "migration.sql", .script = std::move(script)});
    return migrations;
}

// A role that may make schemas, and no databases.
class PlainRole
{
public:
    explicit PlainRole(const PostgresDatabase &database) : m_database(database)
    {
        m_name = "plain_" + database.url().substr(database.url().rfind('_') + 1, 8);
        const std::string name = database.url().substr(database.url().rfind('/') + 1);
        database.execute("CREATE ROLE " + m_name + " LOGIN; GRANT CREATE ON DATABASE \"" + name + "\" TO " + m_name + "; GRANT ALL ON SCHEMA public TO " + m_name);
    }
    ~PlainRole() { m_database.execute("DROP OWNED BY " + m_name + "; DROP ROLE " + m_name); }

    std::string url() const
    {
        std::string url = m_database.url();
        return url.replace(url.find("postgres@"), 8, m_name);
    }

private:
    const PostgresDatabase &m_database;
    std::string m_name;
};

TEST(SlowPostgresShadow, ComesAndGoes)
{
    const PostgresDatabase database;
    const auto session = database.open();
    std::string found;
    {
        auto shadow = openShadowSession("postgresql", {.url = database.url()});
        ASSERT_TRUE(shadow) << shadow.error().message;
        ASSERT_TRUE((*shadow)->execute("CREATE TABLE only_here (id int)", {}));
        EXPECT_EQ(shadowValue(*session, "SELECT to_regclass('only_here') IS NULL"), "t");
        const std::string name = shadowValue(**shadow, "SELECT current_database()");
        EXPECT_THAT(name, testing::StartsWith("prisma_migrate_shadow"));
        found = "SELECT count(*) FROM pg_database WHERE datname = '" + name + "'";
        EXPECT_EQ(shadowValue(*session, found), "1");
    }
    EXPECT_EQ(shadowValue(*session, found), "0");
    EXPECT_EQ(openShadowSession("postgresql", {.url = database.url(), .shadowUrl = database.url()}).error().kind, core::ErrorKind::Usage);
}

TEST(SlowPostgresShadow, HasTheExtensionsThatNoMigrationBrings)
{
    const PostgresDatabase database;
    database.execute("CREATE SCHEMA tools; CREATE EXTENSION citext; CREATE EXTENSION pg_trgm WITH SCHEMA tools; CREATE EXTENSION hstore;");
    const auto replayed = migrate::replay("postgresql", {.url = database.url()},
                                          history({"CREATE EXTENSION hstore;", "CREATE TABLE t (id int PRIMARY KEY, c citext, h hstore);",
                                                   "CREATE INDEX i ON t USING gin ((c::text) tools.gin_trgm_ops);"}),
                                          {});
    ASSERT_TRUE(replayed) << replayed.error().message;
    EXPECT_EQ(replayed->tables.at(0).columns.at(1).type.prismaType, "Citext");
}

TEST(SlowPostgresShadow, ARoleThatMakesNoDatabasesReplaysInASchema)
{
    const PostgresDatabase database;
    database.execute("CREATE TABLE precious (id int PRIMARY KEY); INSERT INTO precious VALUES (1);");
    const PlainRole role(database);
    const auto scripts = history({"CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE precious (id serial PRIMARY KEY, m mood DEFAULT 'ok');",
                                  "DROP TABLE precious; CREATE TABLE other (id int PRIMARY KEY);", "CREATE INDEX CONCURRENTLY i ON other (id);"});
    const auto there = migrate::replay("postgresql", {.url = role.url()}, scripts, {});
    ASSERT_TRUE(there) << there.error().message;
    const auto usual = migrate::replay("postgresql", {.url = database.url()}, scripts, {});
    EXPECT_EQ(there->defaultSchema, "public");
    EXPECT_EQ(there->schemas, usual->schemas);
    ASSERT_EQ(there->tables.size(), 1U);
    EXPECT_EQ(there->tables[0].name, "other");
    EXPECT_EQ(there->tables[0].schema, "");
    EXPECT_EQ(there->enums.at(0).schema, "");
    const auto session = database.open();
    EXPECT_EQ(shadowValue(*session, "SELECT count(*) FROM precious"), "1");
    EXPECT_EQ(shadowValue(*session, "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'prisma%'"), "0");
}

TEST(SlowPostgresShadow, NothingIsReplayedBesideTheDataThatItCouldTouch)
{
    const PostgresDatabase database;
    const PlainRole role(database);
    for (const char *script : {"DROP TABLE public.precious", "DROP TABLE \"public\" . \"precious\"", "DO $x$ BEGIN DROP TABLE public.precious; END $x$",
                               "SELECT set_config('search_path', '', false)", "CREATE EXTENSION citext", "GRANT ALL ON SCHEMA public TO PUBLIC",
                               "EXECUTE 'DROP TABLE public.precious'"}) {
        const auto refused = migrate::replay("postgresql", {.url = role.url()}, history({"CREATE TABLE t (id int)", script}), {});
        ASSERT_FALSE(refused) << script;
        EXPECT_EQ(refused.error().code, "P3014") << script;
        EXPECT_THAT(refused.error().message, HasSubstr("shadowDatabaseUrl")) << script;
        EXPECT_THAT(refused.error().message, HasSubstr("reach out")) << script;
    }
}

TEST(SlowPostgresShadow, ALongHistoryIsReplayedOnce)
{
    const PostgresDatabase database;
    const test::TemporaryFolder folder;
    const migrate::ReplayCache::Files files{.folder = folder.path(), .makeFolder = [] { return true; }, .server = "15"};
    const auto scripts = history({"CREATE TABLE t (id int PRIMARY KEY, d timestamp(3) DEFAULT now(), UNIQUE (d));"});
    const auto once = migrate::ReplayCache("postgresql", {.url = database.url()}, files).replay(scripts, {});
    ASSERT_TRUE(once) << once.error().message;
    // Nobody answers there: what comes out was kept.
    migrate::ReplayCache offline("postgresql", {.url = "postgresql://a@127.0.0.1:1/x"}, files);
    const auto again = offline.replay(scripts, {});
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->tables.at(0).columns.at(1).defaultValue, once->tables.at(0).columns.at(1).defaultValue);
    EXPECT_EQ(again->tables[0].indexes.at(0).name, "t_d_key");
    // Another text, another server, other namespaces: another answer.
    EXPECT_FALSE(offline.replay(history({"CREATE TABLE u (id int);"}), {}));
    EXPECT_FALSE(migrate::ReplayCache("postgresql", {.url = "postgresql://a@127.0.0.1:1/x"}, {.folder = files.folder, .makeFolder = files.makeFolder, .server = "16"}).replay(scripts, {}));
    EXPECT_FALSE(migrate::ReplayCache("postgresql", {.url = "postgresql://a@127.0.0.1:1/x", .schemas = {"a", "b"}}, files).replay(scripts, {}));
}

TEST(PostgresShadowScript, FindsTheExtensionsOfAHistory)
{
    EXPECT_THAT(postgres::createdExtensions(std::vector<std::string>{"CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\"; create extension Citext; -- create extension no", "DROP EXTENSION x"}),
                testing::ElementsAre("citext", "uuid-ossp"));
}

} // namespace
} // namespace dunlin::dialects
