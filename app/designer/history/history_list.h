// The migrations as a list: how each is described and drawn: its state in words and as a shape, and when it was made.
#pragma once

#include "app/designer/theme/tokens.h"
#include "engine/workspace/tools.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace dunlin::designer {

// State as an adjective: "applied", "edited after it was applied".
QString describe(workspace::MigrationEntry::State state);
// "20260301120000_init" -> "1 March 2026, 12:00" in the user's language; empty when the name does not begin with a time.
QString migrationDate(const std::string &name);

class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, DateRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<workspace::MigrationEntry> entries);
    const std::vector<workspace::MigrationEntry> &entries() const { return m_entries; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<workspace::MigrationEntry> m_entries;
};

class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTokens(const Tokens &tokens) { m_tokens = &tokens; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Tokens *m_tokens = &lightTokens();
};

} // namespace dunlin::designer
