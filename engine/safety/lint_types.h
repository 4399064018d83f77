// Column types in SQL text: what a change from one to the other may do.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dunlin::safety {

// True when the rows stay as they are on disk. Types in upper case, as in SqlColumn.
bool isSameOnDisk(std::string_view before, std::string_view after);
// True when there may be values that the new type does not take, or cuts.
bool mayNotFit(std::string_view before, std::string_view after);

// Its one name, without sizes: "INT8", "BIGSERIAL" -> "BIGINT".
std::string baseType(std::string_view type);
// Bytes that a value is aligned to where rows are packed; 0: its length varies.
std::size_t alignment(std::string_view type);
std::size_t storedSize(std::string_view type);

} // namespace dunlin::safety
