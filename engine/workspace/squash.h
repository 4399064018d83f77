// Squash: several migrations that follow each other become one that leads to the same schema; hand-written SQL stays in it.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/workspace/tools.h"

#include <string>
#include <vector>

namespace dunlin::workspace {

struct SquashOptions
{
    std::string from, to; // folder names; empty: the first unapplied one, and the last one
    std::string name;
};

struct SquashPlan
{
    enum class Form {
        Computed, // from schema to schema, with the hand-written statements behind it
        Joined, // the scripts one after the other, because their statements change rows or depend on each other
    };
    std::vector<std::string> replaces;
    std::string migration; // the new folder: the time of the last of them, and the name
    std::string script;
    Form form = Form::Computed;
    std::size_t kept = 0; // hand-written statements
    bool applied = false; // all of them are applied to the database; else none
};

// The plan was replayed: the history with it leads to what the history without it leads to.
// Errors: Usage (a range of less than two, or applied in part), NotFound.
core::Result<SquashPlan> planSquash(MigrationTool &tool, const SquashOptions &options, const core::TaskContext &task);
// Writes the new folder, moves the old ones to .dunlin/squashed, and exchanges the rows where they are applied. Other databases that have
// all of them take the new one over by its first line, `-- dunlin:replaces …`, at the next deploy.
core::Result<void> squash(MigrationTool &tool, const SquashPlan &plan);

} // namespace dunlin::workspace
