// Minimap: the whole diagram as flat rectangles, with the visible part as a frame that can be dragged.
#pragma once

#include "app/designer/diagram/colors.h"
#include "app/designer/diagram/drawing.h"

#include <QPixmap>
#include <QWidget>

namespace dunlin::designer {

class Minimap : public QWidget
{
    Q_OBJECT

public:
    Minimap(const Drawing &drawing, const DiagramColors &colors, QWidget *parent);

    void drawingChanged();
    void setVisiblePart(const QRectF &scene);

Q_SIGNALS:
    void centreRequested(QPointF scene);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF world() const; // what the map covers, in units
    Viewport mapping() const;

    const Drawing &m_drawing;
    const DiagramColors &m_colors;
    QRectF m_bounds;
    QRectF m_visible;
    QPixmap m_boxes; // drawn once per drawing, size and world
    QRectF m_boxesWorld;
};

} // namespace dunlin::designer
