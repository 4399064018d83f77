#include "app/designer/shell/lines_edit.h"

#include <QKeyEvent>

namespace dunlin::designer {

namespace {

constexpr int shownLines = 3;

} // namespace

LinesEdit::LinesEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(shownLines * fontMetrics().lineSpacing() + 18);
}

void LinesEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    finish();
}

void LinesEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        finish();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void LinesEdit::finish()
{
    if (document()->isModified())
        Q_EMIT editingFinished();
}

} // namespace dunlin::designer
