#include "app/designer/history/history_pane.h"

#include <QDateTime>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dunlin::designer {

using State = workspace::MigrationEntry::State;

namespace {

constexpr int rowHeight = 40;

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
    case State::Applied: return HistoryPane::tr("applied");
    case State::Pending: return HistoryPane::tr("pending");
    case State::Failed: return HistoryPane::tr("failed");
    case State::RolledBack: return HistoryPane::tr("rolled back");
    case State::Edited: return HistoryPane::tr("edited after it was applied");
    case State::Missing: return HistoryPane::tr("missing in the folder");
    }
    return {};
}

QString migrationDate(const std::string &name)
{
    const QString digits = QString::fromStdString(name).section(QLatin1Char('_'), 0, 0);
    const QDateTime time = QDateTime::fromString(digits, QStringLiteral("yyyyMMddHHmmss"));
    if (time.isValid())
        return QLocale().toString(time, QStringLiteral("d MMMM yyyy, HH:mm"));
    const QDate day = QDate::fromString(digits, QStringLiteral("yyyyMMdd"));
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMMM yyyy")) : QString();
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
        return date.isEmpty() ? HistoryPane::tr("Migration %1, %2").arg(name, describe(entry.state))
                              : HistoryPane::tr("Migration %1, %2, %3").arg(name, describe(entry.state), date);
    case Qt::ToolTipRole: {
        QStringList lines{name, describe(entry.state)};
        const QDateTime applied = QDateTime::fromString(QString::fromStdString(entry.appliedAt), Qt::ISODateWithMs);
        if (applied.isValid())
            lines << HistoryPane::tr("Applied on %1").arg(QLocale().toString(applied.toLocalTime(), QLocale::LongFormat));
        return lines.join(QLatin1Char('\n'));
    }
    case StateRole: return static_cast<int>(entry.state);
    case DateRole: return date;
    default: return {};
    }
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {220, std::max(rowHeight, option.fontMetrics.height() * 2 + 10)};
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

HistoryPane::HistoryPane(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Migration history"));
    m_model = new HistoryModel(this);
    m_delegate = new HistoryDelegate(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Migrations"));
    m_sql = new QPlainTextEdit(this);
    m_sql->setReadOnly(true);
    m_sql->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sql->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_sql->setFrameShape(QFrame::NoFrame);
    m_sql->setStyleSheet(QStringLiteral("border: none;"));
    m_sql->setAccessibleName(tr("SQL of the chosen migration"));
    m_highlighter = new SqlHighlighter(m_sql->document());
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setContentsMargins(12, 6, 12, 6);
    m_note->setAutoFillBackground(true);
    m_note->hide();

    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_note);
    rightColumn->addWidget(m_sql, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 720});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_pages);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        showCurrent();
        if (!m_selecting && current.isValid())
            Q_EMIT migrationChosen(current.data().toString());
    });
    connect(&m_theme, &Theme::changed, this, &HistoryPane::applyTheme);
    applyTheme();
    setEntries({});
}

void HistoryPane::applyTheme()
{
    const Tokens &tokens = m_theme.tokens();
    const auto paint = [](QWidget *widget, QPalette::ColorRole role, const QColor &color) {
        QPalette palette = widget->palette();
        palette.setColor(role, color);
        widget->setPalette(palette);
    };
    m_delegate->setTokens(tokens);
    m_sql->setFont(m_theme.codeFont());
    setAutoFillBackground(true);
    paint(this, QPalette::Window, tokens.surface);
    paint(m_list, QPalette::Base, tokens.surface);
    paint(m_sql, QPalette::Base, tokens.surface);
    paint(m_sql, QPalette::Text, tokens.text);
    paint(m_empty, QPalette::WindowText, tokens.soft);
    paint(m_note, QPalette::Window, tokens.warning.ground);
    paint(m_note, QPalette::WindowText, tokens.warning.text);
    m_highlighter->setColors(sqlColors(tokens));
    m_list->viewport()->update();
}

void HistoryPane::setEntries(std::vector<workspace::MigrationEntry> entries)
{
    const QString before = m_list->currentIndex().data().toString();
    m_selecting = true;
    m_model->setEntries(std::move(entries));
    m_empty->setText(tr("No migrations yet.\nApply changes with a name, and the first one appears here."));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    select(before.toStdString());
    // The newest is what one comes to look at.
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
    m_selecting = false;
    showCurrent();
}

void HistoryPane::setUnavailable(const QString &why)
{
    m_model->setEntries({});
    m_empty->setText(why);
    m_pages->setCurrentIndex(1);
}

void HistoryPane::select(const std::string &name)
{
    const auto &entries = m_model->entries();
    const auto found = std::ranges::find(entries, name, &workspace::MigrationEntry::name);
    if (found == entries.end())
        return;
    const bool before = std::exchange(m_selecting, true);
    m_list->setCurrentIndex(m_model->index(static_cast<int>(found - entries.begin())));
    m_selecting = before;
}

void HistoryPane::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_sql->clear();
        m_note->hide();
        return;
    }
    const workspace::MigrationEntry &entry = m_model->entries()[static_cast<std::size_t>(current.row())];
    m_sql->setPlainText(QString::fromStdString(entry.sql));
    QString note;
    if (!entry.logs.empty())
        note = QString::fromStdString(entry.logs);
    else if (entry.state == State::Missing)
        note = tr("The database has applied this migration, but its folder is gone.");
    else if (entry.state == State::Edited)
        note = tr("This file was changed after it had been applied; the database has the earlier text.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace dunlin::designer
