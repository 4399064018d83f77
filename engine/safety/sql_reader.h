// Reading tokens one after the other, as a statement's grammar goes.
#pragma once

#include "engine/safety/sql_tokens.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dunlin::safety {

class SqlReader
{
public:
    explicit SqlReader(std::span<const SqlToken> tokens) : m_tokens(tokens) {}

    bool atEnd() const { return m_at >= m_tokens.size(); }
    bool is(std::string_view text, std::size_t ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].kind != SqlToken::Kind::String && m_tokens[m_at + ahead].kind != SqlToken::Kind::Quoted
               && m_tokens[m_at + ahead].text == text;
    }
    template <typename... Words>
    bool accept(const Words &...words)
    {
        std::size_t ahead = 0;
        const bool all = (is(words, ahead++) && ...);
        if (all)
            m_at += sizeof...(words);
        return all;
    }
    bool isAny(const auto &words) const
    {
        return std::ranges::any_of(words, [&](std::string_view word) { return is(word); });
    }
    struct Name
    {
        std::string schema; // empty: not qualified
        std::string name;
    };
    // A name of one or more parts; empty when there is none.
    Name qualifiedName()
    {
        Name found;
        while (!atEnd() && m_tokens[m_at].isName()) {
            const SqlToken &token = m_tokens[m_at++];
            found.schema = std::exchange(found.name, token.kind == SqlToken::Kind::Quoted ? token.text : token.written);
            if (!accept("."))
                break;
        }
        return found;
    }
    // The last part of a qualified name.
    std::string name() { return qualifiedName().name; }
    const SqlToken *take() { return atEnd() ? nullptr : &m_tokens[m_at++]; }
    bool has(std::string_view first, std::string_view second = {}) const
    {
        for (std::size_t i = m_at; i < m_tokens.size(); ++i) {
            const SqlReader there(m_tokens.subspan(i));
            if (there.is(first) && (second.empty() || there.is(second, 1)))
                return true;
        }
        return false;
    }
    // What stands in the parentheses that begin here.
    SqlReader group()
    {
        if (!accept("("))
            return SqlReader({});
        const std::size_t begin = m_at;
        for (int depth = 1; !atEnd(); ++m_at) {
            depth += is("(") ? 1 : is(")") ? -1 : 0;
            if (depth == 0) {
                SqlReader inside(m_tokens.subspan(begin, m_at - begin));
                ++m_at;
                return inside;
            }
        }
        return SqlReader(m_tokens.subspan(begin));
    }
    // Up to the next comma that is in no parentheses.
    SqlReader part()
    {
        const std::size_t begin = m_at;
        for (int depth = 0; !atEnd() && (depth > 0 || !is(",")); ++m_at)
            depth += is("(") ? 1 : is(")") ? -1 : 0;
        SqlReader inside(m_tokens.subspan(begin, m_at - begin));
        accept(",");
        return inside;
    }
    std::vector<std::string> names()
    {
        std::vector<std::string> all;
        SqlReader inside = group();
        while (!inside.atEnd()) {
            SqlReader one = inside.part();
            all.push_back(one.name());
        }
        return all;
    }

private:
    std::span<const SqlToken> m_tokens;
    std::size_t m_at = 0;
};

} // namespace dunlin::safety
