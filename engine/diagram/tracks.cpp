#include "engine/diagram/tracks.h"

#include "engine/diagram/detour.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace dunlin::diagram {

namespace {

constexpr int trackGap = 8; // between parallel edges
constexpr int reach = 160; // how far a vertical may be moved
constexpr int shortestStub = 20;
constexpr int rounds = 3;
constexpr long crossingCost = 40; // as much as moving this far
constexpr long overlapCost = 100000; // only where there is no other place

constexpr int nowhere = std::numeric_limits<int>::min();

enum class TrackSide { Left, Right };

// A vertical piece of a route: points[index] to points[index + 1].
struct Vertical
{
    std::size_t route;
    std::size_t index;
    int wish; // x to begin with
    int top = 0, bottom = 0;
    int low = 0, high = 0; // tracks it may take
    int track = nowhere; // x / trackGap, once placed
};

int trackBelow(int x)
{
    return x >= 0 ? x / trackGap : -((-x + trackGap - 1) / trackGap);
}

class Tracks
{
public:
    Tracks(const Obstacles &obstacles, const std::vector<Rect> &boxes, const std::vector<bool> &isFree, std::vector<Route> &routes)
        : m_obstacles(obstacles), m_boxes(boxes), m_routes(routes)
    {
        for (std::size_t r = 0; r < routes.size(); ++r) {
            const auto &points = routes[r].points;
            for (std::size_t i = 1; i + 2 < points.size(); ++i) {
                if (points[i].x == points[i + 1].x && points[i].y != points[i + 1].y)
                    add(r, i, isFree[r]);
            }
        }
        std::ranges::sort(m_verticals, {}, [](const Vertical &v) { return std::tuple(v.wish, v.top, v.bottom, v.route); });
        for (std::uint32_t v = 0; v < m_verticals.size(); ++v) {
            if (m_verticals[v].track != nowhere)
                m_byTrack[m_verticals[v].track].push_back(v);
        }
    }

    void place()
    {
        for (int round = 0; round < rounds; ++round) {
            for (std::uint32_t v = 0; v < m_verticals.size(); ++v)
                placeOne(v);
        }
    }

private:
    std::vector<Point> &pointsOf(const Vertical &v) { return m_routes[v.route].points; }
    const std::vector<Point> &pointsOf(const Vertical &v) const { return m_routes[v.route].points; }

    void add(std::size_t route, std::size_t index, bool isFree)
    {
        const auto &points = m_routes[route].points;
        Vertical v{.route = route, .index = index, .wish = points[index].x};
        v.top = std::min(points[index].y, points[index + 1].y);
        v.bottom = std::max(points[index].y, points[index + 1].y);
        if (!isFree) {
            v.track = v.low = v.high = trackBelow(v.wish);
            m_verticals.push_back(v);
            return;
        }
        int left = v.wish - reach, right = v.wish + reach;
        for (const std::uint32_t box : m_obstacles.in({left, v.top - clearance / 2, right - left, v.bottom - v.top + clearance})) {
            const Rect rect = m_boxes[box];
            if (rect.right() <= v.wish)
                left = std::max(left, rect.right() + clearance / 2);
            else if (rect.x >= v.wish)
                right = std::min(right, rect.x - clearance / 2);
        }
        v.low = trackBelow(left - 1) + 1;
        v.high = trackBelow(right);
        m_verticals.push_back(v);
    }

    // The straight pieces before and after keep their direction and most of their length.
    bool keepsStubs(const Vertical &v, int x) const
    {
        const auto &points = pointsOf(v);
        const auto keeps = [&](int other) { return (v.wish > other) == (x > other) && std::abs(x - other) >= shortestStub; };
        return keeps(points[v.index - 1].x) && keeps(points[v.index + 2].x);
    }

    // How often the straight pieces from `v` to that side, which end beyond `beyond`, cross the vertical `other`.
    int across(const Vertical &v, const Vertical &other, TrackSide side, int beyond) const
    {
        const auto &points = pointsOf(v);
        const auto crosses = [&](Point end, int y) {
            return (side == TrackSide::Left ? end.x < beyond : end.x > beyond) && other.top < y && y < other.bottom;
        };
        return crosses(points[v.index - 1], points[v.index].y) + crosses(points[v.index + 2], points[v.index + 1].y);
    }

    void placeOne(std::uint32_t id)
    {
        Vertical &v = m_verticals[id];
        if (v.high <= v.low)
            return; // there is no other place for it
        if (v.track != nowhere)
            std::erase(m_byTrack[v.track], id);
        rateTracks(v);
        choose(v);
        m_byTrack[v.track].push_back(id);
        auto &points = pointsOf(v);
        points[v.index].x = points[v.index + 1].x = v.track * trackGap;
    }

    // What stands on a track is left of those to its right, and the other way round.
    void rateTracks(const Vertical &v)
    {
        const auto count = static_cast<std::size_t>(v.high - v.low + 1);
        m_cost.assign(count, 0);
        std::vector<long> whenLeft(count, 0), whenRight(count, 0);
        for (std::size_t i = 0; i < count; ++i) {
            const int track = v.low + static_cast<int>(i), x = track * trackGap;
            const auto here = m_byTrack.find(track);
            if (here == m_byTrack.end())
                continue;
            for (const std::uint32_t id : here->second) {
                const Vertical &other = m_verticals[id];
                if (other.route == v.route || other.bottom < v.top || v.bottom < other.top)
                    continue;
                m_cost[i] = overlapCost;
                whenLeft[i] += across(v, other, TrackSide::Left, x) + across(other, v, TrackSide::Right, x);
                whenRight[i] += across(v, other, TrackSide::Right, x) + across(other, v, TrackSide::Left, x);
            }
        }
        long crossings = 0;
        for (std::size_t i = 0; i < count; ++i) {
            m_cost[i] += crossings * crossingCost;
            crossings += whenLeft[i];
        }
        crossings = 0;
        for (std::size_t i = count; i-- > 0;) {
            m_cost[i] += crossings * crossingCost;
            crossings += whenRight[i];
        }
    }

    void choose(Vertical &v)
    {
        long best = std::numeric_limits<long>::max();
        int chosen = trackBelow(v.wish + trackGap / 2);
        for (int track = v.low; track <= v.high; ++track) {
            if (!keepsStubs(v, track * trackGap))
                continue;
            const long cost = m_cost[static_cast<std::size_t>(track - v.low)] + std::abs(track * trackGap - v.wish);
            if (cost < best) {
                best = cost;
                chosen = track;
            }
        }
        v.track = chosen;
    }

    const Obstacles &m_obstacles;
    const std::vector<Rect> &m_boxes;
    std::vector<Route> &m_routes;
    std::vector<Vertical> m_verticals;
    std::unordered_map<int, std::vector<std::uint32_t>> m_byTrack;
    std::vector<long> m_cost; // of each track from `low`
};

} // namespace

void separateTracks(const Obstacles &obstacles, const std::vector<Rect> &boxes, const std::vector<bool> &isFree,
                    std::vector<Route> &routes)
{
    Tracks(obstacles, boxes, isFree, routes).place();
}

} // namespace dunlin::diagram
