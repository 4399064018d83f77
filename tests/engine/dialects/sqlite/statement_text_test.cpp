#include "engine/dialects/sqlite/statement_text.h"
#include "engine/dialects/sqlite/table_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::dialects::sqlite {

using Kind = StatementInfo::Kind;
using testing::ElementsAre;
using testing::Pair;

TEST(SqliteStatementText, ReadsQuotedNamesAndSkipsComments)
{
    const auto tokens = tokenize("-- note\nSELECT \"a\"\"b\", [c d], `e`, 'it''s' /* x */ FROM t");
    ASSERT_EQ(tokens.size(), 10u);
    EXPECT_TRUE(tokens[0].is("SELECT"));
    EXPECT_EQ(tokens[1].name(), "a\"b");
    EXPECT_EQ(tokens[3].name(), "c d");
    EXPECT_EQ(tokens[5].name(), "e");
    EXPECT_EQ(tokens[7].name(), "it's");
    EXPECT_FALSE(tokens[1].is("A\"B"));
}

TEST(SqliteStatementText, EndsAtTheTextWhenAQuoteIsNotClosed)
{
    EXPECT_EQ(tokenize("SELECT 'abc").size(), 2u);
    EXPECT_EQ(tokenize("SELECT /* abc").size(), 1u);
}

TEST(SqliteStatementText, TellsWhatAStatementDoes)
{
    const std::pair<const char *, Kind> cases[] = {
        {"begin immediate", Kind::Begin},
        {"COMMIT;", Kind::Commit},
        {"END TRANSACTION", Kind::Commit},
        {"ROLLBACK", Kind::Rollback},
        {"SAVEPOINT x", Kind::Savepoint},
        {"PRAGMA foreign_keys=OFF", Kind::ForeignKeysPragma},
        {"pragma main.foreign_keys(1)", Kind::ForeignKeysPragma},
        {"PRAGMA foreign_keys", Kind::Other},
        {"PRAGMA defer_foreign_keys=ON", Kind::Other},
        {"PRAGMA journal_mode = WAL", Kind::OutsideTransaction},
        {"VACUUM", Kind::OutsideTransaction},
        {"CREATE TABLE IF NOT EXISTS \"a\" (x)", Kind::CreateTable},
        {"CREATE TEMP TABLE a (x)", Kind::Other},
        {"DROP TABLE IF EXISTS main.\"a\"", Kind::DropTable},
        {"ALTER TABLE \"new_a\" RENAME TO \"a\"", Kind::RenameTable},
        {"ALTER TABLE a RENAME COLUMN b TO c", Kind::Other},
        {"INSERT INTO \"new_a\" (\"x\") SELECT \"x\" FROM \"a\"", Kind::CopyTable},
        {"INSERT INTO \"new_a\" (\"x\") SELECT coalesce(\"x\", 1) AS \"x\" FROM \"a\"", Kind::CopyTable},
        {"INSERT INTO \"new_a\" (\"x\") SELECT \"x\" FROM \"a\" WHERE x > 1", Kind::RowChange},
        {"INSERT INTO \"new_a\" (\"x\") SELECT DISTINCT \"x\" FROM \"a\"", Kind::RowChange},
        {"INSERT OR IGNORE INTO a (x) SELECT x FROM b", Kind::RowChange},
        {"UPDATE a SET x = 1", Kind::RowChange},
        {"CREATE INDEX i ON a(x)", Kind::Other},
        {"", Kind::Other},
    };
    for (const auto &[sql, kind] : cases)
        EXPECT_EQ(classify(sql).kind, kind) << sql;
    EXPECT_TRUE(classify("PRAGMA foreign_keys = on").switchesOn);
    EXPECT_FALSE(classify("PRAGMA foreign_keys = 0").switchesOn);
    EXPECT_EQ(classify("DROP TABLE IF EXISTS main.\"a\"").table, "a");
    EXPECT_EQ(classify("ALTER TABLE \"new_a\" RENAME TO \"a\"").other, "a");
}

TEST(SqliteStatementText, FindsChecksOfColumnsAndTables)
{
    const auto checks = checkClauses(R"(CREATE TABLE "a" ("x" INT DEFAULT (1) CHECK ("x" > 0), "check" TEXT,
        y TEXT CONSTRAINT "long" CHECK (length(y) > 3 AND (y <> ')')), CONSTRAINT sum CHECK (x + 1 > 2)))");
    ASSERT_EQ(checks.size(), 3u);
    EXPECT_EQ(checks[0].sql, "CHECK (\"x\" > 0)");
    EXPECT_EQ(checks[1].name, "long");
    EXPECT_EQ(checks[1].sql, "CONSTRAINT \"long\" CHECK (length(y) > 3 AND (y <> ')'))");
    EXPECT_EQ(checks[2].name, "sum");
}

TEST(SqliteStatementText, FindsGeneratedColumnsAndCollations)
{
    const char *sql = "CREATE TABLE a (x INT, \"d\" INT GENERATED ALWAYS AS (x * 2) STORED, e TEXT AS (x||'(') , n TEXT COLLATE NOCASE NOT NULL)";
    const auto generated = generatedColumns(sql);
    ASSERT_EQ(generated.size(), 2u);
    EXPECT_EQ(generated[0].name, "d");
    EXPECT_EQ(generated[0].expression, "x * 2");
    EXPECT_EQ(generated[0].sql, "\"d\" INT GENERATED ALWAYS AS (x * 2) STORED");
    EXPECT_EQ(generated[1].expression, "x||'('");
    EXPECT_THAT(columnCollations(sql), ElementsAre(Pair("n", "NOCASE")));
}

TEST(SqliteStatementText, FindsDeferredForeignKeysAndTableOptions)
{
    const auto keys = deferrals(R"(CREATE TABLE c (a INT REFERENCES x(id) DEFERRABLE INITIALLY DEFERRED, b INT NOT NULL REFERENCES y,
        CONSTRAINT "ck" FOREIGN KEY (a, B) REFERENCES Z (p, q) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (a) REFERENCES w(id) NOT DEFERRABLE INITIALLY DEFERRED) WITHOUT ROWID, STRICT)");
    ASSERT_EQ(keys.size(), 4u);
    EXPECT_EQ(keys[0].key + " " + keys[0].sql, "a>x DEFERRABLE INITIALLY DEFERRED");
    EXPECT_EQ(keys[1].key + " " + keys[1].sql, "b>y ");
    EXPECT_EQ(keys[2].key + " " + keys[2].sql, "a,b>z DEFERRABLE INITIALLY DEFERRED");
    EXPECT_EQ(keys[3].key + " " + keys[3].sql, "a>w ");
    EXPECT_THAT(tableOptions("CREATE TABLE strict (a INT, strict TEXT) without rowid, STRICT"), ElementsAre("WITHOUT ROWID", "STRICT"));
    EXPECT_THAT(tableOptions("CREATE TABLE a (strict TEXT)"), testing::IsEmpty());
}

TEST(SqliteStatementText, FindsTheConditionOfAPartialIndex)
{
    EXPECT_EQ(indexPredicate("CREATE INDEX i ON a(x) WHERE b = ' WHERE ' AND c"), "b = ' WHERE ' AND c");
    EXPECT_EQ(indexPredicate("CREATE INDEX \"where\" ON a(x)"), "");
}

} // namespace dunlin::dialects::sqlite
