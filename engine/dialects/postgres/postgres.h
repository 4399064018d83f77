// PostgreSQL, the offline half.
#pragma once

#include "engine/dialects/dialect.h"

namespace dunlin::dialects::postgres {

const Dialect &dialect();

} // namespace dunlin::dialects::postgres
