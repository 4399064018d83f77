// Announcer: says to assistive technology what a person would otherwise have to look for in the status bar.
#pragma once

#include <QTimer>
#include <QWidget>

namespace dunlin::designer {

// Seen by nobody; for assistive technology a notification that appears.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);
    void say(const QString &text); // once it has stood for a while; what was said last is not said again

private:
    void announce();

    QString m_next;
    QString m_said;
    QTimer m_pause;
};

} // namespace dunlin::designer
