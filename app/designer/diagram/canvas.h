// Canvas: the picture of boxes and edges between frames. Panning moves it and draws only the strip that came into view,
// so that a frame of a large diagram costs as little as one of a small one.
#pragma once

#include "app/designer/diagram/drawing.h"

#include <QPainter>
#include <QPixmap>

#include <functional>

namespace dunlin::designer {

class Canvas
{
public:
    // Draws what lies in `clip` (logical pixels).
    using Draw = std::function<void(QPainter &painter, const QRectF &clip)>;

    void invalidate() { m_valid = false; }
    const QPixmap &render(const Viewport &viewport, QSize size, double device, const Draw &draw);

private:
    QPixmap m_pixmap;
    Viewport m_viewport;
    bool m_valid = false;
};

} // namespace dunlin::designer
