#include "engine/diagram/components.h"

#include <numeric>

namespace dunlin::diagram {

std::vector<std::vector<std::uint32_t>> connectedComponents(const Graph &graph)
{
    std::vector<std::uint32_t> parent(graph.boxes.size());
    std::iota(parent.begin(), parent.end(), 0u);
    const auto root = [&parent](std::uint32_t box) {
        while (parent[box] != box)
            box = parent[box] = parent[parent[box]];
        return box;
    };
    for (const Edge &edge : graph.edges)
        parent[root(edge.from.box)] = root(edge.to.box);

    std::vector<std::vector<std::uint32_t>> components;
    std::vector<int> componentOf(graph.boxes.size(), -1);
    for (std::uint32_t box = 0; box < graph.boxes.size(); ++box) {
        int &component = componentOf[root(box)];
        if (component < 0) {
            component = static_cast<int>(components.size());
            components.emplace_back();
        }
        components[static_cast<std::size_t>(component)].push_back(box);
    }
    return components;
}

} // namespace dunlin::diagram
