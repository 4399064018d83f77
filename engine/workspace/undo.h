// Undo: taking back the last migration that a development database has, with the rows that it removed where they were saved.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/migrate/backup.h"
#include "engine/migrate/restore.h"
#include "engine/workspace/down.h"
#include "engine/workspace/tools.h"

#include <optional>
#include <string>
#include <vector>

namespace dunlin::workspace {

struct UndoPlan
{
    std::string migration;
    Down down; // computed
    std::optional<std::string> file; // the text of down.sql where somebody wrote another one: it runs instead
    std::string difference; // from where the file leads to where it should, as a summary; empty: it leads there
    std::optional<migrate::Backup> rows; // brings back what the migration removed
    std::vector<safety::Finding> findings; // what undoing would lose, by the present data
};

struct UndoOptions
{
    enum class FolderAfterwards { MoveAway, Keep };
    FolderAfterwards folder = FolderAfterwards::MoveAway; // into .dunlin/undone
    std::vector<Backfill> backfills; // values for columns that come back required
};

struct UndoOutcome
{
    std::string migration;
    std::optional<migrate::Backup> backup; // of what undoing removed
    std::vector<migrate::RestoredPart> restored;
    std::string movedTo; // the folder; empty: it stays
};

// Errors History: nothing is applied; a migration failed; the last one was edited or its folder is missing; its down.sql does not run.
core::Result<UndoPlan> planUndo(MigrationTool &tool, const core::TaskContext &task);

// Carries it out: what goes is saved, the script runs, rows come back, the history's row goes, and then the folder.
// Error Database: a column that comes back required has rows without a value, or one gets a type back that its values do not fit into; nothing
// was changed then, but where PostgreSQL gives an enum values back that returning rows use, these stay.
core::Result<UndoOutcome> undo(MigrationTool &tool, const UndoPlan &plan, const UndoOptions &options, const core::TaskContext &task);

// The backup that holds what the migration removed, when it was applied at that time (milliseconds since 1970).
std::optional<migrate::Backup> backupOf(const Project &project, const std::string &migration, std::int64_t startedAt);

} // namespace dunlin::workspace
