#include "app/designer/jobs/lane.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace dunlin::designer {

Lane::Lane(QObject *parent) : QObject(parent) {}

Lane::~Lane()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Lane::start(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_wake.notify_one();
}

void Lane::clear()
{
    std::deque<Job> dropped; // destroyed without the lock
    const std::scoped_lock lock(m_mutex);
    dropped.swap(m_jobs);
}

void Lane::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr;
        lock.lock();
    }
}

void Lane::answer(Job call)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_answers.push_back(std::move(call));
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

// One for each event, so that an answer which opens a dialog does not hold up those behind it. It may end this object.
void Lane::customEvent(QEvent *)
{
    Job call;
    {
        const std::scoped_lock lock(m_mutex);
        call = std::move(m_answers.front());
        m_answers.pop_front();
    }
    call();
}

} // namespace dunlin::designer
