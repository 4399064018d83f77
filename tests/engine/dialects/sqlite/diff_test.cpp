// Steps and SQL between hand-built schemas; what comes from Prisma texts is in tests/fixtures/diff.
#include "engine/dialects/registry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::dialects {
namespace {

sql::Column intColumn(std::string name)
{
    return {.name = std::move(name), .type = {.family = sql::TypeFamily::Int}};
}

sql::Table tableWith(std::vector<sql::Column> columns)
{
    sql::Table table{.name = "T", .columns = {intColumn("id")}};
    table.columns.front().autoIncrement = true;
    for (sql::Column &column : columns)
        table.columns.push_back(std::move(column));
    table.primaryKey = sql::PrimaryKey{.columns = {{.name = "id"}}};
    return table;
}

std::string script(const sql::SqlSchema &from, const sql::SqlSchema &to)
{
    const Dialect &sqlite = *findDialect("sqlite");
    return sqlite.render(sqlite.diff(from, to)).text;
}

TEST(SqliteDiff, SameSchemaIsEmpty)
{
    const sql::SqlSchema schema{.tables = {tableWith({intColumn("x")})}};
    EXPECT_EQ(script(schema, schema), "-- This is an empty migration.");
}

TEST(SqliteDiff, QuotesNames)
{
    sql::SqlSchema schema{.tables = {tableWith({})}};
    schema.tables.front().name = "a\"b";
    EXPECT_EQ(script({}, schema), "-- CreateTable\nCREATE TABLE \"a\"\"b\" (\n    \"id\" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT\n);\n");
}

TEST(SqliteDiff, RecreatesWhatARebuildWouldLose)
{
    sql::SqlSchema from{.tables = {tableWith({intColumn("x"), intColumn("y")})}};
    from.tables.front().kept = {
        {.kind = sql::KeptObject::Kind::Trigger, .name = "t", .sql = "CREATE TRIGGER t AFTER INSERT ON \"T\" BEGIN SELECT 1; END"},
        {.kind = sql::KeptObject::Kind::Check, .name = "positive", .sql = "CONSTRAINT \"positive\" CHECK (x > 0)"},
    };
    const sql::SqlSchema to{.tables = {tableWith({intColumn("x")})}};
    EXPECT_THAT(script(from, to), testing::HasSubstr("CONSTRAINT \"positive\" CHECK (x > 0)\n);"));
    EXPECT_THAT(script(from, to), testing::HasSubstr("RENAME TO \"T\";\nCREATE TRIGGER t AFTER INSERT ON \"T\" BEGIN SELECT 1; END;\n"));
}

TEST(SqliteDiff, StatementsKnowTheirStepAndPlace)
{
    const Dialect &sqlite = *findDialect("sqlite");
    const sql::SqlSchema from{.tables = {tableWith({intColumn("x")})}};
    const auto steps = sqlite.diff(from, {});
    const sql::SqlScript rendered = sqlite.render(steps);
    ASSERT_EQ(steps.size(), 1U);
    ASSERT_EQ(rendered.statements.size(), 3U);
    const auto spans = sqlite.splitStatements(rendered.text);
    ASSERT_EQ(spans.size(), 3U);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        EXPECT_EQ(rendered.statements[i].step, 0U);
        EXPECT_EQ(rendered.statements[i].span, spans[i]);
    }
}

TEST(SqliteDiff, DescribedDefaultsAreComparedAsTheDatabaseHoldsThem)
{
    sql::SqlSchema described{.tables = {tableWith({intColumn("x")})}};
    described.tables.front().columns[1].defaultValue = sql::ExpressionDefault{"1 + 2"};
    sql::SqlSchema written = described;
    written.tables.front().columns[1].defaultValue = sql::ExpressionDefault{"(1 + 2)"};
    written.tables.front().columns[1].origin = core::Location{};
    EXPECT_EQ(script(described, written), "-- This is an empty migration.");
}

} // namespace
} // namespace dunlin::dialects
