#include "app/designer/jobs/worker.h"

namespace dunlin::designer {

Worker::Worker(QObject *parent) : QObject(parent) {}

Worker::~Worker()
{
    cancel();
    m_lane.start([closing = std::move(m_closing)] {
        if (closing)
            closing();
    });
}

void Worker::post(const QString &title, std::move_only_function<void(const core::TaskContext &)> job)
{
    if (m_waiting++ == 0 && m_stop.stop_requested())
        m_stop = {};
    Q_EMIT busyChanged(title);
    m_lane.start([this, job = std::move(job), token = m_stop.get_token()]() mutable {
        job({token, [this](const core::Progress &at) {
                 m_lane.answer([this, at] { Q_EMIT progress(QString::fromStdString(at.what), static_cast<int>(at.done), static_cast<int>(at.total)); });
             }});
        m_lane.answer([this] {
            if (--m_waiting == 0)
                Q_EMIT busyChanged({});
        });
    });
}

void Worker::cancel()
{
    m_stop.request_stop();
    if (m_interrupt)
        m_interrupt();
}

void Worker::setInterrupt(std::function<void()> interrupt)
{
    m_interrupt = std::move(interrupt);
}

} // namespace dunlin::designer
