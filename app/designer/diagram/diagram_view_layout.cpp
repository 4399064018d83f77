// DiagramView: what is arranged by hand: positions, pins, groups, notes and saved views. All of it is in the layout file, and
// each change of it is one step of the undo history.
#include "app/designer/diagram/diagram_view.h"

#include "engine/diagram/separation.h"

#include <algorithm>
#include <utility>

namespace dunlin::designer {

namespace {

std::vector<diagram::Rect> rectsOf(const Drawing &drawing, const std::vector<std::uint32_t> &boxes)
{
    const std::vector<diagram::Rect> all = drawing.boxRects();
    std::vector<diagram::Rect> rects;
    for (const std::uint32_t box : boxes)
        rects.push_back(all[box]);
    return rects;
}

// Those that go elsewhere.
std::map<std::uint32_t, diagram::Point> movesOf(const Drawing &drawing, const std::vector<std::uint32_t> &boxes, const std::vector<diagram::Point> &points)
{
    std::map<std::uint32_t, diagram::Point> moves;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (points[i] != drawing.arrangement.positions[boxes[i]])
            moves.emplace(boxes[i], points[i]);
    return moves;
}

std::optional<std::string> groupOf(const diagram::LayoutFile &layout, const std::string &box)
{
    for (const auto &[title, group] : layout.groups)
        if (group.tables.contains(box))
            return title;
    return std::nullopt;
}

} // namespace

void DiagramView::place(diagram::LayoutFile &layout, const std::string &box, diagram::Point at) const
{
    const auto view = layout.views.find(m_savedView);
    (view == layout.views.end() ? layout.positions : view->second.positions)[box] = at;
}

std::vector<std::uint32_t> DiagramView::selectedIndexes() const
{
    std::vector<std::uint32_t> boxes;
    for (std::uint32_t i = 0; i < m_drawing.figure.graph.boxes.size(); ++i)
        if (m_selected.contains(m_drawing.figure.graph.boxes[i].name))
            boxes.push_back(i);
    return boxes;
}

std::vector<std::uint32_t> DiagramView::movable() const
{
    std::vector<std::uint32_t> boxes = selectedIndexes();
    std::erase_if(boxes, [&](std::uint32_t box) { return m_drawing.figure.marks[box].isPinned; });
    return boxes;
}

void DiagramView::moveBoxes(const std::map<std::uint32_t, diagram::Point> &moved, const QString &title)
{
    if (moved.empty())
        return;
    std::vector<diagram::Rect> homes = m_drawing.boxRects();
    std::vector<diagram::Hold> holds;
    for (std::size_t i = 0; i < homes.size(); ++i) {
        homes[i].x = m_drawing.arrangement.homes[i].x;
        homes[i].y = m_drawing.arrangement.homes[i].y;
        holds.push_back(m_drawing.figure.marks[i].isPinned ? diagram::Hold::Pinned : diagram::Hold::Loose);
    }
    diagram::LayoutFile layout = m_document.layout();
    for (const auto &[box, at] : diagram::homesAfterMove(std::move(homes), std::move(holds), moved))
        place(layout, m_drawing.figure.graph.boxes[box].name, at);
    m_document.changeLayout(layout, title);
}

void DiagramView::align(diagram::Edging edging)
{
    // Pinned boxes take part, and stay: the others line up with them.
    const std::vector<std::uint32_t> boxes = movable();
    const std::vector<std::uint32_t> all = selectedIndexes();
    if (all.size() < 2 || boxes.empty())
        return Q_EMIT message(tr("Select the tables to align first: at least two that are not pinned."));
    const std::vector<diagram::Point> aligned = diagram::aligned(rectsOf(m_drawing, all), edging);
    std::vector<diagram::Point> points;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::ranges::find(boxes, all[i]) != boxes.end())
            points.push_back(aligned[i]);
    moveBoxes(movesOf(m_drawing, boxes, points), tr("Align tables"));
}

void DiagramView::distribute(diagram::Axis axis)
{
    const std::vector<std::uint32_t> boxes = movable();
    if (boxes.size() < 3)
        return Q_EMIT message(tr("Select the tables to distribute first: at least three that are not pinned."));
    moveBoxes(movesOf(m_drawing, boxes, diagram::distributed(rectsOf(m_drawing, boxes), axis)), tr("Distribute tables"));
}

void DiagramView::snapToGrid()
{
    std::vector<std::uint32_t> boxes = movable();
    if (boxes.empty())
        for (std::uint32_t i = 0; i < m_drawing.faces.size(); ++i)
            if (!m_drawing.figure.marks[i].isPinned)
                boxes.push_back(i);
    moveBoxes(movesOf(m_drawing, boxes, diagram::snapped(rectsOf(m_drawing, boxes))), tr("Snap tables to the grid"));
}

void DiagramView::arrange()
{
    const bool some = m_selected.size() > 1;
    std::set<std::string> names;
    for (std::uint32_t i = 0; i < m_drawing.faces.size(); ++i) {
        const std::string &name = m_drawing.figure.graph.boxes[i].name;
        if (!m_drawing.figure.marks[i].isPinned && !m_drawing.figure.marks[i].ghost && (!some || m_selected.contains(name)))
            names.insert(name);
    }
    m_fitsNext = !some;
    const bool together = names.size() < m_drawing.faces.size(); // the others stay where they are
    beginArranging({std::move(names), some ? tr("Arrange the selected tables") : tr("Arrange all tables"), together});
}

void DiagramView::arrangeNew()
{
    std::set<std::string> names;
    for (std::uint32_t i = 0; i < m_drawing.faces.size(); ++i)
        if (const std::string &name = m_drawing.figure.graph.boxes[i].name; !m_stored.contains(name) && !m_drawing.figure.marks[i].ghost)
            names.insert(name);
    beginArranging({std::move(names), tr("Arrange the new tables"), false});
}

void DiagramView::beginArranging(Arranging arranging)
{
    if (arranging.names.empty())
        return Q_EMIT message(tr("There is nothing to arrange."));
    m_arranging = std::move(arranging);
    rebuild();
}

void DiagramView::togglePins()
{
    const std::vector<std::uint32_t> boxes = selectedIndexes();
    if (boxes.empty())
        return Q_EMIT message(tr("Select what to pin first."));
    const bool unpins = movable().empty();
    diagram::LayoutFile layout = m_document.layout();
    for (const std::uint32_t box : boxes) {
        const std::string &name = m_drawing.figure.graph.boxes[box].name;
        if (unpins) {
            layout.pinned.erase(name);
            continue;
        }
        layout.pinned.insert(name);
        place(layout, name, m_drawing.arrangement.positions[box]);
        layout.positions.try_emplace(name, m_drawing.arrangement.positions[box]); // also where a saved view has another place for it
    }
    const QString what = boxes.size() == 1 ? m_drawing.nameOf(boxes.front()) : tr("%n tables", nullptr, static_cast<int>(boxes.size()));
    m_document.changeLayout(layout, (unpins ? tr("Unpin %1") : tr("Pin %1")).arg(what));
}

void DiagramView::groupSelected()
{
    if (m_selected.empty())
        return Q_EMIT message(tr("Select the tables of the group first."));
    QStringList titles;
    for (const auto &[title, group] : m_document.layout().groups)
        titles << QString::fromStdString(title);
    const std::set<std::string> members = m_selected;
    m_entry->ask({
        .place = QRect(width() / 2 - 140, 56, 280, 28),
        .placeholder = tr("Title of the group"),
        .accessibleName = tr("Title of the group"),
        .completions = titles,
        .accept = [this, members](const QString &typed) {
            diagram::LayoutFile layout = m_document.layout();
            const bool isNew = !layout.groups.contains(typed.toStdString());
            const std::size_t tint = layout.groups.size() % tintNames.size();
            for (auto &[title, group] : layout.groups)
                for (const std::string &name : members)
                    group.tables.erase(name);
            diagram::Group &group = layout.groups[typed.toStdString()];
            if (isNew)
                group.color = tintNames[tint];
            group.tables.insert(members.begin(), members.end());
            std::erase_if(layout.groups, [](const auto &entry) { return entry.second.tables.empty(); });
            m_document.changeLayout(layout, tr("Group %1").arg(typed));
            return QString();
        },
    });
}

void DiagramView::ungroupSelected()
{
    diagram::LayoutFile layout = m_document.layout();
    for (auto &[title, group] : layout.groups)
        std::erase_if(group.tables, [&](const std::string &name) { return m_selected.contains(name); });
    std::erase_if(layout.groups, [](const auto &entry) { return entry.second.tables.empty(); });
    m_document.changeLayout(layout, tr("Take out of the group"));
}

void DiagramView::renameGroup(const std::string &title)
{
    const auto shown = std::ranges::find(m_drawing.figure.groups, title, &FigureGroup::title);
    if (shown == m_drawing.figure.groups.end())
        return;
    const auto index = static_cast<std::uint32_t>(shown - m_drawing.figure.groups.begin());
    m_entry->ask({
        .place = m_viewport.toView(m_drawing.groupTitleRect(index)).toAlignedRect(),
        .text = QString::fromStdString(title),
        .accessibleName = tr("New title of the group"),
        .accept = [this, title](const QString &typed) {
            diagram::LayoutFile layout = m_document.layout();
            if (typed.toStdString() == title)
                return QString();
            if (layout.groups.contains(typed.toStdString()))
                return tr("There is a group “%1” already.").arg(typed);
            if (auto node = layout.groups.extract(title)) {
                node.key() = typed.toStdString();
                layout.groups.insert(std::move(node));
            }
            m_document.changeLayout(layout, tr("Rename the group %1").arg(QString::fromStdString(title)));
            return QString();
        },
    });
}

void DiagramView::recolorGroup()
{
    const auto title = groupOf(m_document.layout(), m_place.model);
    if (!title)
        return Q_EMIT message(tr("Select a table of the group first."));
    diagram::LayoutFile layout = m_document.layout();
    std::string &color = layout.groups[*title].color;
    const auto at = std::ranges::find(tintNames, color);
    const auto next = at == tintNames.end() ? 1 : (at - tintNames.begin() + 1) % std::ssize(tintNames);
    color = tintNames[static_cast<std::size_t>(next)];
    m_document.changeLayout(layout, tr("Colour the group %1").arg(QString::fromStdString(*title)));
}

void DiagramView::addNote()
{
    if (!m_document.isOpen())
        return;
    const QPointF at = placeForNew();
    m_entry->ask({
        .place = QRect(at.toPoint(), QSize(280, 28)),
        .placeholder = tr("Text of the note"),
        .accessibleName = tr("Text of the note"),
        .accept = [this, at](const QString &typed) {
            diagram::LayoutFile layout = m_document.layout();
            const std::string name = layout.freeNoteName();
            layout.notes[name] = typed.toStdString();
            Figure figure;
            addNotes(figure, layout);
            const diagram::BoxShape shape = makeFace(figure, *figure.findBox(name), {}, m_texts).shape;
            const diagram::Point near = scenePlace(at);
            place(layout, name, nearestFreePlace({near.x, near.y, shape.width, shape.height}, m_drawing.taken()));
            m_document.changeLayout(layout, tr("Add a note"));
            choose({name, {}});
            return QString();
        },
    });
}

void DiagramView::editNote(const std::string &name)
{
    m_entry->ask({
        .place = boxOnScreen(*m_drawing.figure.findBox(name)),
        .text = QString::fromStdString(m_document.layout().notes.at(name)),
        .accessibleName = tr("Text of the note"),
        .accept = [this, name](const QString &typed) {
            diagram::LayoutFile layout = m_document.layout();
            layout.notes[name] = typed.toStdString();
            m_document.changeLayout(layout, tr("Change a note"));
            return QString();
        },
    });
}

// Notes among the selected boxes. Whether there were any.
bool DiagramView::removeNotes()
{
    diagram::LayoutFile layout = m_document.layout();
    for (const std::string &name : m_selected) {
        if (!layout.notes.erase(name))
            continue;
        layout.positions.erase(name);
        layout.pinned.erase(name);
        for (auto &[title, group] : layout.groups)
            group.tables.erase(name);
        for (auto &[title, view] : layout.views)
            view.positions.erase(name);
    }
    if (layout.notes.size() == m_document.layout().notes.size())
        return false;
    std::erase_if(layout.groups, [](const auto &entry) { return entry.second.tables.empty(); });
    m_document.changeLayout(layout, tr("Remove a note"));
    return true;
}

QStringList DiagramView::savedViews() const
{
    QStringList titles;
    for (const auto &[title, view] : m_document.layout().views)
        titles << QString::fromStdString(title);
    return titles;
}

namespace {

constexpr std::string_view detailNames[] = {"all", "keys", "names"}; // by Detail

Detail toDetail(std::string_view name)
{
    const auto found = std::ranges::find(detailNames, name);
    return found == std::end(detailNames) ? Detail::All : static_cast<Detail>(found - std::begin(detailNames));
}

} // namespace

void DiagramView::saveView()
{
    if (m_drawing.empty())
        return;
    diagram::SavedView view{.detail = std::string(detailNames[static_cast<int>(m_choices.detail)]), .positions = {}};
    const bool some = m_selected.size() > 1;
    for (std::uint32_t i = 0; i < m_drawing.faces.size(); ++i)
        if (const std::string &name = m_drawing.figure.graph.boxes[i].name; !some || m_selected.contains(name))
            view.positions[name] = m_drawing.arrangement.positions[i];
    m_entry->ask({
        .place = QRect(width() / 2 - 140, 56, 280, 28),
        .text = QString::fromStdString(m_savedView),
        .placeholder = some ? tr("Title of a view of the selected tables") : tr("Title of a view of these tables"),
        .accessibleName = tr("Title of the view"),
        .completions = savedViews(),
        .accept = [this, view](const QString &typed) {
            diagram::LayoutFile layout = m_document.layout();
            const std::string title = typed.toStdString();
            diagram::SavedView &saved = layout.views[title];
            saved.detail = view.detail;
            saved.positions = view.positions;
            m_document.changeLayout(layout, tr("Save the view %1").arg(typed));
            showView(title);
            return QString();
        },
    });
}

void DiagramView::showView(const std::string &title)
{
    if (title == m_savedView)
        return;
    m_shownBefore[m_savedView] = std::move(m_shown);
    m_savedView = title;
    m_shown = m_shownBefore[title];
    m_stored = storedPositions();
    m_path.clear();
    const auto view = m_document.layout().views.find(title);
    if (view != m_document.layout().views.end()) {
        Choices choices = m_choices;
        choices.detail = toDetail(view->second.detail);
        setChoices(choices);
    }
    m_fitsNext = true;
    rebuild();
    Q_EMIT choicesChanged();
}

void DiagramView::removeView()
{
    if (m_savedView.empty())
        return Q_EMIT message(tr("Everything is shown; there is no view to remove."));
    diagram::LayoutFile layout = m_document.layout();
    layout.views.erase(m_savedView);
    m_document.changeLayout(layout, tr("Remove the view %1").arg(QString::fromStdString(m_savedView)));
}

void DiagramView::setChoices(const Choices &choices)
{
    const Choices before = std::exchange(m_choices, choices);
    if (choices == before)
        return;
    if (choices.detail != before.detail || choices.lines != before.lines) {
        m_restyled = true;
        rebuild();
    }
    if (choices.map != before.map)
        placeCorners();
    if (choices.focus != before.focus) {
        m_fitsNext = m_hops > 0 && choices.focus == FocusStyle::Hides;
        refreshFocus();
    }
    Q_EMIT choicesChanged();
}

void DiagramView::toggleJunction()
{
    // Of the opened table itself, or of a relation that goes through one.
    if (m_junctions.erase(m_place.model)) {
        choose({});
        return rebuild();
    }
    const auto box = currentBox();
    for (const std::uint32_t edge : box ? emphasizedEdges() : std::vector<std::uint32_t>())
        if (const diagram::Edge &shown = m_drawing.figure.graph.edges[edge]; shown.implicitManyToMany) {
            const std::string table = shown.junctionTable;
            m_junctions.insert(table);
            rebuild();
            choose({table, {}});
            return ensureVisible();
        }
    Q_EMIT message(tr("Select a many-to-many relation first."));
}

} // namespace dunlin::designer
