#include "engine/safety/sql_tokens.h"

#include <algorithm>
#include <cstdint>

namespace dunlin::safety {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string upper(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out;
}

class Tokenizer
{
public:
    explicit Tokenizer(std::string_view sql) : m_sql(sql) {}

    std::vector<SqlToken> run()
    {
        while (skipBlanks(), m_at < m_sql.size())
            next();
        return std::move(m_tokens);
    }

private:
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_sql.size() ? m_sql[m_at + ahead] : '\0'; }

    void skipBlanks()
    {
        while (m_at < m_sql.size()) {
            const char c = m_sql[m_at];
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v')
                ++m_at;
            else if (c == '-' && peek(1) == '-')
                m_at = std::min(m_sql.find('\n', m_at), m_sql.size());
            else if (c == '/' && peek(1) == '*')
                m_at = m_sql.find("*/", m_at + 2) == std::string_view::npos ? m_sql.size() : m_sql.find("*/", m_at + 2) + 2;
            else
                return;
        }
    }

    void next()
    {
        const char c = m_sql[m_at];
        if ((c == 'E' || c == 'e') && peek(1) == '\'') {
            ++m_at;
            quoted('\'', SqlToken::Kind::String, '\\');
        } else if (c == '\'') {
            quoted('\'', SqlToken::Kind::String, '\0');
        } else if (c == '"' || c == '`') {
            quoted(c, SqlToken::Kind::Quoted, '\0');
        } else if (c == '$' && dollarQuoted()) {
            return;
        } else if (isLetter(c)) {
            word();
        } else if (isDigit(c)) {
            const std::size_t begin = m_at;
            while (isDigit(peek()) || peek() == '.')
                ++m_at;
            add(SqlToken::Kind::Number, begin, std::string(m_sql.substr(begin, m_at - begin)));
        } else {
            ++m_at;
            add(SqlToken::Kind::Symbol, m_at - 1, std::string(1, c));
        }
    }

    void word()
    {
        const std::size_t begin = m_at;
        while (isLetter(peek()) || isDigit(peek()) || peek() == '$')
            ++m_at;
        add(SqlToken::Kind::Word, begin, upper(m_sql.substr(begin, m_at - begin)));
    }

    void quoted(char quote, SqlToken::Kind kind, char escape)
    {
        const std::size_t begin = m_at++;
        std::string text;
        while (m_at < m_sql.size()) {
            if (escape != '\0' && peek() == escape && m_at + 1 < m_sql.size())
                text += m_sql[++m_at];
            else if (peek() != quote)
                text += peek();
            else if (peek(1) == quote)
                text += m_sql[++m_at];
            else
                break;
            ++m_at;
        }
        const bool closed = m_at < m_sql.size();
        m_at = std::min(m_at + 1, m_sql.size());
        add(kind, begin, std::move(text));
        m_tokens.back().isClosed = closed;
    }

    // $tag$ ... $tag$
    bool dollarQuoted()
    {
        std::size_t end = m_at + 1;
        while (end < m_sql.size() && (isLetter(m_sql[end]) || isDigit(m_sql[end])))
            ++end;
        if (end >= m_sql.size() || m_sql[end] != '$')
            return false;
        const std::string_view tag = m_sql.substr(m_at, end + 1 - m_at);
        const std::size_t close = m_sql.find(tag, end + 1);
        const std::size_t begin = m_at;
        const std::size_t last = close == std::string_view::npos ? m_sql.size() : close;
        m_at = std::min(last + tag.size(), m_sql.size());
        add(SqlToken::Kind::String, begin, std::string(m_sql.substr(end + 1, last - end - 1)));
        m_tokens.back().isClosed = close != std::string_view::npos;
        return true;
    }

    void add(SqlToken::Kind kind, std::size_t begin, std::string text)
    {
        m_tokens.push_back({.kind = kind, .text = std::move(text), .written = std::string(m_sql.substr(begin, m_at - begin)), .span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_at)}});
    }

    std::string_view m_sql;
    std::size_t m_at = 0;
    std::vector<SqlToken> m_tokens;
};

} // namespace

std::vector<SqlToken> tokenize(std::string_view sql)
{
    return Tokenizer(sql).run();
}

} // namespace dunlin::safety
