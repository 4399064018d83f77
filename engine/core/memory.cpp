#include "engine/core/memory.h"

#include <malloc.h>

namespace dunlin::core {

void keepFreedMemory()
{
    mallopt(M_MMAP_THRESHOLD, 32 << 20); // the largest that glibc takes
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
}

} // namespace dunlin::core
