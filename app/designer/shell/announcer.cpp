#include "app/designer/shell/announcer.h"

#include <QAccessibleWidget>

#include <chrono>

namespace dunlin::designer {

namespace {

using namespace std::chrono_literals;
constexpr auto untilStill = 1200ms; // who types hears the letters, not each state in between

QAccessibleInterface *makeNotification(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(&makeNotification); // ignores what is installed already
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(untilStill);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::announce);
}

void Announcer::say(const QString &text)
{
    if (text == m_next)
        return;
    m_next = text;
    m_pause.start();
}

void Announcer::announce()
{
    if (m_next == m_said)
        return;
    m_said = m_next;
    setAccessibleName(m_said);
    hide();
    setVisible(!m_said.isEmpty()); // what is told is that it appears
}

} // namespace dunlin::designer
