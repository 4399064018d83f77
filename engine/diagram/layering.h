// Which layer each box of a connected component stands in. Pure and deterministic.
#pragma once

#include "engine/diagram/layered.h"

#include <span>
#include <vector>

namespace dunlin::diagram {

// Between two members of a component, by their index in it; from the referenced to the referring box.
struct LocalEdge
{
    NodeId from, to;
    int fromPort, toPort; // offset from the box's top
};

struct LayerWish
{
    std::span<const int> heights; // by member, with the gap to the next
    double mostHeight = 0; // a layer should not be taller
    std::size_t moves = 0; // tried in search of something better
    unsigned seed = 0; // each finds others
};

// Layers from 0, none of them empty. Edges are short, and most lead to the right; no edge stays in its layer.
std::vector<int> assignLayers(const LayerWish &wish, const std::vector<LocalEdge> &edges);

} // namespace dunlin::diagram
