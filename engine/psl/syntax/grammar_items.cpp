#include "engine/psl/syntax/grammar.h"

#include "engine/psl/syntax/string_literal.h"

namespace dunlin::psl {

namespace {

// Nobody nests expressions this deep; without a limit a file of brackets would overflow the stack.
constexpr int maximumDepth = 200;

std::string compositeTypeAttributeError(std::string_view attribute)
{
    if (attribute == "map")
        return "Error validating: The name of a composite type is not persisted in the database, therefore it does not need a mapped "
               "database name.";
    if (attribute == "unique")
        return "Error validating: A unique constraint should be defined in the model containing the embed.";
    if (attribute == "index")
        return "Error validating: An index should be defined in the model containing the embed.";
    if (attribute == "fulltext")
        return "Error validating: A fulltext index should be defined in the model containing the embed.";
    if (attribute == "id")
        return "Error validating: A composite type cannot define an id.";
    return "Error validating: A composite type cannot have block-level attributes.";
}

} // namespace

bool Parser::field(const BlockKind &kind, std::string_view modelName)
{
    const NodeId id = open(NodeKind::Field);
    ++m_at;
    skipBlanks();
    const std::uint32_t colon = m_at;
    std::string error;
    core::Span errorSpan;
    if (accept(TokenKind::Colon)) {
        error = "Field declarations don't require a `:`.";
        errorSpan = m_tokens[colon].span();
        skipBlanks();
    }
    const std::size_t errorsBefore = m_errors.size();
    const NodeId type = static_cast<NodeId>(m_nodes.size());
    std::string typeError;
    const bool hasType = fieldType(typeError);
    if (error.empty() && !typeError.empty()) {
        error = typeError;
        errorSpan = spanOf(type);
    }
    const std::size_t attributesBegin = m_nodes.size();
    if (!fieldAttributes())
        return false;
    skipBlanks();
    trailingComment();
    if (!accept(TokenKind::Newline))
        return false;
    close(id);
    if (!error.empty()) {
        // Prisma stops at a legacy form and does not look at the rest of the line.
        m_errors.resize(errorsBefore);
        m_nodes[id].broken = true;
        fail(std::move(error), errorSpan);
        return true;
    }
    if (!hasType) {
        m_nodes[id].broken = true;
        fail("Error validating " + std::string(kind.keyword) + " \"" + std::string(modelName) +
                 "\": This field declaration is invalid. It is either missing a name or a type.",
             spanOf(id));
        return true;
    }
    if (kind.node != NodeKind::CompositeType)
        return true;
    for (std::size_t node = attributesBegin; node < m_nodes.size(); ++node) {
        if (m_nodes[node].kind != NodeKind::Path || m_nodes[m_nodes[node].parent].kind != NodeKind::FieldAttribute)
            continue;
        const std::string_view name = textOf(m_nodes[node].firstToken);
        const bool dotted = m_nodes[node].endToken - m_nodes[node].firstToken > 1;
        if (!dotted && (name == "relation" || name == "unique" || name == "id"))
            fail("Error validating: Defining `@" + std::string(name) + "` attribute for a field in a composite type is not allowed.",
                 spanOf(id));
    }
    return true;
}

// Gives the message for a form that is no longer allowed.
bool Parser::fieldType(std::string &error)
{
    const Checkpoint start = checkpoint();
    const NodeId id = open(NodeKind::FieldType);
    if (accept(TokenKind::LeftBracket)) {
        skipBlanks();
        if (baseType()) {
            skipBlanks();
            if (accept(TokenKind::RightBracket)) {
                close(id);
                error = "To specify a list, please use `Type[]` instead of `[Type]`.";
                return true;
            }
        }
        rollBack(start);
        return false;
    }
    if (!baseType()) {
        rollBack(start);
        return false;
    }
    std::uint32_t end = m_at;
    skipBlanks();
    if (accept(TokenKind::LeftBracket)) {
        if (!accept(TokenKind::RightBracket)) {
            m_at = end;
            close(id);
            return true;
        }
        end = m_at;
        skipBlanks();
        if (accept(TokenKind::Question)) {
            end = m_at;
            error = "Optional lists are not supported. Use either `Type[]` or `Type?`.";
        }
    } else if (accept(TokenKind::Question)) {
        end = m_at;
    } else if (accept(TokenKind::Exclamation)) {
        end = m_at;
        error = "Fields are required by default, `!` is no longer required.";
    }
    m_at = end;
    close(id);
    return true;
}

bool Parser::baseType()
{
    if (!at(TokenKind::Word))
        return false;
    const std::uint32_t word = m_at++;
    if (textOf(word) != "Unsupported" || !at(TokenKind::LeftParen))
        return true;
    const Checkpoint afterWord = checkpoint();
    ++m_at;
    skipBlanks();
    if (at(TokenKind::String)) {
        stringLiteral();
        skipBlanks();
        if (accept(TokenKind::RightParen))
            return true;
    }
    rollBack(afterWord);
    return true;
}

bool Parser::enumValue()
{
    const NodeId id = open(NodeKind::EnumValue);
    ++m_at;
    if (!fieldAttributes())
        return false;
    skipBlanks();
    trailingComment();
    if (!accept(TokenKind::Newline))
        return false;
    close(id);
    return true;
}

bool Parser::property()
{
    const NodeId id = open(NodeKind::Property);
    ++m_at;
    skipBlanks();
    if (!accept(TokenKind::Equals))
        return false;
    skipBlanks();
    if (!at(TokenKind::Newline) && !atComment() && !expression(0))
        return false;
    skipBlanks();
    trailingComment();
    close(id);
    skipBlanks();
    return true;
}

bool Parser::blockAttribute(const BlockKind &kind)
{
    const NodeId id = open(NodeKind::BlockAttribute);
    ++m_at;
    skipBlanks();
    const std::uint32_t name = m_at;
    if (!path())
        return false;
    const std::uint32_t nameEnd = m_at;
    skipBlanks();
    if (at(TokenKind::LeftParen)) {
        if (!arguments(0))
            return false;
        skipBlanks();
    }
    trailingComment();
    close(id);
    skipBlanks();
    if (kind.node == NodeKind::CompositeType)
        fail(compositeTypeAttributeError(nameEnd - name == 1 ? textOf(name) : std::string_view()), spanOf(id));
    return true;
}

bool Parser::fieldAttributes()
{
    for (;;) {
        const std::uint32_t before = m_at;
        skipBlanks();
        if (!at(TokenKind::At)) {
            m_at = before;
            return true;
        }
        if (!fieldAttribute())
            return false;
    }
}

// The grammar's optional argument list takes the blanks before it even when it is absent; Prisma's spans show them.
bool Parser::fieldAttribute()
{
    const NodeId id = open(NodeKind::FieldAttribute);
    ++m_at;
    skipBlanks();
    if (!path())
        return false;
    skipBlanks();
    const Checkpoint withoutArguments = checkpoint();
    if (at(TokenKind::LeftParen) && !arguments(0))
        rollBack(withoutArguments);
    close(id);
    return true;
}

void Parser::trailingComment()
{
    if (!atComment())
        return;
    const NodeId id = open(NodeKind::TrailingComment);
    ++m_at;
    close(id);
    skipBlanks();
}

bool Parser::path()
{
    if (!at(TokenKind::Word))
        return false;
    const NodeId id = open(NodeKind::Path);
    ++m_at;
    while (accept(TokenKind::Dot))
        accept(TokenKind::Word);
    close(id);
    return true;
}

bool Parser::arguments(int depth)
{
    const NodeId id = open(NodeKind::Arguments);
    ++m_at;
    skipBlanks();
    if (accept(TokenKind::Comma)) // `(,)`
        skipBlanks();
    else
        while (!at(TokenKind::RightParen)) {
            if (!argument(depth))
                return false;
            skipBlanks();
            if (!accept(TokenKind::Comma))
                break;
            skipBlanks();
        }
    if (!accept(TokenKind::RightParen))
        return false;
    close(id);
    return true;
}

bool Parser::argument(int depth)
{
    const NodeId id = open(NodeKind::Argument);
    const std::uint32_t start = m_at;
    if (accept(TokenKind::Word)) {
        skipBlanks();
        if (accept(TokenKind::Colon)) {
            const std::uint32_t end = m_at;
            skipBlanks();
            if (at(TokenKind::Comma) || at(TokenKind::RightParen)) {
                close(id, end);
                return true;
            }
            if (!expression(depth))
                return false;
            close(id);
            return true;
        }
        m_at = start;
    }
    if (!expression(depth))
        return false;
    close(id);
    return true;
}

bool Parser::expression(int depth)
{
    if (atEnd() || depth > maximumDepth)
        return false;
    switch (m_tokens[m_at].kind) {
    case TokenKind::Word:
        return word(depth);
    case TokenKind::Minus: {
        const NodeId id = open(NodeKind::Number);
        ++m_at;
        if (!at(TokenKind::Word) || !isDigits(textOf(m_at)))
            return false;
        ++m_at;
        if (accept(TokenKind::Dot)) {
            if (!at(TokenKind::Word) || !isDigits(textOf(m_at)))
                return false;
            ++m_at;
        }
        close(id);
        return true;
    }
    case TokenKind::String:
        stringLiteral();
        return true;
    case TokenKind::LeftBracket:
        return array(depth + 1);
    case TokenKind::LeftBrace:
        return object(depth + 1);
    default:
        return false;
    }
}

// A function call, a number or a constant.
bool Parser::word(int depth)
{
    const NodeId id = open(NodeKind::Constant);
    const std::uint32_t first = m_at;
    path();
    const std::uint32_t end = m_at;
    skipBlanks();
    if (at(TokenKind::LeftParen)) {
        m_nodes[id].kind = NodeKind::Function;
        if (depth >= maximumDepth || !arguments(depth + 1))
            return false;
        close(id);
        return true;
    }
    m_at = end;
    m_nodes.pop_back(); // the path: number and constant have no parts
    const char c = textOf(first).front();
    if (c >= '0' && c <= '9') {
        const bool whole = end - first == 1;
        const bool decimal = end - first == 3 && isDigits(textOf(first + 2));
        if (!isDigits(textOf(first)) || !(whole || decimal))
            return false;
        m_nodes[id].kind = NodeKind::Number;
    }
    close(id);
    return true;
}

// From the opening bracket to the closing one; no comma after the last element.
bool Parser::bracketed(NodeKind kind, TokenKind closing, auto element)
{
    const NodeId id = open(kind);
    ++m_at;
    skipBlanks();
    while (!at(closing)) {
        if (!element())
            return false;
        skipBlanks();
        if (!accept(TokenKind::Comma))
            break;
        skipBlanks();
        if (at(closing))
            return false;
    }
    if (!accept(closing))
        return false;
    close(id);
    return true;
}

bool Parser::array(int depth)
{
    return bracketed(NodeKind::Array, TokenKind::RightBracket, [&] { return expression(depth); });
}

bool Parser::object(int depth)
{
    return bracketed(NodeKind::Object, TokenKind::RightBrace, [&] {
        const NodeId member = open(NodeKind::ObjectMember);
        if (!accept(TokenKind::Word))
            return false;
        skipBlanks();
        if (!accept(TokenKind::Colon))
            return false;
        skipBlanks();
        if (!expression(depth))
            return false;
        close(member);
        return true;
    });
}

void Parser::stringLiteral()
{
    const NodeId id = open(NodeKind::String);
    const std::string_view literal = textOf(m_at);
    if (literal.find('\\') != std::string_view::npos) {
        for (SyntaxError &error : decodeString(literal, m_tokens[m_at].begin).errors)
            m_errors.push_back(std::move(error));
    }
    ++m_at;
    close(id);
}

} // namespace dunlin::psl
