#include "app/designer/theme/narrow_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace dunlin::designer {

namespace {

constexpr int leastCharacters = 6;

} // namespace

NarrowLabel::NarrowLabel(Qt::TextElideMode elide, QWidget *parent) : QLabel(parent), m_elide(elide)
{
    setTextFormat(Qt::PlainText);
}

QSize NarrowLabel::minimumSizeHint() const
{
    const QSize all = QLabel::minimumSizeHint();
    return {std::min(all.width(), leastCharacters * fontMetrics().averageCharWidth()), all.height()};
}

QString NarrowLabel::shownText() const
{
    return fontMetrics().elidedText(text(), m_elide, contentsRect().width());
}

bool NarrowLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void NarrowLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    style()->drawItemText(&painter, contentsRect(), alignment, palette(), isEnabled(), shownText(), foregroundRole());
}

} // namespace dunlin::designer
