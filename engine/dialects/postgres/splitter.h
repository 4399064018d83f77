// Where the statements of a PostgreSQL script begin and end.
#pragma once

#include "engine/core/span.h"

#include <string_view>
#include <vector>

namespace dunlin::dialects::postgres {

// Without the final semicolons, and without blanks and comments around them. Knows dollar quotes, nested comments, E'…' and
// the bodies of BEGIN ATOMIC … END.
std::vector<core::Span> splitStatements(std::string_view script);

} // namespace dunlin::dialects::postgres
