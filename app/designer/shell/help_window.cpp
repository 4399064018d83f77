#include "app/designer/shell/help_window.h"

#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>

namespace dunlin::designer {

HelpWindow::HelpWindow(const Theme &theme, QWidget *parent) : QDialog(parent), m_pages(new QListWidget(this)), m_page(new HelpPage(theme, this))
{
    setWindowTitle(tr("Dunlin help"));
    resize(880, 680);
    m_pages->setAccessibleName(tr("Help pages"));
    m_pages->setMinimumWidth(160);
    m_page->setAccessibleName(tr("Help"));
    const QStringList names = QDir(QStringLiteral(":/help/en")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(QString::fromUtf8(helpFile(name)).section(u'\n', 0, 0).mid(2), m_pages); // "# Title"
        item->setData(Qt::UserRole, name);
        item->setSizeHint({0, m_pages->fontMetrics().height() + 12});
    }
    auto *views = new QSplitter(Qt::Horizontal, this);
    views->setHandleWidth(1);
    views->setChildrenCollapsible(false);
    views->addWidget(m_pages);
    views->addWidget(m_page);
    views->setStretchFactor(1, 1);
    views->setSizes({200, 680});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(views);
    connect(m_pages, &QListWidget::currentItemChanged, m_page, [this](const QListWidgetItem *item) { m_page->showPage(item->data(Qt::UserRole).toString()); });
    m_pages->setCurrentRow(0);
}

void HelpWindow::showPage(const QString &name)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->item(i)->data(Qt::UserRole).toString().contains(name))
            m_pages->setCurrentRow(i);
    }
}

} // namespace dunlin::designer
