// DiagramView: what it takes from the document, and what it hands to it.
#include "app/designer/diagram/diagram_accessible.h"
#include "app/designer/diagram/diagram_view.h"

namespace dunlin::designer {

void DiagramView::followDocument()
{
    connect(&m_document, &Document::opened, this, &DiagramView::forgetEverything);
    connect(&m_document, &Document::closed, this, &DiagramView::forgetEverything);
    connect(&m_document, &Document::layoutChanged, this, &DiagramView::followLayout);
    connect(&m_document, &Document::selectionChanged, this, &DiagramView::showPlace);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_colors = DiagramColors::from(m_theme.tokens());
        m_zoomBar->colorsChanged();
        m_minimap->drawingChanged();
        redraw();
    });
    m_stored = storedPositions();
    m_place = m_document.selection();
}

void DiagramView::forgetEverything()
{
    m_entry->cancel();
    cancelGesture();
    m_snapshot.reset();
    m_good.reset();
    m_plan.reset();
    m_savedView.clear();
    m_shownBefore.clear();
    m_arranging.reset();
    m_junctions.clear();
    m_rowCounts.clear();
    m_drift.clear();
    m_path.clear();
    m_stored = storedPositions();
    m_shown.clear();
    m_wished.clear();
    m_expanded.clear();
    m_selected.clear();
    m_place = {};
    m_hover = {};
    m_drawing = {};
    m_stale = false;
    m_dimmed.clear();
    m_followsSize = true;
    m_minimap->drawingChanged();
    setFocusHops(0);
    redraw();
    Q_EMIT choicesChanged();
}

Positions DiagramView::storedPositions() const
{
    const diagram::LayoutFile &layout = m_document.layout();
    const auto view = layout.views.find(m_savedView);
    return view == layout.views.end() ? layout.positions : view->second.positions;
}

void DiagramView::followLayout()
{
    if (!m_savedView.empty() && !m_document.layout().views.contains(m_savedView))
        showView({});
    m_stored = storedPositions();
    rebuild();
    Q_EMIT choicesChanged();
}

void DiagramView::setRowCounts(std::map<std::string, std::uint64_t> counts)
{
    m_rowCounts = std::move(counts);
    rebuild();
}

void DiagramView::setDrift(std::map<std::string, std::string> drift)
{
    if (m_drift == drift)
        return;
    m_drift = std::move(drift);
    rebuild();
}

void DiagramView::setPlace(const Place &place)
{
    m_place = place;
    m_selected.clear();
    if (!place.model.empty())
        m_selected.insert(place.model);
    if (m_hops > 0 && currentBox())
        refreshFocus(); // it goes along
    update();
}

void DiagramView::showPlace(const Place &place)
{
    if (m_place == place)
        return;
    setPlace(place);
    // The cursor in the text moves the diagram only as far as needed, and never while it is being used itself.
    if (!hasFocus() && !m_entry->isVisible())
        ensureVisible();
}

void DiagramView::choose(const Place &place)
{
    if (m_place == place)
        return;
    setPlace(place);
    notifyDiagramFocus(this);
    m_document.select(place);
}

void DiagramView::showChange(const workspace::Change &change)
{
    const auto at = findChange(m_drawing.figure, change);
    if (!at)
        return;
    const diagram::Box &box = m_drawing.figure.graph.boxes[at->box];
    choose({box.name, at->row ? box.rows[*at->row].name : std::string()});
    ensureVisible();
}

// Two gestures may follow each other faster than the analysis does; an edit must fit the text it is for.
const workspace::Snapshot *DiagramView::freshSnapshot()
{
    if (!m_document.isOpen())
        return nullptr;
    if (!m_snapshot || m_snapshot->revision() != m_document.revision())
        m_snapshot = workspace::analyze(m_document.sourceFiles(), m_document.revision());
    return m_snapshot.get();
}

} // namespace dunlin::designer
