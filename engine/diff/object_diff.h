// What differs between two relational schemas besides tables: namespaces, extensions, enums.
#pragma once

#include "engine/diff/steps_by_kind.h"
#include "engine/sql/schema.h"

namespace dunlin::diff {

// Namespaces and extensions that are missing in `to` stay; nobody asked to drop them.
void addObjectSteps(const sql::SqlSchema &from, const sql::SqlSchema &to, StepsByKind &steps);

} // namespace dunlin::diff
