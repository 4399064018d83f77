#include "app/designer/preview/change_list.h"

#include "app/designer/document/change_words.h"
#include "engine/workspace/plan.h"

#include <QPainter>

namespace dunlin::designer {

namespace {

constexpr int changeHeight = 26;
constexpr int iconSize = 16;

void drawKind(QPainter &painter, const QRectF &square, workspace::ChangeKind kind, const Pair &colors)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(square, 4, 4);
    const QPointF c = square.center();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.text, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (kind == workspace::ChangeKind::Changed) {
        painter.setPen(QPen(colors.text, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF pencil[] = {c + QPointF(-4, 4), c + QPointF(-3.4, 1.2), c + QPointF(1.8, -4), c + QPointF(4, -1.8),
                                  c + QPointF(-1.2, 3.4)};
        painter.drawPolygon(pencil, 5);
        return;
    }
    painter.drawLine(c + QPointF(-3.5, 0), c + QPointF(3.5, 0));
    if (kind == workspace::ChangeKind::Added)
        painter.drawLine(c + QPointF(0, -3.5), c + QPointF(0, 3.5));
}

void drawQuestion(QPainter &painter, const QRectF &square, const Pair &colors, QFont font)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(square, 4, 4);
    font.setPixelSize(12);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(square, Qt::AlignCenter, QStringLiteral("?"));
}

} // namespace

void ChangeListModel::setPlan(std::shared_ptr<const workspace::Plan> plan, std::vector<diff::Rename> questions)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_questions = std::move(questions);
    m_notes = m_plan ? changeNotes(*m_plan) : std::vector<ChangeNote>();
    endResetModel();
}

void ChangeListModel::setLint(const LintFindings &lint)
{
    if (!m_plan || m_notes.empty())
        return;
    m_notes = changeNotes(*m_plan, lint);
    Q_EMIT dataChanged(index(questionCount()), index(rowCount() - 1));
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : questionCount() + static_cast<int>(m_plan->changes.size());
}

QVariant ChangeListModel::questionData(int row, int role) const
{
    const diff::Rename &rename = question(row);
    const QString before = QString::fromStdString(rename.isPart() ? rename.table + "." + rename.column : rename.table);
    const QString text = tr("%1 → %2: renamed or replaced?").arg(before, QString::fromStdString(rename.newName));
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return tr("Answer at the right. Until then nothing can be applied.");
    case Qt::AccessibleTextRole: return tr("Question: %1").arg(text);
    case KindRole: return questionKind;
    case PillRole: return tr("needs an answer");
    case MarkRole: return static_cast<int>(StatementMark::Slow);
    default: return {};
    }
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!m_plan || index.row() < 0 || index.row() >= rowCount())
        return {};
    if (index.row() < questionCount())
        return questionData(index.row(), role);
    const auto at = static_cast<std::size_t>(index.row() - questionCount());
    const workspace::Change &change = m_plan->changes[at];
    const ChangeNote &note = m_notes[at];
    const QString text = said(change.text);
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return note.detail.isEmpty() ? text : text + QLatin1Char('\n') + note.detail;
    case Qt::AccessibleTextRole: {
        const QString kind = change.kind == workspace::ChangeKind::Added ? tr("added")
            : change.kind == workspace::ChangeKind::Removed             ? tr("removed")
                                                                        : tr("changed");
        return note.pill.isEmpty() ? tr("%1, %2").arg(text, kind) : tr("%1, %2, %3").arg(text, kind, note.pill);
    }
    case Qt::AccessibleDescriptionRole: return note.detail;
    case KindRole: return static_cast<int>(change.kind);
    case PillRole: return note.pill;
    case MarkRole: return static_cast<int>(note.mark);
    default: return {};
    }
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(changeHeight, option.fontMetrics.height() + 8)};
}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(4, 1, -4, -1);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_tokens->selection);
        painter->drawRoundedRect(row, 4, 4);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(m_tokens->text, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter->setOpacity(m_greyed ? 0.55 : 1);
    const QRectF square(row.left() + 6, row.center().y() - iconSize / 2.0, iconSize, iconSize);
    if (index.data(ChangeListModel::KindRole).toInt() == ChangeListModel::questionKind) {
        drawQuestion(*painter, square, m_tokens->warning, option.font);
    } else {
        const auto kind = static_cast<workspace::ChangeKind>(index.data(ChangeListModel::KindRole).toInt());
        const Pair &colors = kind == workspace::ChangeKind::Added ? m_tokens->added
            : kind == workspace::ChangeKind::Removed                           ? m_tokens->removed
                                                                               : m_tokens->changed;
        drawKind(*painter, square, kind, colors);
    }

    double right = row.right() - 6;
    const QString pill = index.data(ChangeListModel::PillRole).toString();
    if (!pill.isEmpty()) {
        QFont small = option.font;
        small.setPixelSize(11);
        small.setWeight(QFont::DemiBold);
        const double width = QFontMetricsF(small).horizontalAdvance(pill) + 18;
        const QRectF box(right - width, row.center().y() - 9, width, 18);
        const auto mark = static_cast<StatementMark>(index.data(ChangeListModel::MarkRole).toInt());
        const Pair &tone = mark <= StatementMark::Slow ? m_tokens->warning : m_tokens->removed;
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone.ground);
        painter->drawRoundedRect(box, 9, 9);
        painter->setPen(tone.text);
        painter->setFont(small);
        painter->drawText(box, Qt::AlignCenter, pill);
        right = box.left() - 8;
    }
    const double left = row.left() + 6 + iconSize + 8;
    painter->setPen(m_tokens->text);
    painter->setFont(option.font);
    const QString text = QFontMetricsF(option.font).elidedText(index.data().toString(), Qt::ElideRight, right - left);
    painter->drawText(QRectF(left, row.top(), right - left, row.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter->restore();
}

} // namespace dunlin::designer
