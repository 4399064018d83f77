// The lossless syntax tree of one file: every byte is in exactly one token, so text(tree) == the file's bytes, always.
// Tokens and nodes are flat vectors; nodes stand in pre-order and name their tokens by index. Parsing never fails: what
// is not understood is a node of kind InvalidLine or InvalidBlock and a SyntaxError. Read it through views.h.
#pragma once

#include "engine/core/source_file.h"
#include "engine/core/span.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::psl {

enum class TokenKind : std::uint8_t {
    Whitespace, // blanks and tabs
    Newline, // "\n", "\r\n" or "\r"
    Comment, // "// …" without the line break
    DocComment, // "/// …" without the line break
    BlockComment, // "/* … */"
    Word, // names, keywords, digits
    String, // with its quotes
    BrokenString, // a quote that is not closed on its line, up to the end of the line
    LeftBrace,
    RightBrace,
    LeftParen,
    RightParen,
    LeftBracket,
    RightBracket,
    Comma,
    Colon,
    Dot,
    Equals,
    Question,
    Exclamation,
    Minus,
    At,
    AtAt,
    Unknown, // anything else
};

struct Token
{
    TokenKind kind = TokenKind::Unknown;
    std::uint32_t begin = 0; // bytes
    std::uint32_t end = 0; // bytes, exclusive

    core::Span span() const { return {begin, end}; }
};

enum class NodeKind : std::uint8_t {
    File,
    Model,
    View,
    CompositeType,
    Enum,
    Datasource,
    Generator,
    TypeAlias, // `type A = Int`, no longer allowed
    InvalidBlock, // `word { … }`
    InvalidLine,
    CommentBlock, // comment lines that follow each other, with their line breaks
    EmptyLines,
    Field,
    EnumValue,
    Property, // key = value of a datasource or generator
    BlockAttribute, // @@…
    FieldAttribute, // @…
    FieldType,
    TrailingComment,
    Path, // the name of an attribute
    Arguments, // ( … )
    Argument, // value, `name: value` or `name:`
    Number,
    String,
    Constant, // a path, for instance `true` or `Role.ADMIN`
    Function,
    Array,
    Object,
    ObjectMember,
};

// Index into SyntaxTree::nodes(). Node 0 is the file.
using NodeId = std::uint32_t;

struct Node
{
    NodeKind kind = NodeKind::File;
    bool broken = false; // a block without its brace; a field that is not well formed
    std::uint32_t firstToken = 0;
    std::uint32_t endToken = 0; // exclusive
    NodeId parent = 0;
    NodeId endNode = 0; // the subtree is [id, endNode)
    NodeId documentation = 0; // the CommentBlock that documents this block, field or value; 0: none
};

struct SyntaxError
{
    std::string message; // Prisma's text
    core::Span span;
};

class SyntaxTree
{
public:
    SyntaxTree(std::shared_ptr<const core::SourceFile> file, std::vector<Token> tokens, std::vector<Node> nodes,
               std::vector<SyntaxError> errors);

    const std::shared_ptr<const core::SourceFile> &file() const { return m_file; }
    std::string_view source() const { return m_file->text; }
    std::span<const Token> tokens() const { return m_tokens; }
    std::span<const Node> nodes() const { return m_nodes; }
    std::span<const SyntaxError> errors() const { return m_errors; } // in text order, with exactly Prisma's spans

    const Node &node(NodeId id) const { return m_nodes[id]; }
    const Token &token(std::uint32_t index) const { return m_tokens[index]; }
    std::string_view text(const Token &token) const { return source().substr(token.begin, token.end - token.begin); }
    std::string_view text(NodeId id) const { return m_file->slice(span(id)); }
    core::Span span(NodeId id) const
    {
        const Node &node = m_nodes[id];
        const std::uint32_t begin = startOf(node.firstToken);
        return {begin, node.firstToken == node.endToken ? begin : m_tokens[node.endToken - 1].end};
    }

    // The token that contains the byte, or the last one for the end of the text; 0 for an empty text.
    std::uint32_t tokenAt(std::uint32_t offset) const;
    // The innermost node whose span contains the byte.
    NodeId nodeAt(std::uint32_t offset) const;

    // First child, next sibling; 0 when there is none.
    NodeId firstChild(NodeId id) const { return id + 1 < m_nodes[id].endNode ? id + 1 : 0; }
    NodeId nextSibling(NodeId id) const
    {
        const NodeId next = m_nodes[id].endNode;
        return id != 0 && next < m_nodes[m_nodes[id].parent].endNode ? next : 0;
    }

private:
    std::uint32_t startOf(std::uint32_t token) const
    {
        return token < m_tokens.size() ? m_tokens[token].begin : static_cast<std::uint32_t>(source().size());
    }

    std::shared_ptr<const core::SourceFile> m_file;
    std::vector<Token> m_tokens; // Invariant: adjacent, from the first byte to the last.
    std::vector<Node> m_nodes; // Invariant: pre-order, node 0 is the file.
    std::vector<SyntaxError> m_errors;
};

// All tokens, put together again.
std::string text(const SyntaxTree &tree);

// One line per node and token, indented: `dunlin dump --stage=syntax`.
std::string dump(const SyntaxTree &tree);
std::string dumpTokens(const SyntaxTree &tree);

std::string_view toString(TokenKind kind);
std::string_view toString(NodeKind kind);

} // namespace dunlin::psl
