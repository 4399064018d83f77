#include "engine/psl/syntax/parser.h"

#include "engine/psl/syntax/grammar.h"

namespace dunlin::psl {

namespace {

constexpr BlockKind blockKinds[] = {
    {"model", NodeKind::Model, Contents::Model},
    {"type", NodeKind::CompositeType, Contents::Model},
    {"view", NodeKind::View, Contents::Model},
    {"enum", NodeKind::Enum, Contents::Enum},
    {"datasource", NodeKind::Datasource, Contents::Config},
    {"generator", NodeKind::Generator, Contents::Config},
};

} // namespace

bool Parser::lexLine()
{
    if (m_lexer.atEnd())
        return false;
    do
        m_tokens.push_back(m_lexer.next());
    while (m_tokens.back().kind != TokenKind::Newline && !m_lexer.atEnd());
    return true;
}

void Parser::takeUpTo(std::uint32_t end)
{
    forgetTokensFromHere();
    m_lexer.setLimit(end);
    while (!m_lexer.atEnd())
        m_tokens.push_back(m_lexer.next());
    m_lexer.clearLimit();
    m_at = static_cast<std::uint32_t>(m_tokens.size());
}

void Parser::takeLine()
{
    takeUpTo(m_lexer.lineEnd(offset()));
    accept(TokenKind::Newline);
}

void Parser::run()
{
    const NodeId file = open(NodeKind::File);
    skipBlanks();
    while (!atEnd()) {
        topLevel();
        skipBlanks();
    }
    close(file);
}

void Parser::topLevel()
{
    const NodeId above = std::exchange(m_comment, 0);
    switch (m_tokens[m_at].kind) {
    case TokenKind::Word: {
        const NodeId first = static_cast<NodeId>(m_nodes.size());
        if (block()) {
            // What stands above a datasource or generator documents, to Prisma, the next block that is neither.
            if (above != 0)
                m_waitingComment = above;
            Node &node = m_nodes[first];
            const bool configuration = node.kind == NodeKind::Datasource || node.kind == NodeKind::Generator;
            node.documentation = configuration ? above : std::exchange(m_waitingComment, 0);
            return;
        }
        if (typeAlias() || invalidBlock())
            return;
        break;
    }
    case TokenKind::Newline:
        return emptyLines();
    case TokenKind::Comment:
    case TokenKind::DocComment:
    case TokenKind::BlockComment:
        m_comment = commentBlock();
        return;
    default:
        break;
    }
    invalidLine("Error validating: This line is invalid. It does not start with any known Prisma schema keyword.");
}

bool Parser::block()
{
    const std::string_view first = textOf(m_at);
    for (const BlockKind &kind : blockKinds) {
        if (!first.starts_with(kind.keyword))
            continue;
        const Checkpoint start = checkpoint();
        // The grammar has no border between keyword and name: `modelUser {` opens the model User.
        const bool glued = first.size() > kind.keyword.size();
        if (glued) {
            if (first[kind.keyword.size()] == '_' || first[kind.keyword.size()] == '-')
                return false;
            const Token whole = m_tokens[m_at];
            const std::uint32_t border = whole.begin + static_cast<std::uint32_t>(kind.keyword.size());
            m_tokens.resize(m_at);
            m_tokens.push_back({TokenKind::Word, whole.begin, border});
            m_tokens.push_back({TokenKind::Word, border, whole.end});
            m_lexer.seek(whole.end);
        }
        if (block(kind))
            return true;
        rollBack(start);
        if (glued) {
            forgetTokensFromHere();
            m_tokens.push_back(m_lexer.next());
        }
        return false;
    }
    return false;
}

bool Parser::block(const BlockKind &kind)
{
    const Checkpoint start = checkpoint();
    const NodeId id = open(kind.node);
    ++m_at;
    skipBlanks();
    const std::uint32_t name = m_at;
    if (!accept(TokenKind::Word))
        return false;
    skipBlanks();
    if (!accept(TokenKind::LeftBrace))
        return false;
    takeUpTo(m_lexer.lineEnd(offset()));
    if (!accept(TokenKind::Newline))
        return false;
    bool &neverClosed = m_neverClosed[static_cast<std::size_t>(kind.contents)];
    if (neverClosed && m_unclosed == UnclosedBlocks::SplitIntoLines)
        return false;
    if (contents(kind, textOf(name))) {
        close(id);
        return true;
    }
    m_hasUnclosedBlock = true;
    if (m_unclosed == UnclosedBlocks::SplitIntoLines) {
        neverClosed = true;
        return false;
    }
    m_errors.resize(start.errors);
    m_nodes[id].broken = true;
    close(id);
    return true;
}

// Up to and with the closing brace; false at the end of the text.
bool Parser::contents(const BlockKind &kind, std::string_view name)
{
    NodeId comment = 0;
    for (;;) {
        skipBlanks();
        if (atEnd())
            return false;
        const Checkpoint start = checkpoint();
        const NodeId first = static_cast<NodeId>(m_nodes.size());
        bool fits = false;
        switch (m_tokens[m_at].kind) {
        case TokenKind::RightBrace:
            ++m_at;
            return true;
        case TokenKind::Newline:
            emptyLines();
            continue;
        case TokenKind::Comment:
        case TokenKind::DocComment:
        case TokenKind::BlockComment:
            comment = commentBlock();
            continue;
        case TokenKind::Word:
            fits = kind.contents == Contents::Model  ? field(kind, name)
                   : kind.contents == Contents::Enum ? enumValue()
                                                     : property() && accept(TokenKind::Newline);
            if (fits)
                m_nodes[first].documentation = std::exchange(comment, 0);
            break;
        case TokenKind::AtAt:
            fits = kind.contents != Contents::Config && blockAttribute(kind) && accept(TokenKind::Newline);
            break;
        default:
            break;
        }
        if (fits)
            continue;
        rollBack(start);
        invalidLine(kind.contents == Contents::Model  ? "Error validating: This line is not a valid field or attribute definition."
                    : kind.contents == Contents::Enum ? "Error validating: This line is not an enum value definition."
                                                      : "Error validating: This line is not a valid definition within a " +
                                                            std::string(kind.keyword) + ".");
    }
}

bool Parser::typeAlias()
{
    if (!textOf(m_at).starts_with("type"))
        return false;
    const Checkpoint start = checkpoint();
    const NodeId id = open(NodeKind::TypeAlias);
    const std::string_view first = textOf(m_at);
    ++m_at;
    const auto rest = [&] {
        skipBlanks();
        const bool glued = first.size() > 4;
        if (glued ? first[4] == '_' || first[4] == '-' : !accept(TokenKind::Word))
            return false;
        skipBlanks();
        if (!accept(TokenKind::Equals))
            return false;
        skipBlanks();
        return baseType();
    };
    if (!rest()) {
        rollBack(start);
        return false;
    }
    // The blanks behind a bare type belong to it, as those behind an attribute without arguments do.
    for (bool first = true;; first = false) {
        const Checkpoint before = checkpoint();
        skipBlanks();
        const Checkpoint behindBlanks = checkpoint();
        if (at(TokenKind::At) && fieldAttribute())
            continue;
        rollBack(first ? behindBlanks : before);
        break;
    }
    close(id);
    m_errors.resize(start.errors);
    fail("Error validating: Invalid type definition. Please check the documentation in https://pris.ly/d/composite-types", spanOf(id));
    return true;
}

// A word with braces: not a block, but shown as one mistake instead of one for each line.
bool Parser::invalidBlock()
{
    const Checkpoint start = checkpoint();
    const NodeId id = open(NodeKind::InvalidBlock);
    ++m_at;
    skipBlanks();
    std::size_t closing = std::string_view::npos;
    if (at(TokenKind::LeftBrace)) {
        const std::uint32_t lineEnd = m_lexer.lineEnd(offset());
        if (lineEnd < m_text.size())
            closing = m_text.find('}', lineEnd);
    }
    if (closing == std::string_view::npos) {
        rollBack(start);
        return false;
    }
    takeUpTo(static_cast<std::uint32_t>(closing) + 1);
    close(id);
    fail("Error validating: This block is invalid. It does not start with any known Prisma schema keyword. Valid keywords "
         "include 'model', 'enum', 'type', 'datasource' and 'generator'.",
         spanOf(id));
    return true;
}

void Parser::invalidLine(std::string message)
{
    const NodeId id = open(NodeKind::InvalidLine);
    takeLine();
    close(id);
    fail(std::move(message), spanOf(id));
}

NodeId Parser::commentBlock()
{
    const NodeId id = open(NodeKind::CommentBlock);
    for (;;) {
        ++m_at;
        accept(TokenKind::Newline);
        const std::uint32_t end = m_at;
        skipBlanks();
        if (!atComment()) {
            m_at = end;
            break;
        }
    }
    close(id);
    return id;
}

void Parser::emptyLines()
{
    const NodeId id = open(NodeKind::EmptyLines);
    std::uint32_t end = m_at;
    while (accept(TokenKind::Newline)) {
        end = m_at;
        skipBlanks();
    }
    m_at = end;
    close(id);
}

namespace {

SyntaxTree makeTree(std::shared_ptr<const core::SourceFile> file, Parser &parser, std::vector<SyntaxError> errors)
{
    return SyntaxTree(std::move(file), parser.tokens(), parser.nodes(), std::move(errors));
}

} // namespace

SyntaxTree parse(std::shared_ptr<const core::SourceFile> file, UnclosedBlocks unclosed)
{
    Parser parser(file->text, unclosed);
    parser.run();
    if (!parser.hasUnclosedBlock() || unclosed == UnclosedBlocks::SplitIntoLines)
        return makeTree(std::move(file), parser, parser.errors());
    Parser byLines(file->text, UnclosedBlocks::SplitIntoLines);
    byLines.run();
    return makeTree(std::move(file), parser, byLines.errors());
}

SyntaxTree parse(std::string text)
{
    return parse(std::make_shared<const core::SourceFile>(core::SourceFile{.path = {}, .text = std::move(text)}));
}

} // namespace dunlin::psl
