#include "engine/core/memory.h"

#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace dunlin::core {

void useLargePages()
{
    constexpr std::size_t heap = 64 << 20; // bytes of addresses; only what is used becomes memory
    mallopt(M_MMAP_THRESHOLD, 32 << 20); // the largest that glibc takes
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
    mallopt(M_TOP_PAD, heap);
    void *volatile larger = std::malloc(1 << 20); // than what the heap has: it grows now. Else the compiler leaves the pair out
    std::free(larger);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    madvise(reinterpret_cast<void *>(end - heap), heap, MADV_HUGEPAGE); // no more than a wish
}

} // namespace dunlin::core
