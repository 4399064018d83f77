#include "engine/dialects/postgres/lexer.h"

#include <algorithm>

namespace dunlin::dialects::postgres {
namespace {

using TokenKind = Token::Kind;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool startsWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool continuesWord(char c)
{
    return startsWord(c) || isDigit(c) || c == '$';
}

std::size_t whileTrue(std::string_view text, std::size_t at, auto predicate)
{
    while (at < text.size() && predicate(text[at]))
        ++at;
    return at;
}

std::size_t pastQuote(std::string_view text, std::size_t at, char quote, bool backslashes)
{
    while (at < text.size()) {
        if (backslashes && text[at] == '\\') {
            at = std::min(at + 2, text.size());
        } else if (text[at] != quote) {
            ++at;
        } else if (at + 1 < text.size() && text[at + 1] == quote) {
            at += 2;
        } else {
            return at + 1;
        }
    }
    return text.size();
}

// Comments nest.
std::size_t pastComment(std::string_view text, std::size_t at)
{
    int depth = 0;
    while (at < text.size()) {
        if (text.substr(at, 2) == "/*") {
            ++depth;
            at += 2;
        } else if (text.substr(at, 2) == "*/") {
            at += 2;
            if (--depth == 0)
                return at;
        } else {
            ++at;
        }
    }
    return text.size();
}

// Past $tag$…$tag$; `at` itself when it is no such string.
std::size_t pastDollarString(std::string_view text, std::size_t at)
{
    std::size_t tagEnd = at + 1;
    if (tagEnd < text.size() && startsWord(text[tagEnd]))
        tagEnd = whileTrue(text, tagEnd, [](char c) { return startsWord(c) || isDigit(c); });
    if (tagEnd >= text.size() || text[tagEnd] != '$')
        return at;
    const std::string_view tag = text.substr(at, tagEnd + 1 - at);
    const std::size_t close = text.find(tag, tagEnd + 1);
    return close == std::string_view::npos ? text.size() : close + tag.size();
}

Token wordAt(std::string_view text, std::size_t at)
{
    const std::size_t end = whileTrue(text, at, continuesWord);
    // E'…', B'…', X'…', N'…', U&'…', U&"…"
    if (end == at + 1 && end < text.size()) {
        const char letter = text[at];
        const auto isLetter = [&](char lower) { return letter == lower || letter == lower - 32; };
        if (text[end] == '\'' && (isLetter('e') || isLetter('b') || isLetter('x') || isLetter('n')))
            return {TokenKind::String, at, pastQuote(text, end + 1, '\'', isLetter('e'))};
        if (isLetter('u') && text[end] == '&' && end + 1 < text.size() && (text[end + 1] == '\'' || text[end + 1] == '"'))
            return {text[end + 1] == '\'' ? TokenKind::String : TokenKind::QuotedName, at, pastQuote(text, end + 2, text[end + 1], false)};
    }
    return {TokenKind::Word, at, end};
}

} // namespace

Token tokenAt(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (isSpace(c))
        return {TokenKind::Blank, at, whileTrue(text, at, isSpace)};
    if (text.substr(at, 2) == "--")
        return {TokenKind::Blank, at, std::min(text.find('\n', at), text.size() - 1) + 1};
    if (text.substr(at, 2) == "/*")
        return {TokenKind::Blank, at, pastComment(text, at)};
    if (at == 0 && text.starts_with("\xEF\xBB\xBF"))
        return {TokenKind::Blank, 0, 3};
    if (c == ';')
        return {TokenKind::Semicolon, at, at + 1};
    if (c == '\'')
        return {TokenKind::String, at, pastQuote(text, at + 1, c, false)};
    if (c == '"')
        return {TokenKind::QuotedName, at, pastQuote(text, at + 1, c, false)};
    if (c == '$') {
        if (const std::size_t end = pastDollarString(text, at); end != at)
            return {TokenKind::DollarString, at, end};
        return {TokenKind::Symbol, at, whileTrue(text, at + 1, isDigit)};
    }
    if (startsWord(c))
        return wordAt(text, at);
    if (isDigit(c))
        return {TokenKind::Number, at, whileTrue(text, at, [](char d) { return isDigit(d) || d == '.' || d == 'e' || d == 'E'; })};
    if (c == '(' || c == ')')
        return {c == '(' ? TokenKind::Open : TokenKind::Close, at, at + 1};
    static constexpr std::string_view operators = "+-*/<>=~!@#%^&|`?:";
    if (operators.find(c) == std::string_view::npos)
        return {TokenKind::Symbol, at, at + 1};
    std::size_t end = at;
    while (end < text.size() && operators.find(text[end]) != std::string_view::npos && text.substr(end, 2) != "--" && text.substr(end, 2) != "/*")
        ++end;
    return {TokenKind::Symbol, at, end};
}

} // namespace dunlin::dialects::postgres
