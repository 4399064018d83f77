// Pieces of SQL text that read the same in every dialect.
#pragma once

#include "engine/sql/schema.h"

#include <string>
#include <string_view>

namespace dunlin::sql {

// Between two `quote`s; one inside is doubled.
std::string quoted(std::string_view text, char quote);

// Two lower-case digits a byte.
std::string hex(std::string_view bytes);

// Behind ON DELETE and ON UPDATE.
std::string_view actionName(ReferentialAction action);

} // namespace dunlin::sql
