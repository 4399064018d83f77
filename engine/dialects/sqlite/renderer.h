// Steps as SQLite statements, grouped and commented as Prisma Migrate writes them.
#pragma once

#include "engine/diff/step.h"
#include "engine/sql/script.h"

#include <span>

namespace dunlin::dialects::sqlite {

sql::SqlScript render(std::span<const diff::Step> steps);

} // namespace dunlin::dialects::sqlite
