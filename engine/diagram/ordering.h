// The order of the nodes in each layer of a layered graph, so that few links cross. Pure and deterministic.
#pragma once

#include "engine/diagram/layered.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace dunlin::diagram {

using Order = std::vector<std::vector<NodeId>>; // by layer, from top to bottom

// An order, and how it can be made better.
class Ordering
{
public:
    explicit Ordering(const Layered &graph);

    const Order &order() const { return m_layers; }
    void setOrder(const Order &order);
    void goBackTo(const Order &improved); // nothing in it can be improved
    // How many pairs of links cross, where each goes straight from its port to its port.
    std::uint64_t crossings() const;

    // From now on boxes keep their order; `rooms` says for each layer how many dummies there may be above each box of it, and
    // below the last. What is farther from its wish (by node, the same units as `heights`: where each room is) than another
    // place must save a crossing per `crossingWorth` units.
    struct Rooms
    {
        std::vector<std::vector<int>> capacity; // by layer and room
        std::vector<std::vector<std::pair<int, int>>> heights; // top and bottom, the same
        std::vector<int> wish; // by node
        int crossingWorth = 100;
    };
    void keepBoxes(const Rooms &rooms) { m_rooms = &rooms; }

    enum class Look { Left, Right };
    // By the mean place of the neighbours on one side.
    void sortLayer(std::size_t index, Look look);
    // Moves nodes to the best place in their layer, layer by layer, until nothing gets better or so many layers were tried.
    void improve(std::size_t mostLayers);
    void move(std::size_t index, std::size_t from, std::size_t to);

private:
    using Key = std::uint64_t; // place and port of the far end of a link

    Key leftKey(const Link &link) const;
    Key rightKey(const Link &link) const;
    double placeOfEnd(const Link &link, Look look) const;
    std::uint64_t crossingsAfter(const std::vector<NodeId> &layer) const;
    void hasChanged(std::size_t index);
    void rate(const std::vector<NodeId> &layer);
    bool improveLayer(std::size_t index);
    int distance(std::size_t index, NodeId node, std::size_t room) const;

    const Layered &m_graph;
    const Rooms *m_rooms = nullptr;
    Order m_layers;
    std::vector<std::uint32_t> m_place; // by node, in its layer
    std::vector<bool> m_isStale; // by layer: its neighbours changed since it was improved
    std::vector<std::vector<Key>> m_left, m_right; // far ends of a node's links, ascending
    std::vector<int> m_excess; // by two indexes in a layer: crossings with the first above, less those with it below
};

std::uint64_t crossings(const Layered &graph);

// The best order that is found with so many tries to get away from a good one.
void reduceCrossings(Layered &graph, int tries);

} // namespace dunlin::diagram
