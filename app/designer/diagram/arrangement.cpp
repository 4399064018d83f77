#include "app/designer/diagram/arrangement.h"

#include "engine/diagram/separation.h"

#include <algorithm>
#include <utility>

namespace dunlin::designer {

namespace {

constexpr std::size_t mostChanged = 40; // boxes: with more of them a new routing is as quick, and better

KnownRoutes::Box boxOf(const diagram::BoxShape &shape, diagram::Point at)
{
    return {{at.x, at.y, shape.width, shape.height}, shape.rowMiddles};
}

// Both ends with their feet, and the field that makes the relation.
std::string keyOf(const diagram::Graph &graph, const diagram::Edge &edge)
{
    const auto foot = [](diagram::Cardinality cardinality) { return static_cast<char>('0' + static_cast<int>(cardinality)); };
    return graph.boxes[edge.from.box].name + '.' + edge.name + foot(edge.from.cardinality) + graph.boxes[edge.to.box].name + foot(edge.to.cardinality);
}

using KeptRoutes = std::vector<std::optional<diagram::Route>>; // one per edge

// Edges that share a row with one that is routed anew make room for it there.
void releaseSharedRows(const diagram::Graph &graph, KeptRoutes &kept)
{
    using BoxAndRow = std::pair<std::uint32_t, std::optional<std::uint32_t>>;
    const auto placeOf = [](const diagram::End &end) { return BoxAndRow(end.box, end.row); };
    std::set<BoxAndRow> released;
    for (std::size_t e = 0; e < kept.size(); ++e) {
        if (!kept[e])
            released.insert({placeOf(graph.edges[e].from), placeOf(graph.edges[e].to)});
    }
    for (std::size_t e = 0; e < kept.size(); ++e) {
        if (released.contains(placeOf(graph.edges[e].from)) || released.contains(placeOf(graph.edges[e].to)))
            kept[e].reset();
    }
}

KeptRoutes keptRoutes(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes,
                      const std::vector<diagram::Point> &positions, const KnownRoutes &known)
{
    std::vector<bool> isChanged(shapes.size());
    std::vector<diagram::Rect> changed;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const KnownRoutes::Box now = boxOf(shapes[i], positions[i]);
        const auto before = known.boxes.find(graph.boxes[i].name);
        isChanged[i] = before == known.boxes.end() || before->second != now;
        if (isChanged[i])
            changed.push_back(now.rect);
    }
    if (changed.size() > mostChanged)
        return {};
    KeptRoutes kept(graph.edges.size());
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const diagram::Edge &edge = graph.edges[e];
        const auto route = known.routes.find(keyOf(graph, edge));
        const bool stays = route != known.routes.end() && !isChanged[edge.from.box] && !isChanged[edge.to.box]
            && std::ranges::none_of(changed, [&](diagram::Rect box) { return diagram::isTooNear(route->second, box); });
        if (stays)
            kept[e] = route->second;
    }
    releaseSharedRows(graph, kept);
    return kept;
}

using Places = std::vector<std::optional<diagram::Point>>;

void placeWished(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const std::vector<diagram::Rect> &homes, const Positions &wished,
                 Places &places)
{
    diagram::Obstacles taken;
    for (const diagram::Rect &home : homes)
        taken.add(home, 0);
    for (std::uint32_t i = 0; i < places.size(); ++i)
        if (places[i])
            taken.add({places[i]->x, places[i]->y, shapes[i].width, shapes[i].height}, i);
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        const auto wish = wished.find(graph.boxes[i].name);
        if (places[i] || wish == wished.end())
            continue;
        places[i] = nearestFreePlace({wish->second.x, wish->second.y, shapes[i].width, shapes[i].height}, taken);
        taken.add({places[i]->x, places[i]->y, shapes[i].width, shapes[i].height}, i);
    }
}

// Moves those that others cover, and returns where all of them would be.
std::vector<diagram::Rect> separate(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const std::set<std::string> &pinned,
                                    Places &places)
{
    std::vector<diagram::Rect> homes;
    std::vector<diagram::Hold> holds;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        homes.push_back({places[i]->x, places[i]->y, shapes[i].width, shapes[i].height});
        holds.push_back(pinned.contains(graph.boxes[i].name) ? diagram::Hold::Pinned : diagram::Hold::Loose);
    }
    const std::vector<diagram::Point> shown = diagram::separated(homes, holds);
    auto next = shown.begin();
    for (auto &place : places)
        if (place)
            place = *next++;
    return homes;
}

// How far the block must be moved from where it should be so that this much around it is free: looked for in growing squares.
diagram::Point freeShift(const std::vector<diagram::Rect> &block, const diagram::Obstacles &taken, int around)
{
    constexpr int step = measures::grid;
    const auto isFree = [&](int dx, int dy) {
        return std::ranges::none_of(block, [&](const diagram::Rect &rect) {
            return taken.hits({rect.x + dx - around, rect.y + dy - around, rect.width + 2 * around, rect.height + 2 * around});
        });
    };
    for (int reach = 0;; reach += step)
        for (int along = -reach; along <= reach; along += step)
            for (const diagram::Point at : {diagram::Point{reach, along}, diagram::Point{along, reach}, diagram::Point{-reach, along}, diagram::Point{along, -reach}})
                if (isFree(at.x, at.y))
                    return at;
}

void placeTogether(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const std::set<std::string> &together, Places &places)
{
    diagram::Graph part;
    std::vector<diagram::BoxShape> partShapes;
    std::vector<std::uint32_t> members, index(graph.boxes.size());
    diagram::Obstacles taken;
    std::optional<diagram::Point> corner; // of the boxes as they are
    for (std::uint32_t i = 0; i < graph.boxes.size(); ++i) {
        const bool isMember = together.contains(graph.boxes[i].name);
        if (isMember) {
            index[i] = static_cast<std::uint32_t>(members.size());
            members.push_back(i);
            part.boxes.push_back(graph.boxes[i]);
            partShapes.push_back(shapes[i]);
        }
        if (!places[i])
            continue;
        if (!isMember)
            taken.add({places[i]->x, places[i]->y, shapes[i].width, shapes[i].height}, i);
        else
            corner = corner ? diagram::Point{std::min(corner->x, places[i]->x), std::min(corner->y, places[i]->y)} : *places[i];
    }
    for (const diagram::Edge &edge : graph.edges) {
        if (!together.contains(graph.boxes[edge.from.box].name) || !together.contains(graph.boxes[edge.to.box].name))
            continue;
        part.edges.push_back(edge);
        part.edges.back().from.box = index[edge.from.box];
        part.edges.back().to.box = index[edge.to.box];
    }
    const std::vector<diagram::Point> laid = diagram::layout(part, partShapes, Places(members.size()));
    const diagram::Point begin = corner.value_or(diagram::Point{});
    std::vector<diagram::Rect> block;
    for (std::size_t i = 0; i < members.size(); ++i)
        block.push_back({begin.x + laid[i].x, begin.y + laid[i].y, partShapes[i].width, partShapes[i].height});
    const diagram::Point shift = freeShift(block, taken, 2 * measures::grid);
    for (std::size_t i = 0; i < members.size(); ++i)
        places[members[i]] = diagram::Point{block[i].x + shift.x, block[i].y + shift.y};
}

} // namespace

KnownRoutes knownRoutes(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const Arrangement &arrangement)
{
    KnownRoutes known;
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        known.boxes.emplace(graph.boxes[i].name, boxOf(shapes[i], arrangement.positions[i]));
    for (std::size_t e = 0; e < graph.edges.size(); ++e)
        known.routes.emplace(keyOf(graph, graph.edges[e]), arrangement.routes[e]);
    return known;
}

Arrangement arrange(const diagram::Graph &graph, const std::vector<diagram::BoxShape> &shapes, const Wish &wish, const KnownRoutes &known)
{
    Places places;
    places.reserve(graph.boxes.size());
    for (const diagram::Box &box : graph.boxes) {
        const auto found = wish.fixed.find(box.name);
        places.push_back(found == wish.fixed.end() ? std::nullopt : std::optional(found->second));
    }
    const Places homes = places;
    const std::vector<diagram::Rect> reserved = separate(graph, shapes, wish.pinned, places);
    if (!wish.wished.empty())
        placeWished(graph, shapes, reserved, wish.wished, places);
    if (!wish.together.empty())
        placeTogether(graph, shapes, wish.together, places);
    Arrangement arrangement;
    arrangement.positions = diagram::layout(graph, shapes, places, reserved);
    for (std::size_t i = 0; i < homes.size(); ++i) {
        const bool isNew = !homes[i] || wish.together.contains(graph.boxes[i].name);
        arrangement.homes.push_back(isNew ? arrangement.positions[i] : *homes[i]);
    }
    // Only lines that run along the axes can be kept: the router goes around them.
    const bool keeps = wish.lines == Lines::Orthogonal;
    arrangement.routes = diagram::route(graph, shapes, arrangement.positions, keeps ? keptRoutes(graph, shapes, arrangement.positions, known) : KeptRoutes());
    for (diagram::Route &route : arrangement.routes)
        shapeRoute(route, wish.lines);
    return arrangement;
}

diagram::Point nearestFreePlace(diagram::Rect box, const diagram::Obstacles &taken)
{
    const diagram::Point shift = freeShift({box}, taken, measures::grid / 2);
    return {box.x + shift.x, box.y + shift.y};
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
                   Lines lines, Arrangement &arrangement)
{
    KeptRoutes kept(arrangement.routes.begin(), arrangement.routes.end());
    for (std::size_t e = 0; e < kept.size(); ++e) {
        if (moved[graph.edges[e].from.box] || moved[graph.edges[e].to.box])
            kept[e].reset();
    }
    releaseSharedRows(graph, kept);
    arrangement.routes = diagram::route(graph, shapes, arrangement.positions, kept);
    for (std::size_t e = 0; e < kept.size(); ++e) {
        if (!kept[e])
            shapeRoute(arrangement.routes[e], lines);
    }
}

} // namespace dunlin::designer
