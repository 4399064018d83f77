// LinesEdit: a few lines of text in a form. Says when the person is done with it: another widget has the focus, or Ctrl+Return.
#pragma once

#include <QPlainTextEdit>

namespace dunlin::designer {

class LinesEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void editingFinished(); // only after a change

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
};

} // namespace dunlin::designer
