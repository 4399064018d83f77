#include "app/designer/diagram/text_cache.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QTextLayout>

namespace dunlin::designer {

namespace {
// More strings than any schema shows at once; a bound keeps a long session from growing for ever.
constexpr qsizetype mostStrings = 60000;
} // namespace

TextCache::TextCache(const QFont &base)
{
    const auto make = [&](TextRole role, int pixels, QFont::Weight weight) {
        QFont font = base;
        font.setPixelSize(pixels);
        font.setWeight(weight);
        // Hinted advances differ per zoom step and would make rows jump.
        font.setHintingPreference(QFont::PreferNoHinting);
        m_fonts[static_cast<int>(role)] = font;
    };
    make(TextRole::Name, 13, QFont::DemiBold);
    make(TextRole::Row, 12, QFont::Normal);
    make(TextRole::Type, 12, QFont::Normal);
    make(TextRole::Small, 11, QFont::Normal);
}

const ShapedText &TextCache::shaped(TextRole role, const QString &text)
{
    auto &cache = m_shaped[static_cast<int>(role)];
    if (const auto found = cache.constFind(text); found != cache.constEnd())
        return *found;
    if (cache.size() > mostStrings)
        cache.clear();
    QTextLayout layout(text, font(role));
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    ShapedText shaped;
    if (line.isValid())
        shaped = {.runs = layout.glyphRuns(), .width = line.naturalTextWidth(), .ascent = line.ascent(), .height = line.height()};
    return *cache.insert(text, shaped);
}

QString TextCache::elided(TextRole role, const QString &text, double width)
{
    if (shaped(role, text).width <= width)
        return text;
    return QFontMetricsF(font(role)).elidedText(text, Qt::ElideRight, width);
}

void TextCache::draw(QPainter &painter, TextRole role, const QString &text, double left, double middle)
{
    const ShapedText &text_ = shaped(role, text);
    // In a file, text stays text: it can be found and copied.
    if (const auto engine = painter.paintEngine()->type(); engine == QPaintEngine::SVG || engine == QPaintEngine::Pdf) {
        painter.setFont(font(role));
        painter.drawText(QPointF(left, middle - text_.height / 2 + text_.ascent), text);
        return;
    }
    const QPointF at(left, middle - text_.height / 2);
    for (const QGlyphRun &run : text_.runs)
        painter.drawGlyphRun(at, run);
}

} // namespace dunlin::designer
