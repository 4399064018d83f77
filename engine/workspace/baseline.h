// Baseline: a history for a database that exists already, after a look at whether it is what the history says.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/workspace/tools.h"

#include <string>
#include <vector>

namespace dunlin::workspace {

struct BaselinePlan
{
    std::string newMigration; // to be written, with `script`; empty: the folder has migrations already
    std::string script;
    std::vector<std::string> recorded; // will be recorded as applied
    Plan difference; // from what they lead to, to what the database holds
};

// Without migrations, one is made of the schema. Error History: the database has a history.
core::Result<BaselinePlan> planBaseline(MigrationTool &tool, const Snapshot &snapshot, const std::string &name, const core::TaskContext &task);
// Also where there is a difference: `migrate dev` calls it drift then.
core::Result<void> baseline(MigrationTool &tool, const BaselinePlan &plan);

} // namespace dunlin::workspace
