#include "app/designer/diagram/edge_lines.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace dunlin::designer {

namespace {

constexpr int stub = 28; // units
constexpr int pieces = 24; // of a curve

diagram::Point stubEnd(const diagram::Point &dock, const diagram::Point &next)
{
    return {dock.x + (next.x < dock.x ? -stub : stub), dock.y};
}

// A cubic curve that leaves and arrives horizontally.
void appendCurve(std::vector<diagram::Point> &points, const diagram::Point &from, int fromPull, const diagram::Point &to, int toPull)
{
    for (int i = 1; i < pieces; ++i) {
        const double t = double(i) / pieces, u = 1 - t;
        const double x = u * u * u * from.x + 3 * u * u * t * (from.x + fromPull) + 3 * u * t * t * (to.x + toPull) + t * t * t * to.x;
        const double y = u * u * u * from.y + 3 * u * u * t * from.y + 3 * u * t * t * to.y + t * t * t * to.y;
        points.push_back({static_cast<int>(std::lround(x)), static_cast<int>(std::lround(y))});
    }
}

} // namespace

void shapeRoute(diagram::Route &route, Lines lines)
{
    if (lines == Lines::Orthogonal || route.points.size() < 2)
        return;
    const diagram::Point begin = route.points.front(), end = route.points.back();
    const diagram::Point from = stubEnd(begin, route.points[1]), to = stubEnd(end, route.points[route.points.size() - 2]);
    std::vector<diagram::Point> points{begin, from};
    if (lines == Lines::Curved) {
        const int pull = std::clamp(std::max(std::abs(to.x - from.x), std::abs(to.y - from.y)) / 2, 20, 200);
        appendCurve(points, from, from.x > begin.x ? pull : -pull, to, to.x > end.x ? pull : -pull);
    }
    points.push_back(to);
    points.push_back(end);
    route.points = std::move(points);
}

} // namespace dunlin::designer
