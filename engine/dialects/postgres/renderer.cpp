#include "engine/dialects/postgres/renderer.h"

#include "engine/core/overloaded.h"
#include "engine/dialects/postgres/render_alter_table.h"
#include "engine/dialects/postgres/render_enum.h"
#include "engine/dialects/postgres/types.h"
#include "engine/sql/script_writer.h"
#include "engine/sql/text.h"

#include <string>
#include <vector>

namespace dunlin::dialects::postgres {
namespace {

using Statements = std::vector<std::string>;

std::string quotedNames(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names)
        out.append(out.empty() ? "" : ", ").append(quoteIdentifier(name));
    return out;
}

std::string alterTableStart(const diff::TableName &table)
{
    return "ALTER TABLE " + qualified(table.schema, table.name) + " ";
}

std::string createTable(const sql::Table &table)
{
    static constexpr std::string_view indent = "    ";
    std::string out = "CREATE TABLE " + qualified(table.schema, table.name) + " (\n";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        out.append(i == 0 ? "" : ",\n").append(indent).append(columnDefinition(table.columns[i]));
    if (table.primaryKey) {
        out.append(",\n\n").append(indent).append("CONSTRAINT ").append(quoteIdentifier(table.primaryKey->name)).append(" PRIMARY KEY (");
        for (std::size_t i = 0; i < table.primaryKey->columns.size(); ++i)
            out.append(i == 0 ? "" : ",").append(quoteIdentifier(table.primaryKey->columns[i].name));
        out.append(")");
    }
    return out.append("\n)");
}

// PostgreSQL needs no parentheses; Prisma writes them unless the condition begins and ends with one.
std::string condition(const std::string &predicate)
{
    return predicate.starts_with('(') && predicate.ends_with(')') ? predicate : "(" + predicate + ")";
}

std::string createIndex(const diff::TableName &table, const sql::Index &index)
{
    std::string out = index.kind == sql::Index::Kind::Unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ";
    out.append(quoteIdentifier(index.name)).append(" ON ").append(qualified(table.schema, table.name));
    out.append(index.algorithm.empty() ? "" : " USING " + index.algorithm + " ").append("(");
    for (std::size_t i = 0; i < index.columns.size(); ++i) {
        const sql::IndexColumn &column = index.columns[i];
        out.append(i == 0 ? "" : ", ").append(quoteIdentifier(column.name));
        if (!column.operatorClass.empty())
            out.append(" ").append(column.operatorClass);
        if (column.sort == sql::SortOrder::Descending)
            out.append(" DESC");
        else if (column.sortWritten)
            out.append(" ASC");
    }
    out.append(")");
    if (!index.predicate.empty())
        out.append(" WHERE ").append(condition(index.predicate));
    return out;
}

std::string addForeignKey(const diff::AddForeignKey &step)
{
    const sql::ForeignKey &key = step.foreignKey;
    return alterTableStart(step.table) + "ADD CONSTRAINT " + quoteIdentifier(key.name) + " FOREIGN KEY (" + quotedNames(key.columns)
           + ") REFERENCES " + qualified(key.referencedSchema, key.referencedTable) + "(" + quotedNames(key.referencedColumns) + ") ON DELETE "
           + std::string(sql::actionName(key.onDelete)) + " ON UPDATE " + std::string(sql::actionName(key.onUpdate));
}

std::string createExtension(const sql::Extension &extension)
{
    std::string out = "CREATE EXTENSION IF NOT EXISTS " + quoteIdentifier(extension.name);
    if (!extension.schema.empty() || !extension.version.empty())
        out.append(" WITH");
    if (!extension.schema.empty())
        out.append(" SCHEMA ").append(quoteIdentifier(extension.schema));
    if (!extension.version.empty())
        out.append(" VERSION ").append(quoteIdentifier(extension.version));
    return out;
}

Statements alterExtension(const diff::AlterExtension &step)
{
    const auto differ = [](const std::string &before, const std::string &after) {
        return !before.empty() && !after.empty() && before != after;
    };
    const std::string start = "ALTER EXTENSION " + quoteIdentifier(step.before.name);
    Statements statements;
    if (differ(step.before.version, step.after.version))
        statements.push_back(start + " UPDATE TO " + quoteIdentifier(step.after.version));
    if (differ(step.before.schema, step.after.schema))
        statements.push_back(start + " SET SCHEMA " + quoteIdentifier(step.after.schema));
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
            [](const diff::CreateSchema &s) -> Block { return {"CreateSchema", {"CREATE SCHEMA IF NOT EXISTS " + quoteIdentifier(s.name)}}; },
            [](const diff::CreateExtension &s) -> Block { return {"CreateExtension", {createExtension(s.extension)}}; },
            [](const diff::DropExtension &s) -> Block { return {"DropExtension", {"DROP EXTENSION " + quoteIdentifier(s.extension.name)}}; },
            [](const diff::AlterExtension &s) -> Block { return {"AlterExtension", alterExtension(s)}; },
            [](const diff::CreateEnum &s) -> Block { return {"CreateEnum", {createEnum(s.type)}}; },
            [](const diff::AlterEnum &s) -> Block { return {"AlterEnum", alterEnum(s)}; },
            [](const diff::DropEnum &s) -> Block { return {"DropEnum", {"DROP TYPE " + qualified(s.type.schema, s.type.name)}}; },
            [](const diff::CreateTable &s) -> Block { return {"CreateTable", {createTable(s.table)}}; },
            [](const diff::DropTable &s) -> Block { return {"DropTable", {"DROP TABLE " + qualified(s.table.schema, s.table.name)}}; },
            [](const diff::AlterTable &s) -> Block { return {"AlterTable", alterTable(s)}; },
            [](const diff::CreateIndex &s) -> Block { return {"CreateIndex", {createIndex(s.table, s.index)}}; },
            [](const diff::DropIndex &s) -> Block { return {"DropIndex", {"DROP INDEX " + qualified(s.table.schema, s.index.name)}}; },
            [](const diff::RenameIndex &s) -> Block {
                return {"RenameIndex",
                        {"ALTER INDEX " + qualified(s.table.schema, s.before.name) + " RENAME TO " + quoteIdentifier(s.after.name)}};
            },
            [](const diff::AddForeignKey &s) -> Block { return {"AddForeignKey", {addForeignKey(s)}}; },
            [](const diff::DropForeignKey &s) -> Block {
                return {"DropForeignKey", {alterTableStart(s.table) + "DROP CONSTRAINT " + quoteIdentifier(s.foreignKey.name)}};
            },
            [](const diff::RenameForeignKey &s) -> Block {
                return {"RenameForeignKey",
                        {alterTableStart(s.table) + "RENAME CONSTRAINT " + quoteIdentifier(s.before.name) + " TO "
                         + quoteIdentifier(s.after.name)}};
            },
            // Tables are altered and indexes renamed where they are; the rules never ask for these.
            [](const diff::RedefineTables &) -> Block { return {"RedefineTables", {}}; },
            [](const diff::RedefineIndex &) -> Block { return {"RedefineIndex", {}}; },
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

} // namespace dunlin::dialects::postgres
