// What the lint rules ask about each database.
#pragma once

#include "engine/dialects/dialect.h"
#include "engine/safety/lint.h"

namespace dunlin::dialects {

safety::LintTraits lintTraits(const Dialect &dialect);

} // namespace dunlin::dialects
