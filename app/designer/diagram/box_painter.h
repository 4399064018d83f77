// Draws one box at a level of detail.
#pragma once

#include "app/designer/diagram/colors.h"
#include "app/designer/diagram/plate_names.h"

#include <QPainter>

namespace dunlin::designer {

class BoxPainter
{
public:
    BoxPainter(const Drawing &drawing, const DiagramColors &colors, TextCache &texts, const QString &moreText, const QString &lessText);

    // The painter's coordinates are the view's logical pixels; `device` is the painter's device pixel ratio.
    void draw(QPainter &painter, std::uint32_t box, const Viewport &viewport, double device);
    // After all boxes: the names of those that are plates. `opacity`: of a box.
    void drawForemostName(QPainter &painter, std::uint32_t box, const Viewport &viewport); // on plates
    void drawNames(QPainter &painter, const Viewport &viewport, const QRectF &clip, const std::function<double(std::uint32_t box)> &opacity);
    void drawingChanged() { m_names.drawingChanged(); }

private:
    void drawFull(QPainter &painter, std::uint32_t box, const QRectF &frame, double scale);
    void drawNote(QPainter &painter, const Face &face, const QRectF &frame, bool isPinned);
    void drawRow(QPainter &painter, std::uint32_t box, const FaceRow &row);
    void drawSmall(QPainter &painter, std::uint32_t box, const QRectF &rect, double scale, Level level);
    QColor headerColor(std::uint32_t box) const;
    QColor borderColor(std::uint32_t box) const;

    const Drawing &m_drawing;
    const DiagramColors &m_colors;
    TextCache &m_texts;
    QString m_moreText; // "+%1 more"
    QString m_lessText;
    PlateNames m_names;
};

} // namespace dunlin::designer
