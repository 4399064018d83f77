#include "app/designer/diagram/minimap.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace dunlin::designer {

namespace {
constexpr double inset = 6;
} // namespace

Minimap::Minimap(const Drawing &drawing, const DiagramColors &colors, QWidget *parent)
    : QWidget(parent), m_drawing(drawing), m_colors(colors)
{
    setFixedSize(132, 84);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview map"));
    setAccessibleDescription(tr("The whole diagram; click or drag to move the visible part."));
    setToolTip(tr("Overview: click or drag to move"));
    drawingChanged();
}

void Minimap::drawingChanged()
{
    m_bounds = m_drawing.bounds();
    m_boxes = QPixmap();
    update();
}

void Minimap::setVisiblePart(const QRectF &scene)
{
    m_visible = scene;
    update();
}

QRectF Minimap::world() const
{
    return m_bounds.isEmpty() ? m_visible : m_bounds;
}

Viewport Minimap::mapping() const
{
    const QRectF world = this->world();
    const QSizeF room(width() - 2 * inset, height() - 2 * inset);
    Viewport viewport;
    viewport.scale = std::min(room.width() / std::max(1.0, world.width()), room.height() / std::max(1.0, world.height()));
    viewport.offset = QPointF(width() / 2.0, height() / 2.0) - world.center() * viewport.scale;
    return viewport;
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Viewport map = mapping();
    if (m_boxes.isNull() || m_boxesWorld != world() || m_boxes.devicePixelRatio() != devicePixelRatioF()) {
        m_boxesWorld = world();
        m_boxes = QPixmap(size() * devicePixelRatioF());
        m_boxes.setDevicePixelRatio(devicePixelRatioF());
        m_boxes.fill(Qt::transparent);
        QPainter painter(&m_boxes);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_colors.border, 1));
        painter.setBrush(m_colors.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (std::uint32_t i = 0; i < m_drawing.faces.size(); ++i) {
            const Mark mark = m_drawing.figure.marks[i].box;
            QRectF box = map.toView(m_drawing.boxRect(i));
            box.setSize(QSizeF(std::max(1.0, box.width()), std::max(1.0, box.height())));
            painter.fillRect(box, mark == Mark::None ? m_colors.separator : m_colors.pending(mark).fill);
        }
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_boxes);
    const QRectF frame = map.toView(m_visible).intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colors.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 2, 2);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT centreRequested(mapping().toScene(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT centreRequested(mapping().toScene(event->position()));
}

} // namespace dunlin::designer
