#include "app/designer/diagram/box_painter.h"

#include "app/designer/diagram/symbols.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace dunlin::designer {

namespace {

QPointF snap(QPointF at, double device)
{
    return {std::round(at.x() * device) / device, std::round(at.y() * device) / device};
}

QPainterPath headerPath(double width)
{
    const double r = measures::radius;
    QPainterPath path(QPointF(0, measures::header));
    path.lineTo(0, r);
    path.quadTo(0, 0, r, 0);
    path.lineTo(width - r, 0);
    path.quadTo(width, 0, width, r);
    path.lineTo(width, measures::header);
    path.closeSubpath();
    return path;
}

} // namespace

BoxPainter::BoxPainter(const Drawing &drawing, const DiagramColors &colors, TextCache &texts, const QString &moreText,
                       const QString &lessText)
    : m_drawing(drawing), m_colors(colors), m_texts(texts), m_moreText(moreText), m_lessText(lessText)
{
}

void BoxPainter::draw(QPainter &painter, std::uint32_t box, const Viewport &viewport, double device)
{
    QRectF rect = viewport.toView(m_drawing.boxRect(box));
    rect.moveTopLeft(snap(rect.topLeft(), device));
    const Level level = levelAt(viewport.scale);
    if (level == Level::Full) {
        const QTransform before = painter.transform();
        painter.translate(rect.topLeft());
        painter.scale(viewport.scale, viewport.scale);
        drawFull(painter, box, QRectF(QPointF(0, 0), m_drawing.boxRect(box).size()), viewport.scale);
        painter.setTransform(before);
    } else {
        const QPointF size = snap({rect.width(), rect.height()}, device);
        drawSmall(painter, box, {rect.topLeft(), QSizeF(size.x(), size.y())}, viewport.scale, level);
    }
}

void BoxPainter::drawForemostName(QPainter &painter, std::uint32_t box, const Viewport &viewport)
{
    m_names.drawForemost(painter, m_drawing, m_colors, m_texts, viewport, box);
}

void BoxPainter::drawNames(QPainter &painter, const Viewport &viewport, const QRectF &clip, const std::function<double(std::uint32_t)> &opacity)
{
    m_names.draw(painter, m_drawing, m_colors, m_texts, viewport, clip, opacity);
}

QColor BoxPainter::headerColor(std::uint32_t box) const
{
    const BoxMarks &marks = m_drawing.figure.marks[box];
    if (marks.ghost)
        return m_colors.removed.fill;
    const diagram::Box::Kind kind = m_drawing.figure.graph.boxes[box].kind;
    return kind == diagram::Box::Kind::Enum ? m_colors.lightSurface : kind == diagram::Box::Kind::Note ? m_colors.warningGround : m_colors.header;
}

QColor BoxPainter::borderColor(std::uint32_t box) const
{
    const Mark mark = m_drawing.figure.marks[box].box;
    if (m_drawing.figure.graph.boxes[box].kind == diagram::Box::Kind::Note)
        return m_colors.warningText;
    return mark == Mark::None ? m_colors.border : m_colors.pending(mark).text;
}

void BoxPainter::drawFull(QPainter &painter, std::uint32_t box, const QRectF &frame, double scale)
{
    const Face &face = m_drawing.faces[box];
    const BoxMarks &marks = m_drawing.figure.marks[box];
    const diagram::Box::Kind kind = m_drawing.figure.graph.boxes[box].kind;
    const bool isEnum = kind == diagram::Box::Kind::Enum;
    const double radius = measures::radius;
    if (kind == diagram::Box::Kind::Note)
        return drawNote(painter, face, frame, marks.isPinned);

    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    if (!isEnum) {
        painter.setBrush(m_colors.shadow);
        painter.drawRoundedRect(frame.translated(0, 1.5), radius, radius);
    }
    painter.setBrush(isEnum ? m_colors.lightSurface : m_colors.surface);
    painter.drawRoundedRect(frame, radius, radius);
    if (!isEnum || marks.ghost)
        painter.fillPath(headerPath(frame.width()), headerColor(box));
    if (frame.height() > measures::header)
        painter.fillRect(QRectF(0, measures::header - 1 / scale, frame.width(), 1 / scale), m_colors.separator);

    const double middle = face.shape.headerMiddle;
    painter.setPen(marks.ghost ? m_colors.removed.text : isEnum ? m_colors.soft : m_colors.text);
    m_texts.draw(painter, TextRole::Name, face.name, 12, middle);
    if (!face.subtitle.isEmpty()) {
        painter.setPen(marks.ghost ? m_colors.removed.text : m_colors.soft);
        const double right = frame.width() - (marks.box == Mark::None ? 12.0 : 34.0);
        m_texts.draw(painter, TextRole::Small, face.subtitle, right - m_texts.width(TextRole::Small, face.subtitle), middle);
    }

    for (const FaceRow &row : face.rows)
        drawRow(painter, box, row);
    if (face.canCollapse) {
        painter.setPen(m_colors.soft);
        const QString text = face.hiddenRows > 0 ? m_moreText.arg(face.hiddenRows) : m_lessText;
        m_texts.draw(painter, TextRole::Small, text, measures::markColumn, face.moreTop() + measures::row / 2.0);
    }

    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    const double line = 1 / scale;
    const bool isHidden = marks.ghost || kind == diagram::Box::Kind::Junction; // not in the text
    painter.setPen(QPen(borderColor(box), line, isHidden ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(frame.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    if (marks.box != Mark::None)
        drawBadge(painter, {frame.width() - measures::rightMargin - measures::badge + 4, middle - measures::badge / 2.0}, marks.box, m_colors);
    // On the upper rim, where they take no room from the name.
    double sign = frame.width() - 14;
    if (marks.isPinned) {
        drawPin(painter, {sign, 0}, m_colors);
        sign -= 20;
    }
    if (!marks.drift.empty()) {
        painter.setPen(QPen(QBrush(m_colors.warningText, Qt::BDiagPattern), 4));
        painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
        drawDrift(painter, {sign, 0}, m_colors);
    }
}

void BoxPainter::drawNote(QPainter &painter, const Face &face, const QRectF &frame, bool isPinned)
{
    painter.setPen(QPen(m_colors.warningText, 1));
    painter.setBrush(m_colors.warningGround);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    double middle = measures::notePadding + measures::noteLine / 2.0;
    for (const QString &line : face.lines) {
        m_texts.draw(painter, TextRole::Row, line, measures::notePadding, middle);
        middle += measures::noteLine;
    }
    if (isPinned)
        drawPin(painter, {frame.width() - 14, 0}, m_colors);
}

void BoxPainter::drawRow(QPainter &painter, std::uint32_t box, const FaceRow &drawn)
{
    const diagram::Row &row = m_drawing.figure.graph.boxes[box].rows[drawn.row];
    const Mark mark = m_drawing.figure.marks[box].rows[drawn.row];
    const bool ghost = m_drawing.figure.marks[box].ghost;
    const bool isEnum = m_drawing.figure.graph.boxes[box].kind == diagram::Box::Kind::Enum;
    const double middle = drawn.top + measures::row / 2.0;
    const double width = m_drawing.faces[box].shape.width;
    QColor nameColor = isEnum ? m_colors.soft : m_colors.text;
    QColor typeColor = m_colors.soft;
    if (mark != Mark::None) {
        const DiagramColors::Pending &pending = m_colors.pending(mark);
        if (!ghost)
            painter.fillRect(QRectF(1, drawn.top, width - 2, measures::row), pending.fill);
        nameColor = typeColor = ghost ? m_colors.soft : pending.text;
    }
    if (mark == Mark::None || row.isPrimaryKey || row.isForeignKey || row.isUnique)
        drawRowMark(painter, {measures::markColumn / 2.0, middle}, row, m_colors, nameColor);
    else
        drawPendingSign(painter, {measures::markColumn / 2.0, middle}, mark, nameColor);
    painter.setPen(nameColor);
    const double left = isEnum ? 12 : measures::markColumn;
    m_texts.draw(painter, TextRole::Row, drawn.name, left, middle);
    if (mark == Mark::Removed)
        painter.fillRect(QRectF(left, middle, m_texts.width(TextRole::Row, drawn.name), 1), nameColor);
    if (!drawn.type.isEmpty()) {
        painter.setPen(typeColor);
        m_texts.draw(painter, TextRole::Type, drawn.type, drawn.typeLeft, middle);
    }
}

// Below half size: header with a readable name and bars for columns; below a fifth: the name plate alone.
void BoxPainter::drawSmall(QPainter &painter, std::uint32_t box, const QRectF &rect, double scale, Level level)
{
    const Face &face = m_drawing.faces[box];
    const BoxMarks &marks = m_drawing.figure.marks[box];
    const bool isEnum = m_drawing.figure.graph.boxes[box].kind == diagram::Box::Kind::Enum;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor plate = marks.box == Mark::None ? headerColor(box) : m_colors.pending(marks.box).fill;
    const double readableHeader = readableName + 5;
    double header = rect.height();
    if (level == Level::Bars) {
        header = std::min(rect.height(), std::max(measures::header * scale, readableHeader));
        painter.fillRect(rect, isEnum ? m_colors.lightSurface : m_colors.surface);
        for (const FaceRow &row : face.rows) {
            const Mark mark = marks.rows[row.row];
            const double top = rect.y() + row.top * scale;
            if (top < rect.y() + header)
                continue;
            const double width = std::min(0.75 * rect.width(), row.name.size() * 6.5 * scale);
            const double height = std::max(1.0, std::floor(measures::row * scale * 0.45));
            painter.fillRect(QRectF(rect.x() + 8 * scale, std::round(top + height * 0.6), width, height),
                             mark == Mark::None ? m_colors.separator : m_colors.pending(mark).text);
        }
    }
    painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), header), plate);
    painter.setPen(QPen(borderColor(box), 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));

    if (level == Level::Plates)
        return; // see drawNames()
    // Name text keeps a readable size; where not even three letters fit, the tooltip has the name.
    const double textScale = std::max(readableName / 13.0, scale);
    const double room = (rect.width() - 6) / textScale;
    if (room < 26 || header < readableName)
        return;
    const QString name = m_texts.elided(TextRole::Name, face.name, room);
    const QTransform before = painter.transform();
    painter.translate(rect.x() + 3, rect.y());
    painter.scale(textScale, textScale);
    painter.setPen(marks.box == Mark::None ? m_colors.text : m_colors.pending(marks.box).text);
    m_texts.draw(painter, TextRole::Name, name, 0, header / 2 / textScale);
    painter.setTransform(before);
}

} // namespace dunlin::designer
