// DiagramView: the keyboard. Everything the mouse can do has a key.
#include "app/designer/diagram/diagram_accessible.h"
#include "app/designer/diagram/diagram_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace dunlin::designer {

namespace {

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return Direction::Left;
    case Qt::Key_Right: return Direction::Right;
    case Qt::Key_Up: return Direction::Up;
    case Qt::Key_Down: return Direction::Down;
    default: return std::nullopt;
    }
}

} // namespace

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return key == Qt::Key_F ? find() : QWidget::keyPressEvent(event);
    if (m_mode == Mode::KeyboardMove && moveWithKeys(key))
        return;
    if ((m_mode == Mode::PickRelation || m_mode == Mode::DragRelation) && relationKey(key))
        return;
    if (walk(key))
        return;
    switch (key) {
    case Qt::Key_Space:
        if (!event->isAutoRepeat() && m_mode == Mode::Idle) {
            m_spaceDown = true;
            setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_Period:
        if (currentBox()) {
            m_mode = Mode::KeyboardMove;
            m_before = m_drawing.arrangement.positions;
            update();
        }
        return;
    case Qt::Key_Slash:
    case Qt::Key_Backslash: return walkRelation();
    default: return QWidget::keyPressEvent(event);
    }
}

void DiagramView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceDown = false;
        if (m_mode != Mode::Pan)
            setCursor(Qt::ArrowCursor);
        return;
    }
    QWidget::keyReleaseEvent(event);
}

// Arrows, Enter and Escape: from box to box, into columns and out.
bool DiagramView::walk(int key)
{
    if (const auto direction = directionOf(key)) {
        if (currentRow() && (*direction == Direction::Up || *direction == Direction::Down))
            stepRow(*direction == Direction::Up ? -1 : 1);
        else
            stepBox(*direction);
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow())
            revealCurrent();
        else
            stepRow(1);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        if (m_mode != Mode::Idle)
            cancelGesture();
        else if (!m_path.empty()) {
            m_path.clear();
            refreshDimmed();
            update();
        } else if (!m_place.field.empty())
            choose({m_place.model, {}});
        else if (m_hops > 0)
            setFocusHops(0);
        else
            choose({});
        return true;
    default:
        return false;
    }
}

void DiagramView::stepRow(int step)
{
    const auto box = currentBox();
    if (!box || m_drawing.faces[*box].rows.empty())
        return;
    const auto &rows = m_drawing.faces[*box].rows;
    std::ptrdiff_t at = step > 0 ? -1 : std::ssize(rows);
    if (const auto row = currentRow()) {
        const auto found = std::ranges::find(rows, *row, &FaceRow::row);
        if (found != rows.end())
            at = found - rows.begin();
    }
    at = std::clamp<std::ptrdiff_t>(at + step, 0, std::ssize(rows) - 1);
    choose({m_place.model, m_drawing.figure.graph.boxes[*box].rows[rows[static_cast<std::size_t>(at)].row].name});
    ensureVisible();
}

void DiagramView::stepBox(Direction direction)
{
    if (const auto next = nextBox(m_drawing.boxRects(), currentBox(), direction)) {
        choose({m_drawing.figure.graph.boxes[*next].name, {}});
        ensureVisible();
    }
}

// To the box at the other end of the next relation, in turn.
void DiagramView::walkRelation()
{
    const auto box = currentBox();
    if (!box)
        return;
    std::optional<std::uint32_t> edge;
    if (const auto edges = m_drawing.figure.edgesAt(*box, m_place.field); !m_place.field.empty() && !edges.empty())
        edge = edges.back();
    if (!edge) {
        const std::vector<std::uint32_t> edges = m_drawing.edgesOf(*box);
        if (edges.empty())
            return Q_EMIT message(tr("This table has no relations."));
        edge = edges.front();
    }
    const diagram::Edge &shown = m_drawing.figure.graph.edges[*edge];
    const diagram::End &other = shown.from.box == *box ? shown.to : shown.from;
    const diagram::Box &next = m_drawing.figure.graph.boxes[other.box];
    choose({next.name, other.row ? next.rows[*other.row].name : std::string()});
    ensureVisible();
}

bool DiagramView::moveWithKeys(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Period) {
        finishDrag();
        return true;
    }
    const auto direction = directionOf(key);
    if (!direction)
        return false;
    // As if the mouse had dragged by one grid step from where the box is now.
    const auto box = currentBox();
    if (!box)
        return true;
    const diagram::Point now = m_drawing.arrangement.positions[*box];
    const diagram::Point from = m_before[*box];
    const int dx = *direction == Direction::Left ? -measures::grid : *direction == Direction::Right ? measures::grid : 0;
    const int dy = *direction == Direction::Up ? -measures::grid : *direction == Direction::Down ? measures::grid : 0;
    m_pressed = {};
    dragTo(QPointF(now.x - from.x + dx, now.y - from.y + dy) * m_viewport.scale);
    ensureVisible();
    return true;
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_place.model.empty() && event->reason() == Qt::TabFocusReason)
        stepBox(Direction::Right);
    notifyDiagramFocus(this);
    update();
}

void DiagramView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_spaceDown = false;
    update();
}

} // namespace dunlin::designer
