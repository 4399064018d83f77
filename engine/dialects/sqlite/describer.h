// Describing a live SQLite database: pragmas for what they tell, the texts in sqlite_master for the rest.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/sqlite/connection.h"
#include "engine/sql/schema.h"

#include <optional>
#include <string>
#include <string_view>

namespace dunlin::dialects::sqlite {

// Everything but SQLite's own tables, virtual tables with the tables behind them, the migration history and what Prisma
// ignores (Cloudflare's). Tables by name. Indexes on expressions and partial ones, triggers, checks: Table::kept. Generated
// columns are left out, as Prisma does; a rebuild keeps them (see script_runner).
core::Result<sql::SqlSchema> describe(Connection &connection, const core::TaskContext &task);

// The family that Prisma reads out of a declared type.
sql::ColumnType columnType(std::string_view declaredType, sql::Arity arity);
// Default values as Prisma reads them from the text of DEFAULT; absent for NULL.
std::optional<sql::DefaultValue> defaultValue(std::string_view text, sql::TypeFamily family);

} // namespace dunlin::dialects::sqlite
