#include "engine/workspace/answers.h"

#include "engine/dialects/registry.h"
#include "engine/sql/script_writer.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/renames.h"
#include "engine/workspace/sql_names.h"

#include <algorithm>
#include <iterator>

namespace dunlin::workspace {

namespace {

sql::Column *columnOf(sql::SqlSchema &schema, const Backfill &backfill)
{
    const auto table = std::ranges::find(schema.tables, backfill.table, &sql::Table::name);
    if (table == schema.tables.end())
        return nullptr;
    const auto column = std::ranges::find(table->columns, backfill.column, &sql::Column::name);
    return column == table->columns.end() ? nullptr : &*column;
}

bool answers(const Backfill &backfill, const safety::Finding &finding)
{
    using Rule = safety::Finding::Rule;
    return (finding.rule == Rule::MadeRequired || finding.rule == Rule::RequiredColumnAdded) && finding.table == backfill.table && finding.column == backfill.column;
}

void append(sql::SqlScript more, Plan &plan, std::size_t stepsBefore)
{
    if (more.statements.empty())
        return;
    if (plan.script.statements.empty())
        plan.script.text.clear(); // the line that says so
    const std::string gap = plan.script.text.empty() ? "" : "\n";
    const auto shift = static_cast<std::uint32_t>(plan.script.text.size() + gap.size());
    for (sql::ScriptStatement &statement : more.statements) {
        statement.span = {statement.span.begin + shift, statement.span.end + shift};
        if (statement.step)
            *statement.step += stepsBefore;
        plan.script.statements.push_back(std::move(statement));
    }
    plan.script.text += gap + more.text;
}

void append(Plan second, Plan &plan)
{
    const std::size_t steps = plan.steps.size(), statements = plan.script.statements.size();
    for (Change &change : second.changes) {
        for (std::size_t &statement : change.statements)
            statement += statements;
        plan.changes.push_back(std::move(change));
    }
    for (safety::Finding &finding : second.findings) {
        finding.step += steps;
        plan.findings.push_back(std::move(finding));
    }
    append(std::move(second.script), plan, steps);
    std::ranges::move(second.steps, std::back_inserter(plan.steps));
}

bool sameChange(const diff::Rename &a, const diff::Rename &b)
{
    return a.table == b.table && a.column == b.column && a.of == b.of;
}

// The primary keys that columns without values yet are part of stay what they were, and what refers to the new ones waits.
void putKeysOff(std::span<const Backfill> backfills, const sql::SqlSchema &from, const Renames &renames, sql::SqlSchema &between)
{
    const sql::SqlSchema renamed = diff::renamed(from, renames);
    const auto isFilled = [&](const std::string &table, const std::string &column) {
        return std::ranges::any_of(backfills, [&](const Backfill &backfill) { return backfill.table == table && backfill.column == column; });
    };
    for (sql::Table &table : between.tables) {
        if (!table.primaryKey || std::ranges::none_of(table.primaryKey->columns, [&](const sql::IndexColumn &column) { return isFilled(table.name, column.name); }))
            continue;
        const sql::Table *before = renamed.findTable(table.schema, table.name);
        const auto isThere = [&](const sql::IndexColumn &column) { return table.findColumn(column.name) && !isFilled(table.name, column.name); };
        const bool stays = before && before->primaryKey && std::ranges::all_of(before->primaryKey->columns, isThere);
        table.primaryKey = stays ? before->primaryKey : std::nullopt;
        for (sql::Table &other : between.tables) {
            std::erase_if(other.foreignKeys, [&](const sql::ForeignKey &key) {
                return key.referencedTable == table.name && std::ranges::any_of(key.referencedColumns, [&](const std::string &column) { return isFilled(table.name, column); });
            });
        }
    }
}

} // namespace

std::string fillStatement(std::string_view provider, const Backfill &backfill, const sql::SqlSchema &of)
{
    const dialects::Dialect &dialect = *dialects::findDialect(provider);
    const sql::Table *table = of.findTable(backfill.table);
    const std::string column = dialect.quoteIdentifier(backfill.column);
    return "UPDATE " + sqlName(dialect, of, table ? table->schema : std::string(), backfill.table) + " SET " + column + " = " + backfill.expression + " WHERE " + column + " IS NULL";
}

void makeOptional(std::span<const Backfill> backfills, sql::SqlSchema &schema)
{
    for (const Backfill &backfill : backfills) {
        if (sql::Column *column = columnOf(schema, backfill); column && column->type.arity == sql::Arity::Required)
            column->type.arity = sql::Arity::Nullable;
    }
}

core::Result<PlanParts> compareInParts(std::string_view provider, const sql::SqlSchema &from, const sql::SqlSchema &to, const Answers &answered)
{
    sql::SqlSchema between = to;
    putKeysOff(answered.backfills, from, answered.renames, between);
    makeOptional(answered.backfills, between);
    auto first = compareRenaming(provider, from, between, answered.renames, answered.casts);
    if (!first)
        return std::unexpected(std::move(first.error()));
    PlanParts parts{.first = std::move(*first), .second = {}};
    if (!answered.backfills.empty()) {
        auto second = compare(provider, between, to);
        if (!second)
            return std::unexpected(std::move(second.error()));
        parts.second = std::move(*second);
    }
    std::erase_if(parts.second.findings, [&](const safety::Finding &finding) {
        return std::ranges::any_of(answered.backfills, [&](const Backfill &backfill) { return answers(backfill, finding); });
    });
    return parts;
}

core::Result<Plan> compareAnswered(std::string_view provider, const sql::SqlSchema &from, const sql::SqlSchema &to, const Answers &answered)
{
    auto parts = compareInParts(provider, from, to, answered);
    if (!parts)
        return std::unexpected(std::move(parts.error()));
    Plan plan = std::move(parts->first);
    std::vector<std::string> fills;
    for (const Backfill &backfill : answered.backfills) {
        if (!backfill.expression.empty())
            fills.push_back(fillStatement(provider, backfill, to));
    }
    if (!fills.empty()) {
        sql::ScriptWriter writer;
        writer.addStep(0, "Backfill", fills);
        sql::SqlScript fill = std::move(writer).finish();
        for (sql::ScriptStatement &statement : fill.statements)
            statement.step.reset();
        append(std::move(fill), plan, 0);
    }
    append(std::move(parts->second), plan);
    plan.answers = answered;
    return plan;
}

std::vector<diff::LikelyRename> openQuestions(const sql::SqlSchema &from, const sql::SqlSchema &to, const Answers &answered)
{
    auto questions = answered.renames.empty() ? diff::likelyRenames(from, to) : diff::likelyRenames(diff::renamed(from, answered.renames), to);
    std::erase_if(questions, [&](const diff::LikelyRename &likely) {
        return std::ranges::any_of(answered.replaced, [&](const diff::Rename &replaced) { return sameChange(replaced, likely.rename); });
    });
    return questions;
}

std::vector<diff::LikelyRename> questionsOfData(std::vector<diff::LikelyRename> questions, std::span<const safety::Finding> findings)
{
    using Rule = safety::Finding::Rule;
    std::erase_if(questions, [&](const diff::LikelyRename &likely) {
        const diff::Rename &rename = likely.rename;
        if (rename.of == diff::Rename::Of::Enum)
            return true;
        return std::ranges::none_of(findings, [&](const safety::Finding &finding) {
            return rename.isTable() ? finding.rule == Rule::DropTable && finding.table == rename.table
                                    : finding.rule == Rule::DropColumn && finding.column == rename.column;
        });
    });
    return questions;
}

Answers fitting(Answers answered, const sql::SqlSchema &from, const sql::SqlSchema &to)
{
    const auto goes = [&](const diff::Rename &rename) {
        if (rename.isTable())
            return from.findTable(rename.table) && !to.findTable(rename.table);
        if (rename.isEnum())
            return from.findEnum(rename.table) && !to.findEnum(rename.table);
        if (rename.isValue()) {
            const sql::Enum *before = from.findEnum(diff::oldEnum(answered.renames, rename.table)),
                            *after = to.findEnum(rename.table);
            return before && after && before->has(rename.column) && !after->has(rename.column);
        }
        const sql::Table *before = from.findTable(diff::oldTable(answered.renames, rename.table)), *after = to.findTable(rename.table);
        return before && after && before->findColumn(rename.column) && !after->findColumn(rename.column);
    };
    const auto comes = [&](const diff::Rename &rename) {
        if (rename.isTable())
            return !from.findTable(rename.newName) && to.findTable(rename.newName);
        if (rename.isEnum())
            return !from.findEnum(rename.newName) && to.findEnum(rename.newName);
        if (rename.isValue()) {
            const sql::Enum *before = from.findEnum(diff::oldEnum(answered.renames, rename.table)),
                            *after = to.findEnum(rename.table);
            return before && after && !before->has(rename.newName) && after->has(rename.newName);
        }
        const sql::Table *before = from.findTable(diff::oldTable(answered.renames, rename.table)), *after = to.findTable(rename.table);
        return before && after && !before->findColumn(rename.newName) && after->findColumn(rename.newName);
    };
    // Tables and enums first: columns and values are looked for in what these are called by then.
    std::erase_if(answered.renames,
                  [&](const diff::Rename &rename) { return !rename.isPart() && !(goes(rename) && comes(rename)); });
    std::erase_if(answered.renames,
                  [&](const diff::Rename &rename) { return rename.isPart() && !(goes(rename) && comes(rename)); });
    std::erase_if(answered.replaced, [&](const diff::Rename &rename) { return !goes(rename); });
    std::erase_if(answered.backfills, [&](const Backfill &backfill) {
        const sql::Table *after = to.findTable(backfill.table), *before = from.findTable(diff::oldTable(answered.renames, backfill.table));
        const sql::Column *now = after ? after->findColumn(backfill.column) : nullptr;
        const sql::Column *old = before ? before->findColumn(diff::oldColumn(answered.renames, backfill.table, backfill.column)) : nullptr;
        return !now || now->type.arity != sql::Arity::Required || !before || (old && old->type == now->type);
    });
    std::erase_if(answered.casts, [&](const diff::Cast &cast) {
        const sql::Table *after = to.findTable(cast.table.schema, cast.table.name);
        const sql::Table *before = from.findTable(cast.table.schema, diff::oldTable(answered.renames, cast.table.name));
        const sql::Column *now = after ? after->findColumn(cast.column) : nullptr;
        const sql::Column *old = before ? before->findColumn(diff::oldColumn(answered.renames, cast.table.name, cast.column)) : nullptr;
        return !now || !old || now->type == old->type;
    });
    return answered;
}

} // namespace dunlin::workspace
