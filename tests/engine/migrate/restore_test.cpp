#include "engine/migrate/restore.h"

#include "engine/dialects/registry.h"
#include "tests/engine/dialects/sqlite/sqlite_file.h"
#include "tests/support/postgres_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace dunlin::migrate {

using test::mustExecute;
using test::values;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

// Both databases hold the same table; a case runs on each.
class RestoreTest : public testing::TestWithParam<std::string>
{
protected:
    RestoreTest()
    {
        if (GetParam() == "postgresql") {
            server = std::make_unique<test::PostgresDatabase>();
            session = server->open();
        } else {
            session = file.open();
        }
    }

    bool postgres() const { return GetParam() == "postgresql"; }
    void execute(std::string_view script) { mustExecute(*session, script); }
    std::string ask(std::string_view sql) { return values(*session, sql); }

    // Saves a table, or columns of it.
    Backup save(const std::string &table, const std::vector<std::string> &columns = {})
    {
        const auto present = session->describe({});
        EXPECT_TRUE(present);
        std::vector<Loss> losses;
        for (const sql::Table &one : present->tables) {
            if (table.empty() || one.name == table)
                losses.push_back({one, columns});
        }
        auto backup = backUp(losses, *session, dialect, file.folder().path().string(), "saved", {});
        EXPECT_TRUE(backup && *backup) << (backup ? "nothing to save" : backup.error().message);
        return backup && *backup ? **backup : Backup();
    }
    RestoredPart restoreOne(const Backup &backup, RestoreOptions options = {})
    {
        auto read = readBackup(backup.path);
        EXPECT_TRUE(read) << read.error().message;
        auto parts = restore(*read, options, *session, dialect, {});
        EXPECT_TRUE(parts) << parts.error().message;
        return parts && !parts->empty() ? parts->front() : RestoredPart();
    }

    test::SqliteFile file;
    std::unique_ptr<test::PostgresDatabase> server;
    std::unique_ptr<dialects::DialectSession> session;
    const dialects::Dialect &dialect = *dialects::findDialect(GetParam());
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Databases, RestoreTest, testing::Values("sqlite", "postgresql"));

TEST_P(RestoreTest, RowsWhoseKeyIsMissingComeBackAndOthersStay)
{
    execute("CREATE TABLE \"My \"\"T\" (id INTEGER NOT NULL PRIMARY KEY, \"Name\" TEXT, price DECIMAL(65,30));"
            "INSERT INTO \"My \"\"T\" VALUES (1, 'it''s', 1.25), (2, NULL, NULL), (3, 'c', 3);");
    const Backup backup = save("My \"T");
    execute("DELETE FROM \"My \"\"T\" WHERE id <> 2; UPDATE \"My \"\"T\" SET \"Name\" = 'new' WHERE id = 2;");
    const RestoredPart part = restoreOne(backup);
    EXPECT_EQ(part.restored, 2u);
    EXPECT_EQ(part.present, 1u);
    EXPECT_EQ(ask("SELECT \"Name\" FROM \"My \"\"T\" ORDER BY id"), "it's,new,c");
    EXPECT_EQ(ask("SELECT count(*) FROM \"My \"\"T\" WHERE price = 1.25"), "1");
    EXPECT_EQ(restoreOne(backup).restored, 0u) << "a second time there is nothing to do";
    EXPECT_EQ(restoreOne(backup, {.present = RestoreOptions::Present::Overwrite, .tables = {}}).restored, 3u);
    EXPECT_EQ(ask("SELECT \"Name\" FROM \"My \"\"T\" WHERE id = 2"), "null");
}

TEST_P(RestoreTest, ValuesOfAColumnComeBackWhereThereIsNone)
{
    execute("CREATE TABLE \"A\" (a INTEGER NOT NULL, b TEXT NOT NULL, phone TEXT, PRIMARY KEY (a, b));"
            "INSERT INTO \"A\" VALUES (1, 'x', 'one'), (1, 'y', 'two'), (2, 'x', NULL), (3, 'x', 'three');");
    const Backup backup = save("A", {"phone"});
    execute("ALTER TABLE \"A\" DROP COLUMN phone; ALTER TABLE \"A\" ADD COLUMN phone TEXT; UPDATE \"A\" SET phone = 'now' WHERE b = 'y'; DELETE FROM \"A\" WHERE a = 3;");
    const RestoredPart part = restoreOne(backup);
    EXPECT_EQ(part.restored, 1u);
    EXPECT_EQ(part.present, 1u);
    EXPECT_EQ(part.gone, 1u);
    EXPECT_EQ(ask("SELECT phone FROM \"A\" ORDER BY a, b"), "one,now,null");
    EXPECT_EQ(restoreOne(backup, {.present = RestoreOptions::Present::Overwrite, .tables = {}}).restored, 2u);
    EXPECT_EQ(ask("SELECT phone FROM \"A\" ORDER BY a, b"), "one,two,null");
}

TEST_P(RestoreTest, TablesThatReferToEachOtherAndToThemselvesComeBackInAnOrderThatWorks)
{
    execute("CREATE TABLE \"Z\" (id INTEGER NOT NULL PRIMARY KEY, parent INTEGER REFERENCES \"Z\"(id));"
            "CREATE TABLE \"A\" (id INTEGER NOT NULL PRIMARY KEY, z INTEGER NOT NULL REFERENCES \"Z\"(id));"
            "INSERT INTO \"Z\" VALUES (9, NULL), (2, 9), (1, 2); UPDATE \"Z\" SET parent = 1 WHERE id = 9; INSERT INTO \"A\" VALUES (1, 2);");
    const Backup backup = save("");
    execute("DELETE FROM \"A\"; UPDATE \"Z\" SET parent = NULL; DELETE FROM \"Z\";");
    restoreOne(backup);
    EXPECT_EQ(ask("SELECT parent FROM \"Z\" ORDER BY id"), "2,9,1");
    EXPECT_EQ(ask("SELECT z FROM \"A\""), "2");
}

TEST_P(RestoreTest, WhatTheDatabaseHasNotIsToldAndLeftOut)
{
    execute("CREATE TABLE \"A\" (id INTEGER NOT NULL PRIMARY KEY, gone TEXT, kept TEXT); CREATE TABLE \"B\" (id INTEGER NOT NULL PRIMARY KEY);"
            "INSERT INTO \"A\" VALUES (1, 'g', 'k'); INSERT INTO \"B\" VALUES (1);");
    const Backup backup = save("");
    execute("DROP TABLE \"B\"; DELETE FROM \"A\"; ALTER TABLE \"A\" DROP COLUMN gone;");
    auto parts = restore(backup, {}, *session, dialect, {});
    ASSERT_TRUE(parts) << parts.error().message;
    ASSERT_EQ(parts->size(), 2u);
    EXPECT_THAT((*parts)[0].missingColumns, ElementsAre("gone"));
    EXPECT_TRUE((*parts)[1].missingTable);
    EXPECT_EQ(ask("SELECT kept FROM \"A\""), "k");
}

TEST_P(RestoreTest, ARowThatDoesNotFitChangesNothing)
{
    execute("CREATE TABLE \"A\" (id INTEGER NOT NULL PRIMARY KEY); CREATE TABLE \"B\" (id INTEGER NOT NULL PRIMARY KEY, name TEXT);"
            "INSERT INTO \"A\" VALUES (1); INSERT INTO \"B\" VALUES (1, 'x'), (2, NULL);");
    const Backup backup = save("");
    execute("DELETE FROM \"A\"; DROP TABLE \"B\"; CREATE TABLE \"B\" (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL);");
    const auto parts = restore(backup, {}, *session, dialect, {});
    ASSERT_FALSE(parts);
    EXPECT_THAT(parts.error().message, HasSubstr("`B` could not be put back, so nothing was changed"));
    EXPECT_EQ(ask("SELECT count(*) FROM \"A\""), "0");
    EXPECT_EQ(restoreOne(backup, {.tables = {"A"}}).restored, 1u);
    EXPECT_FALSE(restore(backup, {.tables = {"C"}}, *session, dialect, {}));
}

TEST_P(RestoreTest, EveryTypeKeepsItsValue)
{
    const std::string types = postgres() ? "id SERIAL PRIMARY KEY, big BIGINT, bytes BYTEA, at TIMESTAMP(3), data JSONB, tags TEXT[], ok BOOLEAN, f DOUBLE PRECISION, u UUID, kind \"Kind\""
                                         : "id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, big BIGINT, bytes BLOB, at DATETIME, data JSONB, tags TEXT, ok BOOLEAN, f REAL, u TEXT, kind TEXT";
    if (postgres())
        execute("CREATE TYPE \"Kind\" AS ENUM ('a', 'b c');");
    execute("CREATE TABLE \"T\" (" + types + ");");
    execute(std::string("INSERT INTO \"T\" VALUES (41, 9007199254740993, ") + (postgres() ? "'\\x00ff27'" : "x'00ff27'")
            + ", '2026-03-01 10:11:12.345', '{\"a\": 1}', '{a,\"b c\"}', " + (postgres() ? "true" : "1") + ", 0.1, '6a2f41a3-c54c-fce8-32d2-0324e1c32e22', 'b c');");
    execute("CREATE TABLE copy AS SELECT * FROM \"T\";");
    const Backup backup = save("T");
    execute("DROP TABLE \"T\"; CREATE TABLE \"T\" (" + types + ");");
    EXPECT_EQ(restoreOne(backup).restored, 1u);
    EXPECT_EQ(ask("SELECT count(*) FROM (SELECT * FROM \"T\" INTERSECT SELECT * FROM copy) AS same"), "1");
    execute("INSERT INTO \"T\" (big) VALUES (1);");
    EXPECT_GT(std::stoi(ask("SELECT max(id) FROM \"T\"")), 41) << "counting goes on behind the rows that came back";
}

TEST(ReadBackup, SomethingElseIsToldFromABackup)
{
    test::TemporaryFolder folder;
    const std::string path = (folder.path() / "other.sqlite").string();
    EXPECT_THAT(readBackup(path).error().message, HasSubstr("There is no backup"));
    std::ofstream(path) << "not a database at all, but long enough to be taken for something";
    EXPECT_THAT(readBackup(path).error().message, HasSubstr("is not a backup that can be read"));
}

} // namespace dunlin::migrate
