// What a program that analyses again and again asks of the allocator, once, at its start.
#pragma once

namespace dunlin::core {

// Freed memory stays with the process. glibc otherwise gives the big vectors of each analysis back to the system, and the
// next key press spends most of its time on page faults.
void keepFreedMemory();

} // namespace dunlin::core
