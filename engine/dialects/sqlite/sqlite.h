// SQLite, the offline half.
#pragma once

#include "engine/dialects/dialect.h"

namespace dunlin::dialects::sqlite {

const Dialect &dialect();

} // namespace dunlin::dialects::sqlite
