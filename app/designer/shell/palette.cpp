#include "app/designer/shell/palette.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr std::size_t mostShown = 60;
constexpr int shownRows = 12;
constexpr int DetailRole = Qt::UserRole;

// The name, and what it is in grey at the right.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString name = index.data().toString(), detail = index.data(DetailRole).toString();
        const int left = option.rect.left() + 44 + option.fontMetrics.horizontalAdvance(name);
        const QRect rest(left, option.rect.top(), option.rect.right() - 8 - left, option.rect.height());
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, option.fontMetrics.elidedText(detail, Qt::ElideMiddle, rest.width()));
    }
};

} // namespace

int fitness(const QString &name, const QString &typed)
{
    if (name.compare(typed, Qt::CaseInsensitive) == 0)
        return 5;
    if (name.startsWith(typed, Qt::CaseInsensitive))
        return 4;
    for (qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive); at > 0; at = name.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        if (!name[at - 1].isLetterOrNumber() || (name[at].isUpper() && name[at - 1].isLower()))
            return 3;
    }
    if (name.contains(typed, Qt::CaseInsensitive))
        return 2;
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = name.indexOf(letter, at, Qt::CaseInsensitive) + 1;
        if (at == 0)
            return 0;
    }
    return 1;
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_shown.clear();
    endResetModel();
}

void PaletteModel::filter(const QString &typed)
{
    beginResetModel();
    m_shown.clear();
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size() && !typed.isEmpty(); ++i) {
        if (const int fits = fitness(m_entries[i].text, typed))
            found.emplace_back(-fits, i);
    }
    // Letters in their order are a guess, for when nothing else fits.
    const bool real = std::ranges::any_of(found, [](const auto &one) { return one.first < -1; });
    std::ranges::sort(found); // equal ones in the order of the entries
    for (const auto &[fits, i] : found) {
        if ((fits < -1 || !real) && m_shown.size() < mostShown)
            m_shown.push_back(i);
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const PaletteEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return shown.text;
    case Qt::DecorationRole: return m_theme.icon(shown.icon);
    case Qt::AccessibleTextRole: return shown.detail.isEmpty() ? shown.text : shown.text + QStringLiteral(", ") + shown.detail;
    case DetailRole: return shown.detail;
    default: return {};
    }
}

Palette::Palette(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_model(new PaletteModel(theme, this)), m_list(new QListView(window()))
{
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setObjectName(QStringLiteral("matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({16, 16});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Matches"));
    connect(this, &QLineEdit::textEdited, this, &Palette::refresh);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
}

Palette::~Palette()
{
    delete m_list;
}

void Palette::refresh()
{
    m_model->filter(text().trimmed());
    const int rows = m_model->rowCount();
    if (rows == 0) {
        m_list->hide();
        return;
    }
    m_list->setCurrentIndex(m_model->index(0));
    const int height = std::min(rows, shownRows) * m_list->sizeHintForRow(0);
    m_list->setGeometry(QRect(mapToGlobal(QPoint(0, this->height() + 2)), QSize(std::max(width(), 420), height)));
    m_list->show();
    m_list->resize(m_list->width(), height + m_list->height() - m_list->viewport()->height()); // no row is cut
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto run = m_model->entry(index.row()).run;
    clear();
    m_list->hide();
    run();
}

void Palette::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_model->setEntries(m_source());
}

void Palette::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

void Palette::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentIndex().row(), last = m_model->rowCount() - 1;
    const auto go = [&](int to) { m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, std::max(0, last)))); };
    switch (event->key()) {
    case Qt::Key_Down: go(row + 1); break;
    case Qt::Key_Up: go(row - 1); break;
    case Qt::Key_PageDown: go(row + shownRows); break;
    case Qt::Key_PageUp: go(row - shownRows); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (last >= 0)
            choose(m_list->currentIndex());
        else if (!text().trimmed().isEmpty())
            Q_EMIT nothingFits(text().trimmed());
        break;
    case Qt::Key_Escape:
        clear();
        m_list->hide();
        if (parentWidget())
            parentWidget()->setFocus();
        break;
    default:
        QLineEdit::keyPressEvent(event);
        return;
    }
    setAccessibleDescription(m_list->isVisible() ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() : QString());
}

} // namespace dunlin::designer
