#include "app/designer/diagram/diagram_view.h"

#include "app/designer/diagram/diagram_accessible.h"
#include "app/designer/diagram/diagram_commands.h"
#include "app/designer/diagram/figure_parts.h"
#include "app/designer/diagram/group_painter.h"
#include "engine/diagram/reach.h"

#include <QPainter>
#include <QPaintEvent>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dunlin::designer {

DiagramView::DiagramView(Document &document, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_document(document), m_theme(theme), m_colors(DiagramColors::from(theme.tokens())), m_texts(theme.interfaceFont()),
      m_boxPainter(m_drawing, m_colors, m_texts, tr("+%1 more"), tr("Show fewer")),
      m_edgePainter(m_drawing, m_colors, m_texts, tr("implicit"))
{
    installDiagramAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 160);
    setAccessibleName(tr("Diagram"));
    m_arranger = new Arranger(this);
    connect(m_arranger, &Arranger::arranged, this, &DiagramView::adopt);
    m_minimap = new Minimap(m_drawing, m_colors, this);
    connect(m_minimap, &Minimap::centreRequested, this, [this](QPointF scene) {
        m_followsSize = false;
        setViewport(m_viewport.scale, QPointF(width() / 2.0, height() / 2.0) - scene * m_viewport.scale);
    });
    m_zoomBar = new ZoomBar(m_colors, this);
    connect(m_zoomBar, &ZoomBar::zoomInRequested, this, &DiagramView::zoomIn);
    connect(m_zoomBar, &ZoomBar::zoomOutRequested, this, &DiagramView::zoomOut);
    connect(m_zoomBar, &ZoomBar::resetRequested, this, &DiagramView::zoomReset);
    connect(m_zoomBar, &ZoomBar::fitRequested, this, &DiagramView::fit);
    connect(m_zoomBar, &ZoomBar::arrangeRequested, this, &DiagramView::arrange);
    m_focusBar = new FocusBar(this);
    connect(m_focusBar, &FocusBar::hopsChosen, this, &DiagramView::setFocusHops);
    connect(m_focusBar, &FocusBar::styleChosen, this, [this](FocusStyle style) {
        Choices choices = m_choices;
        choices.focus = style;
        setChoices(choices);
    });
    m_lost = new QPushButton(tr("Lost? Show the tables"), this);
    m_lost->hide();
    connect(m_lost, &QPushButton::clicked, this, &DiagramView::fit);
    m_entry = new InlineEntry(this);
    connect(m_entry, &InlineEntry::refused, this, &DiagramView::message);
    connect(m_entry, &InlineEntry::closed, this, [this](InlineEntry::End end) {
        // A press on a box is the other way to say which tables are meant.
        if (end == InlineEntry::End::Left && m_mode == Mode::PickRelation)
            return;
        m_relationFrom.reset();
        m_mode = Mode::Idle;
        update();
    });
    m_commands = new DiagramCommands(*this);
    followDocument();
}

DiagramView::~DiagramView() = default;

void DiagramView::setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    // The first state is drawn whatever it is: something is better than an empty pane.
    m_stale = m_snapshot && m_snapshot->hasErrors();
    if (m_stale && m_good) {
        update();
        Q_EMIT settled();
        return;
    }
    if (m_good && m_snapshot) {
        if (const auto renamed = findRename(m_good->graph(), m_snapshot->graph())) {
            const auto carry = [&](Positions &positions) {
                if (auto node = positions.extract(renamed->before)) {
                    node.key() = renamed->after;
                    positions.insert(std::move(node));
                }
            };
            carry(m_shown);
            carry(m_stored);
            if (m_expanded.erase(renamed->before))
                m_expanded.insert(renamed->after);
            if (m_selected.erase(renamed->before))
                m_selected.insert(renamed->after);
            if (m_place.model == renamed->before)
                m_place.model = renamed->after;
            m_document.carryLayout(renamed->before, renamed->after);
        }
    }
    m_good = m_snapshot;
    rebuild();
}

void DiagramView::setPlan(std::shared_ptr<const workspace::Plan> plan)
{
    m_plan = std::move(plan);
    rebuild();
}

void DiagramView::setState(std::shared_ptr<const workspace::Snapshot> snapshot, std::shared_ptr<const workspace::Plan> plan)
{
    if (plan)
        m_plan = std::move(plan);
    setSnapshot(std::move(snapshot));
}

Positions DiagramView::fixedPositions() const
{
    Positions fixed = m_stored;
    for (const auto &[name, at] : m_shown)
        fixed.emplace(name, at);
    if (m_arranging && !m_arranging->together)
        std::erase_if(fixed, [&](const auto &entry) { return m_arranging->names.contains(entry.first); });
    return fixed;
}

bool DiagramView::sameGeometry(const Figure &figure, const std::vector<Face> &faces) const
{
    const auto &boxes = figure.graph.boxes;
    const auto &edges = figure.graph.edges;
    if (boxes.size() != m_drawing.faces.size() || edges.size() != m_drawing.figure.graph.edges.size())
        return false;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const diagram::BoxShape &before = m_drawing.faces[i].shape;
        const diagram::BoxShape &now = faces[i].shape;
        if (boxes[i].name != m_drawing.figure.graph.boxes[i].name || figure.marks[i].isPinned != m_drawing.figure.marks[i].isPinned
            || before.width != now.width || before.height != now.height || before.rowMiddles != now.rowMiddles)
            return false;
    }
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const diagram::Edge &before = m_drawing.figure.graph.edges[i];
        if (before.from.box != edges[i].from.box || before.from.row != edges[i].from.row || before.to.box != edges[i].to.box
            || before.to.row != edges[i].to.row)
            return false;
    }
    const Positions fixed = fixedPositions();
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const auto found = fixed.find(boxes[i].name);
        if (found == fixed.end() || found->second != m_drawing.arrangement.homes[i])
            return false;
    }
    return true;
}

const Face *DiagramView::knownFace(const Figure &figure, std::uint32_t index) const
{
    // While the user types, nearly all boxes stay as they are, and nearly always at the same index.
    if (index >= m_drawing.faces.size())
        return nullptr;
    const diagram::Box &now = figure.graph.boxes[index];
    const diagram::Box &before = m_drawing.figure.graph.boxes[index];
    const auto same = [](const diagram::Row &a, const diagram::Row &b) {
        return a.name == b.name && a.type == b.type && a.isPrimaryKey == b.isPrimaryKey && a.isForeignKey == b.isForeignKey
            && a.isRelation == b.isRelation;
    };
    const bool fits = now.name == before.name && now.kind == before.kind && now.databaseName == before.databaseName && !m_restyled && !m_toggled.contains(now.name)
        && figure.marks[index].rowCount == m_drawing.figure.marks[index].rowCount
        && figure.marks[index].rows == m_drawing.figure.marks[index].rows && std::ranges::equal(now.rows, before.rows, same);
    return fits ? &m_drawing.faces[index] : nullptr;
}

// The schema with what a person added to it, without what is not wanted now.
Figure DiagramView::makeShownFigure() const
{
    const diagram::LayoutFile &layout = m_document.layout();
    Figure figure = makeFigure(m_good->graph(), m_plan.get());
    openJunctions(figure, m_junctions);
    addNotes(figure, layout);
    std::vector<bool> kept(figure.graph.boxes.size(), true);
    if (!m_savedView.empty())
        for (std::uint32_t i = 0; i < kept.size(); ++i)
            kept[i] = m_stored.contains(figure.graph.boxes[i].name);
    if (const auto centre = figure.findBox(m_place.model); centre && m_hops > 0 && m_choices.focus == FocusStyle::Hides) {
        const std::vector<bool> near = diagram::within(figure.graph, {*centre}, m_hops);
        for (std::uint32_t i = 0; i < kept.size(); ++i)
            kept[i] = kept[i] && near[i];
    }
    if (std::ranges::find(kept, false) != kept.end())
        keepOnly(figure, kept);
    addGroups(figure, layout);
    for (std::uint32_t i = 0; i < figure.graph.boxes.size(); ++i) {
        const diagram::Box &box = figure.graph.boxes[i];
        BoxMarks &marks = figure.marks[i];
        marks.isPinned = isPinned(box.name);
        if (box.kind != diagram::Box::Kind::Table && box.kind != diagram::Box::Kind::View)
            continue;
        if (const auto count = m_rowCounts.find(box.databaseName); count != m_rowCounts.end())
            marks.rowCount = count->second;
        if (const auto drift = m_drift.find(box.databaseName); drift != m_drift.end())
            marks.drift = drift->second;
    }
    return figure;
}

void DiagramView::rebuild()
{
    if (!m_good)
        return;
    Figure figure = makeShownFigure();
    std::vector<Face> faces;
    faces.reserve(figure.graph.boxes.size());
    for (std::uint32_t i = 0; i < figure.graph.boxes.size(); ++i) {
        if (const Face *known = knownFace(figure, i)) {
            faces.push_back(*known);
            continue;
        }
        const bool expanded = m_expanded.contains(figure.graph.boxes[i].name);
        faces.push_back(makeFace(figure, i, {m_choices.detail, expanded ? FaceStyle::Length::Expanded : FaceStyle::Length::Collapsed}, m_texts));
    }
    if (!m_arranger->isBusy() && !m_restyled && !m_arranging && sameGeometry(figure, faces)) {
        Arrangement arrangement = std::move(m_drawing.arrangement);
        adopt(std::make_shared<Drawing>(Drawing{std::move(figure), std::move(faces), std::move(arrangement)}));
        return;
    }
    Wish wish{.fixed = fixedPositions(), .pinned = m_document.layout().pinned, .wished = m_wished, .lines = m_choices.lines};
    if (m_arranging && m_arranging->together)
        wish.together = m_arranging->names;
    KnownRoutes known;
    if (!m_restyled) {
        std::vector<diagram::BoxShape> shapes;
        shapes.reserve(m_drawing.faces.size());
        for (const Face &face : m_drawing.faces)
            shapes.push_back(face.shape);
        known = knownRoutes(m_drawing.figure.graph, shapes, m_drawing.arrangement);
    }
    m_arranger->arrange({std::move(figure), std::move(faces), std::move(wish), std::move(known)});
}

void DiagramView::adopt(std::shared_ptr<Drawing> drawing)
{
    if (m_mode == Mode::DragBoxes || m_mode == Mode::KeyboardMove || m_mode == Mode::Press || m_mode == Mode::DragRelation)
        cancelGesture();
    const bool isFirst = m_drawing.empty();
    m_drawing = std::move(*drawing);
    for (std::size_t i = 0; i < m_drawing.faces.size(); ++i) {
        const std::string &name = m_drawing.figure.graph.boxes[i].name;
        const bool isKept = m_stored.contains(name) || (m_arranging && m_arranging->names.contains(name));
        if (!isKept)
            m_shown[name] = m_drawing.arrangement.homes[i];
        m_wished.erase(name);
    }
    m_hover = {};
    m_restyled = false;
    m_dimmed.clear();
    refreshDimmed();
    m_toggled.clear();
    std::erase_if(m_selected, [&](const std::string &name) { return !m_drawing.figure.findBox(name); });
    if (currentBox()) // it may be back
        m_selected.insert(m_place.model);
    m_minimap->drawingChanged();
    if (isFirst != m_drawing.empty())
        placeCorners(); // an empty diagram needs no map
    if (std::exchange(m_fitsNext, false))
        fit();
    else if (m_followsSize && isFirst)
        showAtFirst();
    setViewport(m_viewport.scale, m_viewport.offset); // other boxes may be in view
    redraw();
    notifyDiagramRebuilt(this);
    takeArrangement();
    Q_EMIT settled();
}

// What the person asked to be arranged is placed now, and stays there.
void DiagramView::takeArrangement()
{
    if (!m_arranging)
        return;
    const Arranging arranged = std::move(*m_arranging);
    m_arranging.reset();
    diagram::LayoutFile layout = m_document.layout();
    for (std::uint32_t i = 0; i < m_drawing.faces.size(); ++i)
        if (const diagram::Box &box = m_drawing.figure.graph.boxes[i]; arranged.names.contains(box.name))
            place(layout, box.name, m_drawing.arrangement.positions[i]);
    m_document.changeLayout(layout, arranged.title);
}

void DiagramView::redraw()
{
    m_canvas.invalidate();
    m_boxPainter.drawingChanged();
    update();
}

std::optional<std::uint32_t> DiagramView::currentRow() const
{
    const auto box = currentBox();
    return box ? m_drawing.figure.findRow(*box, m_place.field) : std::nullopt;
}

QRect DiagramView::boxOnScreen(std::uint32_t box) const
{
    return m_viewport.toView(m_drawing.boxRect(box)).toAlignedRect();
}

QRect DiagramView::rowOnScreen(std::uint32_t box, std::uint32_t row) const
{
    return m_viewport.toView(m_drawing.rowRect(box, row)).toAlignedRect();
}

namespace {

void drawDots(QPainter &painter, const Viewport &viewport, const QRectF &clip, const QColor &color, double device)
{
    if (viewport.scale < 0.4)
        return;
    const double step = measures::grid * viewport.scale * (viewport.scale < 0.8 ? 2 : 1);
    const auto snap = [&](double value) { return std::round(value * device) / device; };
    const double firstX = viewport.offset.x() + std::floor((clip.left() - viewport.offset.x()) / step) * step;
    const double firstY = viewport.offset.y() + std::floor((clip.top() - viewport.offset.y()) / step) * step;
    QList<QRectF> dots;
    for (double y = firstY; y <= clip.bottom(); y += step)
        for (double x = firstX; x <= clip.right(); x += step)
            dots.append(QRectF(snap(x), snap(y), 1, 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRects(dots);
}

} // namespace

void DiagramView::paintEvent(QPaintEvent *)
{
    const double device = devicePixelRatioF();
    const QPixmap &picture = m_canvas.render(m_viewport, size(), device, [&](QPainter &painter, const QRectF &clip) {
        painter.fillRect(clip, m_colors.background);
        drawDots(painter, m_viewport, clip, m_colors.dots, device);
        drawGroups(painter, m_drawing, m_colors, m_texts, m_viewport, clip);
        m_edgePainter.drawAll(painter, m_viewport, clip, device, m_dimmed);
        const QRectF sceneClip = m_viewport.toScene(clip).adjusted(-12, -12, 12, 12);
        for (std::uint32_t i = 0; i < m_drawing.faces.size(); ++i)
            if (m_drawing.boxRect(i).intersects(sceneClip)) {
                painter.setOpacity(isDimmed(i) ? dimmedOpacity : 1);
                m_boxPainter.draw(painter, i, m_viewport, device);
            }
        painter.setOpacity(1);
        m_boxPainter.drawNames(painter, m_viewport, clip, [this](std::uint32_t box) { return isDimmed(box) ? dimmedOpacity : 1; });
    });
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture);
    paintOverlay(painter);
}

} // namespace dunlin::designer
