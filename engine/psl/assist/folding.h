// Which lines can be folded away: blocks, and comments of several lines.
#pragma once

#include "engine/psl/syntax/syntax_tree.h"

#include <cstdint>
#include <vector>

namespace dunlin::psl {

struct FoldedLines
{
    std::uint32_t first = 0; // 0-based; stays visible
    std::uint32_t last = 0; // 0-based, inclusive
};

std::vector<FoldedLines> foldingRanges(const SyntaxTree &tree);

} // namespace dunlin::psl
