#include "engine/psl/syntax/string_literal.h"

#include "engine/psl/syntax/unicode.h"

#include <algorithm>
#include <optional>

namespace dunlin::psl {

namespace {

struct CodeUnit
{
    std::uint32_t consumed = 0; // bytes of "\uXXXX" that were read, also when it is wrong
    std::optional<std::uint32_t> value;
};

CodeUnit readCodeUnit(std::string_view text)
{
    if (text.size() < 4 || !text.starts_with("\\u"))
        return {};
    std::uint32_t value = 0;
    for (std::uint32_t i = 0; i < 4; ++i) {
        const char c = 2 + i < text.size() ? text[2 + i] : '\0';
        std::uint32_t nibble = 0;
        if (c >= '0' && c <= '9')
            nibble = static_cast<std::uint32_t>(c - '0');
        else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
            nibble = static_cast<std::uint32_t>((c | 0x20) - 'a') + 10;
        else
            return {2 + i, std::nullopt};
        value = value << 4 | nibble;
    }
    return {6, value};
}

void appendUtf8(std::string &out, std::uint32_t c)
{
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

class Decoder
{
public:
    Decoder(std::string_view content, std::uint32_t offset) : m_content(content), m_offset(offset) {}

    DecodedString run()
    {
        while (m_at < m_content.size()) {
            if (m_content[m_at] != '\\' || m_at + 1 >= m_content.size()) {
                m_result.value += m_content[m_at++];
                continue;
            }
            escape();
        }
        return std::move(m_result);
    }

private:
    void escape()
    {
        switch (m_content[m_at + 1]) {
        case '"': return simple('"');
        case '\\': return simple('\\');
        case '/': return simple('/');
        case 'b': return simple('\b');
        case 'f': return simple('\f');
        case 'n': return simple('\n');
        case 'r': return simple('\r');
        case 't': return simple('\t');
        case 'u': return codePoint();
        default: break;
        }
        const std::uint32_t size = std::max<std::uint32_t>(1, decodeUtf8(m_content.substr(m_at + 1)).size);
        complain(R"(Unknown escape sequence. If the value is a windows-style path, `\` must be escaped as `\\`.)", 1 + size);
        m_at += 1 + size;
    }

    void simple(char c)
    {
        m_result.value += c;
        m_at += 2;
    }

    // Two of them may make up one character beyond U+FFFF (UTF-16 surrogates).
    void codePoint()
    {
        const std::string_view rest = m_content.substr(m_at);
        const CodeUnit first = readCodeUnit(rest);
        if (!first.value)
            return invalidCodePoint(std::max<std::uint32_t>(first.consumed, 2), first.consumed);
        if (*first.value < 0xD800 || *first.value > 0xDFFF) {
            appendUtf8(m_result.value, *first.value);
            m_at += 6;
            return;
        }
        const CodeUnit second = readCodeUnit(rest.substr(6));
        if (!second.value)
            return invalidCodePoint(6, 6);
        if (*first.value > 0xDBFF || *second.value < 0xDC00 || *second.value > 0xDFFF)
            return invalidCodePoint(12, 12);
        appendUtf8(m_result.value, 0x10000 + ((*first.value - 0xD800) << 10) + (*second.value - 0xDC00));
        m_at += 12;
    }

    void invalidCodePoint(std::uint32_t shown, std::uint32_t consumed)
    {
        complain("Invalid unicode escape sequence.", shown);
        m_at += std::max<std::uint32_t>(consumed, 2);
    }

    void complain(std::string message, std::uint32_t size)
    {
        const std::uint32_t begin = m_offset + m_at;
        const std::uint32_t end = m_offset + static_cast<std::uint32_t>(std::min<std::size_t>(m_content.size(), m_at + size));
        m_result.errors.push_back({std::move(message), {begin, end}});
    }

    std::string_view m_content;
    std::uint32_t m_offset = 0;
    std::uint32_t m_at = 0;
    DecodedString m_result;
};

} // namespace

DecodedString decodeString(std::string_view literal, std::uint32_t offset)
{
    if (literal.size() < 2)
        return {};
    const std::string_view content = literal.substr(1, literal.size() - 2);
    if (content.find('\\') == std::string_view::npos)
        return {std::string(content), {}};
    return Decoder(content, offset + 1).run();
}

std::string encodeString(std::string_view value)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : value) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[static_cast<unsigned char>(c) >> 4];
                out += hex[static_cast<unsigned char>(c) & 0xF];
            } else {
                out += c;
            }
        }
    }
    return out + '"';
}

} // namespace dunlin::psl
