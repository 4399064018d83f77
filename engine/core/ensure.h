// ENSURE: states that something cannot happen. Never used for what a user can cause.
#pragma once

namespace dunlin::core {
[[noreturn]] void ensureFailed(const char *condition, const char *file, int line);
} // namespace dunlin::core

#define ENSURE(condition) \
    ((condition) ? static_cast<void>(0) : ::dunlin::core::ensureFailed(#condition, __FILE__, __LINE__))
