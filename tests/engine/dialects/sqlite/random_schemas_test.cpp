// For any two schemas A and B: apply(nothing -> A) with rows, apply(A -> B) on a real file, describe; the difference to B is
// empty, and what the steps should keep is kept.
#include "engine/dialects/registry.h"
#include "engine/dialects/sqlite/connection.h"
#include "engine/dialects/sqlite/types.h"
#include "tests/engine/dialects/sqlite/sqlite_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace dunlin::dialects::sqlite {

namespace {

using sql::Arity;
using sql::TypeFamily;

constexpr int rowCount = 5;

// Picks of one seed; the same everywhere, unlike std::uniform_int_distribution.
class Chance
{
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    std::size_t below(std::size_t limit) { return m_engine() % limit; }
    bool oneIn(std::size_t n) { return below(n) == 0; }

private:
    std::mt19937 m_engine;
};

sql::ColumnType randomType(Chance &chance)
{
    static const std::pair<TypeFamily, const char *> types[] = {
        {TypeFamily::Int, "INTEGER"}, {TypeFamily::BigInt, "BIGINT"},   {TypeFamily::Float, "REAL"},        {TypeFamily::Decimal, "DECIMAL"},
        {TypeFamily::String, "TEXT"}, {TypeFamily::Boolean, "BOOLEAN"}, {TypeFamily::DateTime, "DATETIME"}, {TypeFamily::Binary, "BLOB"}};
    const auto &[family, native] = types[chance.below(std::size(types))];
    return {.family = family, .nativeType = native, .arity = chance.oneIn(2) ? Arity::Required : Arity::Nullable};
}

std::optional<sql::DefaultValue> randomDefault(Chance &chance, TypeFamily family)
{
    using Kind = sql::LiteralDefault::Kind;
    const auto literal = [](Kind kind, const char *text) { return sql::DefaultValue(sql::LiteralDefault{.kind = kind, .text = text}); };
    switch (family) {
    case TypeFamily::Int:
    case TypeFamily::BigInt:
        return literal(Kind::Number, chance.oneIn(2) ? "42" : "-7");
    case TypeFamily::Float:
    case TypeFamily::Decimal:
        return literal(Kind::Number, chance.oneIn(2) ? "1.5" : "20");
    case TypeFamily::String:
        return literal(Kind::String, chance.oneIn(2) ? "it's; \"so\"" : "");
    case TypeFamily::Boolean:
        return literal(Kind::Boolean, chance.oneIn(2) ? "true" : "false");
    case TypeFamily::DateTime:
        return sql::NowDefault{};
    default:
        return std::nullopt;
    }
}

// `present`: rows exist already, so that a required column needs a default.
sql::Column randomColumn(Chance &chance, std::string name, bool present)
{
    sql::Column column{.name = std::move(name), .type = randomType(chance)};
    if (chance.oneIn(2) || (present && column.type.arity == Arity::Required))
        column.defaultValue = randomDefault(chance, column.type.family);
    if (present && !column.defaultValue)
        column.type.arity = Arity::Nullable;
    return column;
}

sql::Column keyColumn()
{
    return {.name = "id", .type = {.family = TypeFamily::Int, .nativeType = "INTEGER", .arity = Arity::Required}, .autoIncrement = true};
}

sql::Column referenceColumn(std::string name, Arity arity)
{
    return {.name = std::move(name), .type = {.family = TypeFamily::Int, .nativeType = "INTEGER", .arity = arity}};
}

void addReference(Chance &chance, sql::Table &table, const std::string &column, const std::string &to)
{
    static const sql::ReferentialAction actions[] = {sql::ReferentialAction::Cascade, sql::ReferentialAction::Restrict, sql::ReferentialAction::NoAction};
    const bool nullable = table.findColumn(column)->type.arity == Arity::Nullable;
    table.foreignKeys.push_back({.name = table.name + "_" + column + "_fkey",
                                 .columns = {column},
                                 .referencedTable = to,
                                 .referencedColumns = {"id"},
                                 .onDelete = nullable && chance.oneIn(2) ? sql::ReferentialAction::SetNull : actions[chance.below(3)],
                                 .onUpdate = sql::ReferentialAction::Cascade});
}

void addIndex(Chance &chance, sql::Table &table)
{
    const sql::Column &column = table.columns[chance.below(table.columns.size())];
    const std::string name = table.name + "_" + column.name + "_idx";
    if (std::ranges::find(table.indexes, name, &sql::Index::name) == table.indexes.end())
        table.indexes.push_back({.name = name,
                                 .columns = {{.name = column.name, .sort = chance.oneIn(2) ? sql::SortOrder::Ascending : sql::SortOrder::Descending}}});
}

sql::Table randomTable(Chance &chance, std::string name, const std::vector<sql::Table> &others, bool withRows)
{
    sql::Table table{.name = std::move(name), .columns = {keyColumn()}, .primaryKey = sql::PrimaryKey{.columns = {{.name = "id"}}}};
    const std::size_t count = 1 + chance.below(4);
    for (std::size_t i = 0; i < count; ++i)
        table.columns.push_back(randomColumn(chance, "c" + std::to_string(i), false));
    if (!others.empty() && chance.oneIn(2)) {
        table.columns.push_back(referenceColumn("ref", chance.oneIn(2) ? Arity::Required : Arity::Nullable));
        addReference(chance, table, "ref", others[chance.below(others.size())].name);
    }
    // Unique values of its own, so that the index holds whatever else changes.
    if (withRows && chance.oneIn(3)) {
        table.columns.push_back({.name = "u", .type = {.family = TypeFamily::String, .nativeType = "TEXT", .arity = Arity::Required}});
        table.indexes.push_back({.name = table.name + "_u_key", .kind = sql::Index::Kind::Unique, .columns = {{.name = "u"}}});
    }
    while (chance.oneIn(2))
        addIndex(chance, table);
    return table;
}

sql::SqlSchema randomSchema(Chance &chance)
{
    static const char *names[] = {"User", "order", "Blog Post", "Größe", "a\"b"};
    sql::SqlSchema schema;
    const std::size_t count = 1 + chance.below(std::size(names));
    for (std::size_t i = 0; i < count; ++i)
        schema.tables.push_back(randomTable(chance, names[i], schema.tables, true));
    return schema;
}

bool isReferenced(const sql::SqlSchema &schema, const std::string &table)
{
    return std::ranges::any_of(schema.tables, [&](const sql::Table &other) {
        return std::ranges::find(other.foreignKeys, table, &sql::ForeignKey::referencedTable) != other.foreignKeys.end();
    });
}

void dropColumn(sql::Table &table, std::size_t index)
{
    const std::string name = table.columns[index].name;
    std::erase_if(table.indexes, [&](const sql::Index &i) { return i.columns.front().name == name; });
    std::erase_if(table.foreignKeys, [&](const sql::ForeignKey &key) { return key.columns.front() == name; });
    table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(index));
}

void changeColumn(Chance &chance, sql::Column &column)
{
    if (column.name == "u" || column.name == "ref" || column.name == "id")
        return;
    switch (chance.below(3)) {
    case 0:
        column.type.arity = Arity::Nullable;
        break;
    case 1: // its NULLs take the default
        column.defaultValue = randomDefault(chance, column.type.family);
        if (column.defaultValue && column.type.family != TypeFamily::DateTime)
            column.type.arity = Arity::Required;
        break;
    default: // everything is a text to SQLite
        column.type = {.family = TypeFamily::String, .nativeType = "TEXT", .arity = column.type.arity};
        column.defaultValue = std::nullopt;
        break;
    }
}

void changeTable(Chance &chance, sql::SqlSchema &schema, sql::Table &table)
{
    switch (chance.below(5)) {
    case 0:
        if (const std::size_t index = 1 + chance.below(table.columns.size()); index < table.columns.size())
            dropColumn(table, index);
        break;
    case 1:
        if (!table.findColumn("added"))
            table.columns.push_back(randomColumn(chance, "added", true));
        break;
    case 2:
        changeColumn(chance, table.columns[chance.below(table.columns.size())]);
        break;
    case 3:
        if (!table.indexes.empty() && chance.oneIn(2))
            table.indexes.pop_back();
        else
            addIndex(chance, table);
        break;
    default:
        if (!table.foreignKeys.empty() && chance.oneIn(2)) {
            table.foreignKeys.clear();
        } else if (!table.findColumn("link")) {
            table.columns.push_back(referenceColumn("link", Arity::Nullable));
            addReference(chance, table, "link", schema.tables[chance.below(schema.tables.size())].name);
        }
        break;
    }
}

sql::SqlSchema changed(Chance &chance, sql::SqlSchema schema)
{
    const std::size_t changes = 1 + chance.below(5);
    for (std::size_t i = 0; i < changes && !schema.tables.empty(); ++i) {
        const std::size_t index = chance.below(schema.tables.size());
        if (chance.oneIn(8) && !isReferenced(schema, schema.tables[index].name))
            schema.tables.erase(schema.tables.begin() + static_cast<std::ptrdiff_t>(index));
        else if (chance.oneIn(8) && !schema.findTable("", "Later"))
            schema.tables.push_back(randomTable(chance, "Later", schema.tables, false));
        else
            changeTable(chance, schema, schema.tables[index]);
    }
    return schema;
}

std::string randomValue(Chance &chance, const sql::Column &column, int row)
{
    if (column.name == "u")
        return "'u" + std::to_string(row) + "'";
    if (column.name == "ref")
        return std::to_string(1 + row % rowCount);
    if (column.type.arity == Arity::Nullable && chance.oneIn(3))
        return "NULL";
    switch (column.type.family) {
    case TypeFamily::String:
        return "'text " + std::to_string(row) + "'";
    case TypeFamily::Boolean:
        return chance.oneIn(2) ? "1" : "0";
    case TypeFamily::DateTime:
        return "'2024-01-0" + std::to_string(1 + row % 9) + " 00:00:00'";
    case TypeFamily::Binary:
        return "X'0" + std::to_string(row % 10) + "'";
    case TypeFamily::Float:
        return std::to_string(row) + ".25";
    default:
        return std::to_string(row * 3);
    }
}

std::string insertRows(Chance &chance, const sql::SqlSchema &schema)
{
    std::string script;
    for (const sql::Table &table : schema.tables) {
        for (int row = 1; row <= rowCount; ++row) {
            std::string columns, values;
            for (const sql::Column &column : table.columns) {
                columns += (columns.empty() ? "" : ", ") + sqlite::quoteIdentifier(column.name);
                values += (values.empty() ? "" : ", ") + (column.name == "id" ? std::to_string(row) : randomValue(chance, column, row));
            }
            script += "INSERT INTO " + sqlite::quoteIdentifier(table.name) + " (" + columns + ") VALUES (" + values + ");\n";
        }
    }
    return script;
}

// Texts of the values, so that 3 and '3' are the same after a cast to text; booleans and floats become texts of their own.
std::string columnValues(DialectSession &session, const std::string &table, const std::string &column)
{
    return test::values(session, "SELECT quote(CAST(" + sqlite::quoteIdentifier(column) + " AS TEXT)) FROM " + sqlite::quoteIdentifier(table) + " ORDER BY id");
}

struct Kept
{
    std::string table, column, values;
};

std::vector<Kept> keptColumns(DialectSession &session, const sql::SqlSchema &from, const sql::SqlSchema &to)
{
    std::vector<Kept> kept;
    for (const sql::Table &before : from.tables) {
        const sql::Table *after = to.findTable("", before.name);
        for (const sql::Column &column : before.columns) {
            const sql::Column *same = after ? after->findColumn(column.name) : nullptr;
            // NULLs that must become the default, and columns that were dropped and added again, are allowed to change.
            const bool filled = same && same->type.arity == Arity::Required && column.type.arity == Arity::Nullable;
            if (same && !filled)
                kept.push_back({before.name, column.name, columnValues(session, before.name, column.name)});
        }
    }
    return kept;
}

void checkPair(unsigned seed)
{
    SCOPED_TRACE("seed " + std::to_string(seed));
    Chance chance(seed);
    const auto &dialect = *findDialect("sqlite");
    const auto a = randomSchema(chance), b = changed(chance, a);
    const test::SqliteFile file;
    const auto session = file.open();
    ASSERT_TRUE(session->query("PRAGMA synchronous=OFF"));

    test::mustExecute(*session, dialect.render(dialect.diff({}, a)).text);
    EXPECT_EQ(dialect.render(dialect.diff(*session->describe({}), a)).text, dialect.render({}).text) << "described A is not A";
    test::mustExecute(*session, insertRows(chance, a));
    const auto kept = keptColumns(*session, a, b);

    const std::string script = dialect.render(dialect.diff(*session->describe({}), b)).text;
    SCOPED_TRACE(script);
    const auto applied = session->execute(script, {});
    const bool rowsDoNotFit = !applied && (applied.error().message.starts_with("FOREIGN KEY constraint failed")
                                           || applied.error().message.starts_with("NOT NULL constraint failed"));
    if (rowsDoNotFit) {
        // A new key, or a new column that must have a value: refused as a whole.
        EXPECT_EQ(dialect.render(dialect.diff(*session->describe({}), a)).text, dialect.render({}).text) << "refused, yet changed";
        return;
    }
    ASSERT_TRUE(applied) << applied.error().message;
    EXPECT_EQ(dialect.render(dialect.diff(*session->describe({}), b)).text, dialect.render({}).text) << "described B is not B";
    for (const Kept &column : kept)
        EXPECT_EQ(columnValues(*session, column.table, column.column), column.values) << column.table << "." << column.column;
    for (const sql::Table &table : b.tables) {
        if (a.findTable("", table.name)) {
            EXPECT_EQ(test::values(*session, "SELECT count(*) FROM " + sqlite::quoteIdentifier(table.name)), std::to_string(rowCount)) << table.name;
        }
    }
    EXPECT_EQ(test::values(*session, "PRAGMA integrity_check"), "ok");
    EXPECT_EQ(test::values(*session, "PRAGMA foreign_key_check"), "");
}

} // namespace

TEST(SqliteRandomSchemas, APairIsAppliedAndItsRowsAreKept)
{
    for (unsigned seed = 1; seed <= 40 && !testing::Test::HasFailure(); ++seed)
        checkPair(seed);
}

TEST(SqliteRandomSchemas, SlowThousandPairsAreAppliedAndTheirRowsAreKept)
{
    for (unsigned seed = 1000; seed < 2000 && !testing::Test::HasFailure(); ++seed)
        checkPair(seed);
}

} // namespace dunlin::dialects::sqlite
