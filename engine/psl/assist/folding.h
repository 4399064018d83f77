// The outline of a file and what can be folded in it.
#pragma once

#include "engine/psl/syntax/syntax_tree.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dunlin::psl {

struct FoldedLines
{
    std::uint32_t first = 0; // 0-based, the line that stays visible
    std::uint32_t last = 0; // 0-based, inclusive

    bool operator==(const FoldedLines &) const = default;
};

// Blocks, and comments of several lines. In text order.
std::vector<FoldedLines> foldingRanges(const SyntaxTree &tree);

struct OutlineEntry
{
    NodeKind kind = NodeKind::Model; // Model, View, CompositeType, Enum, Datasource or Generator
    std::string_view name; // into the file
    core::Span span; // of the block
    core::Span nameSpan;
};

// The blocks in text order, also those that are not closed yet.
std::vector<OutlineEntry> outline(const SyntaxTree &tree);

} // namespace dunlin::psl
