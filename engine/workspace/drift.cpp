#include "engine/workspace/drift.h"

#include "engine/safety/findings.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/migration_context.h"

namespace dunlin::workspace {

core::Result<std::optional<Drift>> findDrift(MigrationTool &tool, const core::TaskContext &task)
{
    MigrationContext &context = tool.context();
    const auto known = context.historyOfDatabase();
    if (!known)
        return std::unexpected(known.error());
    auto expected = context.replays.replay(known->applied(), task);
    if (!expected)
        return std::unexpected(std::move(expected.error()));
    auto actual = context.database->describe(task);
    if (!actual)
        return std::unexpected(std::move(actual.error()));
    auto change = compare(context.dialect.provider(), *expected, *actual);
    if (!change)
        return std::unexpected(std::move(change.error()));
    if (change->empty())
        return std::nullopt;
    auto back = compare(context.dialect.provider(), *actual, *expected);
    if (!back)
        return std::unexpected(std::move(back.error()));
    auto findings = context.database->probe(*back, task);
    if (!findings)
        return std::unexpected(std::move(findings.error()));
    back->findings = std::move(*findings);
    return Drift{.change = std::move(*change), .back = std::move(*back)};
}

core::Result<std::string> adoptDrift(MigrationTool &tool, const Drift &drift, const std::string &name, const core::TaskContext &task)
{
    MigrationContext &context = tool.context();
    auto folder = context.folder();
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    const std::string script = safety::migrationHeader(drift.change.findings) + drift.change.script.text;
    std::vector<migrate::Migration> all = folder->migrations;
    all.push_back({.name = context.newName(name), .path = {}, .script = script});
    if (auto replayed = context.replays.replay(all, task); !replayed)
        return core::fail(core::ErrorKind::History, "The difference cannot become the last migration, because it does not fit to those that are pending. Move them away, adopt it, and put them back.\n"
                                                        + replayed.error().message);
    const std::string &newName = all.back().name;
    if (auto created = context.create({.name = newName, .script = script}, [&] { return tool.resolveApplied(newName); }); !created)
        return std::unexpected(std::move(created.error()));
    return newName;
}

core::Result<PushOutcome> restoreDrift(MigrationTool &tool, const Drift &drift, const core::TaskContext &task)
{
    return tool.push(drift.back, task);
}

} // namespace dunlin::workspace
