// The change list of a plan: one readable line per table, column, index or key that a step touches.
#pragma once

#include "engine/workspace/plan.h"

#include <vector>

namespace dunlin::workspace {

std::vector<Change> listChanges(const Plan &plan);

} // namespace dunlin::workspace
