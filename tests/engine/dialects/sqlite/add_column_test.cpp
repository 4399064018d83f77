// Columns that SQLite refuses to add to a table with rows: those whose default is computed.
#include "tests/engine/dialects/sqlite/sqlite_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::dialects::sqlite {

using test::mustExecute;
using test::SqliteFile;
using test::values;

class SqliteAddColumn : public testing::Test
{
protected:
    void SetUp() override
    {
        mustExecute(*session, R"(CREATE TABLE "T" ("id" INTEGER NOT NULL PRIMARY KEY, "n" TEXT, CHECK (n <> ')')); INSERT INTO T (n) VALUES ('a'), ('b');
            CREATE TABLE log (what TEXT); CREATE TRIGGER t AFTER UPDATE ON T BEGIN INSERT INTO log VALUES (NEW.id); END;
            CREATE TABLE C (id INTEGER PRIMARY KEY, t INTEGER NOT NULL REFERENCES T (id) ON DELETE CASCADE); INSERT INTO C (t) VALUES (1), (2);)");
    }

    SqliteFile file;
    std::unique_ptr<DialectSession> session = file.open();
};

TEST_F(SqliteAddColumn, FillsTheRowsAndDeclaresTheDefault)
{
    mustExecute(*session, "-- AlterTable\nALTER TABLE \"T\" ADD COLUMN \"at\" DATETIME DEFAULT CURRENT_TIMESTAMP;\n");
    EXPECT_EQ(values(*session, "SELECT count(at) FROM T WHERE at > '2020-01-01'"), "2");
    EXPECT_EQ(values(*session, "SELECT dflt_value FROM pragma_table_info('T') WHERE name = 'at'"), "CURRENT_TIMESTAMP");
    EXPECT_THAT(values(*session, "SELECT sql FROM sqlite_master WHERE name = 'T'"), testing::HasSubstr("\"at\" DATETIME DEFAULT CURRENT_TIMESTAMP"));
    EXPECT_EQ(values(*session, "SELECT count(*) FROM log"), "0") << "filling is no change that a trigger should hear of";
    EXPECT_EQ(values(*session, "SELECT count(*) FROM C"), "2");
    mustExecute(*session, "INSERT INTO T (n) VALUES ('c'); UPDATE T SET n = 'd' WHERE id = 3;");
    EXPECT_EQ(values(*session, "SELECT count(at) FROM T"), "3");
    EXPECT_EQ(values(*session, "SELECT what FROM log"), "3");
    EXPECT_EQ(values(*session, "PRAGMA integrity_check"), "ok");
    EXPECT_EQ(values(*session, "PRAGMA writable_schema"), "0");
}

TEST_F(SqliteAddColumn, ComputesExpressionsRowByRow)
{
    mustExecute(*session, "ALTER TABLE T ADD token BLOB NOT NULL DEFAULT (randomblob(8)) CHECK (length(token) = 8); ALTER TABLE T ADD COLUMN z INT;");
    EXPECT_EQ(values(*session, "SELECT count(DISTINCT token) FROM T"), "2");
    EXPECT_EQ(values(*session, "SELECT \"notnull\" FROM pragma_table_info('T') WHERE name = 'token'"), "1");
    EXPECT_FALSE(session->execute("INSERT INTO T (token) VALUES (NULL)", {}));
    EXPECT_FALSE(session->execute("INSERT INTO T (token) VALUES ('short')", {}));
    EXPECT_EQ(values(*file.open(), "PRAGMA integrity_check"), "ok");
}

TEST_F(SqliteAddColumn, RefusesAnEmptyAnswerForARequiredColumnAndChangesNothing)
{
    const std::string before = values(*session, "SELECT sql FROM sqlite_master WHERE name = 'T'");
    const auto empty = session->execute("-- dunlin:no-transaction\nALTER TABLE T ADD COLUMN x TEXT NOT NULL DEFAULT (nullif(abs(random()), abs(random())) + NULL);", {});
    ASSERT_FALSE(empty);
    EXPECT_THAT(empty.error().message, testing::HasSubstr("NOT NULL constraint failed: T.x"));
    EXPECT_EQ(values(*session, "SELECT sql FROM sqlite_master WHERE name = 'T'"), before);
    EXPECT_EQ(values(*session, "SELECT group_concat(n) FROM T"), "a,b");
}

TEST_F(SqliteAddColumn, AFailureLaterTakesItBack)
{
    EXPECT_FALSE(session->execute("ALTER TABLE T ADD COLUMN x TEXT DEFAULT CURRENT_DATE; INSERT INTO nowhere VALUES (1);", {}));
    EXPECT_EQ(values(*session, "SELECT count(*) FROM pragma_table_info('T')"), "2");
    mustExecute(*session, "ALTER TABLE T ADD COLUMN x TEXT DEFAULT CURRENT_DATE;");
    EXPECT_EQ(values(*session, "SELECT count(x) FROM T"), "2");
}

} // namespace dunlin::dialects::sqlite
