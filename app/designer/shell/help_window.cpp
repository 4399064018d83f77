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
