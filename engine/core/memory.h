// How the programs ask the allocator for memory, once, at their start.
#pragma once

namespace dunlin::core {

// Memory comes in a few large pages, and stays with the process when it is freed. A page fault for every 4 KiB of a schema
// that is read once costs a short command more than its work; and the designer would pay it again for every key press.
void useLargePages();

} // namespace dunlin::core
