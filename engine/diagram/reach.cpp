#include "engine/diagram/reach.h"

#include <algorithm>

namespace dunlin::diagram {

namespace {

std::vector<std::vector<std::uint32_t>> neighboursOf(const Graph &graph)
{
    std::vector<std::vector<std::uint32_t>> neighbours(graph.boxes.size());
    for (const Edge &edge : graph.edges) {
        neighbours[edge.from.box].push_back(edge.to.box);
        neighbours[edge.to.box].push_back(edge.from.box);
    }
    return neighbours;
}

} // namespace

std::vector<bool> within(const Graph &graph, const std::vector<std::uint32_t> &from, int hops)
{
    const auto neighbours = neighboursOf(graph);
    std::vector<bool> reached(graph.boxes.size());
    std::vector<std::uint32_t> rim = from;
    for (const std::uint32_t box : rim)
        reached[box] = true;
    for (int hop = 0; hop < hops; ++hop) {
        std::vector<std::uint32_t> next;
        for (const std::uint32_t box : rim)
            for (const std::uint32_t other : neighbours[box])
                if (!reached[other]) {
                    reached[other] = true;
                    next.push_back(other);
                }
        rim = std::move(next);
    }
    return reached;
}

std::optional<std::vector<std::uint32_t>> shortestPath(const Graph &graph, std::uint32_t from, std::uint32_t to)
{
    const auto neighbours = neighboursOf(graph);
    std::vector<std::optional<std::uint32_t>> before(graph.boxes.size());
    before[from] = from;
    std::vector<std::uint32_t> queue{from};
    for (std::size_t at = 0; at < queue.size() && !before[to]; ++at)
        for (const std::uint32_t other : neighbours[queue[at]])
            if (!before[other]) {
                before[other] = queue[at];
                queue.push_back(other);
            }
    if (!before[to])
        return std::nullopt;
    std::vector<std::uint32_t> path{to};
    while (path.back() != from)
        path.push_back(*before[path.back()]);
    std::ranges::reverse(path);
    return path;
}

} // namespace dunlin::diagram
