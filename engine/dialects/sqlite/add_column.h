// Adding a column where SQLite refuses to.
#pragma once

#include "engine/core/result.h"
#include "engine/dialects/sqlite/connection.h"
#include "engine/dialects/sqlite/script_plan.h"

namespace dunlin::dialects::sqlite {

// Runs ALTER TABLE … ADD COLUMN. A table with rows takes no column whose default is computed (CURRENT_TIMESTAMP, an expression:
// sqlite.org/lang_altertable.html); there the column is added without its default, filled, and then declared with it.
core::Result<void> addColumn(Connection &connection, const ScriptPart &part);

} // namespace dunlin::dialects::sqlite
