#include "app/designer/shell/past_page.h"

#include "app/designer/diagram/diagram_view.h"
#include "app/designer/editor/editor_pane.h"
#include "app/designer/theme/narrow_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace dunlin::designer {

PastPage::PastPage(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("banner"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setProperty("tone", QStringLiteral("past"));
    m_title = new NarrowLabel(Qt::ElideMiddle, bar);
    auto *back = new QPushButton(tr("Back to the present"), bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_title, 1);
    row->addWidget(back);
    m_editors = new EditorPane(m_document, theme, this);
    m_diagram = new DiagramView(m_document, theme, this);
    m_editors->setMinimumWidth(220);
    m_diagram->setMinimumSize(220, 160);
    auto *views = new QSplitter(Qt::Horizontal, this);
    views->setHandleWidth(1);
    views->setChildrenCollapsible(false);
    views->addWidget(m_editors);
    views->addWidget(m_diagram);
    views->setSizes({470, 670});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(views, 1);
    connect(back, &QPushButton::clicked, this, &PastPage::closed);
    connect(m_diagram, &DiagramView::revealRequested, m_editors, &EditorPane::reveal);
}

PastPage::~PastPage()
{
    // What follows the document must be gone before it is.
    delete m_editors;
    delete m_diagram;
}

QString PastPage::title() const
{
    return m_title->text();
}

void PastPage::showSchema(const QString &title, const std::shared_ptr<const workspace::Snapshot> &snapshot, const std::shared_ptr<const workspace::Plan> &plan,
                    const std::map<std::string, diagram::Point> &positions)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_document.showTexts(snapshot->files(), snapshot->revision(), positions);
    m_editors->setSnapshot(snapshot);
    m_diagram->setSnapshot(snapshot);
    m_editors->setPlan(plan);
    m_diagram->setPlan(plan);
}

void PastPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dunlin::designer
