#include "app/designer/diagram/arrangement.h"

#include <algorithm>
#include <set>

namespace dunlin::designer {

Arrangement arrange(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const Positions &fixed)
{
    std::vector<std::optional<diagram::Point>> places;
    places.reserve(graph.boxes.size());
    for (const diagram::Box &box : graph.boxes) {
        const auto found = fixed.find(box.name);
        places.push_back(found == fixed.end() ? std::nullopt : std::optional(found->second));
    }
    Arrangement arrangement;
    arrangement.positions = diagram::layout(graph, shapes, places);
    arrangement.routes = diagram::route(graph, shapes, arrangement.positions);
    return arrangement;
}

std::optional<Renamed> findRename(const diagram::Graph &before, const diagram::Graph &after)
{
    if (before.boxes.size() != after.boxes.size())
        return std::nullopt;
    std::optional<Renamed> renamed;
    std::set<std::string_view> known;
    for (const diagram::Box &box : before.boxes)
        known.insert(box.name);
    for (std::size_t i = 0; i < before.boxes.size(); ++i) {
        if (before.boxes[i].name == after.boxes[i].name)
            continue;
        if (renamed || known.contains(after.boxes[i].name) || before.boxes[i].kind != after.boxes[i].kind)
            return std::nullopt;
        renamed = Renamed{before.boxes[i].name, after.boxes[i].name};
    }
    return renamed;
}

void rerouteAround(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const std::vector<bool> &moved,
                   Arrangement &arrangement)
{
    // Only what the router looks at: rows are known by the shapes already.
    diagram::Graph part;
    part.boxes.resize(graph.boxes.size());
    std::vector<std::size_t> edges;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const diagram::Edge &edge = graph.edges[i];
        if (!moved[edge.from.box] && !moved[edge.to.box])
            continue;
        edges.push_back(i);
        part.edges.push_back({.from = edge.from, .to = edge.to, .identifying = edge.identifying,
                              .implicitManyToMany = edge.implicitManyToMany, .name = {}, .location = {}});
    }
    std::vector<diagram::Route> routes = diagram::route(part, shapes, arrangement.positions);
    for (std::size_t i = 0; i < edges.size(); ++i)
        arrangement.routes[edges[i]] = std::move(routes[i]);
}

} // namespace dunlin::designer
