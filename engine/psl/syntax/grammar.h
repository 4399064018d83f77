// The parser itself, shared by parser.cpp (file and blocks) and grammar_items.cpp (what stands on a line). Include parser.h.
#pragma once

#include "engine/psl/syntax/lexer.h"
#include "engine/psl/syntax/parser.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dunlin::psl {

enum class Contents { Model, Enum, Config };

struct BlockKind
{
    std::string_view keyword;
    NodeKind node;
    Contents contents;
};

// Recursive descent that asks the lexer for one line after the other. A line (or block) that turns out not to fit is
// rolled back and read as an invalid one, as in a parsing expression grammar.
class Parser
{
public:
    Parser(std::string_view text, UnclosedBlocks unclosed) : m_text(text), m_lexer(text), m_unclosed(unclosed)
    {
        // A little more than ordinary schemas have.
        m_tokens.reserve(text.size() * 2 / 5 + 16);
        m_nodes.reserve(text.size() / 5 + 16);
    }

    void run();

    std::vector<Token> tokens() { return std::move(m_tokens); }
    std::vector<Node> nodes() { return std::move(m_nodes); }
    std::vector<SyntaxError> errors() { return std::move(m_errors); }
    bool hasUnclosedBlock() const { return m_hasUnclosedBlock; }

private:
    // --- tokens
    bool atEnd()
    {
        return m_at == m_tokens.size() && !lexLine();
    }
    bool lexLine(); // more tokens, up to and with a line break; false at the end of the text
    bool at(TokenKind kind) { return !atEnd() && m_tokens[m_at].kind == kind; }
    bool atComment() { return at(TokenKind::Comment) || at(TokenKind::DocComment) || at(TokenKind::BlockComment); }
    bool accept(TokenKind kind)
    {
        if (!at(kind))
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (at(TokenKind::Whitespace))
            ++m_at;
    }
    std::string_view textOf(std::uint32_t token) const
    {
        return m_text.substr(m_tokens[token].begin, m_tokens[token].end - m_tokens[token].begin);
    }
    std::uint32_t offset() const
    {
        return m_at < m_tokens.size() ? m_tokens[m_at].begin : m_lexer.position();
    }
    void forgetTokensFromHere()
    {
        if (m_at == m_tokens.size())
            return;
        m_lexer.seek(m_tokens[m_at].begin);
        m_tokens.resize(m_at);
    }
    void takeUpTo(std::uint32_t end); // lexes the bytes up to `end` on their own
    void takeLine(); // the rest of the line with its break

    // --- nodes
    NodeId open(NodeKind kind)
    {
        m_nodes.push_back({.kind = kind, .firstToken = m_at, .parent = m_parent});
        m_parent = static_cast<NodeId>(m_nodes.size() - 1);
        return m_parent;
    }
    void close(NodeId id) { close(id, m_at); }
    void close(NodeId id, std::uint32_t endToken)
    {
        m_nodes[id].endToken = endToken;
        m_nodes[id].endNode = static_cast<NodeId>(m_nodes.size());
        m_parent = m_nodes[id].parent;
    }
    core::Span spanOf(NodeId id) const { return {m_tokens[m_nodes[id].firstToken].begin, m_tokens[m_nodes[id].endToken - 1].end}; }
    void fail(std::string message, core::Span span) { m_errors.push_back({std::move(message), span}); }

    struct Checkpoint
    {
        std::uint32_t at;
        std::size_t nodes, errors;
        NodeId parent;
    };
    Checkpoint checkpoint() const { return {m_at, m_nodes.size(), m_errors.size(), m_parent}; }
    void rollBack(const Checkpoint &to)
    {
        m_at = to.at;
        m_nodes.resize(to.nodes);
        m_errors.resize(to.errors);
        m_parent = to.parent;
    }

    // --- grammar; functions that give bool leave the cleaning up after false to whoever made the checkpoint
    void topLevel();
    bool block();
    bool block(const BlockKind &kind);
    bool contents(const BlockKind &kind, std::string_view name);
    bool typeAlias();
    bool invalidBlock();
    void invalidLine(std::string message);
    NodeId commentBlock();
    void emptyLines();
    bool field(const BlockKind &kind, std::string_view modelName);
    bool fieldType(std::string &error);
    bool baseType();
    bool enumValue();
    bool property();
    bool blockAttribute(const BlockKind &kind);
    bool fieldAttributes();
    bool fieldAttribute();
    void trailingComment();
    bool path();
    bool arguments(int depth);
    bool argument(int depth);
    bool expression(int depth);
    bool word(int depth);
    bool bracketed(NodeKind kind, TokenKind closing, auto element);
    bool array(int depth);
    bool object(int depth);
    void stringLiteral();

    std::string_view m_text;
    Lexer m_lexer;
    UnclosedBlocks m_unclosed;
    std::vector<Token> m_tokens;
    std::vector<Node> m_nodes;
    std::vector<SyntaxError> m_errors;
    std::uint32_t m_at = 0; // index of the next token, which may not have been lexed yet
    NodeId m_parent = 0;
    NodeId m_comment = 0; // a comment block that what follows may take as its documentation
    NodeId m_waitingComment = 0; // one above a datasource or generator, for the next other block
    bool m_hasUnclosedBlock = false;
    // Once a block found no closing brace, a later one with the same kind of contents will find none either.
    std::array<bool, 3> m_neverClosed{};
};

} // namespace dunlin::psl
