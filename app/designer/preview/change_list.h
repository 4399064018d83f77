// The rows of the change list, and how one is drawn: icon, words, and a pill for what it costs. Questions that wait for an
// answer come first.
#pragma once

#include "app/designer/preview/statement_marks.h"
#include "app/designer/theme/tokens.h"
#include "engine/workspace/plan.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <memory>

namespace dunlin::designer {

class ChangeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, PillRole, MarkRole };
    static constexpr int questionKind = -1; // KindRole; else a workspace::ChangeKind
    using QAbstractListModel::QAbstractListModel;

    void setPlan(std::shared_ptr<const workspace::Plan> plan, std::vector<diff::Rename> questions);
    void setLint(const LintFindings &lint);
    int questionCount() const { return static_cast<int>(m_questions.size()); }
    const diff::Rename &question(int row) const { return m_questions[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant questionData(int row, int role) const;

    std::shared_ptr<const workspace::Plan> m_plan;
    std::vector<diff::Rename> m_questions;
    std::vector<ChangeNote> m_notes;
};

class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTokens(const Tokens &tokens) { m_tokens = &tokens; }
    void setGreyed(bool greyed) { m_greyed = greyed; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Tokens *m_tokens = &lightTokens();
    bool m_greyed = false;
};

} // namespace dunlin::designer
