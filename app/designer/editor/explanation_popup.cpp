#include "app/designer/editor/explanation_popup.h"

#include <QScreen>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr int pageWidth = 480, mostHeight = 420, paragraphGap = 8;

// Qt sets Markdown without a gap between paragraphs, and quotations far in.
void spread(QTextDocument &page)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool codeGoesOn = format.hasProperty(QTextFormat::BlockCodeFence) && block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        format.setBottomMargin(codeGoesOn ? 0 : paragraphGap);
        if (format.hasProperty(QTextFormat::BlockQuoteLevel) || format.hasProperty(QTextFormat::BlockCodeFence))
            format.setLeftMargin(paragraphGap * 1.5);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

ExplanationPopup::ExplanationPopup(QWidget *parent) : QFrame(parent, Qt::Popup), m_page(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("popup"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setAccessibleName(tr("Explanation"));
    m_page->setOpenExternalLinks(true);
    m_page->document()->setDocumentMargin(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_page);
    setFocusProxy(m_page);
}

void ExplanationPopup::show(const QString &markdown, const QRect &line)
{
    m_page->ensurePolished();
    m_page->document()->setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    spread(*m_page->document());
    resize(pageWidth, mostHeight);
    layout()->activate();
    m_page->document()->setTextWidth(m_page->viewport()->width());
    const QSize size(pageWidth, std::min(static_cast<int>(m_page->document()->size().height()) + 4, mostHeight));
    const QRect room = screen()->availableGeometry();
    QPoint at = line.bottomLeft() + QPoint(0, 2);
    if (at.y() + size.height() > room.bottom() && line.top() - size.height() - 2 >= room.top())
        at.setY(line.top() - size.height() - 2);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    resize(size);
    move(at);
    QFrame::show();
    m_page->setFocus();
}

QString ExplanationPopup::text() const
{
    return m_page->toPlainText();
}

} // namespace dunlin::designer
