#include "app/designer/editor/completion_popup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScreen>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr int shownItems = 9;

QString kindName(workspace::CompletionItem::Kind kind)
{
    using enum psl::CompletionItem::Kind;
    switch (kind) {
    case Keyword: return CompletionPopup::tr("keyword");
    case Property: return CompletionPopup::tr("property");
    case Argument: return CompletionPopup::tr("argument");
    case Type: return CompletionPopup::tr("type");
    case Model: return CompletionPopup::tr("model");
    case Enum: return CompletionPopup::tr("enum");
    case EnumValue: return CompletionPopup::tr("value of an enum");
    case Field: return CompletionPopup::tr("field");
    case Attribute: return CompletionPopup::tr("attribute");
    case NativeType: return CompletionPopup::tr("type of the database");
    case Function: return CompletionPopup::tr("function");
    case Value: return CompletionPopup::tr("value");
    case Variable: return CompletionPopup::tr("variable");
    }
    return {};
}

} // namespace

CompletionPopup::CompletionPopup(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::ToolTip), m_theme(theme), m_list(new QListWidget(this)), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("popup"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What can be written here"));
    m_text->setTextFormat(Qt::MarkdownText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setMargin(10);
    m_text->setFixedWidth(300);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, Qt::AlignTop);
    connect(m_list, &QListWidget::currentRowChanged, this, &CompletionPopup::explain);
    connect(m_list, &QListWidget::itemClicked, this, &CompletionPopup::chosen);
    connect(&m_theme, &Theme::changed, this, &CompletionPopup::applyTheme);
    applyTheme();
    hide();
}

void CompletionPopup::applyTheme()
{
    m_list->setFont(m_theme.codeFont());
}

void CompletionPopup::show(std::vector<workspace::CompletionItem> items, const QRect &line)
{
    m_items = std::move(items);
    m_list->clear();
    for (const workspace::CompletionItem &item : m_items) {
        const QString label = QString::fromStdString(item.label);
        auto *row = new QListWidgetItem(label, m_list);
        row->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(label, kindName(item.kind)));
    }
    m_list->setCurrentRow(0);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), 20);
    m_list->setFixedSize(std::clamp(m_list->sizeHintForColumn(0) + 32, 160, 360), rowHeight * std::min(static_cast<int>(m_items.size()), shownItems) + 8);
    explain();
    const QRect room = screen()->availableGeometry();
    const QSize size = sizeHint();
    QPoint at = line.bottomLeft() + QPoint(0, 2);
    if (at.y() + size.height() > room.bottom())
        at.setY(line.top() - size.height() - 2);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    resize(size);
    move(at);
    QFrame::show();
}

const workspace::CompletionItem *CompletionPopup::current() const
{
    const int row = m_list->currentRow();
    return isVisible() && row >= 0 && static_cast<std::size_t>(row) < m_items.size() ? &m_items[static_cast<std::size_t>(row)] : nullptr;
}

void CompletionPopup::explain()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_items.size())
        return;
    const workspace::CompletionItem &item = m_items[static_cast<std::size_t>(row)];
    QStringList parts{QStringLiteral("*%1*").arg(kindName(item.kind))};
    if (!item.detail.empty())
        parts << QStringLiteral("`%1`").arg(QString::fromStdString(item.detail));
    if (!item.documentation.empty())
        parts << QString::fromStdString(item.documentation);
    m_text->setText(parts.join(QStringLiteral("\n\n")));
    m_text->setFixedHeight(std::max(m_list->height(), m_text->heightForWidth(m_text->width())));
    layout()->activate(); // else the size is that of the item before
    resize(sizeHint());
}

bool CompletionPopup::handleKey(int key)
{
    const int count = m_list->count();
    const auto go = [&](int row) {
        m_list->setCurrentRow(row);
        return true;
    };
    switch (key) {
    case Qt::Key_Down: return go((m_list->currentRow() + 1) % count);
    case Qt::Key_Up: return go((m_list->currentRow() + count - 1) % count);
    case Qt::Key_PageDown: return go(std::min(m_list->currentRow() + shownItems, count - 1));
    case Qt::Key_PageUp: return go(std::max(m_list->currentRow() - shownItems, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        Q_EMIT chosen();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

} // namespace dunlin::designer
