#include "app/designer/history/history_list.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace dunlin::designer {

using State = workspace::MigrationEntry::State;

namespace {

constexpr int entryHeight = 40;

QColor stateColor(State state, const Tokens &tokens)
{
    switch (state) {
    case State::Applied: return tokens.accent;
    case State::Pending: return tokens.attribute;
    case State::Failed: return tokens.error;
    case State::RolledBack: return tokens.soft;
    case State::Edited: return tokens.string;
    case State::Missing: return tokens.error;
    }
    return tokens.soft;
}

// Tick, clock, cross, turning arrow, pencil, dashed ring: told apart without colour.
void drawState(QPainter &painter, QPointF c, State state, const QColor &color)
{
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case State::Applied: {
        const QPointF tick[] = {c + QPointF(-4, 0.5), c + QPointF(-1, 3.5), c + QPointF(4.5, -3.5)};
        painter.drawPolyline(tick, 3);
        break;
    }
    case State::Pending:
        painter.drawEllipse(c, 5.5, 5.5);
        painter.drawLine(c, c + QPointF(0, -3));
        painter.drawLine(c, c + QPointF(2.4, 1));
        break;
    case State::Failed:
        painter.drawLine(c + QPointF(-4, -4), c + QPointF(4, 4));
        painter.drawLine(c + QPointF(-4, 4), c + QPointF(4, -4));
        break;
    case State::RolledBack: {
        painter.drawArc(QRectF(c.x() - 5, c.y() - 5, 10, 10), 150 * 16, -270 * 16);
        const QPointF head[] = {c + QPointF(-6.5, -1.5), c + QPointF(-4.6, -3.6), c + QPointF(-1.8, -2)};
        painter.drawPolyline(head, 3);
        break;
    }
    case State::Edited: {
        const QPointF pencil[] = {c + QPointF(-5, 5), c + QPointF(-4.2, 1.6), c + QPointF(2.2, -5), c + QPointF(5, -2.2),
                                  c + QPointF(-1.6, 4.2)};
        painter.drawPolygon(pencil, 5);
        break;
    }
    case State::Missing:
        painter.setPen(QPen(color, 1.6, Qt::DotLine));
        painter.drawEllipse(c, 5.5, 5.5);
        break;
    }
}

} // namespace

QString describe(State state)
{
    switch (state) {
    case State::Applied: return HistoryModel::tr("applied");
    case State::Pending: return HistoryModel::tr("pending");
    case State::Failed: return HistoryModel::tr("failed");
    case State::RolledBack: return HistoryModel::tr("rolled back");
    case State::Edited: return HistoryModel::tr("edited after it was applied");
    case State::Missing: return HistoryModel::tr("missing in the folder");
    }
    return {};
}

QString migrationDate(const std::string &name)
{
    const QString digits = QString::fromStdString(name).section(QLatin1Char('_'), 0, 0);
    const QDateTime time = QDateTime::fromString(digits, QStringLiteral("yyyyMMddHHmmss"));
    if (time.isValid())
        return QLocale().toString(time, HistoryModel::tr("d MMMM yyyy, HH:mm", "format of a date and time"));
    const QDate day = QDate::fromString(digits, QStringLiteral("yyyyMMdd"));
    return day.isValid() ? QLocale().toString(day, HistoryModel::tr("d MMMM yyyy", "format of a date")) : QString();
}

void HistoryModel::setEntries(std::vector<workspace::MigrationEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const workspace::MigrationEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const QString name = QString::fromStdString(entry.name);
    const QString date = migrationDate(entry.name);
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::AccessibleTextRole:
        return date.isEmpty() ? HistoryModel::tr("Migration %1, %2").arg(name, describe(entry.state))
                              : HistoryModel::tr("Migration %1, %2, %3").arg(name, describe(entry.state), date);
    case Qt::ToolTipRole: {
        QStringList lines{name, describe(entry.state)};
        const QDateTime applied = QDateTime::fromString(QString::fromStdString(entry.appliedAt), Qt::ISODateWithMs);
        if (applied.isValid())
            lines << HistoryModel::tr("Applied on %1").arg(QLocale().toString(applied.toLocalTime(), QLocale::LongFormat));
        return lines.join(QLatin1Char('\n'));
    }
    case StateRole: return static_cast<int>(entry.state);
    case DateRole: return date;
    default: return {};
    }
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {220, std::max(entryHeight, option.fontMetrics.height() * 2 + 10)};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(4, 1, -4, -1);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_tokens->selection);
        painter->drawRoundedRect(row, 4, 4);
    }
    const auto state = static_cast<State>(index.data(HistoryModel::StateRole).toInt());
    const QColor color = stateColor(state, *m_tokens);
    drawState(*painter, {row.left() + 16, row.center().y()}, state, color);

    const double left = row.left() + 34;
    const double half = row.height() / 2;
    painter->setFont(option.font);
    painter->setPen(m_tokens->text);
    painter->drawText(QRectF(left, row.top() + 2, row.right() - left - 4, half - 2), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetricsF(option.font).elidedText(index.data().toString(), Qt::ElideMiddle, row.right() - left - 4));
    QFont small = option.font;
    small.setPixelSize(11);
    painter->setFont(small);
    const QString word = describe(state);
    const QString date = index.data(HistoryModel::DateRole).toString();
    const QRectF second(left, row.top() + half, row.right() - left - 4, half - 3);
    painter->setPen(color);
    painter->drawText(second, Qt::AlignVCenter | Qt::AlignLeft, word);
    painter->setPen(m_tokens->soft);
    const double used = QFontMetricsF(small).horizontalAdvance(word) + 8;
    if (!date.isEmpty() && second.width() > used + 40)
        painter->drawText(second.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("· ") + date);
    painter->restore();
}

} // namespace dunlin::designer
