// TextCache: shaped text, so that a frame draws glyphs and never lays out a string twice.
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QPainter>
#include <QString>

namespace dunlin::designer {

enum class TextRole { Name, Row, Type, Small };

struct ShapedText
{
    QList<QGlyphRun> runs; // baseline at y = ascent
    double width = 0; // units at 100 %
    double ascent = 0;
    double height = 0;
};

class TextCache
{
public:
    explicit TextCache(const QFont &base);

    const QFont &font(TextRole role) const { return m_fonts[static_cast<int>(role)]; }
    const ShapedText &shaped(TextRole role, const QString &text);
    double width(TextRole role, const QString &text) { return shaped(role, text).width; }
    QString elided(TextRole role, const QString &text, double width);
    // Draws with the painter's pen, vertically centred on `middle`.
    void draw(QPainter &painter, TextRole role, const QString &text, double left, double middle);

private:
    QFont m_fonts[4];
    QHash<QString, ShapedText> m_shaped[4];
};

} // namespace dunlin::designer
