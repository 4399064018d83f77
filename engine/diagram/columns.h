// Routes between boxes that stand in columns, as the automatic layout puts them: in the channels between two columns, and past
// a column between two of its boxes. Whoever crosses whom is decided for all edges at once. Pure and deterministic.
#pragma once

#include "engine/diagram/layout.h"
#include "engine/diagram/obstacles.h"

#include <vector>

namespace dunlin::diagram {

// One route per edge, without points for an edge that has no way through the columns.
std::vector<Route> routeThroughColumns(const Graph &graph, const std::vector<BoxShape> &shapes, const std::vector<Rect> &boxes,
                                       const Obstacles &obstacles);

} // namespace dunlin::diagram
