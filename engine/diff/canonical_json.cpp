#include "engine/diff/defaults.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>

namespace dunlin::diff {
namespace {

void appendUtf8(std::string &out, std::uint32_t code)
{
    const auto continuation = [&](int shift) { out.push_back(static_cast<char>(0x80 | (code >> shift & 0x3F))); };
    if (code < 0x80) {
        out.push_back(static_cast<char>(code));
    } else if (code < 0x800) {
        out.push_back(static_cast<char>(0xC0 | code >> 6));
        continuation(0);
    } else if (code < 0x10000) {
        out.push_back(static_cast<char>(0xE0 | code >> 12));
        continuation(6);
        continuation(0);
    } else {
        out.push_back(static_cast<char>(0xF0 | code >> 18));
        continuation(12);
        continuation(6);
        continuation(0);
    }
}

// Reads one JSON text and writes it in canonical form; nothing on the first thing that is not JSON.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::optional<std::string> document()
    {
        auto result = value(0);
        skipBlanks();
        if (!result || m_at != m_text.size())
            return std::nullopt;
        return result;
    }

private:
    static constexpr int maximumDepth = 128; // as serde_json

    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }

    bool take(char expected)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }

    std::optional<std::string> value(int depth)
    {
        skipBlanks();
        if (m_at >= m_text.size() || depth > maximumDepth)
            return std::nullopt;
        switch (m_text[m_at]) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string();
        default:
            return word();
        }
    }

    std::optional<std::string> object(int depth)
    {
        ++m_at;
        std::map<std::string, std::string> members;
        if (!take('}')) {
            do {
                skipBlanks();
                auto key = m_at < m_text.size() && m_text[m_at] == '"' ? string() : std::nullopt;
                if (!key || !take(':'))
                    return std::nullopt;
                auto member = value(depth + 1);
                if (!member)
                    return std::nullopt;
                members[*key] = std::move(*member);
            } while (take(','));
            if (!take('}'))
                return std::nullopt;
        }
        std::string out = "{";
        for (const auto &[key, member] : members)
            out.append(out.size() > 1 ? "," : "").append(key).append(":").append(member);
        return out.append("}");
    }

    std::optional<std::string> array(int depth)
    {
        ++m_at;
        std::string out = "[";
        if (!take(']')) {
            do {
                auto element = value(depth + 1);
                if (!element)
                    return std::nullopt;
                out.append(out.size() > 1 ? "," : "").append(*element);
            } while (take(','));
            if (!take(']'))
                return std::nullopt;
        }
        return out.append("]");
    }

    std::optional<std::uint32_t> hex4()
    {
        if (m_at + 4 > m_text.size())
            return std::nullopt;
        std::uint32_t code = 0;
        for (const char c : m_text.substr(m_at, 4)) {
            const std::size_t digit = std::string_view("0123456789abcdefABCDEF").find(c);
            if (digit == std::string_view::npos)
                return std::nullopt;
            code = code * 16 + static_cast<std::uint32_t>(digit > 15 ? digit - 6 : digit);
        }
        m_at += 4;
        return code;
    }

    bool escape(std::string &out)
    {
        static constexpr std::string_view names = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (m_at >= m_text.size())
            return false;
        const char name = m_text[m_at++];
        if (const std::size_t found = names.find(name); found != std::string_view::npos) {
            out.push_back(meanings[found]);
            return true;
        }
        auto code = name == 'u' ? hex4() : std::nullopt;
        if (!code)
            return false;
        if (*code >= 0xD800 && *code < 0xDC00 && m_text.substr(m_at, 2) == "\\u") {
            m_at += 2;
            const auto low = hex4();
            if (!low)
                return false;
            code = 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00);
        }
        appendUtf8(out, *code);
        return true;
    }

    // With no more escapes than needed to tell where it ends.
    std::optional<std::string> string()
    {
        std::string decoded;
        ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"')
                return quoted(decoded);
            if (c != '\\')
                decoded.push_back(c);
            else if (!escape(decoded))
                return std::nullopt;
        }
        return std::nullopt;
    }

    static std::string quoted(std::string_view decoded)
    {
        std::string out = "\"";
        for (const char c : decoded) {
            if (c == '"' || c == '\\')
                out.push_back('\\');
            out.push_back(c);
        }
        return out.append("\"");
    }

    std::optional<std::string> word()
    {
        const std::size_t end = std::min(m_text.find_first_of(",]} \t\r\n", m_at), m_text.size());
        const std::string_view text = m_text.substr(m_at, end - m_at);
        m_at = end;
        if (text == "true" || text == "false" || text == "null")
            return std::string(text);
        if (text.empty() || text.find_first_not_of("0123456789+-.eE") != std::string_view::npos)
            return std::nullopt;
        // JSON readers tell 1 from 1.0 but not 1.0 from 1.00.
        const bool whole = text.find_first_of(".eE") == std::string_view::npos;
        return whole ? std::string(text) : "~" + canonicalNumber(text);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::string canonicalJson(std::string_view text)
{
    return Reader(text).document().value_or(std::string(text));
}

} // namespace dunlin::diff
