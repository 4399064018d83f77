#include "engine/diagram/detour.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <queue>

namespace dunlin::diagram {

namespace {

constexpr int beside = 16; // from a box to the line beside it
constexpr long bendCost = 60;
constexpr std::size_t maxLines = 60; // per direction; the search grows with their product

enum class Heading : std::uint8_t { Horizontal, Vertical };

struct Lines
{
    std::vector<int> xs, ys;
};

void keepNearest(std::vector<int> &values, int a, int b)
{
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
    if (values.size() <= maxLines)
        return;
    std::ranges::stable_sort(values, {}, [a, b](int value) { return std::min(std::abs(value - a), std::abs(value - b)); });
    values.resize(maxLines);
    std::ranges::sort(values);
}

Lines linesBeside(const Obstacles &obstacles, const std::vector<Rect> &boxes, Point from, Point to, Rect area)
{
    Lines lines{{from.x, to.x}, {from.y, to.y}};
    for (const std::uint32_t box : obstacles.in(area)) {
        const Rect rect = boxes[box];
        lines.xs.insert(lines.xs.end(), {rect.x - beside, rect.right() + beside});
        lines.ys.insert(lines.ys.end(), {rect.y - beside, rect.bottom() + beside});
    }
    keepNearest(lines.xs, from.x, to.x);
    keepNearest(lines.ys, from.y, to.y);
    return lines;
}

// A*: the remaining length without any bend never says too much.
class Search
{
public:
    Search(const Obstacles &obstacles, Lines lines)
        : m_obstacles(obstacles), m_lines(std::move(lines)), m_cost(m_lines.xs.size() * m_lines.ys.size() * 2, unreached), m_before(m_cost.size(), 0)
    {
    }

    std::vector<Point> path(Point from, Point to)
    {
        const std::size_t start = stateOf(from, Heading::Horizontal), goal = stateOf(to, Heading::Horizontal);
        m_goal = to;
        m_cost[start] = 0;
        m_queue.emplace(remaining(start), start);
        while (!m_queue.empty()) {
            const auto [total, state] = m_queue.top();
            m_queue.pop();
            if (total > m_cost[state] + remaining(state))
                continue;
            if (state == goal)
                return trace(start, state);
            expand(state);
        }
        return {};
    }

private:
    static constexpr long unreached = std::numeric_limits<long>::max();

    std::size_t stateOf(Point point, Heading heading) const
    {
        const auto x = static_cast<std::size_t>(std::ranges::lower_bound(m_lines.xs, point.x) - m_lines.xs.begin());
        const auto y = static_cast<std::size_t>(std::ranges::lower_bound(m_lines.ys, point.y) - m_lines.ys.begin());
        return (x * m_lines.ys.size() + y) * 2 + static_cast<std::size_t>(heading);
    }
    Point pointOf(std::size_t state) const { return {m_lines.xs[state / 2 / m_lines.ys.size()], m_lines.ys[state / 2 % m_lines.ys.size()]}; }
    long remaining(std::size_t state) const { return lengthBetween(pointOf(state), m_goal); }
    static long lengthBetween(Point a, Point b) { return std::abs(a.x - b.x) + std::abs(a.y - b.y); }
    static Heading headingOf(std::size_t state) { return static_cast<Heading>(state % 2); }

    void expand(std::size_t state)
    {
        reach(state, state ^ 1, bendCost);
        const std::size_t x = state / 2 / m_lines.ys.size(), y = state / 2 % m_lines.ys.size();
        const std::size_t stride = headingOf(state) == Heading::Horizontal ? m_lines.ys.size() * 2 : 2;
        const std::size_t place = headingOf(state) == Heading::Horizontal ? x : y;
        const std::size_t last = (headingOf(state) == Heading::Horizontal ? m_lines.xs.size() : m_lines.ys.size()) - 1;
        if (place > 0)
            step(state, state - stride);
        if (place < last)
            step(state, state + stride);
    }

    void step(std::size_t state, std::size_t next)
    {
        const Point a = pointOf(state), b = pointOf(next);
        const long length = lengthBetween(a, b);
        if (m_cost[state] + length < m_cost[next] && isFreeLine(m_obstacles, a, b))
            reach(state, next, length);
    }

    void reach(std::size_t state, std::size_t next, long cost)
    {
        if (m_cost[state] + cost >= m_cost[next])
            return;
        m_cost[next] = m_cost[state] + cost;
        m_before[next] = state;
        m_queue.emplace(m_cost[next] + remaining(next), next);
    }

    std::vector<Point> trace(std::size_t start, std::size_t state) const
    {
        std::vector<Point> corners{pointOf(state)};
        while (state != start) {
            const std::size_t before = m_before[state];
            if (headingOf(before) != headingOf(state) && pointOf(state) != corners.back())
                corners.push_back(pointOf(state));
            state = before;
        }
        if (corners.back() != pointOf(start))
            corners.push_back(pointOf(start));
        std::ranges::reverse(corners);
        return corners;
    }

    const Obstacles &m_obstacles;
    Lines m_lines;
    Point m_goal{};
    std::vector<long> m_cost; // by state: (x, y, heading)
    std::vector<std::size_t> m_before;
    std::priority_queue<std::pair<long, std::size_t>, std::vector<std::pair<long, std::size_t>>, std::greater<>> m_queue;
};

} // namespace

bool isFreeLine(const Obstacles &obstacles, Point a, Point b)
{
    const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return !obstacles.hits({x - clearance / 2, y - clearance / 2, std::abs(a.x - b.x) + clearance, std::abs(a.y - b.y) + clearance});
}

std::vector<Point> detour(const Obstacles &obstacles, const std::vector<Rect> &boxes, Point from, Point to, Rect area)
{
    return Search(obstacles, linesBeside(obstacles, boxes, from, to, area)).path(from, to);
}

} // namespace dunlin::diagram
