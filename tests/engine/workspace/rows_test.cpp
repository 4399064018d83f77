#include "engine/workspace/rows.h"

#include "tests/support/postgres_database.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::workspace {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

// A table of a new database, made by `script`, as Dunlin describes it.
struct Described
{
    ConnectionTarget target;
    sql::SqlSchema schema;
};

Described describe(const std::string &url, const std::string &script)
{
    auto target = targetOfUrl({}, url);
    EXPECT_TRUE(target);
    auto tool = DatabaseTool::connect(*target, DatabaseTool::IfMissing::Create);
    EXPECT_TRUE(tool) << tool.error().message;
    EXPECT_TRUE((*tool)->execute(script, {}));
    return {*target, *(*tool)->describe({})};
}

std::vector<std::string> firstCells(const core::Result<std::vector<CellRow>> &rows)
{
    std::vector<std::string> out;
    EXPECT_TRUE(rows) << rows.error().message;
    for (const CellRow &row : *rows)
        out.push_back(row.front().text);
    return out;
}

class SqliteRows : public testing::Test
{
protected:
    Described make(const std::string &script) { return describe("file:" + m_folder.filePath(QStringLiteral("a.db")).toStdString(), script); }
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SqliteRows, CellsSayWhatTheyAre)
{
    const auto made = make("CREATE TABLE \"a.b\"\"c\" (id INTEGER PRIMARY KEY, \"x?@\" TEXT, y REAL, z BLOB);"
                           "INSERT INTO \"a.b\"\"c\" VALUES (9007199254740993, 'ä', 0.1, x'00ff'), (2, NULL, 5, NULL), (1, '', NULL, zeroblob(5000));");
    auto reader = RowReader::open(made.target);
    ASSERT_TRUE(reader) << reader.error().message;
    const auto rows = (*reader)->read({.table = made.schema.tables.front()}, 0, 10);
    ASSERT_TRUE(rows) << rows.error().message;
    using enum Cell::Kind;
    ASSERT_EQ(rows->size(), 3u);
    EXPECT_THAT((*rows)[2], ElementsAre(Cell{Number, "9007199254740993"}, Cell{Text, "ä"}, Cell{Number, "0.1"}, Cell{Binary, "00ff"}));
    EXPECT_THAT((*rows)[1], ElementsAre(Cell{Number, "2"}, Cell{}, Cell{Number, "5"}, Cell{}));
    EXPECT_EQ((*rows)[0][1], (Cell{Text, ""}));
    EXPECT_EQ((*rows)[0][3].text.size(), 8000u);
    EXPECT_TRUE((*rows)[0][3].shortened);
}

TEST_F(SqliteRows, PagesFollowTheKeyAndTheWantedColumn)
{
    const auto made = make("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT);"
                           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO t SELECT i, 'row ' || (i % 3) FROM n;");
    auto reader = RowReader::open(made.target);
    ASSERT_TRUE(reader) << reader.error().message;
    RowQuery query{.table = made.schema.tables.front()};
    EXPECT_THAT(firstCells((*reader)->read(query, 200, 3)), ElementsAre("201", "202", "203"));
    EXPECT_THAT(firstCells((*reader)->read(query, 498, 200)), ElementsAre("499", "500"));
    EXPECT_EQ((*reader)->countRows(query), 500u);
    query.sortColumn = 1;
    query.sort = sql::SortOrder::Descending;
    EXPECT_THAT(firstCells((*reader)->read(query, 0, 2)), ElementsAre("2", "5"));
    query.filter = "ROW 1";
    EXPECT_THAT(firstCells((*reader)->read(query, 0, 2)), ElementsAre("1", "4"));
    EXPECT_EQ((*reader)->countRows(query), 167u);
    query.filter = "%";
    EXPECT_EQ((*reader)->countRows(query), 0u);
}

TEST_F(SqliteRows, TroubleIsOneLine)
{
    const auto made = make("CREATE TABLE t (id INTEGER PRIMARY KEY);");
    auto reader = RowReader::open(made.target);
    ASSERT_TRUE(reader) << reader.error().message;
    const auto rows = (*reader)->read({.table = {.name = "gone", .columns = {{.name = "id"}}}}, 0, 10);
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().message, "no such table: gone");
    auto missing = made.target;
    missing.url = "file:" + m_folder.filePath(QStringLiteral("none.db")).toStdString();
    EXPECT_FALSE(RowReader::open(missing));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("none.db"))));
}

TEST(SlowPostgresRows, AreTheServersOwnText)
{
    const test::PostgresDatabase database;
    const auto made = describe(database.url(), "CREATE TYPE mood AS ENUM ('ok', 'it''s');"
                                               "CREATE TABLE \"T.t\" (id bigint PRIMARY KEY, n numeric(30, 10), at timestamptz, tags text[], m mood, raw bytea, none jsonb);"
                                               "INSERT INTO \"T.t\" VALUES (1, 12345678901234567890.0000000001, '2024-02-29 12:00:00+00', '{a,\"b c\"}', 'it''s', '\\x00ff', NULL);");
    auto reader = RowReader::open(made.target);
    ASSERT_TRUE(reader) << reader.error().message;
    RowQuery query{.schema = made.schema.defaultSchema, .table = made.schema.tables.front()};
    const auto rows = (*reader)->read(query, 0, 10);
    ASSERT_TRUE(rows) << rows.error().message;
    ASSERT_EQ(rows->size(), 1u);
    using enum Cell::Kind;
    const CellRow &row = rows->front();
    EXPECT_EQ(row[0], (Cell{Number, "1"}));
    EXPECT_EQ(row[1], (Cell{Number, "12345678901234567890.0000000001"}));
    EXPECT_THAT(row[2].text, HasSubstr("2024-02-29"));
    EXPECT_EQ(row[3], (Cell{Text, "{a,\"b c\"}"}));
    EXPECT_EQ(row[4], (Cell{Text, "it's"}));
    EXPECT_EQ(row[5], (Cell{Binary, "00ff"}));
    EXPECT_EQ(row[6], Cell{});
    query.filter = "IT'S";
    EXPECT_EQ((*reader)->countRows(query), 1u);
    query.filter = "nothing";
    EXPECT_EQ((*reader)->countRows(query), 0u);
}

TEST(SlowPostgresRows, AFailureNamesNoPassword)
{
    const auto target = targetOfUrl({}, "postgresql://me:s3cret%3Bx@127.0.0.1:1/nowhere?connect_timeout=2");
    ASSERT_TRUE(target);
    const auto reader = RowReader::open(*target);
    ASSERT_FALSE(reader);
    EXPECT_THAT(reader.error().message, Not(HasSubstr("s3cret")));
    EXPECT_THAT(reader.error().message, HasSubstr("127.0.0.1"));
    EXPECT_THAT(reader.error().message, Not(HasSubstr("\n")));
}

} // namespace dunlin::workspace
