// What can be reached from a box over relations.
#pragma once

#include "engine/diagram/graph.h"

#include <optional>
#include <vector>

namespace dunlin::diagram {

// One flag per box: at most `hops` relations away from any of `from`.
std::vector<bool> within(const Graph &graph, const std::vector<std::uint32_t> &from, int hops);

// The boxes from one to the other over the fewest relations, both ends included; nothing: they are not connected.
std::optional<std::vector<std::uint32_t>> shortestPath(const Graph &graph, std::uint32_t from, std::uint32_t to);

} // namespace dunlin::diagram
