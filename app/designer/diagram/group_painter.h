// Draws the frames around groups of tables, behind everything else.
#pragma once

#include "app/designer/diagram/colors.h"
#include "app/designer/diagram/drawing.h"

#include <QPainter>

namespace dunlin::designer {

// The painter's coordinates are the view's logical pixels; nothing outside `clip` needs drawing.
void drawGroups(QPainter &painter, const Drawing &drawing, const DiagramColors &colors, TextCache &texts, const Viewport &viewport, const QRectF &clip);

} // namespace dunlin::designer
