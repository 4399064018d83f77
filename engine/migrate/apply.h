// Applying and resolving migrations on a database, with the history table kept as Prisma keeps it (BEHAVIOUR.md 2.2, 2.4, 2.5).
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/dialect_session.h"
#include "engine/migrate/folder.h"

#include <string>
#include <vector>

namespace dunlin::migrate {

// Applies every folder that has no row with rolled_back_at NULL; gives their names. Holds the migration lock meanwhile.
// Errors: P3005 (not empty and without a history), P3009 (failed migrations), P3018 (the script fails; span in its file).
core::Result<std::vector<std::string>> deploy(dialects::DialectSession &session, const Folder &folder, const core::TaskContext &task);

// Errors: P3017 (no such folder), P3008 (already applied).
core::Result<void> markApplied(dialects::DialectSession &session, const Folder &folder, const std::string &name);
// Errors: P3011 (never applied), P3012 (not failed).
core::Result<void> markRolledBack(dialects::DialectSession &session, const std::string &name);

} // namespace dunlin::migrate
