// The condition of a partial index as the schema writes it: raw("…") or an object of field conditions.
#pragma once

#include "engine/dialects/dialect.h"
#include "engine/psl/schema/schema.h"

#include <string>

namespace dunlin::lower {

// SQL without WHERE; empty when the text is not (yet) a condition.
std::string lowerPredicate(const psl::Model &model, const psl::Expression &where, const dialects::Dialect &dialect);

} // namespace dunlin::lower
