// DiagramView: gestures that change the schema. Each asks the newest snapshot for a minimal text edit and hands it on.
#include "app/designer/diagram/diagram_view.h"

#include <QRegularExpression>

#include <algorithm>

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
    const QPointF at = placeForNew();
    m_entry->ask({
        .place = QRect(at.toPoint(), QSize(static_cast<int>(180 * std::max(1.0, m_viewport.scale)), 28)),
        .placeholder = tr("Table name"),
        .accessibleName = tr("Name of the new table"),
        .accept = [this, at](const QString &typed) {
            QString why;
            const std::string name = typed.toStdString();
            addBlockAt(name, at, freshSnapshot()->addModel(name), why);
            return why;
        },
        .afterEnter = after,
    });
}

void DiagramView::addEnum()
{
    if (!freshSnapshot())
        return;
    const QPointF at = placeForNew();
    m_entry->ask({
        .place = QRect(at.toPoint(), QSize(static_cast<int>(180 * std::max(1.0, m_viewport.scale)), 28)),
        .placeholder = tr("Enum name"),
        .accessibleName = tr("Name of the new enum"),
        .accept = [this, at](const QString &typed) {
            QString why;
            const std::string name = typed.toStdString();
            addBlockAt(name, at, freshSnapshot()->addEnum(name), why);
            return why;
        },
    });
}

// The block and, in a saved view, its place there, as one step.
void DiagramView::addBlockAt(const std::string &name, QPointF at, const core::Result<core::WorkspaceEdit> &edit, QString &why)
{
    if (!edit) {
        why = QString::fromStdString(edit.error().message);
        return;
    }
    if (m_savedView.empty()) {
        m_wished[name] = scenePlace(at);
        m_document.apply(*edit);
    } else {
        m_document.undoStack().beginMacro(QString::fromStdString(edit->title));
        m_document.apply(*edit);
        storeInView({name}, scenePlace(at));
        m_document.undoStack().endMacro();
    }
    choose({name, {}});
}

// Under the mouse where that is over the diagram, else in the middle; in widget coordinates.
QPointF DiagramView::placeForNew() const
{
    const QPoint at = m_mouse.toPoint();
    const bool isOnDiagram = underMouse() && rect().contains(at) && !m_zoomBar->geometry().contains(at) && !m_minimap->geometry().contains(at);
    return isOnDiagram ? m_mouse : QRectF(rect()).center() - QPointF(90, 40);
}

diagram::Point DiagramView::scenePlace(QPointF at) const
{
    const QPointF scene = m_viewport.toScene(at);
    return {diagram::snappedToGrid(scene.x()), diagram::snappedToGrid(scene.y())};
}

// A saved view shows what it has a place for.
void DiagramView::storeInView(const std::set<std::string> &blocks, diagram::Point near)
{
    const Figure figure = makeFigure(freshSnapshot()->graph(), nullptr);
    diagram::Obstacles taken = m_drawing.taken();
    diagram::LayoutFile layout = m_document.layout();
    for (const std::string &name : blocks) {
        const auto box = figure.findBox(name);
        if (!box)
            continue;
        const diagram::BoxShape shape = makeFace(figure, *box, {.detail = m_choices.detail}, m_texts).shape;
        const diagram::Point at = nearestFreePlace({near.x, near.y, shape.width, shape.height}, taken);
        taken.add({at.x, at.y, shape.width, shape.height}, *box);
        place(layout, name, at);
    }
    m_document.changeLayout(layout, {});
}

void DiagramView::addField()
{
    const auto box = currentBox();
    if (!freshSnapshot() || !box)
        return Q_EMIT message(tr("Select the table that gets the field first."));
    if (!m_drawing.figure.isInText(*box))
        return;
    ensureVisible();
    const QRect on = boxOnScreen(*box);
    const QRect below(on.left(), on.bottom() + 4, on.width(), 24);
    if (m_drawing.figure.graph.boxes[*box].kind == diagram::Box::Kind::Enum) {
        m_entry->ask({
            .place = below,
            .placeholder = tr("VALUE"),
            .accessibleName = tr("New value of %1").arg(QString::fromStdString(m_place.model)),
            .accept = [this, name = m_place.model](const QString &typed) {
                QString why;
                if (apply(freshSnapshot()->addEnumValue(name, typed.toStdString()), &why))
                    choose({name, typed.toStdString()});
                return why;
            },
            .afterEnter = InlineEntry::AfterEnter::Stay,
        });
        return;
    }
    QStringList types = scalarTypes();
    for (const diagram::Box &other : m_drawing.figure.graph.boxes)
        if (other.kind == diagram::Box::Kind::Enum)
            types << QString::fromStdString(other.name);
    std::vector<std::string> models;
    for (const std::uint32_t selected : selectedIndexes())
        if (m_drawing.figure.isModel(selected))
            models.push_back(m_drawing.figure.graph.boxes[selected].name);
    m_entry->ask({
        .place = below,
        .placeholder = models.size() > 1 ? tr("name Type, for %n tables", nullptr, static_cast<int>(models.size())) : tr("name Type, such as price Decimal?"),
        .accessibleName = models.size() > 1 ? tr("Name and type of the new field of the selected tables")
                                            : tr("Name and type of the new field of %1").arg(QString::fromStdString(m_place.model)),
        .completions = types,
        .completes = InlineEntry::Completes::SecondWord,
        .accept = [this, models, types](const QString &typed) { return addFieldTo(models, typed, types); },
        .afterEnter = InlineEntry::AfterEnter::Stay,
    });
}

QString DiagramView::addFieldTo(const std::vector<std::string> &models, const QString &typed, const QStringList &types)
{
    const TypedField field = parseField(typed);
    QString type = field.type;
    // Types are often typed in small letters.
    for (const QString &known : types)
        if (type.startsWith(known, Qt::CaseInsensitive) && (type.size() == known.size() || !type[known.size()].isLetterOrNumber()))
            type = known + type.mid(known.size());
    QString why;
    const std::string name = field.name.toStdString();
    if (models.size() == 1) {
        if (apply(freshSnapshot()->addField(models.front(), name, type.toStdString()), &why))
            choose({models.front(), name});
        return why;
    }
    EditChain edits(m_document.sourceFiles(), m_document.revision());
    core::Result<void> done;
    for (const std::string &model : models)
        if (done)
            done = edits.add(edits.snapshot().addField(model, name, type.toStdString()));
    applyChain(edits, done, tr("Add field %1 to %n tables", nullptr, static_cast<int>(models.size())).arg(field.name), &why);
    return why;
}

bool DiagramView::applyChain(const EditChain &edits, const core::Result<void> &done, const QString &title, QString *why)
{
    if (done) {
        m_document.apply(edits.edits(), title);
        return true;
    }
    const QString text = QString::fromStdString(done.error().message);
    if (why)
        *why = text;
    else
        Q_EMIT message(text);
    return false;
}

void DiagramView::renameCurrent()
{
    const auto box = currentBox();
    if (!freshSnapshot() || !box)
        return;
    ensureVisible();
    if (m_drawing.figure.graph.boxes[*box].kind == diagram::Box::Kind::Note)
        return editNote(m_place.model);
    const auto row = currentRow();
    if (!m_drawing.figure.isInText(*box) || (row && m_drawing.figure.marks[*box].rows[*row] == Mark::Removed))
        return;
    const Place place = m_place;
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
            const workspace::Snapshot &now = *freshSnapshot();
            const workspace::Symbol symbol = now.symbolNamed(place.model, row ? place.field : std::string_view());
            const auto edit = now.rename(symbol, name, workspace::DatabaseName::Follow);
            const auto remembered = edit ? m_document.rememberRename(now, symbol, name) : core::Result<void>();
            if (apply(edit, &why) && row)
                choose({place.model, name});
            if (!remembered)
                Q_EMIT message(QString::fromStdString(remembered.error().message));
            return why;
        },
    });
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

} // namespace dunlin::designer
