#include "app/designer/diagram/diagram_accessible.h"

#include "app/designer/diagram/diagram_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace dunlin::designer {

namespace {

// What an item stands for. Named, not numbered, so that an item survives the redrawing of the schema.
struct Key
{
    enum class Kind { Box, Row, Edge };
    Kind kind = Kind::Box;
    std::string box; // of an edge: the box that holds the foreign key
    std::string name; // of the row, or of the edge
    auto operator<=>(const Key &) const = default;
};

class DiagramInterface;

class Item : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(DiagramAccessible)

public:
    Item(DiagramInterface *view, Key key) : m_view(view), m_key(std::move(key)) {}

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(QAccessible::Relation match) const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    const Key &key() const { return m_key; }

private:
    const Drawing &drawing() const;
    std::optional<std::uint32_t> box() const { return drawing().figure.findBox(m_key.box); }
    std::optional<std::uint32_t> row() const { return box() ? drawing().figure.findRow(*box(), m_key.name) : std::nullopt; }
    std::optional<std::uint32_t> edge() const;
    QString boxText(QAccessible::Text kind) const;
    QString rowText(QAccessible::Text kind) const;
    QString edgeText(QAccessible::Text kind) const;
    static QString pendingText(Mark mark);
    static QString cardinalityText(diagram::Cardinality cardinality);

    DiagramInterface *m_view;
    Key m_key;
};

class DiagramInterface : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(DiagramAccessible)

public:
    explicit DiagramInterface(DiagramView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~DiagramInterface() override
    {
        for (const auto &[key, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    DiagramView &view() const { return *m_view; }

    Item *item(const Key &key) const
    {
        auto found = m_ids.find(key);
        if (found == m_ids.end()) {
            auto *made = new Item(const_cast<DiagramInterface *>(this), key); // owned by QAccessible's registry
            found = m_ids.emplace(key, QAccessible::registerAccessibleInterface(made)).first;
        }
        return static_cast<Item *>(QAccessible::accessibleInterface(found->second));
    }
    Item *box(std::uint32_t index) const { return item({Key::Kind::Box, m_view->drawing().figure.graph.boxes[index].name, {}}); }
    Item *edge(std::uint32_t index) const
    {
        const diagram::Graph &graph = m_view->drawing().figure.graph;
        return item({Key::Kind::Edge, graph.boxes[graph.edges[index].from.box].name, graph.edges[index].name});
    }
    Item *focused() const
    {
        const auto at = m_view->currentBox();
        if (!at)
            return nullptr;
        if (m_view->currentRow())
            return item({Key::Kind::Row, m_view->place().model, m_view->place().field});
        return box(*at);
    }

    // Boxes, then relations, then the child widgets (zoom bar, map, entry).
    int boxes() const { return static_cast<int>(m_view->drawing().faces.size()); }
    int edges() const { return static_cast<int>(m_view->drawing().figure.graph.edges.size()); }
    int childCount() const override { return boxes() + edges() + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0)
            return nullptr;
        if (index < boxes())
            return box(static_cast<std::uint32_t>(index));
        if (index < boxes() + edges())
            return edge(static_cast<std::uint32_t>(index - boxes()));
        return QAccessibleWidget::child(index - boxes() - edges());
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < boxes() + edges(); ++i)
            if (this->child(i) == child)
                return i;
        const int inner = QAccessibleWidget::indexOfChild(child);
        return inner < 0 ? -1 : inner + boxes() + edges();
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (QAccessibleInterface *inner = QAccessibleWidget::childAt(x, y))
            return inner;
        const QPoint at = m_view->mapFromGlobal(QPoint(x, y));
        const Hit hit = m_view->drawing().hit(m_view->viewport().toScene(at), 4);
        return hit.isBox() ? box(hit.box) : nullptr;
    }
    QAccessibleInterface *focusChild() const override { return m_view->hasFocus() ? focused() : QAccessibleWidget::focusChild(); }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return tr("%1 tables and enums, %2 relations. Arrow keys go from table to table, Enter goes into the columns.")
                .arg(boxes())
                .arg(edges());
        return QAccessibleWidget::text(kind);
    }

private:
    DiagramView *m_view;
    mutable std::map<Key, QAccessible::Id> m_ids;
};

const Drawing &Item::drawing() const
{
    return m_view->view().drawing();
}

std::optional<std::uint32_t> Item::edge() const
{
    const diagram::Graph &graph = drawing().figure.graph;
    for (std::uint32_t i = 0; i < graph.edges.size(); ++i)
        if (graph.edges[i].name == m_key.name && graph.boxes[graph.edges[i].from.box].name == m_key.box)
            return i;
    return std::nullopt;
}

bool Item::isValid() const
{
    if (!m_view->isValid())
        return false;
    switch (m_key.kind) {
    case Key::Kind::Box: return box().has_value();
    case Key::Kind::Row: return row().has_value();
    case Key::Kind::Edge: return edge().has_value();
    }
    return false;
}

QWindow *Item::window() const
{
    return m_view->window();
}

QAccessibleInterface *Item::parent() const
{
    if (m_key.kind == Key::Kind::Row)
        return m_view->item({Key::Kind::Box, m_key.box, {}});
    return m_view;
}

int Item::childCount() const
{
    if (m_key.kind != Key::Kind::Box || !box())
        return 0;
    int count = 0;
    for (std::uint32_t i = 0; i < drawing().figure.graph.boxes[*box()].rows.size(); ++i)
        count += drawing().figure.isDrawn(*box(), i);
    return count;
}

QAccessibleInterface *Item::child(int index) const
{
    if (m_key.kind != Key::Kind::Box || !box() || index < 0)
        return nullptr;
    const auto &rows = drawing().figure.graph.boxes[*box()].rows;
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        if (drawing().figure.isDrawn(*box(), i) && index-- == 0)
            return m_view->item({Key::Kind::Row, m_key.box, rows[i].name});
    return nullptr;
}

int Item::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i)
        if (this->child(i) == child)
            return i;
    return -1;
}

QAccessibleInterface *Item::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i)
        if (QAccessibleInterface *row = child(i); row->rect().contains(x, y))
            return row;
    return nullptr;
}

QString Item::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    switch (m_key.kind) {
    case Key::Kind::Box: return boxText(kind);
    case Key::Kind::Row: return rowText(kind);
    case Key::Kind::Edge: return edgeText(kind);
    }
    return {};
}

QString Item::pendingText(Mark mark)
{
    switch (mark) {
    case Mark::Added: return tr("will be added");
    case Mark::Removed: return tr("will be dropped");
    case Mark::Changed: return tr("will be changed");
    case Mark::None: return {};
    }
    return {};
}

QString Item::boxText(QAccessible::Text kind) const
{
    const diagram::Graph &graph = drawing().figure.graph;
    const diagram::Box &shown = graph.boxes[*box()];
    const QString name = QString::fromStdString(shown.name);
    if (kind == QAccessible::Name) {
        switch (shown.kind) {
        case diagram::Box::Kind::Table: return tr("Table %1").arg(name);
        case diagram::Box::Kind::View: return tr("View %1").arg(name);
        case diagram::Box::Kind::Enum: return tr("Enum %1").arg(name);
        case diagram::Box::Kind::Note: return tr("Note: %1").arg(QString::fromStdString(shown.databaseName));
        case diagram::Box::Kind::Junction: return tr("Hidden table %1").arg(name);
        }
    }
    if (kind != QAccessible::Description)
        return {};
    QStringList facts;
    if (shown.kind != diagram::Box::Kind::Note)
        facts << (shown.kind == diagram::Box::Kind::Enum ? tr("%1 values") : tr("%1 columns")).arg(childCount());
    for (const FigureGroup &group : drawing().figure.groups)
        if (std::ranges::find(group.boxes, *box()) != group.boxes.end())
            facts << tr("in the group %1").arg(QString::fromStdString(group.title));
    if (const BoxMarks &marks = drawing().figure.marks[*box()]; marks.isPinned)
        facts << tr("pinned");
    if (const BoxMarks &marks = drawing().figure.marks[*box()]; !marks.drift.empty())
        facts << tr("the database differs from the migrations");
    QStringList sources, targets;
    for (const diagram::Edge &edge : graph.edges) {
        if (edge.from.box == *box())
            targets << QString::fromStdString(graph.boxes[edge.to.box].name);
        if (edge.to.box == *box())
            sources << QString::fromStdString(graph.boxes[edge.from.box].name);
    }
    if (!targets.isEmpty())
        facts << tr("refers to %1").arg(targets.join(QStringLiteral(", ")));
    if (!sources.isEmpty())
        facts << tr("referred to by %1").arg(sources.join(QStringLiteral(", ")));
    if (const QString pending = pendingText(drawing().figure.marks[*box()].box); !pending.isEmpty())
        facts << pending;
    return facts.join(QStringLiteral("; "));
}

QString Item::rowText(QAccessible::Text kind) const
{
    const diagram::Row &shown = drawing().figure.graph.boxes[*box()].rows[*row()];
    if (kind == QAccessible::Name)
        return QString::fromStdString(shown.name);
    if (kind == QAccessible::Value)
        return QString::fromStdString(shown.type);
    if (kind != QAccessible::Description)
        return {};
    QStringList facts;
    if (!shown.type.empty())
        facts << QString::fromStdString(shown.type);
    if (shown.isPrimaryKey)
        facts << tr("primary key");
    if (shown.isForeignKey)
        facts << tr("foreign key");
    if (shown.isUnique)
        facts << tr("unique");
    else if (shown.isIndexed)
        facts << tr("indexed");
    if (shown.isNullable)
        facts << tr("may be empty");
    if (const QString pending = pendingText(drawing().figure.marks[*box()].rows[*row()]); !pending.isEmpty())
        facts << pending;
    return facts.join(QStringLiteral("; "));
}

QString Item::cardinalityText(diagram::Cardinality cardinality)
{
    switch (cardinality) {
    case diagram::Cardinality::ExactlyOne: return tr("exactly one");
    case diagram::Cardinality::ZeroOrOne: return tr("zero or one");
    case diagram::Cardinality::ZeroOrMany: return tr("zero or many");
    }
    return {};
}

QString Item::edgeText(QAccessible::Text kind) const
{
    const diagram::Graph &graph = drawing().figure.graph;
    const diagram::Edge &shown = graph.edges[*edge()];
    const auto end = [&](const diagram::End &at) {
        const diagram::Box &box = graph.boxes[at.box];
        const QString name = QString::fromStdString(box.name);
        return at.row ? name + QLatin1Char('.') + QString::fromStdString(box.rows[*at.row].name) : name;
    };
    if (kind == QAccessible::Name)
        return tr("Relation %1 to %2").arg(end(shown.from), end(shown.to));
    if (kind == QAccessible::Description)
        return tr("%1 %2, %3 %4")
            .arg(cardinalityText(shown.from.cardinality), QString::fromStdString(graph.boxes[shown.from.box].name),
                 cardinalityText(shown.to.cardinality), QString::fromStdString(graph.boxes[shown.to.box].name));
    return {};
}

QRect Item::rect() const
{
    if (!isValid())
        return {};
    const DiagramView &view = m_view->view();
    QRect local;
    if (m_key.kind == Key::Kind::Box) {
        local = view.boxOnScreen(*box());
    } else if (m_key.kind == Key::Kind::Row) {
        local = view.rowOnScreen(*box(), *row());
    } else if (*edge() < drawing().arrangement.routes.size()) {
        QRectF bounds;
        for (const diagram::Point &point : drawing().arrangement.routes[*edge()].points)
            bounds |= QRectF(point.x - 1, point.y - 1, 2, 2);
        local = view.viewport().toView(bounds).toAlignedRect();
    }
    return {view.mapToGlobal(local.topLeft()), local.size()};
}

QAccessible::Role Item::role() const
{
    switch (m_key.kind) {
    case Key::Kind::Box: return QAccessible::List;
    case Key::Kind::Row: return QAccessible::ListItem;
    case Key::Kind::Edge: return QAccessible::ListItem;
    }
    return QAccessible::NoRole;
}

QAccessible::State Item::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = state.selectable = m_key.kind != Key::Kind::Edge;
    const DiagramView::Place &place = m_view->view().place();
    const bool here = (m_key.kind == Key::Kind::Box && place == DiagramView::Place{m_key.box, {}})
        || (m_key.kind == Key::Kind::Row && place == DiagramView::Place{m_key.box, m_key.name});
    state.selected = here || (m_key.kind == Key::Kind::Box && place.model == m_key.box);
    state.focused = here && m_view->view().hasFocus();
    state.offscreen = !m_view->view().rect().intersects(QRect(m_view->view().mapFromGlobal(rect().topLeft()), rect().size()));
    return state;
}

QList<QPair<QAccessibleInterface *, QAccessible::Relation>> Item::relations(QAccessible::Relation match) const
{
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> found;
    if (m_key.kind != Key::Kind::Box || !box())
        return found;
    // A table that is referred to controls what rows may be in the table that refers to it.
    for (const diagram::Edge &edge : drawing().figure.graph.edges) {
        if (edge.from.box == *box() && match.testFlag(QAccessible::Controlled))
            found.append({m_view->box(edge.to.box), QAccessible::Controlled});
        if (edge.to.box == *box() && match.testFlag(QAccessible::Controller))
            found.append({m_view->box(edge.from.box), QAccessible::Controller});
    }
    return found;
}

void Item::doAction(const QString &action)
{
    if (!isValid())
        return;
    DiagramView &view = m_view->view();
    view.choose({m_key.box, m_key.name});
    view.ensureVisible();
    if (action == setFocusAction())
        view.setFocus(Qt::OtherFocusReason);
    else if (action == pressAction())
        view.revealCurrent();
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<DiagramView *>(object);
    return view ? new DiagramInterface(view) : nullptr;
}

DiagramInterface *interfaceOf(DiagramView *view)
{
    if (!QAccessible::isActive())
        return nullptr;
    return dynamic_cast<DiagramInterface *>(QAccessible::queryAccessibleInterface(view));
}

} // namespace

void installDiagramAccessibility()
{
    QAccessible::installFactory(&makeInterface); // ignores what is installed already
}

void notifyDiagramRebuilt(DiagramView *view)
{
    if (interfaceOf(view)) {
        QAccessibleEvent changed(view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&changed);
    }
}

void notifyDiagramFocus(DiagramView *view)
{
    DiagramInterface *interface = interfaceOf(view);
    if (!interface || !view->hasFocus())
        return;
    if (Item *item = interface->focused()) {
        QAccessibleEvent focused(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
}

} // namespace dunlin::designer
