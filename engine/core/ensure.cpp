#include "engine/core/ensure.h"

#include <cstdio>
#include <cstdlib>

namespace dunlin::core {

void ensureFailed(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "dunlin: internal error: %s does not hold (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace dunlin::core
