#include "app/designer/jobs/worker.h"

namespace dunlin::designer {

Worker::Worker(QObject *parent) : QObject(parent), m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("database"));
    m_thread.start();
}

Worker::~Worker()
{
    cancel();
    QMetaObject::invokeMethod(m_context, [this] {
        if (m_closing)
            m_closing();
        m_thread.quit();
    });
    m_thread.wait();
}

void Worker::post(const QString &title, std::function<void(const core::TaskContext &)> job)
{
    if (m_waiting++ == 0 && m_stop.stop_requested())
        m_stop = {};
    Q_EMIT busyChanged(title);
    QMetaObject::invokeMethod(m_context, [this, job = std::move(job), token = m_stop.get_token()] {
        job({token, [this](const core::Progress &at) {
                 Q_EMIT progress(QString::fromStdString(at.what), static_cast<int>(at.done), static_cast<int>(at.total));
             }});
        QMetaObject::invokeMethod(this, [this] {
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
