#include "app/designer/shell/help_window.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

#include <algorithm>

namespace dunlin::designer {

namespace {

// In the program's language; in English where a page has no translation.
QString read(const QString &name)
{
    for (const QString &language : {HelpWindow::tr("en", "the language's folder in resources/help"), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2").arg(language, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

// Markdown brings no distances, and tables with a frame around each cell.
void setDistances(QTextDocument &document, const QColor &line)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (!cursor.currentTable()) {
            format.setTopMargin(format.headingLevel() > 1 ? 16 : 0);
            format.setBottomMargin(block.textList() ? 2 : 8);
        }
        cursor.setBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(12);
        table->setFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(const Theme &theme, QWidget *parent) : QDialog(parent), m_theme(theme), m_pages(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Dunlin help"));
    resize(860, 620);
    m_pages->setAccessibleName(tr("Help pages"));
    m_pages->setMinimumWidth(160);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);
    m_text->document()->setDocumentMargin(20);
    const QStringList names = QDir(QStringLiteral(":/help/en")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(read(name).section(u'\n', 0, 0).mid(2), m_pages); // "# Title"
        item->setData(Qt::UserRole, name);
        item->setSizeHint({0, m_pages->fontMetrics().height() + 12});
    }
    auto *views = new QSplitter(Qt::Horizontal, this);
    views->setHandleWidth(1);
    views->setChildrenCollapsible(false);
    views->addWidget(m_pages);
    views->addWidget(m_text);
    views->setSizes({200, 660});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(views);
    connect(m_pages, &QListWidget::currentRowChanged, this, &HelpWindow::showRow);
    connect(&m_theme, &Theme::changed, this, [this] { showRow(m_pages->currentRow()); });
    m_pages->setCurrentRow(0);
}

void HelpWindow::showPage(const QString &name)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->item(i)->data(Qt::UserRole).toString().contains(name))
            m_pages->setCurrentRow(i);
    }
}

void HelpWindow::showRow(int row)
{
    if (row < 0)
        return;
    m_text->setMarkdown(read(m_pages->item(row)->data(Qt::UserRole).toString()));
    setDistances(*m_text->document(), m_theme.tokens().line);
}

} // namespace dunlin::designer
