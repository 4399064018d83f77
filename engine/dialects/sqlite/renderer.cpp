#include "engine/dialects/sqlite/renderer.h"

#include "engine/core/ascii.h"
#include "engine/core/overloaded.h"
#include "engine/dialects/sqlite/statement_text.h"
#include "engine/dialects/sqlite/types.h"
#include "engine/sql/script_writer.h"
#include "engine/sql/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace dunlin::dialects::sqlite {
namespace {

using Statements = std::vector<std::string>;

template <typename Range, typename Projection>
std::string quotedList(const Range &items, Projection name)
{
    std::string out;
    for (const auto &item : items)
        out.append(out.empty() ? "" : ", ").append(quoteIdentifier(name(item)));
    return out;
}

std::string quotedColumns(const std::vector<sql::IndexColumn> &columns)
{
    return quotedList(columns, [](const sql::IndexColumn &column) -> const std::string & { return column.name; });
}

std::string quotedNames(const std::vector<std::string> &names)
{
    return quotedList(names, [](const std::string &name) -> const std::string & { return name; });
}

enum class KeyClause { None, PrimaryKey };

std::string columnDefinition(const sql::Column &column, KeyClause key)
{
    std::string out = quoteIdentifier(column.name);
    out.append(" ").append(typeName(column.type));
    if (column.type.arity == sql::Arity::Required)
        out.append(" NOT NULL");
    if (key == KeyClause::PrimaryKey)
        out.append(column.autoIncrement ? " PRIMARY KEY AUTOINCREMENT" : " PRIMARY KEY");
    if (column.defaultValue) {
        if (const std::string value = defaultText(*column.defaultValue); !value.empty())
            out.append(" DEFAULT ").append(value);
    }
    return out;
}

std::string foreignKeyClause(const sql::ForeignKey &key)
{
    std::string out;
    if (!key.name.empty())
        out.append("CONSTRAINT ").append(quoteIdentifier(key.name)).append(" ");
    return out.append("FOREIGN KEY (")
        .append(quotedNames(key.columns))
        .append(") REFERENCES ")
        .append(quoteIdentifier(key.referencedTable))
        .append(" (")
        .append(quotedNames(key.referencedColumns))
        .append(") ON DELETE ")
        .append(sql::actionName(key.onDelete))
        .append(" ON UPDATE ")
        .append(sql::actionName(key.onUpdate));
}

bool mentions(std::string_view sql, const std::vector<diff::DropColumn> &columns)
{
    return std::ranges::any_of(tokenize(sql), [&](const SqlToken &token) {
        return std::ranges::any_of(columns, [&](const diff::DropColumn &drop) { return foldedName(token.name()) == foldedName(drop.column.name); });
    });
}

// What falls with the old table and is nobody's to drop. What speaks of a column that is dropped may not work any more; the one
// who runs the script keeps it where it does (rebuild.h), as he does with the other kinds.
std::vector<sql::KeptObject> keptBy(const diff::RedefinedTable &table)
{
    using Kind = sql::KeptObject::Kind;
    std::vector<sql::KeptObject> kept;
    for (const sql::KeptObject &object : table.before.kept) {
        const bool inScript = object.kind == Kind::Trigger || object.kind == Kind::ExpressionIndex || object.kind == Kind::PartialIndex || object.kind == Kind::Check;
        if (inScript && !mentions(object.sql, table.dropped))
            kept.push_back(object);
    }
    return kept;
}

std::string createTable(const sql::Table &table, std::string_view name, const std::vector<sql::KeptObject> &kept)
{
    static constexpr std::string_view indent = "    ";
    const bool singleKey = table.primaryKey && table.primaryKey->columns.size() == 1;
    std::string out = "CREATE TABLE " + quoteIdentifier(name) + " (\n";
    std::string_view separator;
    for (const sql::Column &column : table.columns) {
        const bool isKey = singleKey && table.primaryKey->columns.front().name == column.name;
        out.append(separator).append(indent).append(columnDefinition(column, isKey ? KeyClause::PrimaryKey : KeyClause::None));
        separator = ",\n";
    }
    if (table.primaryKey && !singleKey)
        out.append(",\n\n").append(indent).append("PRIMARY KEY (").append(quotedColumns(table.primaryKey->columns)).append(")");
    for (const sql::ForeignKey &key : table.foreignKeys)
        out.append(",\n").append(indent).append(foreignKeyClause(key));
    for (const sql::KeptObject &object : kept) {
        if (object.kind == sql::KeptObject::Kind::Check)
            out.append(",\n").append(indent).append(object.sql);
    }
    return out.append("\n)");
}

std::string createIndex(std::string_view table, const sql::Index &index)
{
    std::string columns;
    for (const sql::IndexColumn &column : index.columns) {
        columns.append(columns.empty() ? "" : ", ").append(quoteIdentifier(column.name));
        if (column.sort == sql::SortOrder::Descending)
            columns.append(" DESC");
        else if (column.sortWritten)
            columns.append(" ASC");
    }
    std::string out = index.kind == sql::Index::Kind::Unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ";
    out.append(quoteIdentifier(index.name)).append(" ON ").append(quoteIdentifier(table)).append("(").append(columns).append(")");
    if (!index.predicate.empty())
        out.append(" WHERE ").append(index.predicate);
    return out;
}

// Names that begin so are SQLite's own: described tables have them, and only this switch lets one in.
bool isReservedName(std::string_view name)
{
    static constexpr std::string_view prefix = "sqlite_";
    return core::sameIgnoringCase(name.substr(0, prefix.size()), prefix);
}

void addCreateIndex(std::string_view table, const sql::Index &index, Statements &statements)
{
    const bool isReserved = isReservedName(index.name);
    if (isReserved)
        statements.emplace_back("Pragma writable_schema=1");
    statements.push_back(createIndex(table, index));
    if (isReserved)
        statements.emplace_back("Pragma writable_schema=0");
}

std::string dropIndex(const sql::Index &index)
{
    return "DROP INDEX " + quoteIdentifier(index.name);
}

const sql::Column *columnBefore(const diff::RedefinedTable &table, std::string_view name)
{
    return table.before.findColumn(name);
}

std::string copiedValue(const sql::Column &before, const sql::Column &after)
{
    const std::string name = quoteIdentifier(after.name);
    const bool becameRequired = before.type.arity != sql::Arity::Required && after.type.arity == sql::Arity::Required;
    const std::string value = after.defaultValue ? defaultText(*after.defaultValue) : std::string();
    if (!becameRequired || value.empty())
        return name;
    return "coalesce(" + name + ", " + value + ") AS " + name;
}

std::string copyRows(const diff::RedefinedTable &table, std::string_view temporaryName)
{
    std::vector<const sql::Column *> columns;
    for (const sql::Column &column : table.after.columns) {
        if (columnBefore(table, column.name))
            columns.push_back(&column);
    }
    if (columns.empty())
        return {};
    std::ranges::sort(columns, {}, &sql::Column::name);
    std::string values;
    for (const sql::Column *column : columns)
        values.append(values.empty() ? "" : ", ").append(copiedValue(*columnBefore(table, column->name), *column));
    return "INSERT INTO " + quoteIdentifier(temporaryName) + " ("
           + quotedList(columns, [](const sql::Column *column) -> const std::string & { return column->name; }) + ") SELECT " + values
           + " FROM " + quoteIdentifier(table.before.name);
}

void redefine(const diff::RedefinedTable &table, Statements &statements)
{
    const std::string temporaryName = "new_" + table.after.name;
    const auto kept = keptBy(table);
    statements.push_back(createTable(table.after, temporaryName, kept));
    if (std::string copy = copyRows(table, temporaryName); !copy.empty())
        statements.push_back(std::move(copy));
    statements.push_back("DROP TABLE " + quoteIdentifier(table.before.name));
    statements.push_back("ALTER TABLE " + quoteIdentifier(temporaryName) + " RENAME TO " + quoteIdentifier(table.after.name));
    for (const sql::Index &index : table.after.indexes)
        addCreateIndex(table.after.name, index, statements);
    for (const sql::KeptObject &object : kept) {
        if (object.kind != sql::KeptObject::Kind::Check)
            statements.push_back(object.sql);
    }
}

Statements alterTable(const diff::AlterTable &alter)
{
    // Everything but adding a column is a rebuild on SQLite (DiffRules::needsRebuild).
    Statements statements;
    for (const diff::TableChange &change : alter.changes) {
        if (const auto *add = std::get_if<diff::AddColumn>(&change))
            statements.push_back("ALTER TABLE " + quoteIdentifier(alter.table.name) + " ADD COLUMN "
                                 + columnDefinition(add->column, KeyClause::None));
    }
    return statements;
}

struct Block
{
    std::string_view comment;
    Statements statements;
};

Block renderStep(const diff::Step &step)
{
    return std::visit(
        core::overloaded{
            [](const diff::CreateTable &s) -> Block { return {"CreateTable", {createTable(s.table, s.table.name, {})}}; },
            [](const diff::DropTable &s) -> Block {
                return {"DropTable",
                        {"PRAGMA foreign_keys=off", "DROP TABLE " + quoteIdentifier(s.table.name), "PRAGMA foreign_keys=on"}};
            },
            [](const diff::AlterTable &s) -> Block { return {"AlterTable", alterTable(s)}; },
            [](const diff::RedefineTables &s) -> Block {
                Statements statements{"PRAGMA defer_foreign_keys=ON", "PRAGMA foreign_keys=OFF"};
                for (const diff::RedefinedTable &table : s.tables)
                    redefine(table, statements);
                statements.emplace_back("PRAGMA foreign_keys=ON");
                statements.emplace_back("PRAGMA defer_foreign_keys=OFF");
                return {"RedefineTables", std::move(statements)};
            },
            [](const diff::CreateIndex &s) -> Block {
                Statements statements;
                addCreateIndex(s.table.name, s.index, statements);
                return {"CreateIndex", std::move(statements)};
            },
            [](const diff::DropIndex &s) -> Block { return {"DropIndex", {dropIndex(s.index)}}; },
            [](const diff::RedefineIndex &s) -> Block {
                Statements statements{dropIndex(s.before)};
                addCreateIndex(s.table.name, s.after, statements);
                return {"RedefineIndex", std::move(statements)};
            },
            // SQLite has no such objects or renames; its rules never ask for them.
            [](const diff::RenameIndex &) -> Block { return {"RenameIndex", {}}; },
            [](const diff::AddForeignKey &) -> Block { return {"AddForeignKey", {}}; },
            [](const diff::DropForeignKey &) -> Block { return {"DropForeignKey", {}}; },
            [](const diff::RenameForeignKey &) -> Block { return {"RenameForeignKey", {}}; },
            [](const diff::CreateSchema &) -> Block { return {"CreateSchema", {}}; },
            [](const diff::CreateExtension &) -> Block { return {"CreateExtension", {}}; },
            [](const diff::DropExtension &) -> Block { return {"DropExtension", {}}; },
            [](const diff::AlterExtension &) -> Block { return {"AlterExtension", {}}; },
            [](const diff::CreateEnum &) -> Block { return {"CreateEnum", {}}; },
            [](const diff::AlterEnum &) -> Block { return {"AlterEnum", {}}; },
            [](const diff::DropEnum &) -> Block { return {"DropEnum", {}}; },
        },
        step);
}

} // namespace

sql::SqlScript render(std::span<const diff::Step> steps)
{
    sql::ScriptWriter writer;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Block block = renderStep(steps[i]);
        writer.addStep(i, block.comment, block.statements);
    }
    return std::move(writer).finish();
}

} // namespace dunlin::dialects::sqlite
