// OutlinePane: models, views, enums and migrations by name, with a filter and badges for what changes.
#pragma once

#include "app/designer/document/document.h"
#include "app/designer/theme/theme.h"
#include "engine/workspace/snapshot.h"
#include "engine/workspace/tools.h"

#include <QWidget>

#include <map>
#include <memory>
#include <string>
#include <unordered_map>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace dunlin::designer {

class OutlinePane : public QWidget
{
    Q_OBJECT

public:
    OutlinePane(Document &document, const Theme &theme, QWidget *parent = nullptr);
    void setSnapshot(std::shared_ptr<const workspace::Snapshot> snapshot);
    void setPlan(std::shared_ptr<const workspace::Plan> plan);
    void setDrift(const workspace::Plan *drift); // null: not known
    void setHistory(std::vector<workspace::MigrationEntry> history);
    QTreeWidget *tree() const { return m_tree; }

public Q_SLOTS:
    void focusFilter();

Q_SIGNALS:
    void revealRequested(const dunlin::core::Location &location);
    void migrationChosen(const QString &name);

private:
    void rebuild();
    void addSection(const QString &title, const QList<QTreeWidgetItem *> &items);
    QTreeWidgetItem *makeItem(const workspace::OutlineItem &outline) const;
    void showState(QTreeWidgetItem *item) const; // what is pending, and what differs in the database
    void nameTables(); // m_tables anew
    void filter(const QString &text);
    void choose(QTreeWidgetItem *item);
    void activate(QTreeWidgetItem *item);
    void followSelection();

    Document &m_document;
    const Theme &m_theme;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_tree = nullptr;
    std::shared_ptr<const workspace::Snapshot> m_snapshot;
    std::unordered_map<std::string, std::string> m_tables; // database names by name
    std::map<std::string, workspace::ChangeKind> m_badges; // by database name
    std::map<std::string, QString> m_drift; // what differs, by database name
    std::vector<workspace::MigrationEntry> m_history;
    bool m_filling = false;
};

} // namespace dunlin::designer
