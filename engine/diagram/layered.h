// A layered graph: boxes and the places where edges pass a layer (dummies), links between adjacent layers only.
#pragma once

#include <cstdint>
#include <vector>

namespace dunlin::diagram {

using NodeId = std::uint32_t;

struct Link
{
    NodeId left, right; // adjacent layers
    int leftPort, rightPort; // offset from the node's top
};

struct Node
{
    int layer = 0;
    int height = 0;
    int width = 0;
    bool dummy = false;
    double y = 0; // of the top
    std::vector<std::uint32_t> in{}, out{}; // links
};

struct Layered
{
    std::vector<Node> nodes; // members first, then dummies
    std::vector<Link> links;
    std::vector<std::vector<NodeId>> layers; // each from top to bottom
};

} // namespace dunlin::diagram
