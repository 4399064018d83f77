// Tour: five hints for the first minutes, one after the other, each beside what it is about. Any of them ends it; it never takes
// the focus from the work.
#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;

namespace dunlin::designer {

class Tour : public QFrame
{
    Q_OBJECT

public:
    struct Hint
    {
        QPointer<QWidget> about;
        QString title;
        QString text;
    };
    Tour(std::vector<Hint> hints, QWidget *window);
    int current() const { return m_current; }

public Q_SLOTS:
    void next();
    void end();

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHint();
    void place();

    std::vector<Hint> m_hints;
    int m_current = 0;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace dunlin::designer
