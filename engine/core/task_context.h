// TaskContext: what a long operation may ask its caller: "shall I stop?", and what it tells: "I am here".
#pragma once

#include "engine/core/result.h"

#include <functional>
#include <stop_token>
#include <string>

namespace dunlin::core {

struct Progress
{
    std::string what; // e.g. "Applying migration `20260301_init`"
    std::size_t done = 0;
    std::size_t total = 0; // 0: unknown
};

struct TaskContext
{
    std::stop_token stop;
    std::function<void(const Progress &)> report; // may be empty; called on the operation's thread

    void progress(std::string what, std::size_t done = 0, std::size_t total = 0) const
    {
        if (report)
            report({std::move(what), done, total});
    }
    bool cancelled() const { return stop.stop_requested(); }
};

} // namespace dunlin::core
