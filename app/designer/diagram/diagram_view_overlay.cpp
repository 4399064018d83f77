// DiagramView: what lies over the drawing: the selection and what is connected to it, and what is going on.
#include "app/designer/diagram/diagram_view.h"
#include "engine/core/line_index.h"

#include <QPainter>

#include <algorithm>

namespace dunlin::designer {

namespace {

void outline(QPainter &painter, const QRectF &rect, const QColor &color, double width, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, radius, radius);
}

QString addRowText(const diagram::Box &box)
{
    return box.kind == diagram::Box::Kind::Enum ? DiagramView::tr("+ Value") : DiagramView::tr("+ Field");
}

} // namespace

// Of the path; else of the current field, if it has any; else of the current table.
std::vector<std::uint32_t> DiagramView::emphasizedEdges() const
{
    const auto &graph = m_drawing.figure.graph;
    std::vector<std::uint32_t> edges;
    for (std::size_t i = 1; i < m_path.size(); ++i)
        for (std::uint32_t edge = 0; edge < graph.edges.size(); ++edge) {
            const std::string &from = graph.boxes[graph.edges[edge].from.box].name, &to = graph.boxes[graph.edges[edge].to.box].name;
            if ((from == m_path[i - 1] && to == m_path[i]) || (to == m_path[i - 1] && from == m_path[i]))
                edges.push_back(edge);
        }
    const auto box = currentBox();
    if (!edges.empty() || !box)
        return edges;
    if (!m_place.field.empty())
        edges = m_drawing.figure.edgesAt(*box, m_place.field);
    return edges.empty() ? m_drawing.edgesOf(*box) : edges;
}

void DiagramView::paintEmphasis(QPainter &painter)
{
    const QRectF clip(rect());
    const auto &graph = m_drawing.figure.graph;
    const auto emphasize = [&](std::uint32_t edge) {
        if (edge < m_drawing.arrangement.routes.size())
            m_edgePainter.drawEmphasized(painter, edge, m_viewport, clip, devicePixelRatioF(), m_colors.accent);
    };
    const auto outlineColumns = [&](const diagram::Edge &edge) {
        for (const diagram::End *end : {&edge.from, &edge.to}) {
            const bool hasRow = end->row && m_drawing.faces[end->box].find(*end->row);
            const QRectF at = hasRow ? m_drawing.rowRect(end->box, *end->row) : m_drawing.boxRect(end->box);
            outline(painter, m_viewport.toView(at).adjusted(1, 1, -1, -1), m_colors.accent, 1.5, 3);
        }
    };
    const std::vector<std::uint32_t> edges = emphasizedEdges();
    for (const std::uint32_t edge : edges)
        emphasize(edge);
    if (!m_place.field.empty() && edges.size() == 1)
        outlineColumns(graph.edges[edges.front()]);
    const bool overEdge = m_hover.part == Hit::Part::Edge || m_hover.part == Hit::Part::Tag;
    if (overEdge && m_hover.edge < graph.edges.size()) {
        emphasize(m_hover.edge);
        outlineColumns(graph.edges[m_hover.edge]);
    }
}

QRectF DiagramView::addRowRect() const
{
    const auto box = currentBox();
    if (!box || m_selected.size() != 1 || levelAt(m_viewport.scale) != Level::Full || m_mode != Mode::Idle
        || !m_drawing.figure.isInText(*box))
        return {};
    const QRectF rect = m_viewport.toView(m_drawing.boxRect(*box));
    const QFontMetricsF metrics(m_texts.font(TextRole::Small));
    const double width = metrics.horizontalAdvance(addRowText(m_drawing.figure.graph.boxes[*box])) + 20;
    return {rect.left(), rect.bottom() + 4, std::max(64.0, width), std::max(20.0, metrics.height() + 6)};
}

void DiagramView::paintOverlay(QPainter &painter)
{
    paintEmphasis(painter);
    const double radius = levelAt(m_viewport.scale) == Level::Full ? measures::radius * m_viewport.scale : 2;
    for (const std::string &name : m_selected)
        if (const auto selected = m_drawing.figure.findBox(name))
            outline(painter, m_viewport.toView(m_drawing.boxRect(*selected)), m_colors.accent, hasFocus() ? 2.5 : 2, radius);
    const auto box = currentBox();
    if (box)
        m_boxPainter.drawForemostName(painter, *box, m_viewport);
    if (box && currentRow() && m_drawing.faces[*box].find(*currentRow())) {
        const QRectF row = m_viewport.toView(m_drawing.rowRect(*box, *currentRow()));
        outline(painter, row.adjusted(1.5, 0.5, -1.5, -0.5), m_colors.accent, 1.5, 3);
        painter.fillRect(QRectF(row.left(), row.top(), 4, row.height()), m_colors.accent);
    }
    if (const QRectF add = addRowRect(); !add.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(m_colors.accent, 1));
        painter.setBrush(m_hover.part == Hit::Part::AddRow ? m_colors.accentGround : m_colors.surface);
        painter.drawRoundedRect(add, 5, 5);
        painter.setPen(m_colors.accent);
        painter.setFont(m_texts.font(TextRole::Small));
        painter.drawText(add, Qt::AlignCenter, addRowText(m_drawing.figure.graph.boxes[*box]));
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
            outline(painter, m_viewport.toView(m_drawing.boxRect(m_hover.box)), m_colors.accent, 2.5, radius);
    }
    paintState(painter);
}

void DiagramView::paintState(QPainter &painter)
{
    using Shape = workspace::Snapshot::RelationShape;
    if (m_mode == Mode::PickRelation || m_mode == Mode::DragRelation) {
        const QString shape = m_shape == Shape::OneToOne ? tr("one to one") : m_shape == Shape::OneToMany ? tr("many to one") : tr("many to many");
        paintStrip(painter, tr("Relation, %1: drag from the table with the foreign key to the one it refers to. Keys 1, 2, 3 change the kind; Esc leaves.")
                               .arg(shape), Tone::Help);
    } else if (m_mode == Mode::KeyboardMove) {
        paintStrip(painter, tr("Moving: arrow keys move the table, Enter keeps the place, Esc puts it back."), Tone::Help);
    } else if (m_stale && m_snapshot) {
        QString where;
        for (const core::Diagnostic &diagnostic : m_snapshot->diagnostics()) {
            if (diagnostic.severity != core::Severity::Error || diagnostic.file >= m_snapshot->files().size())
                continue;
            const core::LineIndex lines(m_snapshot->files()[diagnostic.file]->text);
            where = tr("The schema has an error in line %1; this is its last valid state.").arg(lines.at(diagnostic.span.begin).line + 1);
            break;
        }
        paintStrip(painter, where.isEmpty() ? tr("The schema has errors; this is its last valid state.") : where, Tone::Warning);
    } else if (!m_path.empty()) {
        QStringList names;
        for (const std::string &name : m_path)
            names << QString::fromStdString(name);
        paintStrip(painter, names.join(QStringLiteral(" → ")) + QStringLiteral("   ") + tr("Esc shows everything again."), Tone::Help);
    } else if (m_drawing.empty() && m_good) {
        painter.setPen(m_colors.soft);
        painter.setFont(font());
        const QString text = m_arranger->isBusy() ? tr("Arranging the tables…")
            : m_savedView.empty()                 ? tr("No tables yet.\nPress T to add the first one.")
                                                  : tr("None of the tables of this view is left.");
        painter.drawText(rect(), Qt::AlignCenter, text);
    }
}

void DiagramView::paintStrip(QPainter &painter, const QString &text, Tone tone)
{
    const bool warning = tone == Tone::Warning;
    painter.setFont(m_texts.font(TextRole::Row));
    const QRectF room = QRectF(rect()).adjusted(12, 4, -12, 0);
    const double height = painter.boundingRect(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text).height() + 8;
    const QRectF strip(0, 0, width(), height); // no higher than what is kept free when everything is shown
    painter.fillRect(strip, warning ? m_colors.warningGround : m_colors.accentGround);
    painter.setPen(warning ? m_colors.warningText : m_colors.text);
    painter.drawText(strip.adjusted(12, 0, -12, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace dunlin::designer
