// The same change for a database of another kind: what it would take there.
#pragma once

#include "engine/core/result.h"
#include "engine/workspace/plan.h"
#include "engine/workspace/snapshot.h"

#include <string_view>

namespace dunlin::workspace {

// The way from `baseline`, of the snapshot's own database, to its schema, as the other database needs it. Native types stay
// behind: each database has its own. Errors: Schema, what the other database cannot have; Unsupported.
core::Result<Plan> planFor(std::string_view provider, const Snapshot &snapshot, const sql::SqlSchema &baseline);

} // namespace dunlin::workspace
