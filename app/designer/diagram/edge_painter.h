// Draws relations: orthogonal lines that end at column rows, with crow's feet at both ends. Solid where the foreign key
// is part of the primary key, dashed otherwise.
#pragma once

#include "app/designer/diagram/colors.h"
#include "app/designer/diagram/drawing.h"

#include <QPainter>

namespace dunlin::designer {

inline constexpr double dimmedOpacity = 0.25; // of what does not matter now

class EdgePainter
{
public:
    EdgePainter(const Drawing &drawing, const DiagramColors &colors, TextCache &texts, const QString &implicitText);

    // The painter's coordinates are the view's logical pixels; nothing outside `clip` needs drawing. Relations of `dimmed`
    // boxes (one flag per box, or none at all) are drawn faintly.
    void drawAll(QPainter &painter, const Viewport &viewport, const QRectF &clip, double device, const std::vector<bool> &dimmed = {});
    // One edge on top, in one colour and twice as strong.
    void drawEmphasized(QPainter &painter, std::uint32_t edge, const Viewport &viewport, const QRectF &clip, double device,
                        const QColor &color);
    QColor color(std::uint32_t edge) const;

private:
    struct Stroke
    {
        QColor color;
        double width = 1; // logical pixels
        double device = 1;
        bool dashed = false;
    };

    void draw(QPainter &painter, std::uint32_t edge, const Viewport &viewport, const QRectF &clip, const Stroke &stroke);
    void drawAsPath(QPainter &painter, const diagram::Route &route, const Viewport &viewport, const Stroke &stroke);
    void drawAsPieces(QPainter &painter, const diagram::Route &route, const Viewport &viewport, const QRectF &clip, const Stroke &stroke);
    void drawFoot(QPainter &painter, const diagram::Point &dock, const diagram::Point &next, diagram::Cardinality cardinality,
                  const Viewport &viewport, const Stroke &stroke);
    void drawTag(QPainter &painter, std::uint32_t edge, const Viewport &viewport, const QColor &color);
    bool isVisible(const diagram::Route &route, const QRectF &sceneClip) const;

    const Drawing &m_drawing;
    const DiagramColors &m_colors;
    TextCache &m_texts;
    QString m_implicitText;
};

} // namespace dunlin::designer
