#include "engine/dialects/sqlite/splitter.h"

#include "engine/core/ascii.h"
#include "engine/dialects/sqlite/statement_text.h"

#include <algorithm>
#include <cstdint>

namespace dunlin::dialects::sqlite {
namespace {

enum class TokenKind { Blank, Semicolon, Word, Other };

struct Token
{
    TokenKind kind = TokenKind::Other;
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool isWordCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == '_' || byte == '$'
           || byte >= 0x80;
}

// One past `closer` at or after `from`; the end of the text without one. A doubled closer stands for itself, but not for "]".
std::size_t pastCloser(std::string_view text, std::size_t from, char closer)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] != closer)
            continue;
        if (closer != ']' && i + 1 < text.size() && text[i + 1] == closer)
            ++i;
        else
            return i + 1;
    }
    return text.size();
}

std::size_t past(std::string_view text, std::string_view closer, std::size_t from)
{
    const std::size_t found = text.find(closer, from);
    return found == std::string_view::npos ? text.size() : found + closer.size();
}

Token tokenAt(std::string_view text, std::size_t at)
{
    const char c = text[at];
    const auto endWhere = [&](auto predicate) {
        const auto end = std::ranges::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), predicate);
        return static_cast<std::size_t>(end - text.begin());
    };
    if (isSpace(c))
        return {TokenKind::Blank, at, endWhere(isSpace)};
    if (text.substr(at, 2) == "--")
        return {TokenKind::Blank, at, past(text, "\n", at)};
    if (text.substr(at, 2) == "/*")
        return {TokenKind::Blank, at, past(text, "*/", at + 2)};
    if (at == 0 && text.starts_with("\xEF\xBB\xBF"))
        return {TokenKind::Blank, 0, 3};
    if (c == ';')
        return {TokenKind::Semicolon, at, at + 1};
    if (c == '\'' || c == '"' || c == '`')
        return {TokenKind::Other, at, pastCloser(text, at + 1, c)};
    if (c == '[')
        return {TokenKind::Other, at, pastCloser(text, at + 1, ']')};
    if (isWordCharacter(c))
        return {TokenKind::Word, at, endWhere(isWordCharacter)};
    return {TokenKind::Other, at, at + 1};
}

// Follows one statement word by word: [EXPLAIN [QUERY PLAN]] CREATE [TEMP|TEMPORARY] TRIGGER … ; END ends only with that END.
class TriggerWatch
{
public:
    void seeWord(std::string_view word)
    {
        if (m_state == State::Body && m_afterSemicolon && core::sameIgnoringCase(word, "end"))
            m_state = State::Ended;
        else if (m_state == State::Start && core::sameIgnoringCase(word, "create"))
            m_state = State::Create;
        else if (m_state == State::Start && (core::sameIgnoringCase(word, "explain") || core::sameIgnoringCase(word, "query") || core::sameIgnoringCase(word, "plan")))
            m_state = State::Start;
        else if (m_state == State::Create && core::sameIgnoringCase(word, "trigger"))
            m_state = State::Body;
        else if (m_state == State::Create && (core::sameIgnoringCase(word, "temp") || core::sameIgnoringCase(word, "temporary")))
            m_state = State::Create;
        else if (m_state == State::Start || m_state == State::Create)
            m_state = State::Plain;
        m_afterSemicolon = false;
    }
    void seeOther()
    {
        if (m_state == State::Start || m_state == State::Create)
            m_state = State::Plain;
        m_afterSemicolon = false;
    }
    // True when the semicolon ends the statement.
    bool seeSemicolon()
    {
        m_afterSemicolon = true;
        return m_state != State::Body;
    }

private:
    enum class State { Start, Create, Body, Ended, Plain };
    State m_state = State::Start;
    bool m_afterSemicolon = false;
};

} // namespace

std::vector<core::Span> splitStatements(std::string_view script)
{
    std::vector<core::Span> statements;
    TriggerWatch watch;
    std::size_t begin = 0;
    std::size_t end = 0; // begin == end: no statement yet
    const auto flush = [&] {
        if (begin != end)
            statements.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        begin = end = 0;
        watch = {};
    };
    for (std::size_t at = 0; at < script.size();) {
        const Token token = tokenAt(script, at);
        at = token.end;
        if (token.kind == TokenKind::Blank)
            continue;
        if (token.kind == TokenKind::Semicolon && watch.seeSemicolon()) {
            flush();
            continue;
        }
        if (token.kind == TokenKind::Word)
            watch.seeWord(script.substr(token.begin, token.end - token.begin));
        else if (token.kind == TokenKind::Other)
            watch.seeOther();
        if (begin == end)
            begin = token.begin;
        end = token.end;
    }
    flush();
    return statements;
}

} // namespace dunlin::dialects::sqlite
