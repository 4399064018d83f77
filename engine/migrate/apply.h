// Applying and resolving migrations on a database, with the history table kept as Prisma keeps it (BEHAVIOUR.md 2.2, 2.4, 2.5).
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/dialect.h"
#include "engine/dialects/dialect_session.h"
#include "engine/migrate/folder.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::migrate {

// Applies every folder that has no row with rolled_back_at NULL; gives their names. Holds the migration lock meanwhile.
// Errors: P3005 (not empty and without a history), P3009 (failed migrations), P3018 (the script fails; span in its file).
core::Result<std::vector<std::string>> deploy(dialects::DialectSession &session, const Folder &folder, const core::TaskContext &task);

// Errors: P3017 (no such folder), P3008 (already applied).
core::Result<void> markApplied(dialects::DialectSession &session, const Folder &folder, const std::string &name);
// Errors: P3011 (never applied), P3012 (not failed).
core::Result<void> markRolledBack(dialects::DialectSession &session, const std::string &name);

// The script without its first statements, given where all of them stand; its first line stays when it is a comment.
std::string restOf(std::string_view script, std::span<const core::Span> statements, std::size_t skipped);

// Goes on with a migration that stopped in the middle: runs what stands behind its first `done` statements, and finishes its row.
// Errors: History (it has not failed), P3018.
core::Result<void> resume(dialects::DialectSession &session, const dialects::Dialect &dialect, const Migration &migration, std::size_t done,
                          const core::TaskContext &task);

// The rows of that name go: the database does not have the migration, or nobody has its folder any more.
core::Result<void> forget(dialects::DialectSession &session, const std::string &name);
core::Result<void> renameRows(dialects::DialectSession &session, const std::string &name, const std::string &newName);
// The rows of that name get the checksum of the present script.
core::Result<void> acceptScript(dialects::DialectSession &session, const Migration &migration);
// Where a database has all migrations that a squashed one replaces, it has the squashed one: the rows are exchanged. Error History:
// it has some of them only, or a folder of them is still there.
core::Result<void> takeOverReplaced(dialects::DialectSession &session, const Folder &folder);
// A row that says that something was begun and not finished; not inserted yet.
dialects::HistoryRecord unfinishedRow(const Migration &migration, std::string logs);

} // namespace dunlin::migrate
