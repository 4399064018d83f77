// Orthogonal routing: for each edge a line with one vertical piece where that meets no box, else a way round the boxes; then
// verticals that would lie on one another are moved apart (tracks.h).
#include "engine/core/ensure.h"
#include "engine/diagram/columns.h"
#include "engine/diagram/detour.h"
#include "engine/diagram/dock.h"
#include "engine/diagram/layout.h"
#include "engine/diagram/obstacles.h"
#include "engine/diagram/tracks.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <map>
#include <set>

namespace dunlin::diagram {

namespace {

constexpr long bendCost = 60;
constexpr long hitCost = 4000;
constexpr int dockGap = 8; // between the feet of different kinds at one row
constexpr int detourReach = 120; // how far outside the rectangle between its ends an edge may go

enum class Side { Left, Right };

struct Dock
{
    Point at;
    Side side;
    int stubX; // where the straight piece ends
};

struct Router
{
    const Graph &graph;
    const std::vector<BoxShape> &shapes;
    const std::vector<Point> &positions;
    Obstacles obstacles{};
    std::vector<Rect> boxes{};
    std::vector<Piece> pieces{}; // of the routes so far

    Dock dock(const End &end, Side side) const
    {
        const BoxShape &shape = shapes[end.box];
        const int middle = dockHeight(shape, end);
        const Rect rect = boxes[end.box];
        const int x = side == Side::Left ? rect.x : rect.right();
        return {{x, rect.y + middle}, side, side == Side::Left ? x - stub : x + stub};
    }

    long costOf(const std::vector<Point> &points) const
    {
        long cost = 0;
        for (std::size_t i = 1; i < points.size(); ++i) {
            const Point a = points[i - 1], b = points[i];
            if (a == b)
                continue;
            cost += std::abs(a.x - b.x) + std::abs(a.y - b.y) + bendCost;
            // The pieces at the boxes themselves start on the box's own border.
            Point from = a, to = b;
            if (i == 1)
                from.x += b.x > a.x ? clearance : -clearance;
            if (i + 1 == points.size())
                to.x += a.x > b.x ? clearance : -clearance;
            if (!isFreeLine(obstacles, from, to))
                cost += hitCost;
        }
        return cost;
    }
};

bool reaches(const Dock &dock, int x)
{
    return dock.side == Side::Left ? x <= dock.stubX : x >= dock.stubX;
}

// A corner on a straight line is none.
std::vector<Point> withoutFlatCorners(std::vector<Point> points)
{
    std::vector<Point> corners;
    for (const Point point : points) {
        const auto straight = [&] {
            const Point a = corners[corners.size() - 2], b = corners.back();
            return (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y);
        };
        while (corners.size() > 1 && straight())
            corners.pop_back();
        corners.push_back(point);
    }
    return corners;
}

struct Best
{
    std::vector<Point> points;
    long cost = std::numeric_limits<long>::max();
    void offer(const Router &router, std::vector<Point> candidate)
    {
        if (const long value = router.costOf(candidate); value < cost) {
            cost = value;
            points = std::move(candidate);
        }
    }
};

// Places just beside the boxes that stand in the way.
std::vector<int> verticalCandidates(const Router &router, const Dock &a, const Dock &b)
{
    std::vector<int> xs = {a.stubX, b.stubX, (a.stubX + b.stubX) / 2};
    const Rect between{std::min(a.stubX, b.stubX) - 40, std::min(a.at.y, b.at.y), std::abs(a.stubX - b.stubX) + 80, std::abs(a.at.y - b.at.y) + 1};
    for (const std::uint32_t box : router.obstacles.in(between)) {
        const Rect rect = router.boxes[box];
        xs.push_back(rect.x - stub);
        xs.push_back(rect.right() + stub);
        if (xs.size() > 24)
            break;
    }
    return xs;
}

// Round whatever stands between the two boxes, leaving and arriving on either side.
void offerDetour(const Router &router, const Edge &edge, Best &best)
{
    const std::array from{router.dock(edge.from, Side::Left), router.dock(edge.from, Side::Right)};
    const std::array to{router.dock(edge.to, Side::Left), router.dock(edge.to, Side::Right)};
    const auto stubEnd = [](const Dock &dock) { return Point{dock.stubX, dock.at.y}; };
    const int left = std::min(from[0].stubX, to[0].stubX), right = std::max(from[1].stubX, to[1].stubX);
    const int top = std::min(from[0].at.y, to[0].at.y), bottom = std::max(from[0].at.y, to[0].at.y);
    const Rect area{left - detourReach, top - detourReach, right - left + 2 * detourReach, bottom - top + 2 * detourReach};
    std::vector<Point> points =
        detour(router.obstacles, router.boxes, {stubEnd(from[0]), stubEnd(from[1])}, {stubEnd(to[0]), stubEnd(to[1])}, area, router.pieces);
    if (points.empty())
        return;
    const auto dockAt = [](const std::array<Dock, 2> &docks, Point end) { return docks[end.x == docks[0].stubX ? 0 : 1].at; };
    const Point first = dockAt(from, points.front()), last = dockAt(to, points.back());
    points.insert(points.begin(), first);
    points.push_back(last);
    best.offer(router, withoutFlatCorners(std::move(points)));
}

Best routeEdge(const Router &router, const Edge &edge)
{
    Best best;
    const bool self = edge.from.box == edge.to.box;
    for (const Side fromSide : {Side::Left, Side::Right}) {
        for (const Side toSide : {Side::Left, Side::Right}) {
            if (self && fromSide != toSide)
                continue;
            const Dock a = router.dock(edge.from, fromSide), b = router.dock(edge.to, toSide);
            for (const int x : verticalCandidates(router, a, b)) {
                if (reaches(a, x) && reaches(b, x))
                    best.offer(router, {a.at, {x, a.at.y}, {x, b.at.y}, b.at});
            }
        }
    }
    return best;
}

void addPieces(Router &router, const std::vector<Point> &points)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        router.pieces.push_back({std::min(points[i - 1], points[i]), std::max(points[i - 1], points[i])});
}

// Edges that end at one row on one side share their foot if it is of the same kind. Feet of different kinds would lie on
// one another and say something else: they dock one below the other.
void spreadDocks(const Graph &graph, const std::vector<bool> &isFree, std::vector<Route> &routes)
{
    struct Docked
    {
        std::size_t route;
        bool atFrom;
        Cardinality cardinality;
    };
    std::map<Point, std::vector<Docked>> docks;
    for (std::size_t r = 0; r < routes.size(); ++r) {
        if (!isFree[r])
            continue;
        docks[routes[r].points.front()].push_back({r, true, graph.edges[r].from.cardinality});
        docks[routes[r].points.back()].push_back({r, false, graph.edges[r].to.cardinality});
    }
    for (const auto &[at, here] : docks) {
        std::set<Cardinality> kinds;
        for (const Docked &dock : here)
            kinds.insert(dock.cardinality);
        const int top = at.y - dockGap * (static_cast<int>(kinds.size()) - 1) / 2;
        for (const Docked &dock : here) {
            auto &points = routes[dock.route].points;
            if (points.size() < 4)
                continue; // a straight line has no corner to give way
            const int y = top + dockGap * static_cast<int>(std::distance(kinds.begin(), kinds.find(dock.cardinality)));
            (dock.atFrom ? points[0] : points[points.size() - 1]).y = y;
            (dock.atFrom ? points[1] : points[points.size() - 2]).y = y;
        }
    }
}

} // namespace

std::vector<Route> route(const Graph &graph, const std::vector<BoxShape> &shapes, const std::vector<Point> &positions,
                         const std::vector<std::optional<Route>> &kept)
{
    ENSURE(shapes.size() == graph.boxes.size() && positions.size() == graph.boxes.size());
    ENSURE(kept.empty() || kept.size() == graph.edges.size());
    Router router{graph, shapes, positions};
    for (std::uint32_t box = 0; box < shapes.size(); ++box)
        router.boxes.push_back({positions[box].x, positions[box].y, shapes[box].width, shapes[box].height});
    for (std::uint32_t box = 0; box < shapes.size(); ++box)
        router.obstacles.add(router.boxes[box], box);
    std::vector<Route> routes = kept.empty() ? routeThroughColumns(graph, shapes, router.boxes, router.obstacles) : std::vector<Route>(graph.edges.size());
    std::vector<bool> isFree(graph.edges.size(), true); // to be routed, and not kept
    for (std::size_t e = 0; e < routes.size(); ++e) {
        isFree[e] = routes[e].points.empty();
        addPieces(router, routes[e].points);
    }
    for (std::size_t e = 0; e < kept.size(); ++e) {
        if (!kept[e])
            continue;
        isFree[e] = false;
        routes[e] = *kept[e];
        addPieces(router, routes[e].points);
    }
    // Edges that need a way round others' boxes go last, so that they can look for one across few edges.
    std::vector<std::pair<std::uint32_t, Best>> blocked;
    for (std::uint32_t e = 0; e < graph.edges.size(); ++e) {
        if (!isFree[e])
            continue;
        Best best = routeEdge(router, graph.edges[e]);
        if (best.cost >= hitCost) {
            blocked.emplace_back(e, std::move(best));
            continue;
        }
        addPieces(router, best.points);
        routes[e].points = std::move(best.points);
    }
    for (auto &[e, best] : blocked) {
        offerDetour(router, graph.edges[e], best);
        addPieces(router, best.points);
        routes[e].points = std::move(best.points);
    }
    spreadDocks(graph, isFree, routes);
    separateTracks(router.obstacles, router.boxes, isFree, routes);
    return routes;
}

bool isTooNear(const Route &route, Rect box)
{
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        if (overlap(roomOf(route.points[i - 1], route.points[i]), box))
            return true;
    }
    return false;
}

} // namespace dunlin::diagram
