// Connected components of a graph, for layout.
#pragma once

#include "engine/diagram/graph.h"

#include <vector>

namespace dunlin::diagram {

// Box indexes per component; components and their members in order of their first box.
std::vector<std::vector<std::uint32_t>> connectedComponents(const Graph &graph);

} // namespace dunlin::diagram
