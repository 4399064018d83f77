// The conditions of partial indexes.
#pragma once

#include <string>
#include <string_view>

namespace dunlin::dialects::postgres {

// The same text for conditions that mean the same although PostgreSQL gives one of them back with more parentheses, casts of
// literals and another spelling of operators than it was written with.
std::string canonicalPredicate(std::string_view predicate);

} // namespace dunlin::dialects::postgres
