// Column types, defaults and names as PostgreSQL writes them.
#pragma once

#include "engine/dialects/postgres/native_type.h"
#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"

#include <string>
#include <string_view>

namespace dunlin::dialects::postgres {

inline constexpr std::string_view defaultSchema = "public";

sql::ColumnType lowerType(const psl::Schema &schema, const psl::Field &field);
sql::ColumnType columnType(const NativeType &type, sql::Arity arity);

// The type in a column definition, with [] for lists; SERIAL and its like for a new column that counts up.
std::string typeName(const sql::ColumnType &type);
std::string typeNameOfNew(const sql::Column &column);

// Without DEFAULT; empty for what the database does not hold. `type` is what lists are cast to.
std::string defaultText(const sql::DefaultValue &value, std::string_view type);

std::string quoteIdentifier(std::string_view name);
std::string quoteString(std::string_view text);
// A value of a column; bytes as bytes.
std::string quoteValue(const sql::ColumnType &type, std::string_view value);
// "schema"."name", or "name" in the default schema.
std::string qualified(std::string_view schema, std::string_view name);

// Moves the sequences of the table's columns behind their highest values.
std::vector<std::string> countOn(const sql::Table &table);

} // namespace dunlin::dialects::postgres
