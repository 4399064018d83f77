#include "engine/workspace/undo.h"

#include "engine/core/shell_word.h"
#include "engine/diff/summary.h"
#include "engine/migrate/apply.h"
#include "engine/migrate/names.h"
#include "engine/workspace/answers.h"
#include "engine/workspace/backups.h"
#include "engine/workspace/migration_context.h"
#include "engine/workspace/personal_folder.h"
#include "engine/workspace/sql_names.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <ranges>
#include <span>

namespace dunlin::workspace {

using core::ErrorKind;

namespace {

std::chrono::system_clock::time_point timeOf(std::int64_t milliseconds)
{
    return std::chrono::system_clock::time_point(std::chrono::milliseconds(milliseconds));
}

struct Last
{
    migrate::Migration migration;
    dialects::HistoryRecord row;
    std::vector<migrate::Migration> before; // the others that are applied
    std::vector<migrate::Migration> after; // all that are applied
};

core::Result<Last> lastApplied(const MigrationContext &context)
{
    const auto known = context.historyOfDatabase();
    if (!known)
        return std::unexpected(known.error());
    const auto &facts = known->facts;
    if (!facts.failed.empty())
        return core::fail(ErrorKind::History, "The migration `" + facts.failed.front() + "` failed. Repair it first: dunlin migrate repair --undo " + facts.failed.front());
    const auto &rows = known->rows;
    const auto row = std::ranges::find_if(rows | std::views::reverse, migrate::isApplied);
    if (row == (rows | std::views::reverse).end())
        return core::fail(ErrorKind::NotFound, "No migration is applied to this database: there is nothing to undo.");
    const migrate::Migration *migration = known->find(row->name);
    if (!migration)
        return core::fail(ErrorKind::History, "The last migration that was applied, `" + row->name + "`, is missing from the migrations directory. Bring it back first: dunlin migrate repair --bring-back " + row->name);
    if (std::ranges::find(facts.edited, row->name) != facts.edited.end())
        return core::fail(ErrorKind::History, "The migration `" + row->name + "` was modified after it was applied, so nobody knows what there is to undo. See the difference and accept it: dunlin migrate repair --accept " + row->name);
    Last last{.migration = *migration, .row = *row, .before = {}, .after = known->applied()};
    std::ranges::copy_if(last.after, std::back_inserter(last.before), [&](const migrate::Migration &other) { return other.name != row->name; });
    return last;
}

// The columns that get their old type back. What became of an enum's values is told by their names.
std::vector<migrate::RestoreOptions::Cast> castsOf(const Plan &back, const dialects::Dialect &dialect)
{
    std::vector<migrate::RestoreOptions::Cast> casts;
    const auto expression = [&](const sql::Column &before, const sql::Column &after) {
        const auto cast = dialect.diffRules().cast(before, after, {});
        return cast ? cast->expression : "CAST(" + dialect.quoteIdentifier(before.name) + " AS " + after.type.inDatabase() + ")";
    };
    const auto add = [&](const std::string &table, const diff::AlterColumn &change) {
        const bool isEnum =
            change.before.type.family == sql::TypeFamily::Enum || change.after.type.family == sql::TypeFamily::Enum;
        if (change.typeChange && !isEnum)
            casts.push_back({.table = table,
                             .column = change.after.name,
                             .type = change.after.type.inDatabase(),
                             .there = expression(change.after, change.before),
                             .back = change.cast ? change.cast->expression : expression(change.before, change.after)});
    };
    for (const diff::Step &step : back.steps) {
        if (const auto *alter = std::get_if<diff::AlterTable>(&step)) {
            for (const diff::TableChange &change : alter->changes) {
                if (const auto *one = std::get_if<diff::AlterColumn>(&change))
                    add(alter->table.name, *one);
            }
        }
        if (const auto *redefine = std::get_if<diff::RedefineTables>(&step)) {
            for (const diff::RedefinedTable &table : redefine->tables) {
                for (const diff::AlterColumn &change : table.altered)
                    add(table.after.name, change);
            }
        }
    }
    return casts;
}

std::vector<migrate::RestoreOptions::Fresh> freshOf(const Plan &back)
{
    std::vector<migrate::RestoreOptions::Fresh> fresh;
    for (const diff::Step &step : back.steps) {
        if (const auto *alter = std::get_if<diff::AlterTable>(&step)) {
            for (const diff::TableChange &change : alter->changes) {
                if (const auto *added = std::get_if<diff::AddColumn>(&change))
                    fresh.push_back({alter->table.name, added->column.name});
                if (const auto *again = std::get_if<diff::DropAndRecreateColumn>(&change))
                    fresh.push_back({alter->table.name, again->after.name});
            }
        }
        if (const auto *redefine = std::get_if<diff::RedefineTables>(&step)) {
            for (const diff::RedefinedTable &table : redefine->tables) {
                for (const diff::AddColumn &added : table.added)
                    fresh.push_back({table.after.name, added.column.name});
            }
        }
    }
    return fresh;
}

// The columns that the migration made anew and whose present values do not fit into the old type; findings speak of them by their present names.
std::vector<Down::Column> failedCasts(std::span<const safety::Finding> findings, const Down &down)
{
    const Renames &renames = down.first.answers.renames;
    std::vector<Down::Column> failed;
    for (const safety::Finding &finding : findings) {
        if (finding.rule != safety::Finding::Rule::CastFails)
            continue;
        const std::string table = diff::newTable(renames, finding.table);
        const Down::Column column{.table = table, .name = diff::newColumn(renames, table, finding.column)};
        if (std::ranges::find(down.remade, column) != down.remade.end())
            failed.push_back(column);
    }
    return failed;
}

// A column that may be empty comes back empty: its default is for new rows, and what had a value is in the backup.
core::Result<void> emptyFreshColumns(MigrationContext &context, std::span<const migrate::RestoreOptions::Fresh> fresh, const sql::SqlSchema &present)
{
    for (const migrate::RestoreOptions::Fresh &one : fresh) {
        const sql::Table *table = present.findTable(one.table);
        const sql::Column *column = table ? table->findColumn(one.column) : nullptr;
        if (!column || column->type.arity != sql::Arity::Nullable || !column->defaultValue)
            continue;
        const std::string name = sqlName(context.dialect, present, table->schema, table->name);
        auto emptied = context.session().query("UPDATE " + name + " SET " + context.dialect.quoteIdentifier(one.column) + " = NULL");
        if (!emptied)
            return std::unexpected(std::move(emptied.error()));
    }
    return {};
}

// Inside the transaction of the script. `left`: what a refusal leaves, as a sentence.
core::Result<void> fillOpenColumns(MigrationContext &context, const UndoPlan &plan, const UndoOptions &options, const sql::SqlSchema &present, std::string_view left)
{
    const std::string provider(context.dialect.provider());
    for (const Backfill &backfill : options.backfills) {
        if (auto filled = context.session().query(fillStatement(provider, backfill, present)); !filled)
            return std::unexpected(std::move(filled.error()));
    }
    for (Backfill open : plan.down.open) {
        const sql::Table *table = present.findTable(open.table);
        const sql::Column *column = table ? table->findColumn(open.column) : nullptr;
        if (column && column->defaultValue) {
            open.expression = "DEFAULT";
            // A rebuild fills with the default by itself.
            auto filled = context.dialect.capabilities().alterColumn ? context.session().query(fillStatement(provider, open, present)) : dialects::Rows();
            if (!filled)
                return std::unexpected(std::move(filled.error()));
            continue;
        }
        const std::string name = sqlName(context.dialect, present, table ? table->schema : std::string(), open.table);
        auto count = context.session().query("SELECT COUNT(*) FROM " + name + " WHERE " + context.dialect.quoteIdentifier(open.column) + " IS NULL");
        if (!count)
            return std::unexpected(std::move(count.error()));
        if (const std::string rows = count->rows.front().front().value_or("0"); rows != "0")
            return core::fail(ErrorKind::Database, "The column `" + open.column + "` of `" + open.table + "` comes back required, and " + rows
                                                       + (rows == "1" ? " row has" : " rows have") + " no value for it. " + std::string(left) + "Give them one: --backfill " + core::shellWord(open.table + "." + open.column) + "=EXPRESSION");
    }
    return {};
}

// Before the second part of the script makes columns unique.
core::Result<void> checkUnique(MigrationContext &context, const Down &down, const sql::SqlSchema &present, std::string_view left)
{
    for (const Down::Unique &unique : down.unique) {
        const sql::Table *table = present.findTable(unique.schema, unique.table);
        if (!table)
            continue;
        std::string names, quoted, filled, ways;
        for (const std::string &column : unique.columns) {
            const Backfill open{.table = unique.table, .column = column, .expression = {}};
            const bool isOpen = std::ranges::find(down.open, open) != down.open.end();
            names += (names.empty() ? "`" : ", `") + column + "`";
            quoted += (quoted.empty() ? "" : ", ") + context.dialect.quoteIdentifier(column);
            if (isOpen)
                ways += " --backfill " + core::shellWord(unique.table + "." + column) + "=EXPRESSION";
            else
                filled += (filled.empty() ? " WHERE " : " AND ") + context.dialect.quoteIdentifier(column) + " IS NOT NULL";
        }
        const std::string name = sqlName(context.dialect, present, table->schema, table->name);
        auto found = context.session().query("SELECT COUNT(*) FROM " + name + filled + " GROUP BY " + quoted + " HAVING COUNT(*) > 1 ORDER BY 1 DESC LIMIT 1");
        if (!found)
            return std::unexpected(std::move(found.error()));
        if (!found->rows.empty())
            return core::fail(ErrorKind::Database, (unique.columns.size() == 1 ? "The column " : "The columns ") + names + " of `" + unique.table + "` must hold other values in each row again, and "
                                                       + found->rows.front().front().value_or("several") + " rows hold the same. " + std::string(left)
                                                       + (ways.empty() ? "Change those rows first." : "Give rows that have no saved value others than the default:" + ways));
    }
    return {};
}

// What runs, and the number of statements in it that make room for saved values; none where these come back at its end.
struct Script
{
    std::string text;
    std::optional<std::size_t> middle;
};

Script scriptOf(const UndoPlan &plan, const dialects::Dialect &dialect)
{
    const auto textOf = [](const Plan &part) { return part.script.statements.empty() ? std::string() : part.script.text; };
    Script script{.text = plan.file ? *plan.file : textOf(plan.down.first), .middle = {}};
    std::size_t middle = script.text.size();
    if (!plan.file && !plan.down.second.script.statements.empty())
        script.text += "\n" + textOf(plan.down.second);
    else if (plan.file)
        middle = ("\n" + script.text).find("\n" + std::string(restoreMark));
    const auto statements = dialect.splitStatements(script.text);
    const auto first = std::ranges::find_if(statements, [&](const core::Span &span) { return span.begin >= middle; });
    if (first != statements.end())
        script.middle = first - statements.begin();
    return script;
}

// Values that an undo brought back before it was refused: what has to be committed before it is used stays there.
void takeUpValues(sql::SqlSchema &after, const sql::SqlSchema &before, const sql::SqlSchema &present)
{
    for (sql::Enum &type : after.enums) {
        const sql::Enum *wanted = before.findEnum(type.name), *there = present.findEnum(type.name);
        if (!wanted || !there)
            continue;
        const auto has = [](const sql::Enum &one, const std::string &value) { return std::ranges::find(one.values, value) != one.values.end(); };
        std::ranges::copy_if(there->values, std::back_inserter(type.values), [&](const std::string &value) { return has(*wanted, value) && !has(type, value); });
    }
}

} // namespace

std::optional<migrate::Backup> backupOf(const Project &project, const std::string &migration, std::int64_t startedAt)
{
    // Of pending ones there is one backup for all, made just before.
    const std::string latest = migrate::folderName(timeOf(startedAt), {}), earliest = migrate::folderName(timeOf(startedAt) - std::chrono::hours(1), {});
    std::optional<migrate::Backup> pending;
    for (migrate::Backup &backup : backups(project)) { // newest first
        const std::string name = backupName(backup);
        if (name == migration)
            return std::move(backup);
        const std::string time = name.substr(0, latest.size());
        if (!pending && name.find("_pending") == latest.size() && time <= latest && time >= earliest)
            pending = std::move(backup);
    }
    return pending;
}

core::Result<UndoPlan> planUndo(MigrationTool &tool, const core::TaskContext &task)
{
    MigrationContext &context = tool.context();
    auto last = lastApplied(context);
    if (!last)
        return std::unexpected(std::move(last.error()));
    auto before = context.replays.replay(last->before, task);
    if (!before)
        return std::unexpected(std::move(before.error()));
    auto after = context.replays.replay(last->after, task);
    if (!after)
        return std::unexpected(std::move(after.error()));
    auto present = context.database->describe(task);
    if (!present)
        return std::unexpected(std::move(present.error()));
    takeUpValues(*after, *before, *present);
    auto down = downOf(context.dialect.provider(), last->migration.name, last->migration.script, *before, *after);
    if (!down)
        return std::unexpected(std::move(down.error()));
    auto file = migrate::readDown(last->migration);
    if (!file)
        return std::unexpected(std::move(file.error()));
    UndoPlan plan{.migration = last->migration.name, .down = std::move(*down), .file = std::move(*file),
                  .rows = backupOf(context.project, last->migration.name, last->row.startedAt), .findings = {}};
    if (plan.file == plan.down.text)
        plan.file.reset();
    if (plan.file) {
        last->after.push_back({.name = plan.migration + "/" + std::string(migrate::downFile), .path = {}, .script = *plan.file});
        auto there = context.replays.replay(last->after, task);
        if (!there)
            return std::unexpected(std::move(there.error()));
        if (const auto steps = context.dialect.diff(*there, *before); !steps.empty())
            plan.difference = diff::summary(steps);
    }
    auto findings = context.database->probe(plan.down.first, task);
    if (!findings)
        return std::unexpected(std::move(findings.error()));
    if (const auto uncast = failedCasts(*findings, plan.down); !uncast.empty() && !plan.file) {
        down = downOf(context.dialect.provider(), plan.migration, last->migration.script, *before, *after, uncast);
        if (!down)
            return std::unexpected(std::move(down.error()));
        plan.down = std::move(*down);
        findings = context.database->probe(plan.down.first, task);
        if (!findings)
            return std::unexpected(std::move(findings.error()));
    }
    plan.findings = std::move(*findings);
    for (safety::Finding &finding : plan.findings)
        finding.remedies.clear(); // they are about going forward
    return plan;
}

core::Result<UndoOutcome> undo(MigrationTool &tool, const UndoPlan &plan, const UndoOptions &options, const core::TaskContext &task)
{
    MigrationContext &context = tool.context();
    auto last = lastApplied(context);
    if (!last)
        return std::unexpected(std::move(last.error()));
    if (last->migration.name != plan.migration)
        return core::fail(ErrorKind::History, "The database has changed meanwhile: its last migration is `" + last->migration.name + "`.");
    const auto castFails = std::ranges::find(plan.findings, safety::Finding::Rule::CastFails, &safety::Finding::rule);
    if (!plan.file && castFails != plan.findings.end())
        return core::fail(ErrorKind::Database, castFails->message + " Nothing was changed. Change those values first.");
    UndoOutcome outcome{.migration = plan.migration, .backup = {}, .restored = {}, .movedTo = {}};
    auto backup = context.backUp(plan.down.first.steps, migrate::folderName(std::chrono::system_clock::now(), "undo"), task, plan.down.first.answers.renames);
    if (!backup)
        return std::unexpected(std::move(backup.error()));
    outcome.backup = std::move(*backup);
    dialects::DialectSession &session = context.session();
    bool lasts = false; // something has taken effect for good
    const auto bringBack = [&]() -> core::Result<void> {
        auto present = session.describe(task);
        if (!present)
            return std::unexpected(std::move(present.error()));
        auto fresh = freshOf(plan.down.first);
        if (auto emptied = emptyFreshColumns(context, fresh, *present); !emptied)
            return emptied;
        for (const Down::Column &column : plan.down.remade)
            fresh.push_back({column.table, column.name});
        if (plan.rows) {
            auto restored = migrate::restoreInTransaction(
                *plan.rows, {.tables = {}, .casts = castsOf(plan.down.first, context.dialect), .fresh = std::move(fresh)},
                session, context.dialect, task);
            if (!restored)
                return std::unexpected(std::move(restored.error()));
            outcome.restored = std::move(*restored);
        }
        if (plan.file)
            return {};
        const std::string_view left = lasts ? "" : "Nothing was changed. ";
        if (auto filled = fillOpenColumns(context, plan, options, *present, left); !filled)
            return filled;
        return checkUnique(context, plan.down, *present, left);
    };
    const auto forget = [&] { return migrate::forget(session, plan.migration); };
    const auto bringBackAndForget = [&]() -> core::Result<void> {
        auto done = bringBack();
        return done ? forget() : done;
    };
    const Script script = scriptOf(plan, context.dialect);
    const auto advanced = [&](std::size_t, std::size_t) -> core::Result<void> {
        lasts = true;
        return {};
    };
    dialects::ApplyHooks hooks{.finish = bringBackAndForget, .advanced = advanced};
    if (script.middle) {
        // A script that runs in parts may end here; the row says so then.
        const auto markUnfinished = [&]() -> core::Result<void> {
            auto done = bringBackAndForget();
            return done ? session.insertHistory(migrate::unfinishedRow(last->migration, migrate::undoingText(plan.migration))) : done;
        };
        hooks = {.finish = forget, .advanced = advanced, .middle = {.statement = *script.middle, .call = markUnfinished}};
    }
    if (auto applied = session.apply(script.text, hooks, task); !applied)
        return std::unexpected(std::move(applied.error()));
    if (options.folder == UndoOptions::FolderAfterwards::Keep)
        return outcome;
    auto home = makePersonalFolder(context.project, "undone");
    if (!home)
        return std::unexpected(std::move(home.error()));
    auto moved = migrate::moveAway(context.path, plan.migration, (std::filesystem::path(*home) / plan.migration).string());
    if (!moved)
        return std::unexpected(std::move(moved.error()));
    outcome.movedTo = std::move(*moved);
    return outcome;
}

} // namespace dunlin::workspace
