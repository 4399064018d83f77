// Column types, defaults and names as SQLite writes them.
#pragma once

#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"

#include <string>
#include <string_view>

namespace dunlin::dialects::sqlite {

sql::ColumnType lowerType(const psl::Field &field);

// The type in a column definition; Unsupported types as the schema writes them.
std::string_view typeName(const sql::ColumnType &type);

// Without DEFAULT; empty for what the database does not hold.
std::string defaultText(const sql::DefaultValue &value);

std::string quoteIdentifier(std::string_view name);
std::string quoteString(std::string_view text);
// A value of a column; bytes as bytes.
std::string quoteValue(const sql::ColumnType &type, std::string_view value);

} // namespace dunlin::dialects::sqlite
