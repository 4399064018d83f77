#include "engine/psl/assist/folding.h"

#include "engine/core/line_index.h"
#include "engine/psl/syntax/views.h"

namespace dunlin::psl {

namespace {

// The last line that has something of the node on it: comment blocks end with a line break.
std::uint32_t lastLine(const SyntaxTree &tree, NodeId id, const core::LineIndex &lines)
{
    core::Span span = tree.span(id);
    for (std::uint32_t i = tree.node(id).endToken; i > tree.node(id).firstToken && tree.token(i - 1).kind == TokenKind::Newline; --i)
        span.end = tree.token(i - 1).begin;
    return lines.at(span.end).line;
}

void addRanges(const SyntaxTree &tree, NodeId parent, const core::LineIndex &lines, std::vector<FoldedLines> &out)
{
    for (NodeId id = tree.firstChild(parent); id != 0; id = tree.nextSibling(id)) {
        const bool block = ast::BlockDecl::is(tree.node(id).kind);
        if (!block && tree.node(id).kind != NodeKind::CommentBlock)
            continue;
        const FoldedLines range{lines.at(tree.span(id).begin).line, lastLine(tree, id, lines)};
        if (range.last > range.first)
            out.push_back(range);
        if (block)
            addRanges(tree, id, lines, out);
    }
}

} // namespace

std::vector<FoldedLines> foldingRanges(const SyntaxTree &tree)
{
    std::vector<FoldedLines> out;
    addRanges(tree, 0, core::LineIndex(tree.source()), out);
    return out;
}

std::vector<OutlineEntry> outline(const SyntaxTree &tree)
{
    std::vector<OutlineEntry> out;
    for (const ast::BlockDecl block : ast::blocks(tree))
        out.push_back({block.kind(), block.name(), block.span(), block.nameSpan()});
    return out;
}

} // namespace dunlin::psl
