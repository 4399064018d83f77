// Whether a table can be written to: SQLite compiles its triggers only then, and takes broken ones until then.
#pragma once

#include "engine/core/result.h"
#include "engine/dialects/sqlite/connection.h"

#include <string>

namespace dunlin::dialects::sqlite {

// Compiles an insert, an update of all columns and a delete, with all that the table's triggers do; runs nothing.
core::Result<void> checkWrites(Connection &connection, const std::string &table);

} // namespace dunlin::dialects::sqlite
