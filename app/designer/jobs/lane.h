// Lane: a thread of its own, from the first job on, whose jobs run one after the other, and the way back of their answers to the thread that made it.
// What passes in either direction does so under a mutex.
#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace dunlin::designer {

// As a member, the last one: its thread ends before what the jobs refer to is gone.
class Lane : public QObject
{
    Q_OBJECT

public:
    using Job = std::move_only_function<void()>;

    explicit Lane(QObject *parent = nullptr);
    ~Lane() override; // runs what was started; answers are dropped

    void start(Job job);
    void clear(); // what was started and does not run yet
    // For a job: runs `call` on the thread of this object, in the order of the calls.
    void answer(Job call);

protected:
    void customEvent(QEvent *event) override; // takes one answer

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::deque<Job> m_answers;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace dunlin::designer
