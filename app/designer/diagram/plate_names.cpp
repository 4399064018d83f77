#include "app/designer/diagram/plate_names.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dunlin::designer {

namespace {

constexpr double nameScale = readableName / 13.0; // of a name at 100 %
constexpr double nameHeight = 14, nameMargin = 3; // pixels
constexpr double cellSize = 64;

// Rectangles by the cells of a grid that they touch.
class Taken
{
public:
    bool isFree(const QRectF &rect) const
    {
        bool isFree = true;
        eachCell(rect, [&](QPoint cell) {
            const auto found = m_cells.constFind(cell);
            isFree = isFree && (found == m_cells.constEnd() || std::ranges::none_of(*found, [&](const QRectF &other) { return other.intersects(rect); }));
        });
        return isFree;
    }
    void add(const QRectF &rect)
    {
        eachCell(rect, [&](QPoint cell) { m_cells[cell].append(rect); });
    }

private:
    static void eachCell(const QRectF &rect, auto &&call)
    {
        const auto cell = [](double at) { return static_cast<int>(std::floor(at / cellSize)); };
        for (int x = cell(rect.left()); x <= cell(rect.right()); ++x) {
            for (int y = cell(rect.top()); y <= cell(rect.bottom()); ++y)
                call(QPoint(x, y));
        }
    }

    QHash<QPoint, QList<QRectF>> m_cells;
};

std::vector<std::uint32_t> byRelations(const Drawing &drawing)
{
    std::vector<std::uint32_t> relations(drawing.faces.size()), order(drawing.faces.size());
    for (const diagram::Edge &edge : drawing.figure.graph.edges) {
        ++relations[edge.from.box];
        ++relations[edge.to.box];
    }
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::uint32_t box) { return relations[box]; });
    return order;
}

// Logical pixels, where the scene's origin is the view's.
QRectF nameRect(const QString &name, const QRectF &plate, TextCache &texts)
{
    QRectF rect(0, 0, texts.width(TextRole::Name, name) * nameScale + 2 * nameMargin, nameHeight);
    if (rect.width() <= plate.width())
        rect.moveCenter(plate.center());
    else
        rect.moveTopLeft({plate.left(), plate.top() + std::min(1.0, (plate.height() - nameHeight) / 2)}); // the plate is seen below it
    return rect;
}

QRectF plateAt(const Drawing &drawing, std::uint32_t box, double scale)
{
    return {drawing.boxRect(box).topLeft() * scale, drawing.boxRect(box).size() * scale};
}

void drawName(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color, TextCache &texts)
{
    const QTransform before = painter.transform();
    painter.translate(rect.left() + nameMargin, rect.top());
    painter.scale(nameScale, nameScale);
    painter.setPen(color);
    texts.draw(painter, TextRole::Name, name, 0, nameHeight / 2 / nameScale);
    painter.setTransform(before);
}

void drawGround(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, nameMargin, nameMargin);
}

} // namespace

void PlateNames::place(const Drawing &drawing, TextCache &texts, double scale)
{
    m_scale = scale;
    m_names.clear();
    Taken taken;
    for (const std::uint32_t box : byRelations(drawing)) {
        if (drawing.figure.graph.boxes[box].kind == diagram::Box::Kind::Note)
            continue; // a text, not a name
        const QRectF plate = plateAt(drawing, box, scale);
        const QRectF rect = nameRect(drawing.nameOf(box), plate, texts);
        if (!taken.isFree(rect))
            continue;
        taken.add(rect);
        m_names.push_back({box, rect, rect.width() > plate.width() || rect.height() > plate.height()});
    }
}

void PlateNames::draw(QPainter &painter, const Drawing &drawing, const DiagramColors &colors, TextCache &texts, const Viewport &viewport, const QRectF &clip,
                      const std::function<double(std::uint32_t)> &opacity)
{
    if (levelAt(viewport.scale) != Level::Plates)
        return;
    if (m_scale != viewport.scale)
        place(drawing, texts, viewport.scale);
    for (const Name &name : m_names) {
        const QRectF rect = name.rect.translated(viewport.offset);
        if (!rect.intersects(clip))
            continue;
        const Mark mark = drawing.figure.marks[name.box].box;
        painter.setOpacity(opacity(name.box));
        if (name.isWide) {
            QColor ground = mark == Mark::None ? colors.background : colors.pending(mark).fill;
            ground.setAlphaF(0.75F);
            drawGround(painter, rect, ground);
        }
        drawName(painter, drawing.nameOf(name.box), rect, mark == Mark::None ? colors.text : colors.pending(mark).text, texts);
    }
    painter.setOpacity(1);
}

void PlateNames::drawForemost(QPainter &painter, const Drawing &drawing, const DiagramColors &colors, TextCache &texts, const Viewport &viewport, std::uint32_t box) const
{
    if (levelAt(viewport.scale) != Level::Plates || drawing.figure.graph.boxes[box].kind == diagram::Box::Kind::Note)
        return;
    const QRectF rect = nameRect(drawing.nameOf(box), plateAt(drawing, box, viewport.scale), texts).translated(viewport.offset);
    drawGround(painter, rect, colors.accentGround);
    drawName(painter, drawing.nameOf(box), rect, colors.text, texts);
}

} // namespace dunlin::designer
