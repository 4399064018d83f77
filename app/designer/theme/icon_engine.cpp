#include "app/designer/theme/icon_engine.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace dunlin::designer {

IconEngine::IconEngine(QString name, QColor colour, QColor disabled) : m_name(std::move(name)), m_colour(colour), m_disabled(disabled) {}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", (mode == QIcon::Disabled ? m_disabled : m_colour).name().toUtf8());
    QSvgRenderer renderer(svg);
    renderer.render(painter, rect);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, {QPoint(0, 0), size}, mode, state);
    return pixmap;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this); // the caller owns it
}

} // namespace dunlin::designer
