// The rows of the change list, and how one is drawn: icon, words, and a pill for what it costs.
#pragma once

#include "app/designer/preview/statement_marks.h"
#include "app/designer/theme/tokens.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <memory>

namespace dunlin::designer {

class ChangeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, PillRole, MarkRole };
    using QAbstractListModel::QAbstractListModel;

    void setPlan(std::shared_ptr<const workspace::Plan> plan);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const workspace::Plan> m_plan;
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
