#include "app/designer/diagram/face.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dunlin::designer {

namespace {

constexpr int narrowest = 180;
constexpr int widest = 320;
constexpr int gap = 16; // between name and type
constexpr int nameLeft = 12;

std::vector<std::uint32_t> rowsInOrder(const Figure &figure, std::uint32_t box)
{
    const auto &rows = figure.graph.boxes[box].rows;
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        if (figure.isDrawn(box, i))
            order.push_back(i);
    std::ranges::stable_partition(order, [&](std::uint32_t i) { return rows[i].isPrimaryKey; });
    return order;
}

// A long table keeps what tells most about it: keys, what is about to change, then the first columns.
std::vector<std::uint32_t> mostTelling(const Figure &figure, std::uint32_t box, const std::vector<std::uint32_t> &order)
{
    const auto rank = [&](std::uint32_t i) {
        const diagram::Row &row = figure.graph.boxes[box].rows[i];
        if (figure.marks[box].rows[i] != Mark::None)
            return 0;
        return row.isPrimaryKey ? 1 : row.isForeignKey ? 2 : 3;
    };
    std::vector<std::uint32_t> ranked = order;
    std::ranges::stable_sort(ranked, {}, rank);
    const auto pending = std::ranges::count(figure.marks[box].rows, Mark::None);
    const auto marked = static_cast<std::ptrdiff_t>(figure.marks[box].rows.size()) - pending;
    ranked.resize(static_cast<std::size_t>(std::max<std::ptrdiff_t>(measures::collapsedRows, std::min<std::ptrdiff_t>(marked, std::ssize(order)))));
    std::vector<std::uint32_t> kept;
    std::ranges::copy_if(order, std::back_inserter(kept), 
                         [&](std::uint32_t i) { return std::ranges::find(ranked, i) != ranked.end(); });
    return kept;
}

// Keys and what is about to change; an enum has no keys.
bool isKeyRow(const Figure &figure, std::uint32_t box, std::uint32_t i)
{
    const diagram::Row &row = figure.graph.boxes[box].rows[i];
    return row.isPrimaryKey || row.isForeignKey || row.isUnique || figure.marks[box].rows[i] != Mark::None;
}

QStringList wrapped(const QString &text, double width, TextCache &texts)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && texts.width(TextRole::Row, longer) > width) {
                lines << line;
                line = word;
            } else {
                line = longer;
            }
        }
        lines << texts.elided(TextRole::Row, line, width);
    }
    return lines;
}

int roundUpToGrid(double width)
{
    return static_cast<int>(std::ceil(width / measures::grid)) * measures::grid;
}

Face makeNoteFace(const diagram::Box &box, TextCache &texts)
{
    constexpr int width = 220;
    Face face;
    face.name = QString::fromStdString(box.databaseName).section(u'\n', 0, 0);
    face.lines = wrapped(QString::fromStdString(box.databaseName), width - 2.0 * measures::notePadding, texts);
    face.shape.width = width;
    face.shape.height = 2 * measures::notePadding + measures::noteLine * static_cast<int>(face.lines.size());
    face.shape.headerMiddle = face.shape.height / 2;
    return face;
}

} // namespace

const FaceRow *Face::find(std::uint32_t row) const
{
    const auto found = std::ranges::find(rows, row, &FaceRow::row);
    return found == rows.end() ? nullptr : &*found;
}

Face makeFace(const Figure &figure, std::uint32_t index, FaceStyle style, TextCache &texts)
{
    const diagram::Box &box = figure.graph.boxes[index];
    if (box.kind == diagram::Box::Kind::Note)
        return makeNoteFace(box, texts);
    Face face;
    std::vector<std::uint32_t> order = rowsInOrder(figure, index);
    if (style.detail == Detail::Names)
        order.clear();
    else if (style.detail == Detail::Keys)
        std::erase_if(order, [&](std::uint32_t i) { return !isKeyRow(figure, index, i); });
    face.canCollapse = std::ssize(order) > measures::collapseAbove;
    if (face.canCollapse && style.length == FaceStyle::Length::Collapsed) {
        std::vector<std::uint32_t> kept = mostTelling(figure, index, order);
        face.hiddenRows = static_cast<int>(order.size() - kept.size());
        order = std::move(kept);
    }

    const QString title = QString::fromStdString(box.name);
    QString subtitle = box.databaseName == box.name ? QString() : QString::fromStdString(box.databaseName);
    if (const auto count = figure.marks[index].rowCount)
        subtitle = QCoreApplication::translate("DiagramFace", "%L1 rows").arg(*count);
    double width = nameLeft + texts.width(TextRole::Name, title) + gap + measures::badge + measures::rightMargin;
    if (!subtitle.isEmpty())
        width += gap + texts.width(TextRole::Small, subtitle);
    for (const std::uint32_t i : order) {
        const diagram::Row &row = box.rows[i];
        width = std::max(width, measures::markColumn + texts.width(TextRole::Row, QString::fromStdString(row.name)) + gap
                                    + texts.width(TextRole::Type, QString::fromStdString(row.type)) + measures::rightMargin);
    }
    face.shape.width = std::clamp(roundUpToGrid(width), narrowest, widest);
    face.shape.headerMiddle = measures::header / 2;

    double left = face.shape.width - nameLeft - gap - measures::badge - measures::rightMargin;
    face.name = texts.elided(TextRole::Name, title, left);
    left -= texts.width(TextRole::Name, face.name) + gap;
    if (!subtitle.isEmpty() && left > 24)
        face.subtitle = texts.elided(TextRole::Small, subtitle, left);

    int top = measures::header;
    for (const std::uint32_t i : order) {
        const diagram::Row &row = box.rows[i];
        FaceRow drawn{.row = i, .top = top};
        const double room = face.shape.width - measures::markColumn - measures::rightMargin;
        const QString name = QString::fromStdString(row.name);
        const double forType = std::max(room / 2, room - texts.width(TextRole::Row, name) - 8);
        drawn.type = texts.elided(TextRole::Type, QString::fromStdString(row.type), forType);
        const double typeWidth = texts.width(TextRole::Type, drawn.type);
        drawn.name = texts.elided(TextRole::Row, name, room - typeWidth - (drawn.type.isEmpty() ? 0 : 8));
        drawn.typeLeft = face.shape.width - measures::rightMargin - typeWidth;
        face.rows.push_back(std::move(drawn));
        top += measures::row;
    }
    if (face.canCollapse)
        top += measures::row;
    face.shape.height = top + (top > measures::header ? measures::padding : 0);

    const int elsewhere = face.hiddenRows > 0 ? face.moreTop() + measures::row / 2 : face.shape.headerMiddle;
    for (std::uint32_t i = 0; i < box.rows.size(); ++i) {
        const FaceRow *drawn = face.find(i);
        const int middle = drawn ? drawn->top + measures::row / 2 : figure.isDrawn(index, i) ? elsewhere : face.shape.headerMiddle;
        face.shape.rowMiddles.push_back(middle);
    }
    return face;
}

} // namespace dunlin::designer
