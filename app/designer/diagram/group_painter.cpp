#include "app/designer/diagram/group_painter.h"

#include <algorithm>

namespace dunlin::designer {

namespace {
constexpr double readableTitle = 11.0 / 13.0; // of the ordinary size
}

void drawGroups(QPainter &painter, const Drawing &drawing, const DiagramColors &colors, TextCache &texts, const Viewport &viewport, const QRectF &clip)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (std::uint32_t i = 0; i < drawing.figure.groups.size(); ++i) {
        const QRectF rect = viewport.toView(drawing.groupRect(i));
        if (!rect.intersects(clip))
            continue;
        const FigureGroup &group = drawing.figure.groups[i];
        const DiagramColors::Tint &tint = colors.tint(group.color);
        const double radius = 10 * std::min(1.0, viewport.scale);
        painter.setPen(QPen(tint.line, 1));
        painter.setBrush(tint.ground);
        painter.drawRoundedRect(rect, radius, radius);
        // The title keeps a readable size.
        const double textScale = std::max(readableTitle, viewport.scale);
        const QString title = texts.elided(TextRole::Name, QString::fromStdString(group.title), (rect.width() - 16) / textScale);
        const QTransform before = painter.transform();
        painter.translate(rect.left() + 12 * std::min(1.0, viewport.scale), rect.top());
        painter.scale(textScale, textScale);
        painter.setPen(colors.text);
        texts.draw(painter, TextRole::Name, title, 0, drawing.groupTitleRect(i).height() / 2 * viewport.scale / textScale);
        painter.setTransform(before);
    }
}

} // namespace dunlin::designer
