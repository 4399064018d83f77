// Which values a column of another type would not hold as they are.
#pragma once

#include "engine/sql/schema.h"

#include <string>

namespace dunlin::dialects::sqlite {

// safety::ProbeDialect::doesNotFit().
std::string doesNotFit(const sql::ColumnType &after, const std::string &column);

} // namespace dunlin::dialects::sqlite
