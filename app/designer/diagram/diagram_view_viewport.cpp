// DiagramView: what part of the diagram is seen, and how large.
#include "app/designer/diagram/diagram_view.h"

#include <QResizeEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dunlin::designer {

namespace {
constexpr double smallest = 0.02;
constexpr double largest = 4;
constexpr double step = 1.2;
constexpr double leastReadable = 0.66; // columns of a smaller diagram are hard to read
constexpr double comfortable = 0.8;
} // namespace

void DiagramView::setViewport(double scale, QPointF offset)
{
    // Whole device pixels, so that panning can move what is already drawn and lines stay crisp.
    const double device = devicePixelRatioF();
    offset = QPointF(std::round(offset.x() * device) / device, std::round(offset.y() * device) / device);
    const bool scaled = scale != m_viewport.scale;
    m_viewport = {scale, offset};
    m_minimap->setVisiblePart(m_viewport.toScene(QRectF(rect())));
    if (scaled) {
        m_zoomBar->setScale(scale);
        Q_EMIT scaleChanged(scale);
    }
    bool isLost = !m_drawing.empty();
    const QRectF seen = visibleScene();
    for (std::uint32_t i = 0; i < m_drawing.faces.size() && isLost; ++i)
        isLost = !m_drawing.boxRect(i).intersects(seen);
    m_lost->setVisible(isLost);
    update();
}

void DiagramView::zoomTo(double scale, QPointF anchor)
{
    m_followsSize = false;
    scale = std::clamp(scale, smallest, largest);
    if (std::abs(scale - 1) < 0.04)
        scale = 1; // text is sharpest here, and steps should find it again
    const QPointF scene = m_viewport.toScene(anchor);
    setViewport(scale, anchor - scene * scale);
}

void DiagramView::panBy(QPointF delta)
{
    m_followsSize = false;
    setViewport(m_viewport.scale, m_viewport.offset + delta);
}

void DiagramView::zoomIn()
{
    zoomTo(m_viewport.scale * step, QRectF(rect()).center());
}

void DiagramView::zoomOut()
{
    zoomTo(m_viewport.scale / step, QRectF(rect()).center());
}

void DiagramView::zoomReset()
{
    zoomTo(1, QRectF(rect()).center());
}

void DiagramView::fit()
{
    fitInto(m_drawing.bounds(), 1);
}

void DiagramView::showAtFirst()
{
    if (m_drawing.empty())
        return;
    fit();
    if (m_viewport.scale >= leastReadable)
        return;
    // Too much for one look: begin where the most related tables are seen whole, those with many relations before others. One
    // that everything refers to counts no more than a few that hang together.
    constexpr int mostCounted = 6;
    std::vector<int> relations(m_drawing.faces.size(), 0);
    for (const diagram::Edge &edge : m_drawing.figure.graph.edges) {
        ++relations[edge.from.box];
        ++relations[edge.to.box];
    }
    // Not further than needed over the rim, where there is nothing to see.
    const QSizeF seen = (QSizeF(size()) - QSizeF(48, 48 + m_zoomBar->height())) / comfortable;
    const QRectF all = m_drawing.bounds();
    const auto within = [](double at, double least, double most) { return least < most ? std::clamp(at, least, most) : (least + most) / 2; };
    QPointF best;
    std::pair<int, int> bestWorth{-1, -1}; // relations, tables
    for (std::uint32_t at = 0; at < relations.size(); ++at) {
        QRectF part(QPointF(), seen);
        part.moveCenter(m_drawing.boxRect(at).center());
        part.moveCenter({within(part.center().x(), all.left() + seen.width() / 2, all.right() - seen.width() / 2),
                         within(part.center().y(), all.top() + seen.height() / 2, all.bottom() - seen.height() / 2)});
        std::pair<int, int> worth{0, 0};
        for (std::uint32_t box = 0; box < relations.size(); ++box) {
            if (!part.contains(m_drawing.boxRect(box)))
                continue;
            worth.first += std::min(relations[box], mostCounted);
            worth.second += m_drawing.figure.graph.boxes[box].kind != diagram::Box::Kind::Enum;
        }
        if (worth > bestWorth) {
            bestWorth = worth;
            best = part.center();
        }
    }
    const QPointF middle = QRectF(rect()).center() - QPointF(0, m_zoomBar->height() / 2.0);
    setViewport(comfortable, middle - best * comfortable);
}

void DiagramView::fitInto(const QRectF &scene, double mostScale)
{
    if (scene.isEmpty() || width() < 40 || height() < 40)
        return;
    const QRectF room = QRectF(rect()).adjusted(24, 24, -24, -24 - (m_zoomBar->height()));
    const double scale = std::clamp(std::min(room.width() / scene.width(), room.height() / scene.height()), smallest, mostScale);
    setViewport(scale, room.center() - scene.center() * scale);
}

void DiagramView::makeVisible(const QRectF &scene)
{
    const QRectF room = QRectF(rect()).adjusted(24, 24, -24, -36 - m_zoomBar->height());
    const QRectF at = m_viewport.toView(scene);
    if (room.contains(at))
        return;
    QPointF move;
    if (at.width() > room.width() || at.left() < room.left())
        move.setX(room.left() - at.left());
    else if (at.right() > room.right())
        move.setX(room.right() - at.right());
    if (at.height() > room.height() || at.top() < room.top())
        move.setY(room.top() - at.top());
    else if (at.bottom() > room.bottom())
        move.setY(room.bottom() - at.bottom());
    panBy(move);
}

void DiagramView::ensureVisible()
{
    const auto box = currentBox();
    if (!box)
        return;
    makeVisible(m_drawing.boxRect(*box));
    if (const auto row = currentRow())
        makeVisible(m_drawing.rowRect(*box, *row));
}

void DiagramView::placeCorners()
{
    m_zoomBar->adjustSize();
    m_zoomBar->move(12, height() - m_zoomBar->height() - 12);
    m_minimap->move(width() - m_minimap->width() - 12, height() - m_minimap->height() - 12);
    m_minimap->setVisible(m_choices.map && !m_drawing.empty() && width() > m_zoomBar->width() + m_minimap->width() + 48 && height() > 2 * m_minimap->height());
    m_focusBar->move(width() - m_focusBar->width() - 12, 12);
    m_lost->adjustSize();
    m_lost->move((width() - m_lost->width()) / 2, (height() - m_lost->height()) / 2);
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    placeCorners();
    if (m_followsSize)
        showAtFirst();
    else if (event->oldSize().isValid()) { // what is in the middle stays there
        const QSize grown = event->size() - event->oldSize();
        setViewport(m_viewport.scale, m_viewport.offset + QPointF(grown.width(), grown.height()) / 2);
    }
    m_minimap->setVisiblePart(m_viewport.toScene(QRectF(rect())));
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const bool zoom = event->modifiers().testFlag(Qt::ControlModifier) != (m_choices.wheel == Wheel::Zooms);
    const QPoint turned = event->angleDelta();
    if (zoom) {
        // 120 units are one notch.
        zoomTo(m_viewport.scale * std::pow(step, turned.y() / 120.0), event->position());
        return;
    }
    QPointF move = event->pixelDelta().isNull() ? QPointF(turned) * 0.6 : QPointF(event->pixelDelta());
    if (event->modifiers().testFlag(Qt::ShiftModifier) && move.x() == 0)
        move = QPointF(move.y(), 0);
    panBy(move);
}

} // namespace dunlin::designer
