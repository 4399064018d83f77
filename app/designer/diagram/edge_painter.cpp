#include "app/designer/diagram/edge_painter.h"

#include "app/designer/diagram/crows_foot.h"

#include <QPaintEngine>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dunlin::designer {

namespace {

constexpr double dash = 7; // logical pixels
constexpr double dashGap = 4;
constexpr double straight = 24; // units next to a box that stay solid, so that the foot is not broken up
constexpr double edgeWidth = 1.5;
constexpr double feetFrom = 0.35; // scale below which feet are no longer legible

// Lines are filled rectangles on device pixels: crisp at any scale, and much faster than stroking in software.
class SegmentPen
{
public:
    SegmentPen(QPainter &painter, const QRectF &clip, const QColor &color, double width, double device)
        : m_painter(painter), m_clip(clip.adjusted(-4, -4, 4, 4)), m_color(color), m_width(width), m_device(device)
    {
    }

    void solid(QPointF a, QPointF b)
    {
        if (a.y() != b.y() && a.x() != b.x()) {
            m_painter.setPen(QPen(m_color, m_width));
            m_painter.drawLine(a, b);
            return;
        }
        QRectF rect = QRectF(a, b).normalized();
        const double half = m_width / 2;
        // Half a width more at both ends closes the corners.
        rect = QRectF(snap(rect.left() - half), snap(rect.top() - half), rect.width() + m_width, rect.height() + m_width);
        rect = rect.intersected(m_clip);
        if (!rect.isEmpty())
            m_painter.fillRect(rect, m_color);
    }

    // `travelled` carries the dash pattern around corners.
    void dashed(QPointF a, QPointF b, double &travelled)
    {
        const double length = std::hypot(b.x() - a.x(), b.y() - a.y());
        const QPointF unit = length > 0 ? (b - a) / length : QPointF();
        // Most of a long edge is out of sight.
        auto [at, last] = seenPart(a, unit, length);
        while (at < last) {
            const double phase = std::fmod(travelled + at, dash + dashGap);
            const double piece = phase < dash ? dash - phase : dash + dashGap - phase;
            const double end = std::min(last, at + piece);
            if (phase < dash)
                bare(a + unit * at, a + unit * end);
            at = end;
        }
        travelled += length;
    }

private:
    // From where to where, along the line from `a`, it is inside the clip.
    std::pair<double, double> seenPart(QPointF a, QPointF unit, double length) const
    {
        double begin = 0, end = length;
        const auto within = [&](double at, double step, double low, double high) {
            if (step == 0) {
                if (at < low || at > high)
                    end = begin;
                return;
            }
            const double one = (low - at) / step, other = (high - at) / step;
            begin = std::max(begin, std::min(one, other));
            end = std::min(end, std::max(one, other));
        };
        within(a.x(), unit.x(), m_clip.left(), m_clip.right());
        within(a.y(), unit.y(), m_clip.top(), m_clip.bottom());
        return {begin, end};
    }
    void bare(QPointF a, QPointF b)
    {
        const QRectF rect = QRectF(a, b).normalized();
        if (a.y() != b.y() && a.x() != b.x())
            solid(a, b);
        else if (a.y() == b.y())
            m_painter.fillRect(QRectF(rect.left(), snap(rect.top() - m_width / 2), rect.width(), m_width), m_color);
        else
            m_painter.fillRect(QRectF(snap(rect.left() - m_width / 2), rect.top(), m_width, rect.height()), m_color);
    }
    double snap(double value) const { return std::round(value * m_device) / m_device; }

    QPainter &m_painter;
    QRectF m_clip;
    QColor m_color;
    double m_width;
    double m_device;
};

bool isVector(const QPainter &painter)
{
    const QPaintEngine::Type type = painter.paintEngine()->type();
    return type == QPaintEngine::SVG || type == QPaintEngine::Pdf;
}

QPointF toPoint(const diagram::Point &point)
{
    return QPointF(point.x, point.y);
}

} // namespace

EdgePainter::EdgePainter(const Drawing &drawing, const DiagramColors &colors, TextCache &texts, const QString &implicitText)
    : m_drawing(drawing), m_colors(colors), m_texts(texts), m_implicitText(implicitText)
{
}

QColor EdgePainter::color(std::uint32_t index) const
{
    const diagram::Edge &edge = m_drawing.figure.graph.edges[index];
    const auto &marks = m_drawing.figure.marks;
    const bool added = marks[edge.from.box].box == Mark::Added || marks[edge.to.box].box == Mark::Added
        || (edge.from.row && marks[edge.from.box].rows[*edge.from.row] == Mark::Added);
    return added ? m_colors.added.text : m_colors.edge;
}

bool EdgePainter::isVisible(const diagram::Route &route, const QRectF &clip) const
{
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        const diagram::Point &a = route.points[i - 1];
        const diagram::Point &b = route.points[i];
        if (std::max(a.x, b.x) >= clip.left() && std::min(a.x, b.x) <= clip.right() && std::max(a.y, b.y) >= clip.top()
            && std::min(a.y, b.y) <= clip.bottom())
            return true;
    }
    return false;
}

void EdgePainter::drawAll(QPainter &painter, const Viewport &viewport, const QRectF &clip, double device, const std::vector<bool> &dimmed)
{
    const QRectF sceneClip = viewport.toScene(clip).adjusted(-16, -16, 16, 16);
    const bool small = levelAt(viewport.scale) != Level::Full;
    for (std::uint32_t i = 0; i < m_drawing.arrangement.routes.size(); ++i) {
        if (!isVisible(m_drawing.arrangement.routes[i], sceneClip))
            continue;
        const double width = small ? 1 / device : edgeWidth * std::clamp(viewport.scale, 0.7, 2.0);
        const bool dashed = !small && !m_drawing.figure.graph.edges[i].identifying && !m_drawing.figure.graph.edges[i].implicitManyToMany;
        const diagram::Edge &edge = m_drawing.figure.graph.edges[i];
        painter.setOpacity(!dimmed.empty() && (dimmed[edge.from.box] || dimmed[edge.to.box]) ? dimmedOpacity : 1);
        draw(painter, i, viewport, clip, {color(i), width, device, dashed});
    }
    painter.setOpacity(1);
}

void EdgePainter::drawEmphasized(QPainter &painter, std::uint32_t edge, const Viewport &viewport, const QRectF &clip, double device,
                                 const QColor &color)
{
    const diagram::Edge &shown = m_drawing.figure.graph.edges[edge];
    const bool dashed = levelAt(viewport.scale) == Level::Full && !shown.identifying && !shown.implicitManyToMany;
    draw(painter, edge, viewport, clip, {color, 2 * std::clamp(viewport.scale, 0.7, 2.0), device, dashed});
}

void EdgePainter::draw(QPainter &painter, std::uint32_t index, const Viewport &viewport, const QRectF &clip, const Stroke &stroke)
{
    const diagram::Route &route = m_drawing.arrangement.routes[index];
    const diagram::Edge &edge = m_drawing.figure.graph.edges[index];
    if (route.points.size() < 2)
        return;
    painter.setRenderHint(QPainter::Antialiasing, levelAt(viewport.scale) == Level::Full);
    if (isVector(painter))
        drawAsPath(painter, route, viewport, stroke);
    else
        drawAsPieces(painter, route, viewport, clip, stroke);
    if (viewport.scale < feetFrom)
        return;
    const auto &points = route.points;
    drawFoot(painter, points.front(), points[1], edge.from.cardinality, viewport, stroke);
    drawFoot(painter, points.back(), points[points.size() - 2], edge.to.cardinality, viewport, stroke);
    if (edge.implicitManyToMany && levelAt(viewport.scale) == Level::Full)
        drawTag(painter, index, viewport, stroke.color);
}

// As one line, which is what programs that open the file want to find.
void EdgePainter::drawAsPath(QPainter &painter, const diagram::Route &route, const Viewport &viewport, const Stroke &stroke)
{
    QPolygonF line;
    for (const diagram::Point &point : route.points)
        line << viewport.toView(toPoint(point));
    QPen pen(stroke.color, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    if (!stroke.dashed) {
        painter.drawPolyline(line);
        return;
    }
    // The ends stay solid, so that the feet are not broken up.
    const QLineF first(line[0], line[1]), last(line.last(), line[line.size() - 2]);
    const QPointF begin = first.pointAt(std::min(0.5, straight * viewport.scale / std::max(1.0, first.length())));
    const QPointF end = last.pointAt(std::min(0.5, straight * viewport.scale / std::max(1.0, last.length())));
    painter.drawLine(line.first(), begin);
    painter.drawLine(line.last(), end);
    line.first() = begin;
    line.last() = end;
    pen.setDashPattern({dash / stroke.width, dashGap / stroke.width});
    painter.setPen(pen);
    painter.drawPolyline(line);
}

void EdgePainter::drawAsPieces(QPainter &painter, const diagram::Route &route, const Viewport &viewport, const QRectF &clip, const Stroke &stroke)
{
    SegmentPen pen(painter, clip, stroke.color, stroke.width, stroke.device);
    double travelled = 0;
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        QPointF a = viewport.toView(toPoint(route.points[i - 1]));
        QPointF b = viewport.toView(toPoint(route.points[i]));
        if (!stroke.dashed) {
            pen.solid(a, b);
            continue;
        }
        const double length = std::hypot(b.x() - a.x(), b.y() - a.y());
        const QPointF unit = length > 0 ? (b - a) / length : QPointF();
        const double solidAtStart = i == 1 ? std::min(length, straight * viewport.scale) : 0;
        const double solidAtEnd = i + 1 == route.points.size() ? std::min(length - solidAtStart, straight * viewport.scale) : 0;
        if (solidAtStart > 0)
            pen.solid(a, a + unit * solidAtStart);
        if (solidAtEnd > 0)
            pen.solid(b - unit * solidAtEnd, b);
        pen.dashed(a + unit * solidAtStart, b - unit * solidAtEnd, travelled);
    }
}

void EdgePainter::drawFoot(QPainter &painter, const diagram::Point &dock, const diagram::Point &next, diagram::Cardinality cardinality,
                           const Viewport &viewport, const Stroke &stroke)
{
    const QPointF along = toPoint(next) - toPoint(dock);
    const double length = std::hypot(along.x(), along.y());
    const CrowsFoot foot = crowsFoot(toPoint(dock), length > 0 ? along / length : QPointF(1, 0), cardinality);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(stroke.color, stroke.width, Qt::SolidLine, Qt::FlatCap));
    for (const QLineF &line : foot.lines)
        painter.drawLine(viewport.toView(line.p1()), viewport.toView(line.p2()));
    if (foot.circle) {
        painter.setBrush(m_colors.background);
        painter.drawEllipse(viewport.toView(*foot.circle), CrowsFoot::circleRadius * viewport.scale, CrowsFoot::circleRadius * viewport.scale);
    }
}

void EdgePainter::drawTag(QPainter &painter, std::uint32_t edge, const Viewport &viewport, const QColor &color)
{
    const QPointF middle = m_drawing.tagMiddle(edge);
    const double width = m_texts.width(TextRole::Small, m_implicitText) + 10;
    const QTransform before = painter.transform();
    painter.translate(viewport.toView(middle));
    painter.scale(viewport.scale, viewport.scale);
    painter.setPen(QPen(color, 1));
    painter.setBrush(m_colors.background);
    painter.drawRoundedRect(QRectF(-width / 2, -8, width, 16), 5, 5);
    painter.setPen(m_colors.soft);
    m_texts.draw(painter, TextRole::Small, m_implicitText, -width / 2 + 5, 0);
    painter.setTransform(before);
}

} // namespace dunlin::designer
