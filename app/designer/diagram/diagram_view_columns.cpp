// DiagramView: keys, indexes and emptiness of the current column.
#include "app/designer/diagram/diagram_view.h"

#include <algorithm>

namespace dunlin::designer {

std::optional<DiagramView::Place> DiagramView::currentColumn()
{
    const auto box = currentBox();
    const auto row = currentRow();
    const bool isColumn = freshSnapshot() && box && row && m_drawing.figure.isModel(*box) && !m_drawing.figure.graph.boxes[*box].rows[*row].isRelation
        && m_drawing.figure.marks[*box].rows[*row] != Mark::Removed;
    if (isColumn)
        return m_place;
    Q_EMIT message(tr("Select a column first: Enter goes into the columns of a table."));
    return std::nullopt;
}

void DiagramView::toggleOptional()
{
    const auto at = currentColumn();
    if (!at)
        return;
    std::string type = m_drawing.figure.graph.boxes[*currentBox()].rows[*currentRow()].type;
    if (type.ends_with("[]"))
        return Q_EMIT message(tr("A list is empty where there is nothing; it cannot be optional."));
    if (type.ends_with('?'))
        type.pop_back();
    else
        type += '?';
    apply(freshSnapshot()->setFieldType(at->model, at->field, type));
}

void DiagramView::toggleUnique()
{
    const auto at = currentColumn();
    if (!at)
        return;
    const workspace::Snapshot &now = *freshSnapshot();
    const std::vector<std::string> keys = now.keyFieldsOf(at->model, "unique");
    if (const auto own = std::ranges::find(keys, at->field); own != keys.end()) {
        apply(now.setKeyFields(at->model, "unique", static_cast<std::size_t>(own - keys.begin()), {}));
        return;
    }
    const bool isUnique = m_drawing.figure.graph.boxes[*currentBox()].rows[*currentRow()].isUnique;
    apply(now.setFieldAttribute(at->model, at->field, "unique", isUnique ? std::nullopt : std::optional<std::string>("")));
}

// Makes the column the primary key in place of the one there was.
void DiagramView::toggleKey()
{
    const auto at = currentColumn();
    if (!at)
        return;
    if (!freshSnapshot()->keyFieldsOf(at->model, "id").empty())
        return Q_EMIT message(tr("%1 has a key of several columns; change it under Keys in the properties.").arg(QString::fromStdString(at->model)));
    const bool isKey = m_drawing.figure.graph.boxes[*currentBox()].rows[*currentRow()].isPrimaryKey;
    apply(isKey ? freshSnapshot()->setFieldAttribute(at->model, at->field, "id", std::nullopt) : freshSnapshot()->moveKey(at->model, at->field));
}

void DiagramView::addIndex(const std::string &attribute)
{
    const auto box = currentBox();
    if (!freshSnapshot() || !box || !m_drawing.figure.isModel(*box))
        return Q_EMIT message(tr("Select the table that gets the index first."));
    ensureVisible();
    QStringList columns;
    for (const diagram::Row &row : m_drawing.figure.graph.boxes[*box].rows)
        if (!row.isRelation)
            columns << QString::fromStdString(row.name);
    const QString model = QString::fromStdString(m_place.model);
    const QRect on = boxOnScreen(*box);
    m_entry->ask({
        .place = QRect(on.left(), on.bottom() + 4, std::max(on.width(), 240), 24),
        .text = QString::fromStdString(m_place.field),
        .placeholder = tr("Columns, such as a, b(sort: Desc)"),
        .accessibleName = attribute == "unique" ? tr("Columns of %1 that are unique together").arg(model) : tr("Columns of the index of %1").arg(model),
        .completions = columns,
        .completes = InlineEntry::Completes::LastWord,
        .accept = [this, attribute, name = m_place.model](const QString &typed) {
            // What is there already goes; so the same keys take it back.
            QString why;
            const std::string fields = typed.toStdString();
            const workspace::Snapshot &now = *freshSnapshot();
            const std::vector<std::string> present = now.keyFieldsOf(name, attribute);
            const auto known = std::ranges::find(present, fields);
            const auto ordinal = static_cast<std::size_t>(known - present.begin());
            apply(now.setKeyFields(name, attribute, ordinal, known == present.end() ? fields : std::string()), &why);
            return why;
        },
    });
}

} // namespace dunlin::designer
