// Worker: one thread for one database connection. Jobs run one after the other; each ends with exactly one Result,
// delivered on the thread of its receiver, cancelled or not.
#pragma once

#include "app/designer/jobs/lane.h"
#include "engine/core/task_context.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <stop_token>

namespace dunlin::designer {

class Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(QObject *parent = nullptr);
    ~Worker() override; // cancels, then waits for the running job

    // `work` runs on the worker's thread: core::Result<T>(const core::TaskContext &). `done` gets its result on the
    // receiver's thread, unless the receiver is gone.
    template <typename Work, typename Done>
    void post(const QString &title, QObject *receiver, Work work, Done done)
    {
        post(title, [this, work = std::move(work), done = std::move(done), receiver = QPointer<QObject>(receiver)](const core::TaskContext &task) mutable {
            m_lane.answer([result = work(task), done = std::move(done), receiver]() mutable {
                if (receiver)
                    done(std::move(result));
            });
        });
    }

    void cancel(); // the running job, and those that wait
    void setInterrupt(std::function<void()> interrupt); // also called by cancel(); any thread
    // Runs on the worker's thread after the last job: what was opened there must be closed there.
    void setClosing(std::function<void()> closing) { m_closing = std::move(closing); }

Q_SIGNALS:
    void busyChanged(const QString &title); // empty: idle
    void progress(const QString &what, int done, int total);

private:
    void post(const QString &title, std::move_only_function<void(const core::TaskContext &)> job);

    std::stop_source m_stop;
    std::function<void()> m_interrupt;
    std::function<void()> m_closing;
    int m_waiting = 0;
    Lane m_lane;
};

} // namespace dunlin::designer
