#include "app/designer/editor/explanation_popup.h"

#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr int pageWidth = 480, mostHeight = 420;

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
    m_page->document()->setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    m_page->document()->setTextWidth(pageWidth - 2);
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
