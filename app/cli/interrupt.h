// Ctrl-C: asks the running operation to stop; a second one ends the process.
#pragma once

#include <functional>
#include <memory>
#include <stop_token>

namespace dunlin::cli {

// While it lives, SIGINT and SIGTERM go to `onInterrupt`, called once on a thread of its own.
class InterruptGuard
{
public:
    explicit InterruptGuard(std::function<void()> onInterrupt);
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard &) = delete;
    InterruptGuard &operator=(const InterruptGuard &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace dunlin::cli
