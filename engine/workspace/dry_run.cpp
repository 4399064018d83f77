#include "engine/workspace/dry_run.h"

#include "engine/workspace/migration_context.h"

#include <algorithm>

namespace dunlin::workspace {

namespace {

DryRun report(DryRun::Where where, const std::vector<DryScript> &scripts, dialects::Trial trial, const dialects::Dialect &dialect)
{
    DryRun run{.where = where, .scripts = {}, .failure = std::move(trial.failure), .failedStatement = {}};
    for (std::size_t i = 0; i < trial.scripts.size() && i < scripts.size(); ++i) {
        const std::string &text = scripts[i].text;
        const auto spans = dialect.splitStatements(text);
        Tried tried{.name = scripts[i].name, .statements = {}};
        for (const dialects::AppliedStatement &statement : trial.scripts[i]) {
            if (statement.index < spans.size())
                tried.statements.push_back({.sql = text.substr(spans[statement.index].begin, spans[statement.index].size()), .elapsed = statement.elapsed});
        }
        run.scripts.push_back(std::move(tried));
        const bool failed = run.failure && i + 1 == trial.scripts.size() && run.failure->statement && *run.failure->statement < spans.size();
        if (failed)
            run.failedStatement = text.substr(spans[*run.failure->statement].begin, spans[*run.failure->statement].size());
    }
    return run;
}

core::Result<dialects::Trial> onEmptyDatabase(MigrationContext &context, const std::vector<DryScript> &scripts, const core::TaskContext &task)
{
    const auto known = context.history();
    if (!known)
        return std::unexpected(known.error());
    auto session = dialects::openShadowSession(context.dialect.provider(), context.shadow);
    if (!session)
        return std::unexpected(std::move(session.error()));
    for (const migrate::Migration &migration : known->applied()) {
        if (auto replayed = (*session)->execute(migration.script, {.stop = task.stop, .report = {}}); !replayed)
            return std::unexpected(std::move(replayed.error()));
    }
    dialects::Trial trial;
    for (const DryScript &script : scripts) {
        auto applied = (*session)->execute(script.text, task);
        trial.scripts.push_back(applied ? std::move(*applied) : std::vector<dialects::AppliedStatement>());
        if (applied)
            continue;
        if (applied.error().kind == core::ErrorKind::Cancelled)
            return std::unexpected(std::move(applied.error()));
        trial.failure = std::move(applied.error());
        break;
    }
    return trial;
}

} // namespace

core::Result<std::vector<DryScript>> pendingScripts(MigrationTool &tool)
{
    const MigrationContext &context = tool.context();
    auto known = context.history();
    if (!known)
        return std::unexpected(std::move(known.error()));
    const auto &pending = known->facts.toDeploy;
    std::vector<DryScript> scripts;
    for (migrate::Migration &migration : known->folder.migrations) {
        if (std::ranges::find(pending, migration.name) != pending.end())
            scripts.push_back({.name = std::move(migration.name), .text = std::move(migration.script)});
    }
    return scripts;
}

core::Result<DryRun> dryRun(MigrationTool &tool, const std::vector<DryScript> &scripts, const core::TaskContext &task)
{
    MigrationContext &context = tool.context();
    if (context.database) {
        std::vector<std::string> texts;
        for (const DryScript &script : scripts)
            texts.push_back(script.text);
        auto trial = context.session().tryOut(texts, task);
        if (!trial)
            return std::unexpected(std::move(trial.error()));
        if (*trial)
            return report(DryRun::Where::PresentRows, scripts, std::move(**trial), context.dialect);
    }
    auto trial = onEmptyDatabase(context, scripts, task);
    if (!trial)
        return std::unexpected(std::move(trial.error()));
    return report(DryRun::Where::EmptyDatabase, scripts, std::move(*trial), context.dialect);
}

} // namespace dunlin::workspace
