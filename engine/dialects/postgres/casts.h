// How the values of a column get into another type where Prisma drops them.
#pragma once

#include "engine/diff/casts.h"
#include "engine/sql/schema.h"

#include <optional>
#include <string>
#include <string_view>

namespace dunlin::dialects::postgres {

// Nothing where there is no cast, or none that keeps the meaning. `to` tells the values of enums.
std::optional<diff::ColumnCast> castOf(const sql::Column &before, const sql::Column &after, const sql::SqlSchema &to, diff::Cast::Values values);

// PostgreSQL casts into some types only when told to; without USING it would refuse even an empty table. The expression for these; empty
// where the server casts by itself.
std::string neededExpression(const sql::ColumnType &before, const sql::ColumnType &after, std::string_view column);
// False where there is no way at all between two types that Prisma thinks the server casts.
bool isCastable(const sql::ColumnType &before, const sql::ColumnType &after);

} // namespace dunlin::dialects::postgres
