// DiagramView: gestures that change the schema. Each asks the newest snapshot for a minimal text edit and hands it on.
#include "app/designer/diagram/diagram_view.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dunlin::designer {

namespace {

const QStringList &scalarTypes()
{
    static const QStringList types{QStringLiteral("String"), QStringLiteral("Int"), QStringLiteral("Boolean"), QStringLiteral("DateTime"),
                                   QStringLiteral("Float"), QStringLiteral("Decimal"), QStringLiteral("BigInt"), QStringLiteral("Json"),
                                   QStringLiteral("Bytes")};
    return types;
}

// "sku String?" -> name and type; a name alone is a String.
struct TypedField
{
    QString name, type;
};

TypedField parseField(const QString &typed)
{
    const QStringList words = typed.split(QRegularExpression(QStringLiteral("[\\s:]+")), Qt::SkipEmptyParts);
    return {words.value(0), words.size() > 1 ? QStringList(words.mid(1)).join(QLatin1Char(' ')) : scalarTypes().front()};
}

} // namespace

bool DiagramView::apply(const core::Result<core::WorkspaceEdit> &edit, QString *why)
{
    if (edit) {
        m_document.apply(*edit);
        return true;
    }
    const QString text = QString::fromStdString(edit.error().message);
    if (why)
        *why = text;
    else
        Q_EMIT message(text);
    return false;
}

void DiagramView::addTable()
{
    askTable(InlineEntry::AfterEnter::Close);
}

void DiagramView::addTables()
{
    askTable(InlineEntry::AfterEnter::Stay);
}

void DiagramView::askTable(InlineEntry::AfterEnter after)
{
    if (!freshSnapshot())
        return;
    const bool underMouse = mouseIsOnDiagram();
    const QPointF at = underMouse ? m_mouse : QRectF(rect()).center() - QPointF(90, 40);
    m_entry->ask({
        .place = QRect(at.toPoint(), QSize(static_cast<int>(180 * std::max(1.0, m_viewport.scale)), 28)),
        .placeholder = tr("Table name"),
        .accessibleName = tr("Name of the new table"),
        .accept = [this, at](const QString &typed) {
            QString why;
            const std::string name = typed.toStdString();
            const QPointF scene = m_viewport.toScene(at);
            const auto snap = [](double value) { return static_cast<int>(std::lround(value / measures::grid)) * measures::grid; };
            m_wished[name] = freePlace({snap(scene.x()), snap(scene.y())});
            if (!apply(freshSnapshot()->addModel(name), &why))
                m_wished.erase(name);
            else
                choose({name, {}});
            return why;
        },
        .afterEnter = after,
    });
}

// The wanted place, or the next one below it where a table of ordinary size covers no other.
diagram::Point DiagramView::freePlace(diagram::Point wanted) const
{
    const QSizeF size(180 + measures::grid, measures::header + 3 * measures::row + measures::grid);
    for (int tries = 0; tries < 200; ++tries) {
        const QRectF place(QPointF(wanted.x - measures::grid / 2.0, wanted.y - measures::grid / 2.0), size);
        bool taken = false;
        for (std::uint32_t i = 0; i < m_drawing.faces.size() && !taken; ++i) {
            if (!m_drawing.boxRect(i).intersects(place))
                continue;
            taken = true;
            wanted.y = static_cast<int>(std::ceil((m_drawing.boxRect(i).bottom() + measures::grid) / measures::grid)) * measures::grid;
        }
        if (!taken)
            break;
    }
    return wanted;
}

bool DiagramView::mouseIsOnDiagram() const
{
    return underMouse() && rect().contains(m_mouse.toPoint()) && !m_zoomBar->geometry().contains(m_mouse.toPoint())
        && !m_minimap->geometry().contains(m_mouse.toPoint());
}

void DiagramView::addField()
{
    const auto box = currentBox();
    if (!freshSnapshot() || !box)
        return Q_EMIT message(tr("Select the table that gets the field first."));
    if (m_drawing.figure.marks[*box].ghost || m_drawing.figure.graph.boxes[*box].kind == diagram::Box::Kind::Enum)
        return;
    ensureVisible();
    QStringList types = scalarTypes();
    for (const diagram::Box &other : m_drawing.figure.graph.boxes)
        if (other.kind == diagram::Box::Kind::Enum)
            types << QString::fromStdString(other.name);
    const QRect on = boxOnScreen(*box);
    m_entry->ask({
        .place = QRect(on.left(), on.bottom() + 4, on.width(), 24),
        .placeholder = tr("name Type, such as price Decimal?"),
        .accessibleName = tr("Name and type of the new field of %1").arg(QString::fromStdString(m_place.model)),
        .accept = [this, types, model = m_place.model](const QString &typed) {
            const TypedField field = parseField(typed);
            QString type = field.type;
            // Types are often typed in small letters.
            for (const QString &known : types)
                if (type.startsWith(known, Qt::CaseInsensitive) && (type.size() == known.size() || !type[known.size()].isLetterOrNumber()))
                    type = known + type.mid(known.size());
            QString why;
            if (apply(freshSnapshot()->addField(model, field.name.toStdString(), type.toStdString()), &why))
                choose({model, field.name.toStdString()});
            return why;
        },
        .afterEnter = InlineEntry::AfterEnter::Stay,
    });
}

void DiagramView::renameCurrent()
{
    const auto box = currentBox();
    if (!freshSnapshot() || !box || m_drawing.figure.marks[*box].ghost)
        return;
    ensureVisible();
    const Place place = m_place;
    const auto row = currentRow();
    if (row && m_drawing.figure.marks[*box].rows[*row] == Mark::Removed)
        return;
    const QRect on = row ? rowOnScreen(*box, *row) : boxOnScreen(*box);
    m_entry->ask({
        .place = QRect(on.topLeft(), QSize(on.width(), 24)),
        .text = QString::fromStdString(row ? place.field : place.model),
        .accessibleName = row ? tr("New name of the field %1").arg(QString::fromStdString(place.field))
                              : tr("New name of %1").arg(QString::fromStdString(place.model)),
        .accept = [this, place, row](const QString &typed) {
            const std::string name = typed.toStdString();
            if (name == (row ? place.field : place.model))
                return QString();
            QString why;
            const auto edit = row ? freshSnapshot()->renameField(place.model, place.field, name) : freshSnapshot()->renameModel(place.model, name);
            if (row && apply(edit, &why))
                choose({place.model, name});
            else if (!row)
                apply(edit, &why);
            return why;
        },
    });
}

void DiagramView::removeCurrent()
{
    const auto box = currentBox();
    if (!freshSnapshot() || !box)
        return;
    if (m_drawing.figure.marks[*box].ghost)
        return Q_EMIT message(tr("This table is in the database only; applying the changes drops it."));
    const Place place = m_place;
    const auto row = currentRow();
    if (row && m_drawing.figure.marks[*box].rows[*row] == Mark::Removed)
        return Q_EMIT message(tr("This column is in the database only; applying the changes drops it."));
    if (apply(row ? freshSnapshot()->removeField(place.model, place.field) : freshSnapshot()->removeModel(place.model)))
        choose({row ? place.model : std::string(), {}});
}

void DiagramView::drawRelation()
{
    if (!freshSnapshot())
        return;
    m_shape = workspace::Snapshot::RelationShape::OneToMany;
    m_mode = Mode::PickRelation;
    update();
    const auto box = currentBox();
    if (box && m_drawing.figure.graph.boxes[*box].kind == diagram::Box::Kind::Table && !m_drawing.figure.marks[*box].ghost)
        return askRelationEnd(m_place.model);
    m_entry->ask({
        .place = QRect(width() / 2 - 140, 56, 280, 28),
        .placeholder = tr("From table (holds the foreign key)"),
        .accessibleName = tr("Table that holds the foreign key"),
        .completions = tableNames(),
        .accept = [this](const QString &typed) {
            const QString from = matchTable(typed);
            if (from.isEmpty())
                return tr("There is no table “%1”.").arg(typed);
            askRelationEnd(from.toStdString());
            return QString();
        },
        .key = [this](int key) { return relationKey(key); },
    });
}

void DiagramView::askRelationEnd(const std::string &from)
{
    m_entry->ask({
        .place = QRect(width() / 2 - 140, 56, 280, 28),
        .placeholder = tr("%1 refers to table …").arg(QString::fromStdString(from)),
        .accessibleName = tr("Table that %1 refers to").arg(QString::fromStdString(from)),
        .completions = tableNames(),
        .accept = [this, from](const QString &typed) { return relate(from, typed); },
        .key = [this](int key) { return relationKey(key); },
    });
    m_mode = Mode::PickRelation;
}

QString DiagramView::relate(const std::string &from, const QString &to)
{
    const QString target = matchTable(to);
    if (target.isEmpty())
        return tr("There is no table “%1”.").arg(to);
    QString why;
    if (apply(freshSnapshot()->addRelation(from, target.toStdString(), m_shape), &why))
        choose({from, {}});
    return why;
}

QStringList DiagramView::tableNames() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_drawing.figure.graph.boxes.size(); ++i)
        if (m_drawing.figure.graph.boxes[i].kind == diagram::Box::Kind::Table && !m_drawing.figure.marks[i].ghost)
            names << QString::fromStdString(m_drawing.figure.graph.boxes[i].name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

// The whole name in any case, else the only name that begins like this.
QString DiagramView::matchTable(const QString &typed) const
{
    QString found;
    int matches = 0;
    for (const QString &name : tableNames()) {
        if (name.compare(typed, Qt::CaseInsensitive) == 0)
            return name;
        if (name.startsWith(typed, Qt::CaseInsensitive)) {
            found = name;
            ++matches;
        }
    }
    return matches == 1 ? found : QString();
}

bool DiagramView::relationKey(int key)
{
    using Shape = workspace::Snapshot::RelationShape;
    switch (key) {
    case Qt::Key_1: m_shape = Shape::OneToOne; break;
    case Qt::Key_2: m_shape = Shape::OneToMany; break;
    case Qt::Key_3: m_shape = Shape::ManyToMany; break;
    default: return false;
    }
    update();
    return true;
}

void DiagramView::revealCurrent()
{
    const auto box = currentBox();
    if (!box || m_drawing.figure.marks[*box].ghost)
        return;
    const diagram::Box &shown = m_drawing.figure.graph.boxes[*box];
    const auto row = currentRow();
    const bool inText = !row || m_drawing.figure.marks[*box].rows[*row] != Mark::Removed;
    if (inText)
        Q_EMIT revealRequested(row ? shown.rows[*row].location : shown.nameLocation);
}

void DiagramView::toggleCollapsed(std::uint32_t box)
{
    const std::string &name = m_drawing.figure.graph.boxes[box].name;
    if (!m_expanded.erase(name))
        m_expanded.insert(name);
    m_toggled.insert(name);
    rebuild();
}

void DiagramView::arrangeAll()
{
    std::map<std::string, std::optional<diagram::Point>> freed;
    const bool some = m_selected.size() > 1;
    for (const diagram::Box &box : m_drawing.figure.graph.boxes) {
        if (some && !m_selected.contains(box.name))
            continue;
        m_shown.erase(box.name);
        if (m_stored.contains(box.name))
            freed[box.name] = std::nullopt;
    }
    if (!freed.empty())
        m_document.changePositions(freed, some ? tr("Arrange tables") : tr("Arrange all tables"));
    m_fitsNext = !some;
    rebuild();
}

} // namespace dunlin::designer
