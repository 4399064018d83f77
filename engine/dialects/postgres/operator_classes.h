// Operator classes of indexes: their names in the schema language and in PostgreSQL.
#pragma once

#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"

#include <string>
#include <string_view>

namespace dunlin::dialects::postgres {

// Algorithm and operator classes in the database's words.
void lowerIndexDetails(const psl::Index &source, sql::Index &index);

// "jsonb_path_ops" -> "JsonbPathOps"; empty when the schema language has no name for it.
std::string prismaClassName(std::string_view sqlName);
// "GIN" -> "Gin"
std::string prismaAlgorithm(std::string_view sqlName);

} // namespace dunlin::dialects::postgres
