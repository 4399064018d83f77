// DiagramView: removing. Delete takes only what nothing depends on; Shift+Delete takes that along.
#include "app/designer/diagram/diagram_view.h"

#include <algorithm>

namespace dunlin::designer {

std::vector<std::string> DiagramView::selectedInText() const
{
    std::vector<std::string> names;
    for (const std::uint32_t box : selectedIndexes())
        if (m_drawing.figure.isInText(box))
            names.push_back(m_drawing.figure.graph.boxes[box].name);
    return names;
}

// Why these cannot go by themselves; empty: nothing depends on them.
QString DiagramView::removalHindrance(const std::vector<std::string> &tables)
{
    QStringList dependants;
    for (const std::string &table : tables)
        for (const std::string &other : freshSnapshot()->dependantsOf(table))
            if (const QString name = QString::fromStdString(other); std::ranges::find(tables, other) == tables.end() && !dependants.contains(name))
                dependants << name;
    if (dependants.isEmpty())
        return {};
    return tr("%1 refers to what would go. Shift+Del removes the relations and their columns as well.").arg(dependants.join(QStringLiteral(", ")));
}

void DiagramView::removeCurrent()
{
    const auto box = currentBox();
    if (!freshSnapshot() || !box || removeNotes())
        return;
    const diagram::Box &shown = m_drawing.figure.graph.boxes[*box];
    if (shown.kind == diagram::Box::Kind::Junction)
        return Q_EMIT message(tr("This table belongs to a many-to-many relation; remove the relation instead."));
    if (m_drawing.figure.marks[*box].ghost)
        return Q_EMIT message(tr("This table is in the database only; applying the changes drops it."));
    const auto row = currentRow();
    if (!row) {
        const std::vector<std::string> tables = selectedInText();
        if (const QString why = removalHindrance(tables); !why.isEmpty())
            return Q_EMIT message(why);
        return removeBlocks(tables);
    }
    if (m_drawing.figure.marks[*box].rows[*row] == Mark::Removed)
        return Q_EMIT message(tr("This column is in the database only; applying the changes drops it."));
    const bool isColumn = !shown.rows[*row].isRelation;
    for (const diagram::Edge &edge : m_drawing.figure.graph.edges) {
        const bool isUsed = (edge.from.box == *box && edge.from.row == row) || (edge.to.box == *box && edge.to.row == row);
        if (isUsed && isColumn)
            return Q_EMIT message(tr("The relation %1 of %2 needs this column. Shift+Del removes both.")
                                      .arg(QString::fromStdString(edge.name), QString::fromStdString(m_drawing.figure.graph.boxes[edge.from.box].name)));
    }
    removeRow();
}

void DiagramView::removeWithDependants()
{
    const auto box = currentBox();
    if (!freshSnapshot() || !box || removeNotes())
        return;
    const auto row = currentRow();
    if (!row)
        return removeBlocks(selectedInText());
    if (!m_drawing.figure.isInText(*box) || m_drawing.figure.marks[*box].rows[*row] == Mark::Removed)
        return;
    const Place place = m_place;
    if (!m_drawing.figure.graph.boxes[*box].rows[*row].isRelation)
        return removeRow();
    if (apply(freshSnapshot()->removeRelation(place.model, place.field)))
        choose({place.model, {}});
}

void DiagramView::removeRow()
{
    const Place place = m_place;
    const bool isEnum = m_drawing.figure.graph.boxes[*currentBox()].kind == diagram::Box::Kind::Enum;
    const workspace::Snapshot &now = *freshSnapshot();
    if (apply(isEnum ? now.removeEnumValue(place.model, place.field) : now.removeField(place.model, place.field)))
        choose({place.model, {}});
}

// Tables go with the relations to them and the columns of these; enums are refused while a field has them for its type.
void DiagramView::removeBlocks(const std::vector<std::string> &blocks)
{
    if (blocks.empty())
        return;
    const auto isEnum = [this](const std::string &name) {
        const auto box = m_drawing.figure.findBox(name);
        return box && m_drawing.figure.graph.boxes[*box].kind == diagram::Box::Kind::Enum;
    };
    EditChain edits(m_document.sourceFiles(), m_document.revision());
    core::Result<void> done;
    for (const bool enums : {false, true}) // what uses the enums goes first
        for (const std::string &name : blocks)
            if (done && isEnum(name) == enums)
                done = edits.add(enums ? edits.snapshot().removeEnum(name) : edits.snapshot().removeModel(name));
    const QString title = blocks.size() == 1 && done ? QString::fromStdString(edits.edits().front().title)
                                                     : tr("Remove %n tables", nullptr, static_cast<int>(blocks.size()));
    if (applyChain(edits, done, title))
        choose({});
}

} // namespace dunlin::designer
