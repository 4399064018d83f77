// Tables and enums by name, and how the SQL that the workspace itself writes names them.
#pragma once

#include "engine/dialects/dialect.h"
#include "engine/sql/schema.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace dunlin::workspace {

// In whichever namespace; nullptr when there is none.
inline const sql::Table *tableNamed(const sql::SqlSchema &schema, std::string_view name)
{
    const auto found = std::ranges::find(schema.tables, name, &sql::Table::name);
    return found == schema.tables.end() ? nullptr : &*found;
}

inline const sql::Enum *enumNamed(const sql::SqlSchema &schema, std::string_view name)
{
    const auto found = std::ranges::find(schema.enums, name, &sql::Enum::name);
    return found == schema.enums.end() ? nullptr : &*found;
}

inline bool hasValue(const sql::Enum &type, std::string_view value)
{
    return std::ranges::find(type.values, value) != type.values.end();
}

// With its namespace where that is not the connection's own.
inline std::string sqlName(const dialects::Dialect &dialect, const sql::SqlSchema &of, std::string_view schema, std::string_view table)
{
    const bool plain = schema.empty() || schema == of.defaultSchema || schema == dialect.capabilities().defaultSchema;
    return (plain ? std::string() : dialect.quoteIdentifier(schema) + ".") + dialect.quoteIdentifier(table);
}

} // namespace dunlin::workspace
