// Running a script on SQLite so that it is all or nothing where that is possible, and never loses rows in a rebuild.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/dialect_session.h"
#include "engine/dialects/sqlite/connection.h"

#include <string_view>
#include <vector>

namespace dunlin::dialects::sqlite {

// The error carries the statement's index and the span in the script; the transaction it happened in is rolled back.
core::Result<std::vector<AppliedStatement>> runScript(Connection &connection, std::string_view script, const core::TaskContext &task,
                                                      const ApplyHooks &hooks = {});

} // namespace dunlin::dialects::sqlite
