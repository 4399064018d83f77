// Running a script on a copy of the database that has no rows, to learn what it would break.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/dialect_session.h"
#include "engine/dialects/sqlite/connection.h"

#include <string_view>
#include <vector>

namespace dunlin::dialects::sqlite {

// Triggers, checks, special indexes, generated columns and table options that go although their table stays; views and triggers
// that stop working. The database itself is only read.
core::Result<std::vector<SideEffect>> rehearse(Connection &connection, std::string_view script, const core::TaskContext &task);

} // namespace dunlin::dialects::sqlite
