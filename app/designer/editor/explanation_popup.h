// ExplanationPopup: a page about what is under the cursor, to be read with the keyboard; Esc closes it.
#pragma once

#include <QFrame>

class QTextBrowser;

namespace dunlin::designer {

class ExplanationPopup : public QFrame
{
    Q_OBJECT

public:
    explicit ExplanationPopup(QWidget *parent);

    // `line`: what it is about, in global pixels; the page is below it, or above where there is no room.
    void show(const QString &markdown, const QRect &line);
    QString text() const;

private:
    QTextBrowser *m_page = nullptr;
};

} // namespace dunlin::designer
