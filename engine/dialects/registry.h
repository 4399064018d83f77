// The list of databases that Dunlin knows. The only place outside dialects/<name>/ that names them.
#pragma once

#include "engine/dialects/dialect.h"

#include <span>
#include <string_view>

namespace dunlin::dialects {

// By canonical provider name or alias ("postgres"); nullptr when unknown. The dialect lives as long as the program.
const Dialect *findDialect(std::string_view provider);

// All of them, sorted by provider().
std::span<const Dialect *const> allDialects();

} // namespace dunlin::dialects
