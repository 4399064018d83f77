// How the SQL that the workspace itself writes names tables and enums.
#pragma once

#include "engine/dialects/dialect.h"
#include "engine/sql/schema.h"

#include <string>
#include <string_view>

namespace dunlin::workspace {

// With its namespace where that is not the connection's own.
inline std::string sqlName(const dialects::Dialect &dialect, const sql::SqlSchema &of, std::string_view schema, std::string_view table)
{
    const bool plain = schema.empty() || schema == of.defaultSchema || schema == dialect.capabilities().defaultSchema;
    return (plain ? std::string() : dialect.quoteIdentifier(schema) + ".") + dialect.quoteIdentifier(table);
}

} // namespace dunlin::workspace
