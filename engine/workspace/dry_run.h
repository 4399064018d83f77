// Dry run: what changes would do, tried out and taken back, with the time of each statement.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/workspace/tools.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::workspace {

struct Tried
{
    struct Statement
    {
        std::string sql;
        std::chrono::microseconds elapsed{};
    };
    std::string name; // of the migration; empty: a plan that is none yet
    std::vector<Statement> statements; // that ran
};

struct DryRun
{
    enum class Where {
        PresentRows, // with the rows of the database: the times are those of the real run
        EmptyDatabase, // statements that cannot be taken back, or no database yet: only the statements themselves were checked
    };
    Where where = Where::PresentRows;
    std::vector<Tried> scripts;
    std::optional<core::Error> failure; // in the last script
    std::string failedStatement; // its SQL; empty: not of a single statement
};

struct DryScript
{
    std::string name;
    std::string text;
};

// The pending migrations, in the order in which deploy() would run them.
core::Result<std::vector<DryScript>> pendingScripts(MigrationTool &tool);
// On the database, or, where that is not possible, at the end of the applied history in an empty one.
core::Result<DryRun> dryRun(MigrationTool &tool, const std::vector<DryScript> &scripts, const core::TaskContext &task);

} // namespace dunlin::workspace
