#include "app/designer/outline/outline_pane.h"

#include "app/designer/document/change_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

namespace {

enum Role { NameRole = Qt::UserRole, KindRole, BadgeRole };
enum ItemKind { BlockItem, MigrationItem };

// "20250310091502_init" as "20250310_init": names are told apart by their ends, and there is little room.
QString withoutTime(const QString &folder)
{
    static const QRegularExpression stamped(QStringLiteral("^(\\d{8})\\d{6}_(.+)$"));
    const auto match = stamped.match(folder);
    return match.hasMatch() ? match.captured(1) + u'_' + match.captured(2) : folder;
}

} // namespace

OutlinePane::OutlinePane(Document &document, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_document(document), m_theme(theme), m_filter(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("outline"));
    setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Outline"), this);
    title->setObjectName(QStringLiteral("panelTitle"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the outline"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(8);
    m_tree->setTextElideMode(Qt::ElideMiddle); // long names of one project often begin alike
    m_tree->setUniformRowHeights(true);
    m_tree->setIconSize({16, 16});
    m_tree->setItemsExpandable(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(24);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, 26);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePane::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &OutlinePane::choose);
    connect(m_tree, &QTreeWidget::itemActivated, this, &OutlinePane::activate);
    connect(&m_document, &Document::selectionChanged, this, &OutlinePane::followSelection);
    connect(&m_theme, &Theme::changed, this, &OutlinePane::rebuild);
}

void OutlinePane::setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot)
{
    const auto isSame = [](const workspace::OutlineItem &a, const workspace::OutlineItem &b) { return a.kind == b.kind && a.name == b.name; };
    const bool same = m_snapshot && snapshot && std::ranges::equal(m_snapshot->outline(), snapshot->outline(), isSame);
    m_snapshot = std::move(snapshot);
    nameTables();
    if (!same)
        rebuild();
}

void OutlinePane::setPlan(std::shared_ptr<const workspace::Plan> plan)
{
    std::map<std::string, workspace::ChangeKind> badges;
    for (const auto &change : plan ? plan->changes : std::vector<workspace::Change>()) {
        const auto [known, isNew] = badges.try_emplace(change.table, change.kindForTable());
        if (!isNew && known->second != workspace::ChangeKind::Added)
            known->second = workspace::ChangeKind::Changed;
    }
    if (badges == m_badges)
        return;
    m_badges = std::move(badges);
    // A key press in a large schema changes one or two of them.
    for (int s = 0; s < m_tree->topLevelItemCount(); ++s) {
        for (int i = 0; i < m_tree->topLevelItem(s)->childCount(); ++i) {
            QTreeWidgetItem *item = m_tree->topLevelItem(s)->child(i);
            if (item->data(0, KindRole).toInt() == BlockItem)
                showState(item);
        }
    }
}

void OutlinePane::setDrift(const workspace::Plan *drift)
{
    std::map<std::string, QString> differences;
    for (const auto &change : drift ? drift->changes : std::vector<workspace::Change>()) {
        QString &text = differences[change.table];
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + said(change.text);
    }
    if (differences == m_drift)
        return;
    m_drift = std::move(differences);
    rebuild();
}

void OutlinePane::setHistory(std::vector<workspace::MigrationEntry> history)
{
    m_history = std::move(history);
    rebuild();
}

void OutlinePane::nameTables()
{
    m_tables.clear();
    if (!m_snapshot)
        return;
    for (const diagram::Box &box : m_snapshot->graph().boxes)
        m_tables.emplace(box.name, box.databaseName);
}

QTreeWidgetItem *OutlinePane::makeItem(const workspace::OutlineItem &outline) const
{
    using Kind = workspace::OutlineItem::Kind;
    const QString name = QString::fromStdString(outline.name);
    auto *item = new QTreeWidgetItem({name});
    item->setIcon(0, m_theme.icon(outline.kind == Kind::Enum ? QStringLiteral("enum") : outline.kind == Kind::View ? QStringLiteral("view") : QStringLiteral("table")));
    item->setData(0, NameRole, name);
    item->setData(0, KindRole, BlockItem);
    item->setToolTip(0, name);
    showState(item);
    return item;
}

void OutlinePane::showState(QTreeWidgetItem *item) const
{
    const QString name = item->data(0, NameRole).toString();
    const auto named = m_tables.find(name.toStdString());
    const std::string table = named == m_tables.end() ? name.toStdString() : named->second;
    const auto badge = m_badges.find(table);
    const auto drift = m_drift.find(table);
    const int shown = badge == m_badges.end() ? 0 : 1 + static_cast<int>(badge->second);
    if (const QVariant before = item->data(0, BadgeRole); before.isValid() && before.toInt() == shown)
        return;
    item->setData(0, BadgeRole, shown);
    item->setData(0, Qt::AccessibleTextRole, {});
    item->setIcon(1, {});
    item->setToolTip(1, {});
    item->setData(1, Qt::AccessibleTextRole, tr("Unchanged"));
    if (drift != m_drift.end()) {
        item->setIcon(1, m_theme.icon(QStringLiteral("plug"), m_theme.tokens().warning.text));
        item->setToolTip(1, tr("The database differs from the migrations:") + u'\n' + drift->second);
        item->setData(1, Qt::AccessibleTextRole, item->toolTip(1));
        item->setData(0, Qt::AccessibleTextRole, tr("%1, the database differs").arg(name));
    }
    if (badge != m_badges.end()) {
        const bool added = badge->second == workspace::ChangeKind::Added;
        item->setIcon(1, m_theme.icon(added ? QStringLiteral("square-plus") : QStringLiteral("pencil"),
                                      added ? m_theme.tokens().added.text : m_theme.tokens().changed.text));
        item->setToolTip(1, added ? tr("New") : tr("Changed"));
        item->setData(1, Qt::AccessibleTextRole, item->toolTip(1));
        item->setData(0, Qt::AccessibleTextRole, added ? tr("%1, new").arg(name) : tr("%1, changed").arg(name));
    }
}

void OutlinePane::addSection(const QString &title, const QList<QTreeWidgetItem *> &items)
{
    if (items.isEmpty())
        return;
    auto *section = new QTreeWidgetItem(m_tree, {title});
    section->setFlags(Qt::ItemIsEnabled);
    section->setForeground(0, m_theme.tokens().faint);
    section->setFont(0, m_theme.smallFont());
    section->setFirstColumnSpanned(true);
    section->addChildren(items);
    section->setExpanded(true);
}

void OutlinePane::rebuild()
{
    m_filling = true;
    m_tree->clear();
    if (m_snapshot) {
        QList<QTreeWidgetItem *> models, views, enums, types, migrations;
        for (const auto &outline : m_snapshot->outline()) {
            using Kind = workspace::OutlineItem::Kind;
            if (outline.kind == Kind::Model)
                models << makeItem(outline);
            else if (outline.kind == Kind::View)
                views << makeItem(outline);
            else if (outline.kind == Kind::Enum)
                enums << makeItem(outline);
            else if (outline.kind == Kind::CompositeType)
                types << makeItem(outline);
        }
        for (auto *list : {&models, &views, &enums, &types})
            std::ranges::stable_sort(*list, [](const auto *a, const auto *b) { return QString::localeAwareCompare(a->text(0), b->text(0)) < 0; });
        for (const workspace::MigrationEntry &entry : m_history) {
            auto *item = new QTreeWidgetItem({withoutTime(QString::fromStdString(entry.name))});
            const bool applied = entry.state == workspace::MigrationEntry::State::Applied;
            item->setIcon(0, m_theme.icon(applied ? QStringLiteral("circle-check") : QStringLiteral("circle-dashed"),
                                          applied ? m_theme.tokens().accent : m_theme.tokens().warning.text));
            item->setData(1, Qt::AccessibleTextRole, applied ? tr("Applied") : tr("Not applied"));
            item->setForeground(0, m_theme.tokens().soft);
            item->setToolTip(0, QString::fromStdString(entry.name));
            item->setData(0, NameRole, QString::fromStdString(entry.name));
            item->setData(0, KindRole, MigrationItem);
            migrations << item;
        }
        addSection(tr("MODELS"), models);
        addSection(tr("VIEWS"), views);
        addSection(tr("ENUMS"), enums);
        addSection(tr("TYPES"), types);
        addSection(tr("MIGRATIONS"), migrations);
    }
    m_filling = false;
    filter(m_filter->text());
    followSelection();
}

void OutlinePane::filter(const QString &text)
{
    for (int s = 0; s < m_tree->topLevelItemCount(); ++s) {
        QTreeWidgetItem *section = m_tree->topLevelItem(s);
        bool any = false;
        for (int i = 0; i < section->childCount(); ++i) {
            const bool fits = section->child(i)->text(0).contains(text, Qt::CaseInsensitive);
            section->child(i)->setHidden(!fits);
            any |= fits;
        }
        section->setHidden(!any);
    }
}

void OutlinePane::choose(QTreeWidgetItem *item)
{
    if (m_filling || !item)
        return;
    if (item->data(0, KindRole).toInt() == MigrationItem && !item->data(0, NameRole).isNull())
        Q_EMIT migrationChosen(item->data(0, NameRole).toString());
    else if (!item->data(0, NameRole).isNull())
        m_document.select({item->data(0, NameRole).toString().toStdString(), {}});
}

void OutlinePane::activate(QTreeWidgetItem *item)
{
    if (!m_snapshot || item->data(0, KindRole).toInt() != BlockItem)
        return;
    const std::string name = item->data(0, NameRole).toString().toStdString();
    const auto found = std::ranges::find(m_snapshot->outline(), name, &workspace::OutlineItem::name);
    if (found != m_snapshot->outline().end())
        Q_EMIT revealRequested(found->nameLocation);
}

void OutlinePane::followSelection()
{
    const QString wanted = QString::fromStdString(m_document.selection().model);
    m_filling = true;
    QTreeWidgetItem *current = nullptr;
    for (int s = 0; s < m_tree->topLevelItemCount() && !current; ++s) {
        for (int i = 0; i < m_tree->topLevelItem(s)->childCount() && !current; ++i) {
            QTreeWidgetItem *item = m_tree->topLevelItem(s)->child(i);
            if (item->data(0, KindRole).toInt() == BlockItem && item->data(0, NameRole).toString() == wanted)
                current = item;
        }
    }
    m_tree->setCurrentItem(current);
    m_filling = false;
}

void OutlinePane::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

} // namespace dunlin::designer
