// Steps as PostgreSQL statements.
#pragma once

#include "engine/diff/step.h"
#include "engine/sql/script.h"

#include <span>

namespace dunlin::dialects::postgres {

sql::SqlScript render(std::span<const diff::Step> steps);

} // namespace dunlin::dialects::postgres
