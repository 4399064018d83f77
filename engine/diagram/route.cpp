// Orthogonal routing: for each edge a line with one vertical piece where that meets no box, else a way round the boxes; then
// verticals that would lie on one another are moved apart.
#include "engine/core/ensure.h"
#include "engine/diagram/detour.h"
#include "engine/diagram/layout.h"
#include "engine/diagram/obstacles.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace dunlin::diagram {

namespace {

constexpr int stub = 28; // straight piece at a box, so that the crow's foot is not bent
constexpr int trackGap = 8; // between parallel edges
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

    Dock dock(const End &end, Side side) const
    {
        const BoxShape &shape = shapes[end.box];
        const int middle = end.row && *end.row < shape.rowMiddles.size() ? shape.rowMiddles[*end.row] : shape.headerMiddle;
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

// Round whatever stands between the two boxes, leaving and arriving on the given sides.
void offerDetours(const Router &router, const Edge &edge, Best &best)
{
    for (const Side fromSide : {Side::Left, Side::Right}) {
        for (const Side toSide : {Side::Left, Side::Right}) {
            const Dock a = router.dock(edge.from, fromSide), b = router.dock(edge.to, toSide);
            const Point from{a.stubX, a.at.y}, to{b.stubX, b.at.y};
            const Rect area{std::min(from.x, to.x) - detourReach, std::min(from.y, to.y) - detourReach,
                            std::abs(from.x - to.x) + 2 * detourReach, std::abs(from.y - to.y) + 2 * detourReach};
            std::vector<Point> points = detour(router.obstacles, router.boxes, from, to, area);
            if (points.empty())
                continue;
            points.insert(points.begin(), a.at);
            points.push_back(b.at);
            best.offer(router, withoutFlatCorners(std::move(points)));
        }
    }
}

std::vector<Point> routeEdge(const Router &router, const Edge &edge)
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
    if (best.cost >= hitCost)
        offerDetours(router, edge, best);
    return best.points;
}

// A vertical piece of some route: points[index] to points[index + 1].
struct Vertical
{
    std::size_t route;
    std::size_t index;
    int x, top, bottom;
};

std::vector<Vertical> verticalsOf(const std::vector<Route> &routes)
{
    std::vector<Vertical> verticals;
    for (std::size_t r = 0; r < routes.size(); ++r) {
        const auto &points = routes[r].points;
        for (std::size_t i = 1; i + 2 < points.size(); ++i) {
            if (points[i].x == points[i + 1].x && points[i].y != points[i + 1].y)
                verticals.push_back({r, i, points[i].x, std::min(points[i].y, points[i + 1].y), std::max(points[i].y, points[i + 1].y)});
        }
    }
    std::ranges::sort(verticals, {}, [](const Vertical &v) { return std::tuple(v.x, v.top, v.bottom, v.route); });
    return verticals;
}

// Verticals lie on a track of their own: the nearest to where they were that is free of other edges and of boxes.
void separateTracks(const Router &router, std::vector<Route> &routes)
{
    std::vector<Vertical> placed;
    std::unordered_map<int, std::vector<std::size_t>> byTrack; // x / trackGap -> placed
    const auto track = [](int x) { return x >= 0 ? x / trackGap : -((-x + trackGap - 1) / trackGap); };
    const auto taken = [&](const Vertical &v, int x) {
        for (int near = track(x) - 1; near <= track(x) + 1; ++near) {
            const auto entries = byTrack.find(near);
            if (entries == byTrack.end())
                continue;
            for (const std::size_t p : entries->second) {
                const Vertical &other = placed[p];
                if (other.route != v.route && std::abs(other.x - x) < trackGap && v.top <= other.bottom && other.top <= v.bottom)
                    return true;
            }
        }
        return false;
    };
    for (Vertical v : verticalsOf(routes)) {
        auto &points = routes[v.route].points;
        const int before = points[v.index - 1].x, after = points[v.index + 2].x;
        const auto keepsStubs = [&](int x) {
            // The straight pieces at the boxes keep their direction and most of their length.
            const auto keeps = [x, &v](int boxX) { return (v.x > boxX) == (x > boxX) && std::abs(x - boxX) >= stub - 8; };
            return keeps(before) && keeps(after);
        };
        for (int step = 0; step <= 12; ++step) {
            const int x = v.x + (step % 2 ? 1 : -1) * ((step + 1) / 2) * trackGap;
            if (taken(v, x) || !keepsStubs(x) || (step > 0 && !isFreeLine(router.obstacles, {x, v.top}, {x, v.bottom})))
                continue;
            points[v.index].x = points[v.index + 1].x = v.x = x;
            break;
        }
        byTrack[track(v.x)].push_back(placed.size());
        placed.push_back(v);
    }
}

// Edges that end at one row on one side share their foot if it is of the same kind. Feet of different kinds would lie on
// one another and say something else: they dock one below the other.
void spreadDocks(const Graph &graph, std::vector<Route> &routes)
{
    struct Docked
    {
        std::size_t route;
        bool atFrom;
        Cardinality cardinality;
    };
    std::map<Point, std::vector<Docked>> docks;
    for (std::size_t r = 0; r < routes.size(); ++r) {
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

std::vector<Route> route(const Graph &graph, const std::vector<BoxShape> &shapes, const std::vector<Point> &positions)
{
    ENSURE(shapes.size() == graph.boxes.size() && positions.size() == graph.boxes.size());
    Router router{graph, shapes, positions};
    for (std::uint32_t box = 0; box < shapes.size(); ++box)
        router.boxes.push_back({positions[box].x, positions[box].y, shapes[box].width, shapes[box].height});
    for (std::uint32_t box = 0; box < shapes.size(); ++box)
        router.obstacles.add(router.boxes[box], box);
    std::vector<Route> routes;
    routes.reserve(graph.edges.size());
    for (const Edge &edge : graph.edges)
        routes.push_back({routeEdge(router, edge)});
    spreadDocks(graph, routes);
    separateTracks(router, routes);
    return routes;
}

} // namespace dunlin::diagram
