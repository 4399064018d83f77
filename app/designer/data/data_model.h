// DataModel: the rows of one table as far as they were read. Asks for the next page when a view comes to the end.
#pragma once

#include "engine/workspace/rows.h"

#include <QAbstractTableModel>
#include <QColor>

#include <vector>

namespace dunlin::designer {

class DataModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(sql::Table table); // without rows yet
    const sql::Table &table() const { return m_table; }
    void append(std::vector<workspace::CellRow> rows, bool more);
    bool isComplete() const { return !m_more; }
    void setFaint(const QColor &faint) { m_faint = faint; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    sql::Table m_table;
    std::vector<workspace::CellRow> m_rows;
    bool m_more = false;
    bool m_asked = false; // the next page is on its way
    QColor m_faint;
};

} // namespace dunlin::designer
