// DiagramView: what stands out: the surroundings of one table, the path between two, or what a search finds. The rest is
// dimmed, or hidden where the person wants that.
#include "app/designer/diagram/diagram_view.h"
#include "engine/diagram/reach.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace dunlin::designer {

namespace {

bool contains(const std::string &text, const QString &part)
{
    return QString::fromStdString(text).contains(part, Qt::CaseInsensitive);
}

bool matches(const diagram::Box &box, const QString &wanted)
{
    return contains(box.name, wanted) || contains(box.databaseName, wanted)
        || std::ranges::any_of(box.rows, [&](const diagram::Row &row) { return contains(row.name, wanted) || contains(row.columnName, wanted); });
}

} // namespace

void DiagramView::setFocusHops(int hops)
{
    if (hops > 0 && !currentBox()) {
        Q_EMIT message(tr("Choose the table to focus on first."));
        hops = 0;
    }
    m_hops = hops;
    refreshFocus();
    Q_EMIT focusHopsChanged(m_hops);
}

void DiagramView::refreshFocus()
{
    if (m_hops > 0)
        m_focusBar->show(QString::fromStdString(m_place.model), m_hops, m_choices.focus);
    else
        m_focusBar->hide();
    placeCorners();
    const bool hides = m_hops > 0 && m_choices.focus == FocusStyle::Hides;
    const bool hid = m_good && m_savedView.empty() && m_drawing.faces.size() < m_good->graph().boxes.size();
    if (hides || hid)
        rebuild();
    refreshDimmed();
}

void DiagramView::showPath()
{
    const std::vector<std::uint32_t> boxes = selectedIndexes();
    const auto nameOf = [&](std::uint32_t box) { return m_drawing.figure.graph.boxes[box].name; };
    if (boxes.size() == 2)
        return showPathTo(nameOf(boxes[0]), nameOf(boxes[1]));
    if (!currentBox())
        return Q_EMIT message(tr("Choose the table where the path begins first."));
    m_entry->ask({
        .place = QRect(width() / 2 - 140, 56, 280, 28),
        .placeholder = tr("Path from %1 to table …").arg(QString::fromStdString(m_place.model)),
        .accessibleName = tr("Table where the path from %1 ends").arg(QString::fromStdString(m_place.model)),
        .completions = tableNames(),
        .accept = [this, from = m_place.model](const QString &typed) {
            const QString to = matchTable(typed);
            if (to.isEmpty())
                return tr("There is no table “%1”.").arg(typed);
            showPathTo(from, to.toStdString());
            return QString();
        },
    });
}

void DiagramView::showPathTo(const std::string &from, const std::string &to)
{
    const auto begin = m_drawing.figure.findBox(from), end = m_drawing.figure.findBox(to);
    const auto path = begin && end ? diagram::shortestPath(m_drawing.figure.graph, *begin, *end) : std::nullopt;
    if (!path)
        return Q_EMIT message(tr("No relations lead from %1 to %2.").arg(QString::fromStdString(from), QString::fromStdString(to)));
    m_path.clear();
    for (const std::uint32_t box : *path)
        m_path.push_back(m_drawing.figure.graph.boxes[box].name);
    refreshDimmed();
    makeVisible(m_drawing.boundsOf(*path));
    Q_EMIT message(tr("%n relation(s) lead from %1 to %2.", nullptr, static_cast<int>(path->size()) - 1).arg(QString::fromStdString(from), QString::fromStdString(to)));
    update();
}

void DiagramView::find()
{
    if (!m_find) {
        m_find = new QLineEdit(this);
        m_find->setPlaceholderText(tr("Find in the diagram"));
        m_find->setAccessibleName(tr("Find in the diagram"));
        m_find->setToolTip(tr("Enter goes to the next match, Esc shows everything again"));
        m_find->setClearButtonEnabled(true);
        connect(m_find, &QLineEdit::textChanged, this, &DiagramView::refreshDimmed);
        connect(m_find, &QLineEdit::returnPressed, this, &DiagramView::goToNextMatch);
        m_find->installEventFilter(this);
    }
    m_find->setGeometry(12, 12, std::min(280, width() - 24), m_find->sizeHint().height());
    m_find->show();
    m_find->setFocus();
    m_find->selectAll();
}

void DiagramView::endFind()
{
    m_find->hide();
    m_find->clear();
    setFocus();
}

bool DiagramView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endFind();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DiagramView::goToNextMatch()
{
    const auto count = static_cast<std::uint32_t>(m_drawing.faces.size());
    const std::uint32_t start = currentBox() ? *currentBox() + 1 : 0;
    for (std::uint32_t step = 0; step < count; ++step) {
        const std::uint32_t box = (start + step) % count;
        if (!matches(m_drawing.figure.graph.boxes[box], m_find->text()))
            continue;
        choose({m_drawing.figure.graph.boxes[box].name, {}});
        ensureVisible();
        return;
    }
    Q_EMIT message(tr("Nothing in the diagram has “%1” in its name.").arg(m_find->text()));
}

void DiagramView::refreshDimmed()
{
    const std::size_t count = m_drawing.faces.size();
    std::vector<bool> dimmed(count, false);
    const auto keep = [&](const std::vector<bool> &wanted) {
        for (std::size_t i = 0; i < count; ++i)
            dimmed[i] = dimmed[i] || !wanted[i];
    };
    if (m_hops > 0 && currentBox())
        keep(diagram::within(m_drawing.figure.graph, {*currentBox()}, m_hops));
    if (!m_path.empty()) {
        std::vector<bool> onPath(count);
        for (const std::string &name : m_path)
            if (const auto box = m_drawing.figure.findBox(name))
                onPath[*box] = true;
        keep(onPath);
    }
    if (m_find && !m_find->text().isEmpty())
        for (std::uint32_t i = 0; i < count; ++i)
            dimmed[i] = dimmed[i] || !matches(m_drawing.figure.graph.boxes[i], m_find->text());
    if (dimmed == m_dimmed)
        return;
    m_dimmed = std::move(dimmed);
    redraw();
}

} // namespace dunlin::designer
