#include "engine/dialects/sqlite/describer.h"

#include "tests/engine/dialects/sqlite/sqlite_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dunlin::dialects::sqlite {

using sql::LiteralDefault;
using sql::TypeFamily;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

sql::SqlSchema describeScript(std::initializer_list<const char *> statements)
{
    auto connection = Connection::open(":memory:", Connection::Mode::Create, std::chrono::milliseconds(0));
    EXPECT_TRUE(connection);
    for (const char *statement : statements) {
        const auto done = (*connection)->run(statement);
        EXPECT_TRUE(done) << done.error().message;
    }
    auto schema = describe(**connection, {});
    EXPECT_TRUE(schema);
    return schema.value_or(sql::SqlSchema());
}

std::string defaultText(std::string_view text, TypeFamily family)
{
    const auto value = defaultValue(text, family);
    if (!value)
        return "none";
    if (std::holds_alternative<sql::NowDefault>(*value))
        return "now";
    if (const auto *expression = std::get_if<sql::ExpressionDefault>(&*value))
        return "sql " + expression->sql;
    return std::get<LiteralDefault>(*value).text;
}

} // namespace

TEST(SqliteDescriber, MapsDeclaredTypesAsPrismaDoes)
{
    const std::pair<const char *, TypeFamily> cases[] = {
        {"INT", TypeFamily::Int},           {"Integer", TypeFamily::Int},        {"BIGINT", TypeFamily::BigInt},
        {"DOUBLE", TypeFamily::Float},      {"REAL", TypeFamily::Float},         {"BOOLEAN", TypeFamily::Boolean},
        {"VARCHAR(20)", TypeFamily::String}, {"NUMERIC(10,2)", TypeFamily::Decimal}, {"DECIMAL", TypeFamily::Decimal},
        {"timestamp", TypeFamily::DateTime}, {"BLOB", TypeFamily::Binary},        {"JSONB", TypeFamily::Json},
        {"JSON", TypeFamily::Unsupported},  {"", TypeFamily::Unsupported},       {"my type", TypeFamily::Unsupported},
    };
    for (const auto &[declared, family] : cases)
        EXPECT_EQ(columnType(declared, sql::Arity::Required).family, family) << declared;
    EXPECT_EQ(columnType("My Type", sql::Arity::Required).nativeType, "my type");
}

TEST(SqliteDescriber, ReadsDefaultsAsPrismaDoes)
{
    EXPECT_EQ(defaultText("NULL", TypeFamily::String), "none");
    EXPECT_EQ(defaultText("'it''s'", TypeFamily::String), "it's");
    EXPECT_EQ(defaultText("'{\"a\": 1}'", TypeFamily::Json), "{\"a\": 1}") << "not as Prisma, which cannot write such a default";
    EXPECT_EQ(defaultText("7", TypeFamily::Json), "7");
    EXPECT_EQ(defaultText("\"abc\"", TypeFamily::String), "abc");
    EXPECT_EQ(defaultText("1+2", TypeFamily::String), "1+2");
    EXPECT_EQ(defaultText("'7'", TypeFamily::Int), "7");
    EXPECT_EQ(defaultText("-5", TypeFamily::BigInt), "-5");
    EXPECT_EQ(defaultText("abs(1)", TypeFamily::Int), "sql abs(1)");
    EXPECT_EQ(defaultText("99999999999999999999", TypeFamily::Int), "sql 99999999999999999999");
    EXPECT_EQ(defaultText("1.50", TypeFamily::Float), "1.50");
    EXPECT_EQ(defaultText("1e3", TypeFamily::Decimal), "1000");
    EXPECT_EQ(defaultText("-2.5E-3", TypeFamily::Float), "-0.0025");
    EXPECT_EQ(defaultText("1", TypeFamily::Boolean), "true");
    EXPECT_EQ(defaultText("FALSE", TypeFamily::Boolean), "false");
    EXPECT_EQ(defaultText("yes", TypeFamily::Boolean), "sql yes");
    EXPECT_EQ(defaultText("current_timestamp", TypeFamily::DateTime), "now");
    EXPECT_EQ(defaultText("'2020-01-01'", TypeFamily::DateTime), "sql '2020-01-01'");
    EXPECT_EQ(defaultText("X'00'", TypeFamily::Binary), "sql X'00'");
}

TEST(SqliteDescriber, AnIntegerKeyCountsUpAndIsRequired)
{
    const auto schema = describeScript({"CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT)", "CREATE TABLE b (id INT PRIMARY KEY)",
                                        "CREATE TABLE c (x INTEGER, y INTEGER, PRIMARY KEY (y, x))"});
    ASSERT_THAT(schema.tables, SizeIs(3));
    EXPECT_TRUE(schema.tables[0].columns[0].autoIncrement);
    EXPECT_EQ(schema.tables[0].columns[0].type.arity, sql::Arity::Required);
    EXPECT_FALSE(schema.tables[1].columns[0].autoIncrement);
    EXPECT_EQ(schema.tables[1].columns[0].type.arity, sql::Arity::Nullable);
    ASSERT_TRUE(schema.tables[2].primaryKey);
    ASSERT_THAT(schema.tables[2].primaryKey->columns, SizeIs(2));
    EXPECT_EQ(schema.tables[2].primaryKey->columns[0].name, "y");
}

TEST(SqliteDescriber, ReadsIndexesAndKeepsWhatPrismaCannotSay)
{
    const auto schema = describeScript({"CREATE TABLE a (x INT, y TEXT, CHECK (x > 0))", "CREATE UNIQUE INDEX a_u ON a (x, y DESC)",
                                        "CREATE INDEX a_e ON a (lower(y))", "CREATE INDEX a_p ON a (x) WHERE x > 3",
                                        "CREATE TRIGGER a_t AFTER INSERT ON a BEGIN SELECT 1; END"});
    ASSERT_THAT(schema.tables, SizeIs(1));
    const auto &table = schema.tables.front();
    const auto whole = std::ranges::find(table.indexes, "a_u", &sql::Index::name), partial = std::ranges::find(table.indexes, "a_p", &sql::Index::name);
    ASSERT_THAT(table.indexes, SizeIs(2));
    EXPECT_EQ(whole->kind, sql::Index::Kind::Unique);
    EXPECT_EQ(whole->columns[1].sort, sql::SortOrder::Descending);
    EXPECT_EQ(partial->predicate, "x > 3");
    std::vector<std::string> kept;
    for (const auto &object : table.kept)
        kept.push_back(object.sql);
    EXPECT_THAT(kept, testing::UnorderedElementsAre("CREATE INDEX a_e ON a (lower(y))", "CREATE INDEX a_p ON a (x) WHERE x > 3", "CHECK (x > 0)",
                                                    "CREATE TRIGGER a_t AFTER INSERT ON a BEGIN SELECT 1; END"));
}

TEST(SqliteDescriber, ReadsForeignKeysWithoutNamesAndShortForms)
{
    const auto schema = describeScript({"CREATE TABLE \"P\" (id INTEGER PRIMARY KEY, a INT, b INT, UNIQUE (a, b))",
                                        "CREATE TABLE c (p INT REFERENCES p, q INT, r INT, gone INT REFERENCES missing (id), CONSTRAINT c_fk "
                                        "FOREIGN KEY (q, r) REFERENCES \"P\" (a, b) ON DELETE CASCADE ON UPDATE SET NULL)"});
    const auto *table = schema.findTable("", "c");
    ASSERT_TRUE(table);
    std::vector<std::string> keys;
    for (const auto &key : table->foreignKeys)
        keys.push_back(key.name + " " + key.columns.front() + " " + key.referencedTable + " " + key.referencedColumns.front());
    EXPECT_THAT(keys, testing::UnorderedElementsAre(" p P id", " q P a"));
    const auto pair = std::ranges::find(table->foreignKeys, 2u, [](const sql::ForeignKey &key) { return key.columns.size(); });
    ASSERT_NE(pair, table->foreignKeys.end());
    EXPECT_THAT(pair->referencedColumns, ElementsAre("a", "b"));
    EXPECT_EQ(pair->onDelete, sql::ReferentialAction::Cascade);
    EXPECT_EQ(pair->onUpdate, sql::ReferentialAction::SetNull);
}

TEST(SqliteDescriber, LeavesOutWhatIsNotTheUsers)
{
    const auto schema = describeScript({"CREATE TABLE _prisma_migrations (id TEXT)", "CREATE TABLE _cf_KV (a)", "CREATE TABLE _cfg (a INT)",
                                        "CREATE TABLE d1_migrations (a)", "CREATE VIRTUAL TABLE words USING fts5(a)",
                                        "CREATE TABLE n (id INTEGER PRIMARY KEY AUTOINCREMENT)", "CREATE VIEW v AS SELECT id FROM n"});
    std::vector<std::string> names;
    for (const auto &table : schema.tables)
        names.push_back(table.name);
    EXPECT_THAT(names, ElementsAre("_cfg", "n"));
    ASSERT_THAT(schema.views, SizeIs(1));
    EXPECT_EQ(schema.views[0].definition, "CREATE VIEW v AS SELECT id FROM n");
}

TEST(SqliteDescriber, ReadsNamesWithQuotesAndLetters)
{
    const auto schema = describeScript({R"(CREATE TABLE "a""b'c" ("Ünï ""x" INT DEFAULT 3))", R"(CREATE INDEX "i'1" ON "a""b'c" ("Ünï ""x"))"});
    ASSERT_THAT(schema.tables, SizeIs(1));
    EXPECT_EQ(schema.tables[0].name, "a\"b'c");
    EXPECT_EQ(schema.tables[0].columns[0].name, "Ünï \"x");
    ASSERT_THAT(schema.tables[0].indexes, SizeIs(1));
    EXPECT_EQ(schema.tables[0].indexes[0].columns[0].name, "Ünï \"x");
    EXPECT_THAT(schema.tables[0].kept, IsEmpty());
}

} // namespace dunlin::dialects::sqlite
