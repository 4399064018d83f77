// Column types in SQL text: what a change from one to the other may do.
#pragma once

#include <string_view>

namespace dunlin::safety {

// True when the rows stay as they are on disk. Types in upper case, as in SqlColumn.
bool isSameOnDisk(std::string_view before, std::string_view after);
// True when there may be values that the new type does not take, or cuts.
bool mayNotFit(std::string_view before, std::string_view after);

} // namespace dunlin::safety
