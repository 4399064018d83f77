// DiagramView: the mouse. Left picks and drags boxes or opens a rubber band, middle or Space + left pans.
#include "app/designer/diagram/diagram_view.h"

#include "app/designer/document/change_words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace dunlin::designer {

Hit DiagramView::hitAt(QPointF at) const
{
    if (const auto box = currentBox(); box && addRowRect().contains(at))
        return {.part = Hit::Part::AddRow, .box = *box};
    return m_drawing.hit(m_viewport.toScene(at), 5 / m_viewport.scale);
}

void DiagramView::setHover(const Hit &hit)
{
    if (m_hover == hit)
        return;
    const auto showsSomething = [](const Hit &at) {
        return at.part == Hit::Part::Edge || at.part == Hit::Part::Tag || at.part == Hit::Part::AddRow;
    };
    const bool shows = showsSomething(hit) || showsSomething(m_hover) || m_mode == Mode::DragRelation;
    m_hover = hit;
    if (shows)
        update();
}

void DiagramView::chooseHit(const Hit &hit, Qt::KeyboardModifiers modifiers)
{
    if (hit.part == Hit::Part::Edge || hit.part == Hit::Part::Tag) {
        const diagram::Edge &edge = m_drawing.figure.graph.edges[hit.edge];
        choose({m_drawing.figure.graph.boxes[edge.from.box].name, edge.name});
        if (hit.part == Hit::Part::Tag)
            toggleJunction();
        return;
    }
    if (hit.part == Hit::Part::Group) {
        std::set<std::string> members;
        for (const std::uint32_t box : m_drawing.figure.groups[hit.group].boxes)
            members.insert(m_drawing.figure.graph.boxes[box].name);
        choose({*members.begin(), {}});
        m_selected = std::move(members);
        update();
        return;
    }
    if (!hit.isBox()) {
        choose({});
        return;
    }
    const diagram::Box &box = m_drawing.figure.graph.boxes[hit.box];
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        std::set<std::string> selected = m_selected;
        if (!selected.insert(box.name).second)
            selected.erase(box.name);
        choose({selected.contains(box.name) ? box.name : selected.empty() ? std::string() : *selected.begin(), {}});
        m_selected = std::move(selected);
        update();
        return;
    }
    // A press on one of several selected boxes keeps them together, to be dragged.
    const std::set<std::string> together = m_selected.contains(box.name) && m_selected.size() > 1 ? m_selected : std::set{box.name};
    choose({box.name, hit.part == Hit::Part::Row ? box.rows[hit.row].name : std::string()});
    m_selected = together;
    update();
    if (modifiers.testFlag(Qt::ControlModifier))
        revealCurrent();
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressed = m_mouse = event->position();
    const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceDown);
    if (pans) {
        m_mode = Mode::Pan;
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const Hit hit = hitAt(event->position());
    if (m_mode == Mode::PickRelation) {
        if (!hit.isBox())
            return;
        m_entry->cancel();
        m_relationFrom = m_drawing.figure.graph.boxes[hit.box].name;
        m_mode = Mode::DragRelation;
        update();
        return;
    }
    if (m_mode == Mode::KeyboardMove)
        finishDrag();
    if (hit.part == Hit::Part::More)
        return toggleCollapsed(hit.box);
    if (hit.part == Hit::Part::AddRow)
        return addField();
    chooseHit(hit, event->modifiers());
    m_mode = hit.isBox() || hit.part == Hit::Part::Group ? Mode::Press : hit.part == Hit::Part::None ? Mode::RubberBand : Mode::Idle;
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    switch (m_mode) {
    case Mode::Pan:
        panBy(at - m_mouse);
        break;
    case Mode::Press:
        if ((at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_mode = Mode::DragBoxes;
            m_before = m_drawing.arrangement.positions;
        }
        break;
    case Mode::RubberBand:
        update();
        break;
    case Mode::DragRelation:
        m_hover = hitAt(at);
        update();
        break;
    case Mode::Idle:
    case Mode::PickRelation:
        setHover(hitAt(at));
        break;
    case Mode::DragBoxes:
    case Mode::KeyboardMove:
        break;
    }
    m_mouse = at;
    if (m_mode == Mode::DragBoxes)
        dragTo(at);
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    const Mode mode = m_mode;
    if (mode == Mode::Pan || mode == Mode::Press)
        m_mode = Mode::Idle;
    if (mode == Mode::Pan)
        setCursor(m_spaceDown ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (mode == Mode::DragBoxes)
        finishDrag();
    if (mode == Mode::RubberBand) {
        m_mode = Mode::Idle;
        const QRectF band = m_viewport.toScene(QRectF(m_pressed, event->position()).normalized());
        for (std::uint32_t i = 0; i < m_drawing.faces.size(); ++i)
            if (band.intersects(m_drawing.boxRect(i)))
                m_selected.insert(m_drawing.figure.graph.boxes[i].name);
        if (!m_selected.empty() && m_place.model.empty()) {
            const std::set<std::string> selected = m_selected;
            choose({*selected.begin(), {}});
            m_selected = selected;
        }
    }
    if (mode == Mode::DragRelation) {
        const Hit hit = hitAt(event->position());
        m_mode = Mode::PickRelation;
        const bool moved = (event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (hit.isBox() && moved) {
            const std::string from = *m_relationFrom;
            const QString why = relate(from, QString::fromStdString(m_drawing.figure.graph.boxes[hit.box].name));
            if (why.isEmpty())
                cancelGesture();
            else
                Q_EMIT message(why);
        }
    }
    update();
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    if (hit.part == Hit::Part::Header || hit.part == Hit::Part::Row)
        renameCurrent();
    else if (hit.part == Hit::Part::Group)
        renameGroup(m_drawing.figure.groups[hit.group].title);
    else if (hit.part == Hit::Part::Edge)
        revealCurrent();
    else
        mousePressEvent(event);
}

void DiagramView::leaveEvent(QEvent *)
{
    setHover({});
}

void DiagramView::dragTo(QPointF at)
{
    const QPointF moved = (at - m_pressed) / m_viewport.scale;
    std::vector<bool> touched(m_drawing.faces.size(), false);
    bool changed = false;
    for (std::uint32_t i = 0; i < m_drawing.faces.size(); ++i) {
        if (const std::string &name = m_drawing.figure.graph.boxes[i].name; !m_selected.contains(name) || isPinned(name))
            continue;
        touched[i] = true;
        const diagram::Point to{diagram::snappedToGrid(m_before[i].x + moved.x()), diagram::snappedToGrid(m_before[i].y + moved.y())};
        changed = changed || to != m_drawing.arrangement.positions[i];
        m_drawing.arrangement.positions[i] = to;
    }
    if (!changed)
        return;
    std::vector<diagram::BoxShape> shapes;
    shapes.reserve(m_drawing.faces.size());
    for (const Face &face : m_drawing.faces)
        shapes.push_back(face.shape);
    rerouteAround(m_drawing.figure.graph, shapes, touched, m_choices.lines, m_drawing.arrangement);
    m_minimap->drawingChanged();
    redraw();
}

void DiagramView::finishDrag()
{
    m_mode = Mode::Idle;
    std::map<std::uint32_t, diagram::Point> moved;
    for (std::uint32_t i = 0; i < m_drawing.faces.size() && i < m_before.size(); ++i)
        if (m_drawing.arrangement.positions[i] != m_before[i])
            moved.emplace(i, m_drawing.arrangement.positions[i]);
    m_before.clear();
    update();
    if (moved.empty()) {
        if (!selectedIndexes().empty() && movable().empty())
            Q_EMIT message(tr("This table is pinned. Unpin it to move it."));
        return;
    }
    moveBoxes(moved, moved.size() == 1 ? tr("Move %1").arg(m_drawing.nameOf(moved.begin()->first)) : tr("Move %n tables", nullptr, static_cast<int>(moved.size())));
}

void DiagramView::cancelGesture()
{
    const bool dragged = (m_mode == Mode::DragBoxes || m_mode == Mode::KeyboardMove) && m_before.size() == m_drawing.faces.size();
    m_mode = Mode::Idle;
    m_relationFrom.reset();
    if (dragged) {
        std::vector<bool> touched(m_drawing.faces.size());
        for (std::size_t i = 0; i < touched.size(); ++i)
            touched[i] = m_before[i] != m_drawing.arrangement.positions[i];
        m_drawing.arrangement.positions = m_before;
        std::vector<diagram::BoxShape> shapes;
        for (const Face &face : m_drawing.faces)
            shapes.push_back(face.shape);
        rerouteAround(m_drawing.figure.graph, shapes, touched, m_choices.lines, m_drawing.arrangement);
        redraw();
    }
    m_before.clear();
    update();
}

QString DiagramView::tooltipFor(const Hit &hit) const
{
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    if (hit.part == Hit::Part::Group)
        return tr("Drag to move the group, double-click to rename it");
    if (hit.part == Hit::Part::Tag)
        return tr("Click to show the hidden table %1").arg(text(m_drawing.figure.graph.edges[hit.edge].junctionTable));
    if (hit.part == Hit::Part::Edge) {
        const diagram::Edge &edge = m_drawing.figure.graph.edges[hit.edge];
        const diagram::Box &from = m_drawing.figure.graph.boxes[edge.from.box];
        const diagram::Box &to = m_drawing.figure.graph.boxes[edge.to.box];
        const QString name = edge.from.row ? text(from.name) + QLatin1Char('.') + text(from.rows[*edge.from.row].name) : text(from.name);
        return edge.implicitManyToMany ? tr("%1 and %2: many to many through a hidden table").arg(text(from.name), text(to.name))
                                       : tr("%1 refers to %2").arg(name, text(to.name));
    }
    if (!hit.isBox() || hit.part == Hit::Part::AddRow)
        return {};
    const diagram::Box &box = m_drawing.figure.graph.boxes[hit.box];
    if (box.kind == diagram::Box::Kind::Note)
        return tr("Double-click to change the note");
    if (hit.part == Hit::Part::More)
        return tr("Click to show or hide the other columns");
    if (hit.part == Hit::Part::Header) {
        const QString name = box.databaseName == box.name ? text(box.name) : tr("%1, table %2").arg(text(box.name), text(box.databaseName));
        const std::string &drift = m_drawing.figure.marks[hit.box].drift;
        return drift.empty() ? name : name + u'\n' + tr("The database differs from the migrations: %1").arg(text(drift));
    }
    const diagram::Row &row = box.rows[hit.row];
    QStringList facts{text(row.name) + QLatin1Char(' ') + text(row.type)};
    if (row.columnName != row.name)
        facts << tr("column %1").arg(text(row.columnName));
    if (row.isPrimaryKey)
        facts << tr("primary key");
    if (row.isForeignKey)
        facts << tr("foreign key");
    if (row.isUnique)
        facts << tr("unique");
    else if (row.isIndexed)
        facts << tr("indexed");
    if (row.isNullable)
        facts << tr("may be empty");
    if (m_plan && m_drawing.figure.marks[hit.box].rows[hit.row] != Mark::None)
        for (const workspace::Change &change : m_plan->changes)
            if (change.table == box.databaseName && change.column == row.columnName)
                facts << said(change.text);
    return facts.join(QStringLiteral("\n"));
}

void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Hit hit = hitAt(event->pos());
        const bool isSelected = hit.isBox() && m_selected.contains(m_drawing.figure.graph.boxes[hit.box].name);
        if (!isSelected && hit.part != Hit::Part::Tag)
            chooseHit(hit, Qt::NoModifier);
        m_mouse = event->pos();
        return Q_EMIT menuRequested(event->globalPos());
    }
    const auto box = currentBox();
    Q_EMIT menuRequested(mapToGlobal(box ? boxOnScreen(*box).center() : rect().center()));
}

bool DiagramView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString text = tooltipFor(hitAt(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // What the view does with a key itself, no shortcut may take away while it has the focus.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        static const std::set<int> own{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Backspace,
                                       Qt::Key_Space, Qt::Key_Period, Qt::Key_Slash, Qt::Key_Backslash};
        const bool picksShape = m_mode == Mode::PickRelation || m_mode == Mode::DragRelation;
        if (isPlain && (own.contains(key->key()) || (picksShape && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_3))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace dunlin::designer
