// The small signs of the diagram, drawn as shapes so that nothing is said by colour alone.
#pragma once

#include "app/designer/diagram/colors.h"
#include "engine/diagram/graph.h"

#include <QPainter>

namespace dunlin::designer {

// 16 x 16 square with plus, minus or pencil; `topLeft` in the painter's coordinates.
void drawBadge(QPainter &painter, QPointF topLeft, Mark mark, const DiagramColors &colors);
// Key, arrow, diamond, index bars or ring in the column left of a row's name, centred on `centre`.
void drawRowMark(QPainter &painter, QPointF centre, const diagram::Row &row, const DiagramColors &colors, const QColor &text);
// A pin in a disc: the box stays where it is.
void drawPin(QPainter &painter, QPointF centre, const DiagramColors &colors);
// A plug with an exclamation mark in a disc: the database's table is not what the migrations made.
void drawDrift(QPainter &painter, QPointF centre, const DiagramColors &colors);
// Plus, minus or pencil without ground, for a row that is about to change.
void drawPendingSign(QPainter &painter, QPointF centre, Mark mark, const QColor &color);

} // namespace dunlin::designer
