#include "engine/diagram/separation.h"

#include "engine/core/ensure.h"
#include "engine/diagram/alignment.h"
#include "engine/diagram/obstacles.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <tuple>

namespace dunlin::diagram {

namespace {

constexpr int nearest = 8; // boxes with less between them count as covering
constexpr int clearance = 40; // between a box that made way and the one it made way for

Rect inflated(Rect rect, int by)
{
    return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

class Separation
{
public:
    Separation(const std::vector<Rect> &boxes, const std::vector<Hold> &holds)
        : m_homes(boxes), m_holds(holds), m_state(boxes.size(), State::Waiting), m_shown(boxes)
    {
        for (std::uint32_t box = 0; box < boxes.size(); ++box)
            m_atHome.add(boxes[box], box);
    }

    std::vector<Rect> run()
    {
        std::vector<std::uint32_t> order(m_homes.size());
        std::iota(order.begin(), order.end(), 0u);
        std::ranges::sort(order, {}, [this](std::uint32_t box) {
            const Rect &home = m_homes[box];
            return std::tuple(-static_cast<int>(m_holds[box]), home.x + home.y, home.x, box);
        });
        for (const std::uint32_t box : order)
            settle(box);
        return m_shown;
    }

private:
    enum class State { Waiting, UnderWay, Settled };

    bool staysFor(std::uint32_t box, std::uint32_t other) const
    {
        if (m_holds[box] != m_holds[other])
            return m_holds[box] > m_holds[other];
        const Rect &a = m_homes[box], &b = m_homes[other];
        const int commonWidth = std::min(a.right(), b.right()) - std::max(a.x, b.x);
        const int commonHeight = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
        return commonWidth < commonHeight ? a.x < b.x : a.y < b.y;
    }

    void settle(std::uint32_t box)
    {
        if (m_state[box] != State::Waiting)
            return;
        m_state[box] = State::UnderWay;
        for (const std::uint32_t other : m_atHome.in(inflated(m_homes[box], nearest))) {
            if (m_state[other] == State::Waiting && staysFor(other, box))
                settle(other);
        }
        if (m_holds[box] != Hold::Pinned)
            makeWay(m_shown[box]);
        m_settled.add(m_shown[box], box);
        m_state[box] = State::Settled;
    }

    void makeWay(Rect &box) const
    {
        if (!m_settled.hits(inflated(box, nearest)))
            return;
        const Rect home = box;
        const auto far = [&home](Rect at) { return std::abs(at.x - home.x) + std::abs(at.y - home.y); };
        const std::array ways{clearOf(home, {0, 1}), clearOf(home, {1, 0}), clearOf(home, {0, -1}), clearOf(home, {-1, 0})};
        box = *std::ranges::min_element(ways, {}, far);
    }

    // The first free place in that direction.
    Rect clearOf(Rect box, Point direction) const
    {
        for (std::vector<std::uint32_t> hit; !(hit = m_settled.in(inflated(box, nearest))).empty();) {
            int step = 0;
            for (const std::uint32_t other : hit) {
                const Rect &there = m_shown[other];
                const int needed = direction.x > 0   ? there.right() - box.x
                                   : direction.x < 0 ? box.right() - there.x
                                   : direction.y > 0 ? there.bottom() - box.y
                                                     : box.bottom() - there.y;
                step = std::max(step, needed);
            }
            box.x += direction.x * upToGrid(step + clearance);
            box.y += direction.y * upToGrid(step + clearance);
        }
        return box;
    }

    const std::vector<Rect> &m_homes;
    const std::vector<Hold> &m_holds;
    std::vector<State> m_state;
    std::vector<Rect> m_shown;
    Obstacles m_atHome, m_settled;
};

} // namespace

std::vector<Point> separated(const std::vector<Rect> &boxes, const std::vector<Hold> &holds)
{
    ENSURE(boxes.size() == holds.size());
    std::vector<Point> points;
    points.reserve(boxes.size());
    for (const Rect &rect : Separation(boxes, holds).run())
        points.push_back({rect.x, rect.y});
    return points;
}

std::map<std::uint32_t, Point> homesAfterMove(std::vector<Rect> homes, std::vector<Hold> holds, const std::map<std::uint32_t, Point> &moved)
{
    const std::vector<Hold> usual = holds;
    const auto put = [&homes](std::uint32_t box, Point at) {
        homes[box].x = at.x;
        homes[box].y = at.y;
    };
    for (const auto &[box, at] : moved) {
        put(box, at);
        holds[box] = std::max(holds[box], Hold::Firm);
    }
    const std::vector<Point> wanted = separated(homes, holds);
    std::map<std::uint32_t, Point> placed;
    const auto place = [&](std::uint32_t box) {
        put(box, wanted[box]);
        return placed.insert_or_assign(box, wanted[box]).second;
    };
    for (const auto &[box, at] : moved)
        place(box);
    for (std::vector<Point> shown; (shown = separated(homes, usual)) != wanted;) {
        bool isNew = false;
        for (std::uint32_t box = 0; box < homes.size(); ++box)
            isNew |= shown[box] != wanted[box] && place(box);
        for (std::uint32_t box = 0; box < homes.size() && !isNew; ++box)
            if (Point{homes[box].x, homes[box].y} != wanted[box])
                place(box);
        if (!isNew)
            break; // all are where they are wanted, as far as pinned boxes let them
    }
    return placed;
}

} // namespace dunlin::diagram
