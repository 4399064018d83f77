// Which values a column of another type would not take, or would cut.
#pragma once

#include "engine/sql/schema.h"

#include <string>

namespace dunlin::dialects::postgres {

// safety::ProbeDialect::doesNotFit().
std::string doesNotFit(const sql::ColumnType &before, const sql::ColumnType &after, const std::string &column);

} // namespace dunlin::dialects::postgres
