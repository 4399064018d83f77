#include "app/designer/shell/help_window.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>

#include <algorithm>

namespace dunlin::designer {

namespace {

const QString folder = QStringLiteral(":/help");

QString read(const QString &name)
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
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
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(read(name).section(u'\n', 0, 0).mid(2), m_pages); // "# Title"
        item->setData(Qt::UserRole, name);
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
    if (row >= 0)
        m_text->setMarkdown(read(m_pages->item(row)->data(Qt::UserRole).toString()));
}

} // namespace dunlin::designer
