#include "engine/workspace/baseline.h"

#include "engine/workspace/compare.h"
#include "engine/workspace/migration_context.h"

namespace dunlin::workspace {

core::Result<BaselinePlan> planBaseline(MigrationTool &tool, const Snapshot &snapshot, const std::string &name, const core::TaskContext &task)
{
    MigrationContext &context = tool.context();
    const auto known = context.historyOfDatabase();
    if (!known)
        return std::unexpected(known.error());
    if (!known->rows.empty())
        return core::fail(core::ErrorKind::History, "The database has a migration history already. `dunlin migrate status` says what is wrong with it, if anything.");
    BaselinePlan plan;
    std::vector<migrate::Migration> history = known->folder.migrations;
    if (history.empty()) {
        auto whole = snapshot.plan({});
        if (!whole)
            return std::unexpected(std::move(whole.error()));
        plan.newMigration = name;
        plan.script = whole->script.text;
        history.push_back({.name = name, .path = {}, .script = plan.script});
    }
    for (const migrate::Migration &migration : history)
        plan.recorded.push_back(migration.name);
    auto expected = context.replays.replay(history, task);
    if (!expected)
        return std::unexpected(std::move(expected.error()));
    auto present = context.database->describe(task);
    if (!present)
        return std::unexpected(std::move(present.error()));
    auto difference = compare(context.dialect.provider(), *expected, *present);
    if (!difference)
        return std::unexpected(std::move(difference.error()));
    plan.difference = std::move(*difference);
    return plan;
}

core::Result<void> baseline(MigrationTool &tool, const BaselinePlan &plan)
{
    const auto record = [&]() -> core::Result<void> {
        for (const std::string &name : plan.recorded) {
            if (auto recorded = tool.resolveApplied(name); !recorded)
                return recorded;
        }
        return {};
    };
    return plan.newMigration.empty() ? record() : tool.context().create({.name = plan.newMigration, .script = plan.script}, record);
}

} // namespace dunlin::workspace
