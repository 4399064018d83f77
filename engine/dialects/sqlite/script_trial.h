// Trying a script out on a copy of the database with its rows, for its verdict and its times.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/dialect_session.h"
#include "engine/dialects/sqlite/connection.h"

#include <optional>
#include <span>
#include <string>

namespace dunlin::dialects::sqlite {

// DialectSession::tryOut(). A transaction would not do: whether foreign keys are enforced cannot change within one. The copy is
// in the folder for temporary files, as large as the database, and gone afterwards.
core::Result<std::optional<Trial>> tryScripts(Connection &connection, std::span<const std::string> scripts, const core::TaskContext &task);

} // namespace dunlin::dialects::sqlite
