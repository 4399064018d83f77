// When two defaults are the same default.
#pragma once

#include "engine/sql/schema.h"

#include <string>
#include <string_view>

namespace dunlin::diff {

// By value: numbers as numbers, JSON by content, expressions without regard to case; instants are never told apart.
bool sameDefault(const sql::Column &before, const sql::Column &after);

// A JSON text with sorted keys and no blanks, so that equal contents are equal texts; the text itself when it is not JSON.
std::string canonicalJson(std::string_view text);

// "-0.50" -> "-0.5", "1e3" -> "1000", "0.0" -> "0"; the text itself when it is not a number.
std::string canonicalNumber(std::string_view text);

} // namespace dunlin::diff
