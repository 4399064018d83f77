#include "engine/psl/syntax/lexer.h"

#include "engine/psl/syntax/unicode.h"

#include <algorithm>
#include <array>

namespace dunlin::psl {

namespace {

enum class Class : std::uint8_t { Other, Blank, LineBreak, WordStart, WordPart, Punctuation, Slash, Quote, High };

struct Classes
{
    std::array<Class, 256> of{};
    std::array<TokenKind, 256> punctuation{};

    constexpr Classes()
    {
        for (int c = 0; c < 256; ++c) {
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            of[c] = letter || (c >= '0' && c <= '9') ? Class::WordStart : c >= 0x80 ? Class::High : Class::Other;
        }
        of[' '] = of['\t'] = Class::Blank;
        of['\n'] = of['\r'] = Class::LineBreak;
        of['_'] = Class::WordPart;
        of['/'] = Class::Slash;
        of['"'] = Class::Quote;
        set('{', TokenKind::LeftBrace);
        set('}', TokenKind::RightBrace);
        set('(', TokenKind::LeftParen);
        set(')', TokenKind::RightParen);
        set('[', TokenKind::LeftBracket);
        set(']', TokenKind::RightBracket);
        set(',', TokenKind::Comma);
        set(':', TokenKind::Colon);
        set('.', TokenKind::Dot);
        set('=', TokenKind::Equals);
        set('?', TokenKind::Question);
        set('!', TokenKind::Exclamation);
        set('-', TokenKind::Minus);
        set('@', TokenKind::At);
    }
    constexpr void set(unsigned char c, TokenKind kind)
    {
        of[c] = Class::Punctuation;
        punctuation[c] = kind;
    }
};

constexpr Classes classes;

Class classOf(char c)
{
    return classes.of[static_cast<unsigned char>(c)];
}

} // namespace

std::uint32_t Lexer::lineEnd(std::uint32_t offset) const
{
    const std::size_t found = m_text.find_first_of("\r\n", offset);
    return static_cast<std::uint32_t>(found == std::string_view::npos ? m_text.size() : found);
}

std::uint32_t Lexer::wordEnd(std::uint32_t at) const
{
    while (at < m_limit) {
        const Class kind = classOf(m_text[at]);
        if (kind == Class::WordStart || kind == Class::WordPart || m_text[at] == '-') {
            ++at;
            continue;
        }
        if (kind != Class::High)
            break;
        const CodePoint c = decodeUtf8(m_text.substr(at, m_limit - at));
        if (c.size == 0 || !isLetter(c.value))
            break;
        at += c.size;
    }
    return at;
}

Token Lexer::next()
{
    const std::uint32_t begin = m_at;
    const char c = m_text[begin];
    switch (classOf(c)) {
    case Class::Blank: {
        std::uint32_t end = begin + 1;
        while (end < m_limit && classOf(m_text[end]) == Class::Blank)
            ++end;
        return take(TokenKind::Whitespace, begin, end);
    }
    case Class::LineBreak: {
        const bool pair = c == '\r' && begin + 1 < m_limit && m_text[begin + 1] == '\n';
        return take(TokenKind::Newline, begin, begin + (pair ? 2 : 1));
    }
    case Class::WordStart:
        return take(TokenKind::Word, begin, wordEnd(begin + 1));
    case Class::Punctuation:
        if (c == '@' && begin + 1 < m_limit && m_text[begin + 1] == '@')
            return take(TokenKind::AtAt, begin, begin + 2);
        return take(classes.punctuation[static_cast<unsigned char>(c)], begin, begin + 1);
    case Class::Slash:
        return slash(begin);
    case Class::Quote:
        return string(begin);
    case Class::High:
        return beyondAscii(begin);
    case Class::WordPart:
    case Class::Other:
        break;
    }
    return take(TokenKind::Unknown, begin, begin + 1);
}

Token Lexer::slash(std::uint32_t begin)
{
    const std::string_view rest = m_text.substr(begin, m_limit - begin);
    if (rest.starts_with("//")) {
        const std::uint32_t end = std::min(lineEnd(begin), m_limit);
        return take(rest.starts_with("///") ? TokenKind::DocComment : TokenKind::Comment, begin, end);
    }
    if (rest.starts_with("/*")) {
        const std::size_t end = commentEnd(begin + 2);
        if (end <= m_limit)
            return take(TokenKind::BlockComment, begin, static_cast<std::uint32_t>(end));
    }
    return take(TokenKind::Unknown, begin, begin + 1);
}

// Remembers its last answer: text full of unclosed comments must not be searched once for each.
std::size_t Lexer::commentEnd(std::uint32_t from)
{
    if (from < m_searchedFrom || from > m_foundAt) {
        m_searchedFrom = from;
        m_foundAt = m_text.find("*/", from);
    }
    return m_foundAt == std::string_view::npos ? m_foundAt : m_foundAt + 2;
}

// JSON's strings: no control characters, and a backslash takes whatever follows, even a line break.
Token Lexer::string(std::uint32_t begin)
{
    std::uint32_t at = begin + 1;
    while (at < m_limit && static_cast<unsigned char>(m_text[at]) >= 0x20) {
        if (m_text[at] == '"')
            return take(TokenKind::String, begin, at + 1);
        at += m_text[at] == '\\' && at + 1 < m_limit ? 2 : 1;
    }
    return take(TokenKind::BrokenString, begin, std::min(lineEnd(begin), m_limit));
}

Token Lexer::beyondAscii(std::uint32_t begin)
{
    const CodePoint c = decodeUtf8(m_text.substr(begin, m_limit - begin));
    if (c.size == 0)
        return take(TokenKind::Unknown, begin, begin + 1);
    if (isLetter(c.value))
        return take(TokenKind::Word, begin, wordEnd(begin + c.size));
    return take(isSpaceSeparator(c.value) ? TokenKind::Whitespace : TokenKind::Unknown, begin, begin + c.size);
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace dunlin::psl
