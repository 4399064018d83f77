#include "engine/psl/syntax/syntax_tree.h"

#include <algorithm>

namespace dunlin::psl {

SyntaxTree::SyntaxTree(std::shared_ptr<const core::SourceFile> file, std::vector<Token> tokens, std::vector<Node> nodes,
                       std::vector<SyntaxError> errors)
    : m_file(std::move(file)), m_tokens(std::move(tokens)), m_nodes(std::move(nodes)), m_errors(std::move(errors))
{
}

std::uint32_t SyntaxTree::tokenAt(std::uint32_t offset) const
{
    const auto after = std::ranges::upper_bound(m_tokens, offset, {}, &Token::begin);
    return after == m_tokens.begin() ? 0 : static_cast<std::uint32_t>(after - m_tokens.begin() - 1);
}

NodeId SyntaxTree::nodeAt(std::uint32_t offset) const
{
    NodeId found = 0;
    for (NodeId child = firstChild(found); child != 0;) {
        const core::Span range = span(child);
        if (range.contains(offset)) {
            found = child;
            child = firstChild(found);
        } else if (offset < range.begin) {
            break;
        } else {
            child = nextSibling(child);
        }
    }
    return found;
}

std::string text(const SyntaxTree &tree)
{
    std::string result;
    result.reserve(tree.source().size());
    for (const Token &token : tree.tokens())
        result.append(tree.text(token));
    return result;
}

} // namespace dunlin::psl
