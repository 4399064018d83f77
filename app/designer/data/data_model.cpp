#include "app/designer/data/data_model.h"

#include <QFont>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr qsizetype longestShown = 300; // characters in one cell of the table
constexpr qsizetype longestTip = 2000;

QString shortened(const QString &text, qsizetype most, bool goesOn)
{
    return text.size() > most || goesOn ? text.left(most) + u'…' : text;
}

QString shownText(const workspace::Cell &cell, qsizetype most)
{
    const QString text = QString::fromStdString(cell.text);
    switch (cell.kind) {
    case workspace::Cell::Kind::Null:
        return QStringLiteral("NULL");
    case workspace::Cell::Kind::Binary:
        return shortened(QStringLiteral("0x") + text, most, cell.shortened);
    case workspace::Cell::Kind::Text:
    case workspace::Cell::Kind::Number:
        break;
    }
    return shortened(text, most, cell.shortened);
}

// By the column, so that its name stands above its values, and NULL among them.
Qt::Alignment alignmentOf(const sql::Column &column)
{
    using enum sql::TypeFamily;
    const sql::TypeFamily family = column.type.family;
    const bool isNumber = column.type.arity != sql::Arity::List && (family == Int || family == BigInt || family == Float || family == Decimal);
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

void DataModel::setTable(sql::Table table)
{
    beginResetModel();
    m_table = std::move(table);
    m_rows.clear();
    m_more = m_asked = false;
    endResetModel();
}

void DataModel::append(std::vector<workspace::CellRow> rows, bool more)
{
    m_more = more;
    m_asked = false;
    if (rows.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

int DataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DataModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant DataModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workspace::Cell &cell = m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    const bool isNull = cell.kind == workspace::Cell::Kind::Null;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(cell, longestShown).replace(u'\n', u'↵');
    case Qt::ToolTipRole:
        return cell.text.size() > 40 ? QVariant(shownText(cell, longestTip).toHtmlEscaped()) : QVariant();
    case Qt::AccessibleTextRole: // a person who hears it must not take it for the word
        return isNull ? tr("no value") : cell.text.empty() ? tr("empty text") : shownText(cell, longestShown);
    case Qt::ForegroundRole:
        return isNull ? QVariant(m_faint) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setItalic(true);
        return isNull ? QVariant(font) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant(alignmentOf(m_table.columns[static_cast<std::size_t>(index.column())]));
    default:
        return {};
    }
}

QVariant DataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const sql::Column &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return QString::fromStdString(column.name);
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(column));
    if (role != Qt::ToolTipRole)
        return {};
    const QString type = QString::fromStdString(column.type.enumName.empty() ? column.type.nativeType : column.type.enumName);
    const bool isKey = m_table.primaryKey && std::ranges::find(m_table.primaryKey->columns, column.name, &sql::IndexColumn::name) != m_table.primaryKey->columns.end();
    return isKey ? tr("%1, primary key. Click to sort.").arg(type) : tr("%1. Click to sort.").arg(type);
}

bool DataModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void DataModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted();
}

} // namespace dunlin::designer
