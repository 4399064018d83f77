// What PostgreSQL can make of the values of a column that changes its type.
#pragma once

#include "engine/dialects/postgres/native_type.h"
#include "engine/diff/step.h"

#include <optional>

namespace dunlin::dialects::postgres {

// BEHAVIOUR.md 2.13. Nothing when the types are the same, or differ in what the schema does not tell.
std::optional<diff::TypeChange> typeChange(const NativeType &before, const NativeType &after);

} // namespace dunlin::dialects::postgres
