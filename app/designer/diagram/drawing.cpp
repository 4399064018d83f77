#include "app/designer/diagram/drawing.h"

#include <algorithm>
#include <cmath>

namespace dunlin::designer {

namespace {

constexpr double groupPadding = 16;
constexpr double groupTitle = 24;

double distance(QPointF at, const diagram::Point &a, const diagram::Point &b)
{
    const QPointF from(a.x, a.y), along(b.x - a.x, b.y - a.y);
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(at - from, along) / length, 0.0, 1.0) : 0;
    const QPointF away = at - from - along * share;
    return std::hypot(away.x(), away.y());
}

} // namespace

QString Drawing::nameOf(std::uint32_t box) const
{
    const diagram::Box &shown = figure.graph.boxes[box];
    return QString::fromStdString(shown.kind == diagram::Box::Kind::Note ? shown.databaseName : shown.name).section(u'\n', 0, 0);
}

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

Positions Drawing::homes() const
{
    Positions homes;
    for (std::size_t i = 0; i < faces.size(); ++i)
        homes[figure.graph.boxes[i].name] = arrangement.homes[i];
    return homes;
}

diagram::Obstacles Drawing::taken() const
{
    diagram::Obstacles taken;
    const std::vector<diagram::Rect> boxes = boxRects();
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        const diagram::Point home = arrangement.homes[i];
        taken.add(boxes[i], i);
        taken.add({home.x, home.y, boxes[i].width, boxes[i].height}, i);
    }
    return taken;
}

QRectF Drawing::bounds() const
{
    QRectF bounds;
    for (std::uint32_t i = 0; i < faces.size(); ++i)
        bounds |= boxRect(i);
    for (std::uint32_t i = 0; i < figure.groups.size(); ++i)
        bounds |= groupRect(i);
    for (const diagram::Route &route : arrangement.routes)
        for (const diagram::Point &point : route.points)
            bounds |= QRectF(point.x - 1, point.y - 1, 2, 2);
    return bounds;
}

QRectF Drawing::boundsOf(const std::vector<std::uint32_t> &boxes) const
{
    std::vector<bool> among(faces.size());
    QRectF bounds;
    for (const std::uint32_t box : boxes) {
        among[box] = true;
        bounds |= boxRect(box);
    }
    for (std::size_t i = 0; i < arrangement.routes.size(); ++i) {
        const diagram::Edge &edge = figure.graph.edges[i];
        if (among[edge.from.box] && among[edge.to.box])
            for (const diagram::Point &point : arrangement.routes[i].points)
                bounds |= QRectF(point.x - 1, point.y - 1, 2, 2);
    }
    return bounds;
}

QRectF Drawing::groupRect(std::uint32_t group) const
{
    QRectF rect;
    for (const std::uint32_t box : figure.groups[group].boxes)
        rect |= boxRect(box);
    return rect.adjusted(-groupPadding, -groupPadding - groupTitle, groupPadding, groupPadding);
}

QRectF Drawing::groupTitleRect(std::uint32_t group) const
{
    const QRectF rect = groupRect(group);
    return {rect.left(), rect.top(), rect.width(), groupTitle + groupPadding / 2};
}

QPointF Drawing::tagMiddle(std::uint32_t edge) const
{
    const std::vector<diagram::Point> &points = arrangement.routes[edge].points;
    constexpr std::size_t fewest = 20; // points of a curve
    if (points.size() > fewest)
        return {double(points[points.size() / 2].x), double(points[points.size() / 2].y)};
    const auto lengthOf = [&](std::size_t i) { return std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y); };
    std::size_t longest = 1;
    for (std::size_t i = 1; i < points.size(); ++i)
        if (lengthOf(i) > lengthOf(longest))
            longest = i;
    const diagram::Point &a = points[longest - 1], &b = points[longest];
    return {(a.x + b.x) / 2.0, (a.y + b.y) / 2.0};
}

Hit Drawing::hit(QPointF at, double tolerance) const
{
    // Later boxes are drawn on top.
    for (std::uint32_t i = static_cast<std::uint32_t>(faces.size()); i-- > 0;) {
        const QRectF rect = boxRect(i);
        if (!rect.contains(at))
            continue;
        const double y = at.y() - rect.y();
        if (y < measures::header || figure.graph.boxes[i].kind == diagram::Box::Kind::Note)
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
        if (figure.graph.edges[i].implicitManyToMany && points.size() > 1
            && QRectF(tagMiddle(i) - QPointF(tagWidth / 2, tagHeight / 2), QSizeF(tagWidth, tagHeight)).contains(at))
            return {.part = Hit::Part::Tag, .edge = i};
        for (std::size_t p = 1; p < points.size(); ++p) {
            if (const double d = distance(at, points[p - 1], points[p]); d <= nearest) {
                nearest = d;
                best = {.part = Hit::Part::Edge, .edge = i};
            }
        }
    }
    for (std::uint32_t i = 0; i < figure.groups.size() && best.part == Hit::Part::None; ++i)
        if (groupTitleRect(i).contains(at))
            best = {.part = Hit::Part::Group, .group = i};
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
