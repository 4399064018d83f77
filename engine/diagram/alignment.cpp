#include "engine/diagram/alignment.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dunlin::diagram {

int snappedToGrid(double value)
{
    return static_cast<int>(std::lround(value / gridStep)) * gridStep;
}

int upToGrid(int value)
{
    return (value + gridStep - 1) / gridStep * gridStep;
}

std::vector<Point> aligned(const std::vector<Rect> &boxes, Edging edging)
{
    std::vector<Point> points;
    if (boxes.empty())
        return points;
    const int left = std::ranges::min(boxes, {}, &Rect::x).x;
    const int top = std::ranges::min(boxes, {}, &Rect::y).y;
    const int right = std::ranges::max(boxes, {}, &Rect::right).right();
    const int bottom = std::ranges::max(boxes, {}, &Rect::bottom).bottom();
    for (const Rect &box : boxes) {
        Point at{box.x, box.y};
        switch (edging) {
        case Edging::Left: at.x = left; break;
        case Edging::Right: at.x = right - box.width; break;
        case Edging::Top: at.y = top; break;
        case Edging::Bottom: at.y = bottom - box.height; break;
        case Edging::CentreAcross: at.x = (left + right - box.width) / 2; break;
        case Edging::CentreDown: at.y = (top + bottom - box.height) / 2; break;
        }
        points.push_back(at);
    }
    return points;
}

std::vector<Point> distributed(const std::vector<Rect> &boxes, Axis axis)
{
    const bool across = axis == Axis::Across;
    const auto begin = [&](const Rect &box) { return across ? box.x : box.y; };
    const auto size = [&](const Rect &box) { return across ? box.width : box.height; };
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return begin(boxes[i]); });
    std::vector<Point> points;
    for (const Rect &box : boxes)
        points.push_back({box.x, box.y});
    if (boxes.size() < 3)
        return points;
    int taken = 0;
    for (const Rect &box : boxes)
        taken += size(box);
    const Rect &last = boxes[order.back()];
    const double room = begin(last) + size(last) - begin(boxes[order.front()]) - taken;
    const double gap = std::max<double>(gridStep, room / static_cast<double>(boxes.size() - 1));
    double at = begin(boxes[order.front()]);
    for (const std::size_t i : order) {
        (across ? points[i].x : points[i].y) = static_cast<int>(std::lround(at));
        at += size(boxes[i]) + gap;
    }
    return points;
}

std::vector<Point> snapped(const std::vector<Rect> &boxes)
{
    std::vector<Point> points;
    for (const Rect &box : boxes)
        points.push_back({snappedToGrid(box.x), snappedToGrid(box.y)});
    return points;
}

} // namespace dunlin::diagram
