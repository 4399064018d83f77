// IconEngine: draws an outline SVG of resources/icons in one colour, crisp at every scale.
#pragma once

#include <QColor>
#include <QIconEngine>

namespace dunlin::designer {

class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, QColor colour, QColor disabled);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

private:
    QString m_name;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace dunlin::designer
