#include "app/designer/diagram/drawing.h"

#include <algorithm>
#include <cmath>

namespace dunlin::designer {

namespace {

double distance(QPointF at, const diagram::Point &a, const diagram::Point &b)
{
    const double x = std::clamp(at.x(), double(std::min(a.x, b.x)), double(std::max(a.x, b.x)));
    const double y = std::clamp(at.y(), double(std::min(a.y, b.y)), double(std::max(a.y, b.y)));
    return std::hypot(at.x() - x, at.y() - y);
}

} // namespace

QRectF Drawing::boxRect(std::uint32_t box) const
{
    const diagram::Point &at = arrangement.positions[box];
    return QRectF(at.x, at.y, faces[box].shape.width, faces[box].shape.height);
}

QRectF Drawing::rowRect(std::uint32_t box, std::uint32_t row) const
{
    const QRectF rect = boxRect(box);
    const FaceRow *drawn = faces[box].find(row);
    if (!drawn)
        return {rect.x(), rect.y(), rect.width(), measures::header};
    return {rect.x(), rect.y() + drawn->top, rect.width(), measures::row};
}

std::vector<diagram::Rect> Drawing::boxRects() const
{
    std::vector<diagram::Rect> rects;
    rects.reserve(faces.size());
    for (std::size_t i = 0; i < faces.size(); ++i)
        rects.push_back({arrangement.positions[i].x, arrangement.positions[i].y, faces[i].shape.width, faces[i].shape.height});
    return rects;
}

QRectF Drawing::bounds() const
{
    QRectF bounds;
    for (std::uint32_t i = 0; i < faces.size(); ++i)
        bounds |= boxRect(i);
    for (const diagram::Route &route : arrangement.routes)
        for (const diagram::Point &point : route.points)
            bounds |= QRectF(point.x - 1, point.y - 1, 2, 2);
    return bounds;
}

Hit Drawing::hit(QPointF at, double tolerance) const
{
    // Later boxes are drawn on top.
    for (std::uint32_t i = static_cast<std::uint32_t>(faces.size()); i-- > 0;) {
        const QRectF rect = boxRect(i);
        if (!rect.contains(at))
            continue;
        const double y = at.y() - rect.y();
        if (y < measures::header)
            return {.part = Hit::Part::Header, .box = i};
        const auto index = static_cast<std::size_t>((y - measures::header) / measures::row);
        const Face &face = faces[i];
        if (index < face.rows.size())
            return {.part = Hit::Part::Row, .box = i, .row = face.rows[index].row};
        if (face.canCollapse && index == face.rows.size())
            return {.part = Hit::Part::More, .box = i};
        return {.part = Hit::Part::Header, .box = i};
    }
    Hit best;
    double nearest = tolerance;
    for (std::uint32_t i = 0; i < arrangement.routes.size(); ++i) {
        const auto &points = arrangement.routes[i].points;
        for (std::size_t p = 1; p < points.size(); ++p) {
            if (const double d = distance(at, points[p - 1], points[p]); d <= nearest) {
                nearest = d;
                best = {.part = Hit::Part::Edge, .edge = i};
            }
        }
    }
    return best;
}

std::vector<std::uint32_t> Drawing::edgesOf(std::uint32_t box) const
{
    std::vector<std::uint32_t> edges;
    for (std::uint32_t i = 0; i < figure.graph.edges.size(); ++i)
        if (figure.graph.edges[i].from.box == box || figure.graph.edges[i].to.box == box)
            edges.push_back(i);
    return edges;
}

} // namespace dunlin::designer
