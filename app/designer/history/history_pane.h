// HistoryPane: the migrations in order, each with its state in words and as a shape, and the SQL of the chosen one.
#pragma once

#include "app/designer/theme/sql_highlighter.h"
#include "app/designer/theme/theme.h"
#include "engine/workspace/tools.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

#include <vector>

class QLabel;
class QListView;
class QPlainTextEdit;
class QStackedWidget;

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

class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(std::vector<workspace::MigrationEntry> entries);
    void setUnavailable(const QString &why); // the history could not be read
    void select(const std::string &name); // does not signal
    QListView *list() const { return m_list; }
    QPlainTextEdit *sql() const { return m_sql; }

Q_SIGNALS:
    void migrationChosen(const QString &name);

private:
    void applyTheme();
    void showCurrent();

    const Theme &m_theme;

    bool m_selecting = false; // programmatic, nobody is to be told
    SqlHighlighter *m_highlighter = nullptr;
    HistoryModel *m_model = nullptr;
    HistoryDelegate *m_delegate = nullptr;
    QListView *m_list = nullptr;
    QPlainTextEdit *m_sql = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_empty = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace dunlin::designer
