// Another name, or the last place, for a migration: its folder and its rows. For histories of two branches that both added some.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/workspace/tools.h"

#include <string>

namespace dunlin::workspace {

struct RenameOptions
{
    enum class Place { Stays, Last };
    std::string newName; // words; the time is put in front. Empty: the present words
    Place place = Place::Stays;
};

// Gives the new folder's name. Where the place changes, the history is replayed first in the new order: it must lead to the same schema.
// Errors: NotFound, Usage (nothing to do; the name is taken), History (the new order does not run, or leads elsewhere).
core::Result<std::string> renameMigration(MigrationTool &tool, const std::string &migration, const RenameOptions &options, const core::TaskContext &task);

} // namespace dunlin::workspace
