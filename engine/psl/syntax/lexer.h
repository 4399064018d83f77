// Lexer: bytes -> tokens, one at a time, without state other than the place. Every byte is in some token.
#pragma once

#include "engine/psl/syntax/syntax_tree.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dunlin::psl {

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text), m_limit(static_cast<std::uint32_t>(text.size())) {}

    bool atEnd() const { return m_at >= m_limit; }
    std::uint32_t position() const { return m_at; }
    void seek(std::uint32_t offset) { m_at = offset; }
    // Tokens end here at the latest. A line that is not understood is lexed alone: a comment must not reach beyond it.
    void setLimit(std::uint32_t limit) { m_limit = limit; }
    void clearLimit() { m_limit = static_cast<std::uint32_t>(m_text.size()); }

    // Not at the end.
    Token next();

    // The place of the next line break at or after `offset`, or the end.
    std::uint32_t lineEnd(std::uint32_t offset) const;

private:
    std::uint32_t wordEnd(std::uint32_t at) const;
    Token slash(std::uint32_t begin);
    std::size_t commentEnd(std::uint32_t from);
    Token string(std::uint32_t begin);
    Token beyondAscii(std::uint32_t begin);
    Token take(TokenKind kind, std::uint32_t begin, std::uint32_t end)
    {
        m_at = end;
        return {kind, begin, end};
    }

    std::string_view m_text;
    std::uint32_t m_limit = 0;
    std::uint32_t m_at = 0;
    std::size_t m_searchedFrom = 1; // Invariant: the first "*/" at or after m_searchedFrom is at m_foundAt.
    std::size_t m_foundAt = 0;
};

bool isDigits(std::string_view text); // ASCII digits only, at least one

} // namespace dunlin::psl
