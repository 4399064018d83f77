// Repairs of a history that is stuck: a migration that stopped half-way, a file that was edited after it was applied, a folder
// that is gone.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/workspace/tools.h"

#include <optional>
#include <string>
#include <vector>

namespace dunlin::workspace {

struct HalfApplied
{
    std::string migration;
    std::vector<std::string> statements;
    std::string logs; // the error
    // How many of its statements the database has: as was written down while it ran, and as the schema shows. Absent: neither tells.
    std::optional<std::size_t> done;
    std::vector<std::size_t> possible; // where `done` is absent: what the schema would allow
    bool isBeingUndone = false; // it was applied whole, and undoing it did not end: only undoHalfApplied() makes sense
};

// Error History: it has not failed. NotFound: there is no such folder.
core::Result<HalfApplied> inspectHalfApplied(MigrationTool &tool, const std::string &migration, const core::TaskContext &task);
// Runs its statements behind the first `done`.
core::Result<void> resumeHalfApplied(MigrationTool &tool, const std::string &migration, std::size_t done, const core::TaskContext &task);

struct UndoneHalf
{
    std::string script; // that brought the schema back
    std::optional<migrate::Backup> backup;
};
// Brings the schema back to where it was before the migration, and records that as rolled back. Error Database: the present rows
// do not allow it.
core::Result<UndoneHalf> undoHalfApplied(MigrationTool &tool, const std::string &migration, const core::TaskContext &task);

struct EditedMigration
{
    std::string migration;
    std::optional<std::string> applied; // the text that ran; absent: nobody has it any more
    std::string now;
};
core::Result<EditedMigration> inspectEdited(MigrationTool &tool, const std::string &migration);
// From now on the present text is the one that was applied.
core::Result<void> acceptEdited(MigrationTool &tool, const std::string &migration);
// Writes the text that was applied into the migration's file, making its folder when it is gone. Error NotFound: nobody has it.
core::Result<void> bringBack(MigrationTool &tool, const std::string &migration);
// Strikes a migration whose folder is gone from the history. Error Usage: the folder is there.
core::Result<void> forgetMissing(MigrationTool &tool, const std::string &migration);

} // namespace dunlin::workspace
