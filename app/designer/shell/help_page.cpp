#include "app/designer/shell/help_page.h"

#include <QFile>
#include <QPainter>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace dunlin::designer {

namespace {

constexpr int pageMargin = 20;
constexpr int pictureScale = 2; // pixels of a picture per unit of the page

bool isPicture(const QTextBlock &block)
{
    return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
}

// In its size on the screen, since text documents scale pictures coarsely; with a frame, because most are as white as the page.
QPixmap pictureOf(const QString &name, double widest, double ratio, const QColor &line)
{
    const QImage picture = QImage::fromData(helpFile(name));
    const double width = std::min(widest, static_cast<double>(picture.width()) / pictureScale);
    QPixmap shown = QPixmap::fromImage(picture.scaledToWidth(std::max(1, static_cast<int>(std::floor(width * ratio))), Qt::SmoothTransformation));
    QPainter painter(&shown);
    painter.setPen(line);
    painter.drawRect(shown.rect().adjusted(0, 0, -1, -1));
    painter.end();
    shown.setDevicePixelRatio(ratio);
    return shown;
}

} // namespace

QByteArray helpFile(const QString &name)
{
    for (const QString &language : {HelpPage::tr("en", "the language's folder in resources/help"), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2").arg(language, name));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

HelpPage::HelpPage(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(true);
    document()->setDocumentMargin(pageMargin);
    connect(&m_theme, &Theme::changed, this, [this] { showPage(m_name); });
}

void HelpPage::showPage(const QString &name)
{
    m_name = name;
    setMarkdown(QString::fromUtf8(helpFile(name)));
    setDistances();
    fitPictures();
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitPictures();
}

// Markdown brings no distances, and tables with a frame around each cell.
void HelpPage::setDistances()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(isPicture(block) ? 100 : 125, QTextBlockFormat::ProportionalHeight);
        if (!cursor.currentTable()) {
            format.setTopMargin(format.headingLevel() > 1 ? 16 : 0);
            format.setBottomMargin(isPicture(block) ? 14 : block.textList() ? 2 : 8);
        }
        cursor.setBlockFormat(format);
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_theme.tokens().line);
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(12);
        table->setFormat(format);
    }
}

void HelpPage::fitPictures()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isPicture(block))
            continue;
        const QTextFragment fragment = block.begin().fragment();
        QTextImageFormat format = fragment.charFormat().toImageFormat();
        const QPixmap picture = pictureOf(format.name(), viewport()->width() - 2 * pageMargin, devicePixelRatioF(), m_theme.tokens().line);
        document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), picture);
        format.setWidth(picture.deviceIndependentSize().width());
        format.setHeight(picture.deviceIndependentSize().height());
        QTextCursor cursor(document());
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

} // namespace dunlin::designer
