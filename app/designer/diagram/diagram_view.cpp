#include "app/designer/diagram/diagram_view.h"

#include "app/designer/diagram/diagram_accessible.h"
#include "engine/core/line_index.h"

#include <QPainter>
#include <QPaintEvent>

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
    connect(m_zoomBar, &ZoomBar::arrangeRequested, this, &DiagramView::arrangeAll);
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
            m_document.carryPosition(renamed->before, renamed->after);
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

Positions DiagramView::fixedPositions() const
{
    Positions fixed = m_stored;
    for (const auto &[name, at] : m_shown)
        fixed.emplace(name, at);
    for (const auto &[name, at] : m_wished)
        fixed.emplace(name, at);
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
        if (boxes[i].name != m_drawing.figure.graph.boxes[i].name || before.width != now.width || before.height != now.height
            || before.rowMiddles != now.rowMiddles)
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
        if (found == fixed.end() || found->second != m_drawing.arrangement.positions[i])
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
    const bool fits = now.name == before.name && now.databaseName == before.databaseName && !m_toggled.contains(now.name)
        && figure.marks[index].rows == m_drawing.figure.marks[index].rows && std::ranges::equal(now.rows, before.rows, same);
    return fits ? &m_drawing.faces[index] : nullptr;
}

void DiagramView::rebuild()
{
    if (!m_good)
        return;
    Figure figure = makeFigure(m_good->graph(), m_plan.get());
    std::vector<Face> faces;
    faces.reserve(figure.graph.boxes.size());
    for (std::uint32_t i = 0; i < figure.graph.boxes.size(); ++i) {
        if (const Face *known = knownFace(figure, i)) {
            faces.push_back(*known);
            continue;
        }
        const bool expanded = m_expanded.contains(figure.graph.boxes[i].name);
        faces.push_back(makeFace(figure, i, expanded ? Detail::Expanded : Detail::Collapsed, m_texts));
    }
    if (!m_arranger->isBusy() && sameGeometry(figure, faces)) {
        Arrangement arrangement = std::move(m_drawing.arrangement);
        adopt(std::make_shared<Drawing>(Drawing{std::move(figure), std::move(faces), std::move(arrangement)}));
        return;
    }
    m_arranger->arrange({std::move(figure), std::move(faces), fixedPositions()});
}

void DiagramView::adopt(std::shared_ptr<Drawing> drawing)
{
    if (m_mode == Mode::DragBoxes || m_mode == Mode::KeyboardMove || m_mode == Mode::Press || m_mode == Mode::DragRelation)
        cancelGesture();
    const bool isFirst = m_drawing.empty();
    m_drawing = std::move(*drawing);
    for (std::size_t i = 0; i < m_drawing.faces.size(); ++i) {
        const std::string &name = m_drawing.figure.graph.boxes[i].name;
        if (!m_stored.contains(name))
            m_shown[name] = m_drawing.arrangement.positions[i];
        m_wished.erase(name);
    }
    m_hover = {};
    m_dimmed.clear();
    refreshDimmed();
    m_toggled.clear();
    std::erase_if(m_selected, [&](const std::string &name) { return !m_drawing.figure.findBox(name); });
    m_minimap->drawingChanged();
    if (std::exchange(m_fitsNext, false))
        fit();
    else if (m_followsSize && isFirst)
        showAtFirst();
    redraw();
    notifyDiagramRebuilt(this);
    Q_EMIT settled();
}

void DiagramView::redraw()
{
    m_canvas.invalidate();
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
        m_edgePainter.drawAll(painter, m_viewport, clip, device, m_dimmed);
        const QRectF sceneClip = m_viewport.toScene(clip).adjusted(-4, -4, 4, 4);
        for (std::uint32_t i = 0; i < m_drawing.faces.size(); ++i)
            if (m_drawing.boxRect(i).intersects(sceneClip)) {
                painter.setOpacity(isDimmed(i) ? dimmedOpacity : 1);
                m_boxPainter.draw(painter, i, m_viewport, device);
            }
        painter.setOpacity(1);
    });
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture);
    paintOverlay(painter);
}

void DiagramView::paintOverlay(QPainter &painter)
{
    const double device = devicePixelRatioF();
    const QRectF clip(rect());
    const auto emphasize = [&](std::uint32_t edge, const QColor &color) {
        if (edge >= m_drawing.arrangement.routes.size())
            return;
        m_edgePainter.drawEmphasized(painter, edge, m_viewport, clip, device, color);
    };
    const auto outline = [&](const QRectF &rect, const QColor &color, double width, double radius) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(color, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, radius, radius);
    };
    const double radius = levelAt(m_viewport.scale) == Level::Full ? measures::radius * m_viewport.scale : 2;
    const auto box = currentBox();
    if (box)
        for (const std::uint32_t edge : m_drawing.edgesOf(*box))
            emphasize(edge, m_colors.accent);
    if (m_hover.part == Hit::Part::Edge && m_hover.edge < m_drawing.figure.graph.edges.size()) {
        emphasize(m_hover.edge, m_colors.accent);
        const diagram::Edge &edge = m_drawing.figure.graph.edges[m_hover.edge];
        for (const diagram::End *end : {&edge.from, &edge.to})
            outline(m_viewport.toView(end->row ? m_drawing.rowRect(end->box, *end->row) : m_drawing.boxRect(end->box)).adjusted(1, 1, -1, -1),
                    m_colors.accent, 1.5, 3);
    }
    for (const std::string &name : m_selected)
        if (const auto selected = m_drawing.figure.findBox(name))
            outline(m_viewport.toView(m_drawing.boxRect(*selected)), m_colors.accent, hasFocus() ? 2.5 : 2, radius);
    if (box && currentRow()) {
        const QRectF row = m_viewport.toView(m_drawing.rowRect(*box, *currentRow()));
        outline(row.adjusted(1.5, 0.5, -1.5, -0.5), m_colors.accent, 1.5, 3);
        painter.fillRect(QRectF(row.left(), row.top(), 4, row.height()), m_colors.accent);
    }
    if (const QRectF add = addRowRect(); !add.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(m_colors.accent, 1));
        painter.setBrush(m_hover.part == Hit::Part::AddRow ? m_colors.accentGround : m_colors.surface);
        painter.drawRoundedRect(add, 5, 5);
        painter.setPen(m_colors.accent);
        painter.setFont(m_texts.font(TextRole::Small));
        painter.drawText(add, Qt::AlignCenter, tr("+ Field"));
    }
    if (m_mode == Mode::RubberBand) {
        QColor fill = m_colors.accent;
        fill.setAlpha(30);
        painter.setPen(QPen(m_colors.accent, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_pressed, m_mouse).normalized());
    }
    if (m_mode == Mode::DragRelation) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(m_colors.accent, 2, Qt::DashLine));
        painter.drawLine(m_pressed, m_mouse);
        if (m_hover.isBox())
            outline(m_viewport.toView(m_drawing.boxRect(m_hover.box)), m_colors.accent, 2.5, radius);
    }

    if (m_mode == Mode::PickRelation || m_mode == Mode::DragRelation) {
        const QString shape = m_shape == workspace::Snapshot::RelationShape::OneToOne  ? tr("one to one")
            : m_shape == workspace::Snapshot::RelationShape::OneToMany ? tr("many to one")
                                                                       : tr("many to many");
        paintChip(painter, tr("Relation, %1: drag from the table with the foreign key to the one it refers to. Keys 1, 2, 3 change the kind; Esc leaves.")
                               .arg(shape), false);
    } else if (m_mode == Mode::KeyboardMove) {
        paintChip(painter, tr("Moving: arrow keys move the table, Enter keeps the place, Esc puts it back."), false);
    } else if (m_stale && m_snapshot) {
        QString where;
        for (const core::Diagnostic &diagnostic : m_snapshot->diagnostics()) {
            if (diagnostic.severity != core::Severity::Error || diagnostic.file >= m_snapshot->files().size())
                continue;
            const core::LineIndex lines(m_snapshot->files()[diagnostic.file]->text);
            where = tr("The schema has an error in line %1; this is its last valid state.").arg(lines.at(diagnostic.span.begin).line + 1);
            break;
        }
        paintChip(painter, where.isEmpty() ? tr("The schema has errors; this is its last valid state.") : where, true);
    } else if (m_drawing.empty() && m_good) {
        painter.setPen(m_colors.soft);
        painter.setFont(font());
        painter.drawText(rect(), Qt::AlignCenter, m_arranger->isBusy() ? tr("Arranging the tables…") : tr("No tables yet.\nPress T to add the first one."));
    }
}

void DiagramView::paintChip(QPainter &painter, const QString &text, bool warning)
{
    painter.setFont(m_texts.font(TextRole::Row));
    const QRectF room = QRectF(rect()).adjusted(16, 12, -16, -12);
    QRectF chip = painter.boundingRect(room.adjusted(12, 0, -12, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
    chip.adjust(-12, 0, 12, 12);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(warning ? m_colors.warningText : m_colors.accent, 1));
    painter.setBrush(warning ? m_colors.warningGround : m_colors.accentGround);
    painter.drawRoundedRect(chip, 5, 5);
    painter.setPen(warning ? m_colors.warningText : m_colors.text);
    painter.drawText(chip, Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace dunlin::designer
