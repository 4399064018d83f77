#include "engine/psl/assist/folding.h"

#include "engine/core/line_index.h"

namespace dunlin::psl {

std::vector<FoldedLines> foldingRanges(const SyntaxTree &tree)
{
    const core::LineIndex lines(tree.source());
    std::vector<FoldedLines> ranges;
    for (NodeId id = tree.firstChild(0); id != 0; id = tree.nextSibling(id)) {
        core::Span span = tree.span(id);
        if (tree.node(id).kind == NodeKind::EmptyLines || tree.node(id).kind == NodeKind::InvalidLine)
            continue;
        while (!span.empty() && (tree.source()[span.end - 1] == '\n' || tree.source()[span.end - 1] == '\r'))
            --span.end;
        const std::uint32_t first = lines.at(span.begin).line, last = lines.at(span.end).line;
        if (last > first)
            ranges.push_back({first, last});
    }
    return ranges;
}

} // namespace dunlin::psl
