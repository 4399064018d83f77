#include "app/designer/diagram/symbols.h"

#include <QPainterPath>

namespace dunlin::designer {

namespace {

QPen linePen(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawKey(QPainter &painter, QPointF c, const QColor &color)
{
    painter.setPen(linePen(color, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(c + QPointF(-3, 0), 2.4, 2.4);
    const QLineF lines[] = {{c + QPointF(-0.6, 0), c + QPointF(5.5, 0)}, {c + QPointF(3.2, 0), c + QPointF(3.2, 2.4)},
                            {c + QPointF(5.3, 0), c + QPointF(5.3, 2.4)}};
    painter.drawLines(lines, 3);
}

void drawArrow(QPainter &painter, QPointF c, const QColor &color)
{
    painter.setPen(linePen(color, 1.3));
    const QLineF lines[] = {{c + QPointF(-4.5, 0), c + QPointF(4, 0)}, {c + QPointF(4, 0), c + QPointF(1.2, -2.8)},
                            {c + QPointF(4, 0), c + QPointF(1.2, 2.8)}};
    painter.drawLines(lines, 3);
}

void drawDiamond(QPainter &painter, QPointF c, const QColor &color)
{
    painter.setPen(linePen(color, 1.2));
    painter.setBrush(Qt::NoBrush);
    const QPointF points[] = {c + QPointF(0, -4), c + QPointF(4, 0), c + QPointF(0, 4), c + QPointF(-4, 0)};
    painter.drawPolygon(points, 4);
}

void drawBars(QPainter &painter, QPointF c, const QColor &color)
{
    painter.setPen(linePen(color, 1.2));
    const QLineF lines[] = {{c + QPointF(-4, -3), c + QPointF(4, -3)}, {c + QPointF(-4, 0), c + QPointF(2, 0)},
                            {c + QPointF(-4, 3), c + QPointF(0, 3)}};
    painter.drawLines(lines, 3);
}

void drawRing(QPainter &painter, QPointF c, const QColor &color)
{
    painter.setPen(linePen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(c, 2.2, 2.2);
}

} // namespace

void drawBadge(QPainter &painter, QPointF topLeft, Mark mark, const DiagramColors &colors)
{
    const DiagramColors::Pending &pending = colors.pending(mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pending.fill);
    painter.drawRoundedRect(QRectF(topLeft, QSizeF(16, 16)), 4, 4);
    drawPendingSign(painter, topLeft + QPointF(8, 8), mark, pending.text);
}

void drawPin(QPainter &painter, QPointF c, const DiagramColors &colors)
{
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(colors.surface);
    painter.drawEllipse(c, 8, 8);
    painter.setPen(linePen(colors.soft, 1.3));
    painter.setBrush(colors.soft);
    const QPointF head[] = {c + QPointF(-2.2, -4.2), c + QPointF(2.2, -4.2), c + QPointF(1.6, 0), c + QPointF(3.2, 1.2), c + QPointF(-3.2, 1.2), c + QPointF(-1.6, 0)};
    painter.drawPolygon(head, 6);
    painter.drawLine(c + QPointF(0, 1.2), c + QPointF(0, 5));
}

void drawDrift(QPainter &painter, QPointF c, const DiagramColors &colors)
{
    painter.setPen(QPen(colors.warningText, 1));
    painter.setBrush(colors.warningGround);
    painter.drawEllipse(c, 8, 8);
    painter.setPen(linePen(colors.warningText, 1.3));
    const QLineF plug[] = {{c + QPointF(-4.5, -1), c + QPointF(-4.5, -4)}, {c + QPointF(-1.5, -1), c + QPointF(-1.5, -4)}, {c + QPointF(-3, 2.5), c + QPointF(-3, 5)}};
    painter.drawLines(plug, 3);
    painter.drawRect(QRectF(c.x() - 5, c.y() - 1, 4, 3));
    painter.drawLine(c + QPointF(3, -4), c + QPointF(3, 1.5));
    painter.drawPoint(c + QPointF(3, 4));
}

void drawPendingSign(QPainter &painter, QPointF c, Mark mark, const QColor &color)
{
    painter.setPen(linePen(color, 1.6));
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Added:
        painter.drawLine(c + QPointF(0, -3.5), c + QPointF(0, 3.5));
        [[fallthrough]];
    case Mark::Removed:
        painter.drawLine(c + QPointF(-3.5, 0), c + QPointF(3.5, 0));
        break;
    case Mark::Changed: {
        painter.setPen(linePen(color, 1.3));
        const QPointF pencil[] = {c + QPointF(-4, 4), c + QPointF(-3.4, 1.2), c + QPointF(1.8, -4), c + QPointF(4, -1.8),
                                  c + QPointF(-1.2, 3.4)};
        painter.drawPolygon(pencil, 5);
        break;
    }
    case Mark::None:
        break;
    }
}

void drawRowMark(QPainter &painter, QPointF centre, const diagram::Row &row, const DiagramColors &colors, const QColor &text)
{
    if (row.isPrimaryKey)
        drawKey(painter, centre, colors.accent);
    else if (row.isForeignKey)
        drawArrow(painter, centre, text);
    else if (row.isUnique)
        drawDiamond(painter, centre, text);
    else if (row.isIndexed)
        drawBars(painter, centre, colors.soft);
    else if (row.isNullable)
        drawRing(painter, centre, colors.soft);
}

} // namespace dunlin::designer
