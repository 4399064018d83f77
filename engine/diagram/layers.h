// Layered layout of one connected component (Sugiyama): referenced tables to the left of the tables that refer to them.
#pragma once

#include "engine/diagram/layout.h"

#include <span>
#include <vector>

namespace dunlin::diagram {

// Positions for `members` (indexes into the graph), in their order; the top-left of the whole is about (0, 0).
std::vector<Point> layoutComponent(const Graph &graph, const std::vector<BoxShape> &shapes, std::span<const std::uint32_t> members);

} // namespace dunlin::diagram
