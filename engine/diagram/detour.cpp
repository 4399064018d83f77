#include "engine/diagram/detour.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <queue>

namespace dunlin::diagram {

namespace {

constexpr int beside = 16; // from a box to the line beside it
constexpr int gridBendCost = 60;
constexpr int gridCrossingCost = 40;
constexpr std::size_t maxLines = 60; // per direction; the search grows with their product

enum class Heading : std::uint8_t { Horizontal, Vertical };

using Ends = std::array<Point, 2>;

struct GridLines
{
    std::vector<int> xs, ys; // ascending
};

int distanceToNearest(int value, int a, int b)
{
    return std::min(std::abs(value - a), std::abs(value - b));
}

void keepNearest(std::vector<int> &values, int a, int b)
{
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
    if (values.size() <= maxLines)
        return;
    std::ranges::stable_sort(values, {}, [a, b](int value) { return distanceToNearest(value, a, b); });
    values.resize(maxLines);
    std::ranges::sort(values);
}

GridLines linesBeside(const Obstacles &obstacles, const std::vector<Rect> &boxes, const Ends &from, const Ends &to, Rect area)
{
    GridLines lines;
    for (const std::uint32_t box : obstacles.in(area)) {
        const Rect rect = boxes[box];
        lines.xs.insert(lines.xs.end(), {rect.x - beside, rect.right() + beside});
        lines.ys.insert(lines.ys.end(), {rect.y - beside, rect.bottom() + beside});
    }
    keepNearest(lines.xs, (from[0].x + from[1].x) / 2, (to[0].x + to[1].x) / 2);
    keepNearest(lines.ys, from[0].y, to[0].y);
    const auto alwaysWith = [](std::vector<int> &values, std::initializer_list<int> own) {
        values.insert(values.end(), own);
        std::ranges::sort(values);
        values.erase(std::ranges::unique(values).begin(), values.end());
    };
    alwaysWith(lines.xs, {from[0].x, from[1].x, to[0].x, to[1].x});
    alwaysWith(lines.ys, {from[0].y, to[0].y});
    return lines;
}

std::size_t indexAfter(const std::vector<int> &values, int value)
{
    return static_cast<std::size_t>(std::ranges::upper_bound(values, value) - values.begin());
}

// The crossings of the lines, and between which neighbours of them a box lies.
class Grid
{
public:
    Grid(const Obstacles &obstacles, const std::vector<Rect> &boxes, GridLines lines, const std::vector<Piece> &others)
        : m_lines(std::move(lines)), m_blocked(m_lines.xs.size() * m_lines.ys.size() * 2, false), m_crossings(m_blocked.size(), 0)
    {
        for (const Piece &piece : others)
            countCrossings(piece);
        for (std::size_t x = 0; x < columns(); ++x) {
            for (std::size_t y = 0; y < rows(); ++y) {
                const std::size_t at = (x * rows() + y) * 2;
                if (y > 0)
                    m_crossings[at] += m_crossings[at - 2];
                if (x > 0)
                    m_crossings[at + 1] += m_crossings[at + 1 - rows() * 2];
            }
        }
        const Rect all{m_lines.xs.front() - clearance, m_lines.ys.front() - clearance,
                       m_lines.xs.back() - m_lines.xs.front() + 2 * clearance, m_lines.ys.back() - m_lines.ys.front() + 2 * clearance};
        for (const std::uint32_t box : obstacles.in(all))
            block(boxes[box]);
    }

    std::size_t size() const { return m_blocked.size() / 2; }
    std::size_t columns() const { return m_lines.xs.size(); }
    std::size_t rows() const { return m_lines.ys.size(); }
    Point at(std::size_t place) const { return {m_lines.xs[place / rows()], m_lines.ys[place % rows()]}; }
    std::size_t placeOf(Point point) const { return (indexAfter(m_lines.xs, point.x) - 1) * rows() + indexAfter(m_lines.ys, point.y) - 1; }
    // From `place` to the next in this direction.
    bool isFree(std::size_t place, Heading heading) const { return !m_blocked[place * 2 + static_cast<std::size_t>(heading)]; }

    int crossings(std::size_t place, Heading heading) const { return m_crossings[place * 2 + static_cast<std::size_t>(heading)]; }

private:
    // Adds one where the lines that the piece crosses begin, and takes it away where they end.
    void countCrossings(const Piece &piece)
    {
        const bool vertical = piece.from.x == piece.to.x;
        const std::vector<int> &along = vertical ? m_lines.ys : m_lines.xs, &across = vertical ? m_lines.xs : m_lines.ys;
        const int at = vertical ? piece.from.x : piece.from.y;
        const int begin = vertical ? piece.from.y : piece.from.x, end = vertical ? piece.to.y : piece.to.x;
        if (at <= across.front() || at >= across.back() || begin >= along.back() || end <= along.front())
            return;
        const std::size_t between = indexAfter(across, at), first = indexAfter(along, begin), last = indexAfter(along, end - 1);
        if (across[between - 1] == at || first >= last)
            return;
        const auto mark = [&](std::size_t line, int change) {
            if (line < along.size())
                m_crossings[vertical ? ((between - 1) * rows() + line) * 2 : (line * rows() + between - 1) * 2 + 1] += change;
        };
        mark(first, 1);
        mark(last, -1);
    }

    void block(Rect box)
    {
        constexpr int near = clearance / 2;
        // GridLines that pass the box too near, and pieces between lines that do.
        const std::size_t left = indexAfter(m_lines.xs, box.x - near), right = indexAfter(m_lines.xs, box.right() + near - 1);
        const std::size_t top = indexAfter(m_lines.ys, box.y - near), bottom = indexAfter(m_lines.ys, box.bottom() + near - 1);
        for (std::size_t x = left - (left > 0); x < right; ++x) {
            for (std::size_t y = top; y < bottom; ++y)
                m_blocked[(x * rows() + y) * 2 + static_cast<std::size_t>(Heading::Horizontal)] = true;
        }
        for (std::size_t x = left; x < right; ++x) {
            for (std::size_t y = top - (top > 0); y < bottom; ++y)
                m_blocked[(x * rows() + y) * 2 + static_cast<std::size_t>(Heading::Vertical)] = true;
        }
    }

    GridLines m_lines;
    std::vector<char> m_blocked; // by place and heading
    std::vector<int> m_crossings; // the same
};

// A*: the remaining length with the bends that are needed at least never says too much.
class Search
{
public:
    Search(const Grid &grid, const Ends &to) : m_grid(grid), m_to(to), m_cost(grid.size() * 2, unreached), m_before(grid.size() * 2, 0) {}

    std::vector<Point> path(const Ends &from)
    {
        for (const Point start : from)
            reach(stateOf(start), stateOf(start), 0);
        while (!m_queue.empty()) {
            const auto [total, state] = m_queue.top();
            m_queue.pop();
            if (total > m_cost[state] + remaining(state))
                continue;
            if (state == stateOf(m_to[0]) || state == stateOf(m_to[1]))
                return trace(state);
            expand(state);
        }
        return {};
    }

private:
    using State = std::uint32_t; // place * 2 + heading
    static constexpr int unreached = std::numeric_limits<int>::max();

    State stateOf(Point point) const { return static_cast<State>(m_grid.placeOf(point) * 2); } // horizontally
    static Heading headingOf(State state) { return static_cast<Heading>(state % 2); }

    int remaining(State state) const
    {
        const Point at = m_grid.at(state / 2);
        const int bends = headingOf(state) == Heading::Vertical ? 1 : at.y == m_to[0].y ? 0 : 2;
        return std::min(std::abs(at.x - m_to[0].x), std::abs(at.x - m_to[1].x)) + std::abs(at.y - m_to[0].y) + bends * gridBendCost;
    }

    void expand(State state)
    {
        reach(state, state ^ 1, m_cost[state] + gridBendCost);
        const std::size_t place = state / 2, x = place / m_grid.rows(), y = place % m_grid.rows();
        if (headingOf(state) == Heading::Horizontal) {
            if (x > 0)
                step(state, place, place - m_grid.rows(), place - m_grid.rows());
            if (x + 1 < m_grid.columns())
                step(state, place, place + m_grid.rows(), place);
        } else {
            if (y > 0)
                step(state, place, place - 1, place - 1);
            if (y + 1 < m_grid.rows())
                step(state, place, place + 1, place);
        }
    }

    // `piece` is the one of the two places that stands for the way between them.
    void step(State state, std::size_t place, std::size_t next, std::size_t piece)
    {
        if (!m_grid.isFree(piece, headingOf(state)))
            return;
        const Point a = m_grid.at(place), b = m_grid.at(next);
        reach(state, static_cast<State>(next * 2 + state % 2), m_cost[state] + std::abs(a.x - b.x) + std::abs(a.y - b.y) + m_grid.crossings(piece, headingOf(state)) * gridCrossingCost);
    }

    void reach(State before, State state, int cost)
    {
        if (cost >= m_cost[state])
            return;
        m_cost[state] = cost;
        m_before[state] = before;
        m_queue.emplace(cost + remaining(state), state);
    }

    std::vector<Point> trace(State state) const
    {
        std::vector<Point> corners{m_grid.at(state / 2)};
        while (m_before[state] != state) {
            const State before = m_before[state];
            if (headingOf(before) != headingOf(state) && m_grid.at(state / 2) != corners.back())
                corners.push_back(m_grid.at(state / 2));
            state = before;
        }
        if (corners.back() != m_grid.at(state / 2))
            corners.push_back(m_grid.at(state / 2));
        std::ranges::reverse(corners);
        return corners;
    }

    const Grid &m_grid;
    const Ends &m_to;
    std::vector<int> m_cost; // by state
    std::vector<State> m_before;
    std::priority_queue<std::pair<int, State>, std::vector<std::pair<int, State>>, std::greater<>> m_queue;
};

} // namespace

Rect roomOf(Point a, Point b)
{
    const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x - clearance / 2, y - clearance / 2, std::abs(a.x - b.x) + clearance, std::abs(a.y - b.y) + clearance};
}

bool isFreeLine(const Obstacles &obstacles, Point a, Point b)
{
    return !obstacles.hits(roomOf(a, b));
}

std::vector<Point> detour(const Obstacles &obstacles, const std::vector<Rect> &boxes, std::array<Point, 2> from, std::array<Point, 2> to,
                          Rect area, const std::vector<Piece> &others)
{
    const Grid grid(obstacles, boxes, linesBeside(obstacles, boxes, from, to, area), others);
    return Search(grid, to).path(from);
}

} // namespace dunlin::diagram
