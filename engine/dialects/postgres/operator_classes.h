// Operator classes of indexes: their names in the schema language and in PostgreSQL.
#pragma once

#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"

namespace dunlin::dialects::postgres {

// Algorithm and operator classes in the database's words.
void lowerIndexDetails(const psl::Index &source, sql::Index &index);

// In the schema's words: "GIN" becomes "Gin", "jsonb_path_ops" becomes "JsonbPathOps", a class that it has no word for raw("…"), and the
// default one nothing.
void raiseIndexDetails(sql::Index &index);

} // namespace dunlin::dialects::postgres
