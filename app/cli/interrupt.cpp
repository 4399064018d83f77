#include "app/cli/interrupt.h"
#include "app/cli/command.h"

#include <csignal>
#include <thread>
#include <unistd.h>

namespace dunlin::cli {

// Sent to the waiting thread alone, when it shall end.
constexpr int wakeUp = SIGUSR2;

struct InterruptGuard::Private
{
    sigset_t signals{};
    sigset_t before{};
    std::jthread thread;
};

InterruptGuard::InterruptGuard(std::function<void()> onInterrupt) : m_private(std::make_unique<Private>())
{
    sigemptyset(&m_private->signals);
    sigaddset(&m_private->signals, SIGINT);
    sigaddset(&m_private->signals, SIGTERM);
    sigaddset(&m_private->signals, wakeUp);
    // Blocked here and in the threads started from now on, so that only the waiting thread takes them.
    pthread_sigmask(SIG_BLOCK, &m_private->signals, &m_private->before);
    m_private->thread = std::jthread([signals = m_private->signals, onInterrupt = std::move(onInterrupt)](std::stop_token stop) {
        bool asked = false;
        while (!stop.stop_requested()) {
            const int signal = sigwaitinfo(&signals, nullptr);
            if (signal < 0 || signal == wakeUp)
                continue;
            if (asked)
                _exit(exitCancelled);
            asked = true;
            onInterrupt();
        }
    });
}

InterruptGuard::~InterruptGuard()
{
    m_private->thread.request_stop();
    pthread_kill(m_private->thread.native_handle(), wakeUp);
    m_private->thread.join();
    pthread_sigmask(SIG_SETMASK, &m_private->before, nullptr);
}

} // namespace dunlin::cli
