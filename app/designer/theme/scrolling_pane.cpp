#include "app/designer/theme/scrolling_pane.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr int leastHeight = 120;

} // namespace

ScrollingPane::ScrollingPane(QWidget *parent) : QScrollArea(parent)
{
    setWidget(new QWidget);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content()->setAutoFillBackground(false);
}

int ScrollingPane::wantedHeight() const
{
    return content()->hasHeightForWidth() ? content()->heightForWidth(width()) : content()->sizeHint().height();
}

QSize ScrollingPane::sizeHint() const
{
    return {content()->sizeHint().width(), wantedHeight()};
}

QSize ScrollingPane::minimumSizeHint() const
{
    const int height = wantedHeight();
    const int bar = height > leastHeight ? verticalScrollBar()->sizeHint().width() : 0;
    return {content()->minimumSizeHint().width() + bar, std::min(height, leastHeight)};
}

bool ScrollingPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

// Text that breaks into lines is as high as it is narrow.
void ScrollingPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace dunlin::designer
