// DiagramView: what stands out: the surroundings of one table, or what a search finds. The rest is dimmed, never hidden.
#include "app/designer/diagram/diagram_view.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace dunlin::designer {

namespace {

bool contains(const std::string &text, const QString &part)
{
    return QString::fromStdString(text).contains(part, Qt::CaseInsensitive);
}

} // namespace

void DiagramView::setFocusHops(int hops)
{
    if (hops > 0 && !currentBox()) {
        Q_EMIT message(tr("Choose the table to focus on first."));
        hops = 0;
    }
    m_hops = hops;
    refreshDimmed();
    Q_EMIT focusHopsChanged(m_hops);
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

bool DiagramView::matches(std::uint32_t index, const QString &wanted) const
{
    const diagram::Box &box = m_drawing.figure.graph.boxes[index];
    return contains(box.name, wanted) || contains(box.databaseName, wanted)
        || std::ranges::any_of(box.rows, [&](const diagram::Row &row) { return contains(row.name, wanted) || contains(row.columnName, wanted); });
}

void DiagramView::goToNextMatch()
{
    const auto count = static_cast<std::uint32_t>(m_drawing.faces.size());
    const std::uint32_t start = currentBox() ? *currentBox() + 1 : 0;
    for (std::uint32_t step = 0; step < count; ++step) {
        const std::uint32_t box = (start + step) % count;
        if (!matches(box, m_find->text()))
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
    if (m_hops > 0 && currentBox()) {
        std::vector<bool> near(count, false);
        near[*currentBox()] = true;
        for (int hop = 0; hop < m_hops; ++hop) {
            const std::vector<bool> before = near;
            for (const diagram::Edge &edge : m_drawing.figure.graph.edges)
                if (before[edge.from.box] || before[edge.to.box])
                    near[edge.from.box] = near[edge.to.box] = true;
        }
        near.flip();
        dimmed = std::move(near);
    }
    if (m_find && !m_find->text().isEmpty())
        for (std::uint32_t i = 0; i < count; ++i)
            dimmed[i] = dimmed[i] || !matches(i, m_find->text());
    if (dimmed == m_dimmed)
        return;
    m_dimmed = std::move(dimmed);
    redraw();
}

} // namespace dunlin::designer
