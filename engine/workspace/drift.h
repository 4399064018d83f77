// Drift: a database that is not what its applied history says. It is adopted into the history, put back, or left for now.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/workspace/tools.h"

#include <optional>
#include <string>

namespace dunlin::workspace {

struct Drift
{
    Plan change; // from what the history says to what is there
    Plan back; // the other way, with the counts of the present data
};

// Absent: there is none.
core::Result<std::optional<Drift>> findDrift(MigrationTool &tool, const core::TaskContext &task);

// Writes the change as a migration that is recorded as applied; gives its name. Error History: migrations are pending that would
// not run before it.
core::Result<std::string> adoptDrift(MigrationTool &tool, const Drift &drift, const std::string &name, const core::TaskContext &task);
// Puts the database back, after saving what goes.
core::Result<PushOutcome> restoreDrift(MigrationTool &tool, const Drift &drift, const core::TaskContext &task);

} // namespace dunlin::workspace
