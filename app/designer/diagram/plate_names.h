// PlateNames: the names on a diagram so small that its boxes are plates. They keep a readable size, may be wider than their boxes, and
// never cover one another: those of boxes with many relations come first.
#pragma once

#include "app/designer/diagram/colors.h"
#include "app/designer/diagram/drawing.h"

#include <QPainter>

#include <functional>

namespace dunlin::designer {

inline constexpr double readableName = 11; // pixels

class PlateNames
{
public:
    void drawingChanged() { m_scale = 0; }
    // Which names are seen depends on the scale alone, so that a picture that is moved stays one. `opacity`: of a box.
    void draw(QPainter &painter, const Drawing &drawing, const DiagramColors &colors, TextCache &texts, const Viewport &viewport, const QRectF &clip,
              const std::function<double(std::uint32_t box)> &opacity);
    // One of them over all others: of the box that is worked with.
    void drawForemost(QPainter &painter, const Drawing &drawing, const DiagramColors &colors, TextCache &texts, const Viewport &viewport, std::uint32_t box) const;

private:
    struct Name
    {
        std::uint32_t box = 0;
        QRectF rect; // logical pixels, where the scene's origin is the view's
        bool isWide = false; // wider than its box
    };
    void place(const Drawing &drawing, TextCache &texts, double scale);

    double m_scale = 0; // that they are placed for; 0: for none
    std::vector<Name> m_names;
};

} // namespace dunlin::designer
