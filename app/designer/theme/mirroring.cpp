#include "app/designer/theme/mirroring.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace dunlin::designer {

Mirroring::Mirroring(QObject *parent) : QObject(parent)
{
    if (!QApplication::isRightToLeft())
        return;
    QApplication::setLayoutDirection(Qt::LeftToRight);
    qApp->installEventFilter(this);
}

bool Mirroring::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->isWindow() && !widget->testAttribute(Qt::WA_SetLayoutDirection))
            widget->setLayoutDirection(Qt::RightToLeft);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dunlin::designer
