// ZoomBar: zoom out, the present scale, zoom in, fit, arrange. Sits in the diagram's corner.
#pragma once

#include "app/designer/diagram/colors.h"

#include <QWidget>

class QToolButton;

namespace dunlin::designer {

class ZoomBar : public QWidget
{
    Q_OBJECT

public:
    ZoomBar(const DiagramColors &colors, QWidget *parent);

    void setScale(double scale);
    void colorsChanged();

Q_SIGNALS:
    void zoomOutRequested();
    void zoomInRequested();
    void resetRequested();
    void fitRequested();
    void arrangeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &name, const QString &tip);

    const DiagramColors &m_colors;
    QToolButton *m_percent = nullptr;
};

} // namespace dunlin::designer
