#include "engine/workspace/repair.h"

#include "engine/migrate/apply.h"
#include "engine/migrate/checksum.h"
#include "engine/migrate/names.h"
#include "engine/safety/findings.h"
#include "engine/workspace/applied_copies.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/migration_context.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <ranges>

namespace dunlin::workspace {

using core::ErrorKind;

namespace {

core::Result<migrate::Migration> migrationNamed(const KnownHistory &known, const std::string &name)
{
    if (const migrate::Migration *found = known.find(name))
        return *found;
    return core::fail(ErrorKind::NotFound, "The migration `" + name + "` is not in the migrations directory.", "P3017");
}

core::Result<dialects::HistoryRecord> rowNamed(const KnownHistory &known, const std::string &name, bool (*is)(const dialects::HistoryRecord &), const std::string &why)
{
    for (const dialects::HistoryRecord &row : known.rows | std::views::reverse) {
        if (row.name == name && is(row))
            return row;
    }
    return core::fail(ErrorKind::History, "The migration `" + name + "` " + why);
}

core::Result<dialects::HistoryRecord> failedRow(const KnownHistory &known, const std::string &name)
{
    return rowNamed(known, name, migrate::isFailed, "has not failed: there is nothing to repair.");
}

core::Result<dialects::HistoryRecord> appliedRow(const KnownHistory &known, const std::string &name)
{
    return rowNamed(known, name, migrate::isApplied, "is not applied to this database.");
}

// The numbers of statements behind which the schema is what it is now. The statements before the end of a transaction that did not
// end have no effect, and a script that cannot be replayed up to there cannot be there.
core::Result<std::vector<std::size_t>> possiblePositions(MigrationContext &context, const KnownHistory &known, const migrate::Migration &migration,
                                                         std::span<const core::Span> statements, const core::TaskContext &task)
{
    auto present = context.database->describe(task);
    if (!present)
        return std::unexpected(std::move(present.error()));
    std::vector<migrate::Migration> history = known.applied();
    std::vector<std::size_t> possible;
    history.push_back(migration);
    for (std::size_t done = 0; done <= statements.size(); ++done) {
        history.back().script = done == 0 ? std::string() : migration.script.substr(0, statements[done - 1].end) + ";";
        auto schema = context.replays.replay(history, task);
        if (!schema && schema.error().kind == ErrorKind::Cancelled)
            return std::unexpected(std::move(schema.error()));
        if (schema && context.dialect.diff(*schema, *present).empty())
            possible.push_back(done);
    }
    return possible;
}

} // namespace

core::Result<HalfApplied> inspectHalfApplied(MigrationTool &tool, const std::string &name, const core::TaskContext &task)
{
    MigrationContext &context = tool.context();
    const auto known = context.historyOfDatabase();
    if (!known)
        return std::unexpected(known.error());
    auto migration = migrationNamed(*known, name);
    if (!migration)
        return std::unexpected(std::move(migration.error()));
    auto row = failedRow(*known, name);
    if (!row)
        return std::unexpected(std::move(row.error()));
    HalfApplied half{.migration = name, .statements = {}, .logs = row->logs.value_or(""), .done = {}, .possible = {}};
    const auto spans = context.dialect.splitStatements(migration->script);
    half.isBeingUndone = migrate::isBeingUndone(*row);
    for (const core::Span span : spans)
        half.statements.push_back(migration->script.substr(span.begin, span.size()));
    if (half.isBeingUndone)
        return half;
    auto possible = possiblePositions(context, *known, *migration, spans, task);
    if (!possible)
        return std::unexpected(std::move(possible.error()));
    // What was written down holds unless the process died just between a statement and the note of it; that one counts then, when the
    // schema shows it. A script that says nothing of its progress ran in one transaction.
    const std::size_t noted = migrate::progressOf(*row).value_or(0);
    const auto allows = [&](std::size_t done) { return std::ranges::find(*possible, done) != possible->end(); };
    const bool died = half.logs.empty() || half.logs == migrate::progressText(noted, spans.size());
    if (allows(noted) && !(died && migrate::progressOf(*row) && allows(noted + 1)))
        half.done = noted;
    else if (possible->size() == 1)
        half.done = possible->front();
    else
        half.possible = std::move(*possible);
    return half;
}

core::Result<void> resumeHalfApplied(MigrationTool &tool, const std::string &name, std::size_t done, const core::TaskContext &task)
{
    MigrationContext &context = tool.context();
    const auto known = context.historyOfDatabase();
    if (!known)
        return std::unexpected(known.error());
    auto migration = migrationNamed(*known, name);
    if (!migration)
        return std::unexpected(std::move(migration.error()));
    auto row = failedRow(*known, name);
    if (!row)
        return std::unexpected(std::move(row.error()));
    if (migrate::isBeingUndone(*row))
        return core::fail(ErrorKind::History, *row->logs);
    auto resumed = migrate::resume(context.session(), context.dialect, *migration, done, task);
    if (resumed)
        keepApplied(context.project, {&*migration, 1});
    return resumed;
}

core::Result<UndoneHalf> undoHalfApplied(MigrationTool &tool, const std::string &name, const core::TaskContext &task)
{
    MigrationContext &context = tool.context();
    const auto known = context.historyOfDatabase();
    if (!known)
        return std::unexpected(known.error());
    auto row = failedRow(*known, name);
    if (!row)
        return std::unexpected(std::move(row.error()));
    auto before = context.replays.replay(known->applied(), task);
    if (!before)
        return std::unexpected(std::move(before.error()));
    auto present = context.database->describe(task);
    if (!present)
        return std::unexpected(std::move(present.error()));
    auto plan = compare(context.dialect.provider(), *present, *before);
    if (!plan)
        return std::unexpected(std::move(plan.error()));
    auto findings = context.database->probe(*plan, task);
    if (!findings)
        return std::unexpected(std::move(findings.error()));
    for (const safety::Finding &finding : *findings) {
        if (finding.kind == safety::Finding::Kind::Unexecutable)
            return core::fail(ErrorKind::Database, "What `" + name + "` did so far cannot be undone by itself: " + finding.message
                                                       + "\nChange those rows, or run the rest of the migration: dunlin migrate repair --resume " + name);
    }
    auto backup = context.backUp(plan->steps, migrate::folderName(std::chrono::system_clock::now(), "repair"), task);
    if (!backup)
        return std::unexpected(std::move(backup.error()));
    UndoneHalf undone{.script = plan->empty() ? std::string() : plan->script.text, .backup = std::move(*backup)};
    const dialects::ApplyHooks hooks{.finish = [&] {
        const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
        return context.session().updateHistory(row->id, {.finishedAt = {}, .rolledBackAt = now, .logs = {}, .name = {}, .checksum = {}});
    }, .advanced = {}};
    if (auto applied = context.session().apply(undone.script, hooks, task); !applied)
        return std::unexpected(std::move(applied.error()));
    return undone;
}

core::Result<EditedMigration> inspectEdited(MigrationTool &tool, const std::string &name)
{
    const MigrationContext &context = tool.context();
    const auto known = context.historyOfDatabase();
    if (!known)
        return std::unexpected(known.error());
    auto migration = migrationNamed(*known, name);
    if (!migration)
        return std::unexpected(std::move(migration.error()));
    auto row = appliedRow(*known, name);
    if (!row)
        return std::unexpected(std::move(row.error()));
    return EditedMigration{.migration = name, .applied = appliedText(context.project, name, row->checksum), .now = std::move(migration->script)};
}

core::Result<void> acceptEdited(MigrationTool &tool, const std::string &name)
{
    const MigrationContext &context = tool.context();
    const auto known = context.historyOfDatabase();
    if (!known)
        return std::unexpected(known.error());
    auto migration = migrationNamed(*known, name);
    if (!migration)
        return std::unexpected(std::move(migration.error()));
    if (auto row = appliedRow(*known, name); !row)
        return std::unexpected(std::move(row.error()));
    auto accepted = migrate::acceptScript(context.session(), *migration);
    if (accepted)
        keepApplied(context.project, {&*migration, 1});
    return accepted;
}

core::Result<void> bringBack(MigrationTool &tool, const std::string &name)
{
    const MigrationContext &context = tool.context();
    const auto known = context.historyOfDatabase();
    if (!known)
        return std::unexpected(known.error());
    auto row = appliedRow(*known, name);
    if (!row)
        return std::unexpected(std::move(row.error()));
    const auto text = appliedText(context.project, name, row->checksum);
    if (!text)
        return core::fail(ErrorKind::NotFound, "Neither .dunlin/applied nor git has the text with which `" + name + "` was applied.");
    if (const migrate::Migration *migration = known->find(name))
        return writeFileAtomically(migration->path, *text);
    return context.create({.name = name, .script = *text}, [] { return core::Result<void>(); });
}

core::Result<void> forgetMissing(MigrationTool &tool, const std::string &name)
{
    const MigrationContext &context = tool.context();
    const auto known = context.historyOfDatabase();
    if (!known)
        return std::unexpected(known.error());
    if (known->find(name))
        return core::fail(ErrorKind::Usage, "The migration `" + name + "` is in the migrations directory: there is no reason to forget it. To take it back: dunlin migrate undo");
    if (std::ranges::find(known->rows, name, &dialects::HistoryRecord::name) == known->rows.end())
        return core::fail(ErrorKind::NotFound, "The database's history has no migration `" + name + "`.");
    return migrate::forget(context.session(), name);
}

} // namespace dunlin::workspace
