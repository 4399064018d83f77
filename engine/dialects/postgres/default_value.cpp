#include "engine/dialects/postgres/default_value.h"

#include "engine/core/ascii.h"
#include "engine/dialects/postgres/lexer.h"

#include <algorithm>
#include <string>
#include <vector>

namespace dunlin::dialects::postgres {
namespace {

using TokenKind = Token::Kind;
using sql::LiteralDefault;
using sql::TypeFamily;

// 'it''s' and E'a\nb' without quotes and escapes.
std::string unquoted(std::string_view literal)
{
    const bool escapes = literal.starts_with('E') || literal.starts_with('e');
    std::string_view inner = literal.substr(escapes ? 2 : 1);
    if (inner.ends_with('\''))
        inner.remove_suffix(1);
    std::string out;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (inner.substr(i).starts_with("''")) {
            out += '\'';
            ++i;
        } else if (escapes && inner[i] == '\\' && i + 1 < inner.size()) {
            const char c = inner[++i];
            out += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c == 'b' ? '\b' : c == 'f' ? '\f' : c;
        } else {
            out += inner[i];
        }
    }
    return out;
}

std::optional<std::string> bytesOf(std::string_view hex)
{
    if (!hex.starts_with("\\x") || hex.size() % 2 != 0)
        return std::nullopt;
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; };
    std::string bytes;
    for (std::size_t i = 2; i < hex.size(); i += 2) {
        if (digit(hex[i]) < 0 || digit(hex[i + 1]) < 0)
            return std::nullopt;
        bytes.push_back(static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1])));
    }
    return bytes;
}

bool isNumber(std::string_view text, bool whole)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const auto isDigits = [](std::string_view part) { return !part.empty() && std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; }); };
    if (point == std::string_view::npos)
        return isDigits(text);
    return !whole && isDigits(text.substr(0, point)) && isDigits(text.substr(point + 1));
}

// The other way to write bytes: PostgreSQL, "bytea Escape Format".
std::string bytesOfEscapes(std::string_view text)
{
    const auto isOctal = [](char c) { return c >= '0' && c <= '7'; };
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size() && std::ranges::all_of(text.substr(i + 1, 3), isOctal)) {
            bytes.push_back(static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0')));
            i += 3;
        } else {
            i += text[i] == '\\' && i + 1 < text.size() ? 1 : 0;
            bytes.push_back(text[i]);
        }
    }
    return bytes;
}

class Parser
{
public:
    Parser(std::string_view text, TypeFamily family, Reading reading) : m_text(text), m_family(family), m_isLenient(reading == Reading::Lenient)
    {
        for (std::size_t at = 0; at < text.size();) {
            const Token token = tokenAt(text, at);
            at = token.end;
            if (token.kind != TokenKind::Blank)
                m_tokens.push_back(token);
        }
    }

    std::optional<sql::DefaultValue> scalar()
    {
        auto value = parse();
        return value && atEnd() ? value : std::nullopt;
    }

    // ARRAY[…] and '{…}'::type[]
    std::optional<sql::DefaultValue> list()
    {
        if (m_isLenient && kind() == TokenKind::Open) {
            ++m_at;
            auto inner = arrayAlone();
            if (!inner || kind() != TokenKind::Close)
                return std::nullopt;
            ++m_at;
            return skipCasts() && atEnd() ? inner : std::nullopt;
        }
        if (isWord("array")) {
            ++m_at;
            auto items = constructor();
            return items && skipCasts() && atEnd() ? items : std::nullopt;
        }
        if (kind() != TokenKind::String)
            return std::nullopt;
        const std::string text = unquoted(take());
        return skipCasts() && atEnd() ? literalArray(text) : std::nullopt;
    }

private:
    std::optional<sql::DefaultValue> arrayAlone()
    {
        if (!isWord("array"))
            return std::nullopt;
        ++m_at;
        auto items = constructor();
        return items && skipCasts() ? items : std::nullopt;
    }

    bool atEnd() const { return m_at == m_tokens.size(); }
    std::optional<TokenKind> kind() const { return atEnd() ? std::nullopt : std::optional(m_tokens[m_at].kind); }
    std::string_view word() const { return atEnd() ? std::string_view() : m_tokens[m_at].text(m_text); }
    bool isWord(std::string_view other) const { return kind() == TokenKind::Word && core::sameIgnoringCase(word(), other); }
    std::string_view take() { return m_tokens[m_at++].text(m_text); }

    // ::type, with as many words, parameters and [] as it has.
    bool skipCasts()
    {
        while (word() == "::") {
            ++m_at;
            while (kind() == TokenKind::Word || kind() == TokenKind::QuotedName || word() == ".")
                ++m_at;
            if (kind() == TokenKind::Open) {
                while (!atEnd() && kind() != TokenKind::Close)
                    ++m_at;
                if (!atEnd())
                    ++m_at;
            }
            while (kind() == TokenKind::Word) // TIMESTAMP(3) WITHOUT TIME ZONE
                ++m_at;
            while (word() == "[" && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].text(m_text) == "]")
                m_at += 2;
        }
        return true;
    }

    std::optional<LiteralDefault> make(LiteralDefault::Kind as, std::string text) { return LiteralDefault{.kind = as, .text = std::move(text)}; }

    std::optional<LiteralDefault> ofText(std::string text)
    {
        switch (m_family) {
        case TypeFamily::String:
            return make(LiteralDefault::Kind::String, std::move(text));
        case TypeFamily::Json:
            return make(LiteralDefault::Kind::Json, std::move(text));
        case TypeFamily::Enum:
            return make(LiteralDefault::Kind::EnumValue, std::move(text));
        case TypeFamily::Int:
        case TypeFamily::BigInt:
            return isNumber(text, true) ? make(LiteralDefault::Kind::Number, std::move(text)) : std::nullopt;
        case TypeFamily::Float:
        case TypeFamily::Decimal:
            return isNumber(text, false) ? make(LiteralDefault::Kind::Number, std::move(text)) : std::nullopt;
        case TypeFamily::Binary: {
            auto bytes = bytesOf(text);
            if (!bytes && m_isLenient && !text.starts_with("\\x"))
                bytes = bytesOfEscapes(text);
            return bytes ? make(LiteralDefault::Kind::Bytes, std::move(*bytes)) : std::nullopt;
        }
        case TypeFamily::DateTime:
            return m_isLenient ? make(LiteralDefault::Kind::DateTime, std::move(text)) : std::nullopt;
        case TypeFamily::Boolean:
        case TypeFamily::Uuid:
        case TypeFamily::Unsupported:
            return std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<LiteralDefault> number()
    {
        const bool open = kind() == TokenKind::Open;
        if (open)
            ++m_at;
        std::string text;
        if (word() == "-")
            text = take();
        if (kind() != TokenKind::Number)
            return std::nullopt;
        text += take();
        if (open) {
            if (kind() != TokenKind::Close)
                return std::nullopt;
            ++m_at;
        }
        const bool isWhole = m_family == TypeFamily::Int || m_family == TypeFamily::BigInt;
        return isNumber(text, isWhole) ? make(LiteralDefault::Kind::Number, std::move(text)) : std::nullopt;
    }

    bool isNumeric() const
    {
        return m_family == TypeFamily::Int || m_family == TypeFamily::BigInt || m_family == TypeFamily::Float || m_family == TypeFamily::Decimal;
    }

    std::optional<LiteralDefault> literal()
    {
        if (m_isLenient && kind() == TokenKind::Open && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].kind != TokenKind::Number && m_tokens[m_at + 1].text(m_text) != "-") {
            ++m_at;
            auto inner = literal();
            if (!inner || kind() != TokenKind::Close)
                return std::nullopt;
            ++m_at;
            return skipCasts() ? inner : std::nullopt;
        }
        std::optional<LiteralDefault> value;
        if (kind() == TokenKind::String)
            value = ofText(unquoted(take()));
        else if (m_family == TypeFamily::Boolean && (isWord("true") || isWord("false")))
            value = make(LiteralDefault::Kind::Boolean, core::sameIgnoringCase(take(), "true") ? "true" : "false");
        else if (isNumeric())
            value = number();
        return value && skipCasts() ? value : std::nullopt;
    }

    std::optional<sql::DefaultValue> parse()
    {
        if (m_family == TypeFamily::DateTime)
            return now();
        if ((m_family == TypeFamily::Int || m_family == TypeFamily::BigInt) && isWord("nextval"))
            return sequence();
        if (auto value = literal())
            return sql::DefaultValue(std::move(*value));
        return std::nullopt;
    }

    std::optional<sql::DefaultValue> now()
    {
        if (!isWord("now") && !isWord("current_timestamp"))
            return std::nullopt;
        ++m_at;
        if (kind() == TokenKind::Open) {
            ++m_at;
            if (kind() != TokenKind::Close)
                return std::nullopt;
            ++m_at;
        }
        skipCasts();
        return sql::NowDefault{};
    }

    // nextval('"Schema"."name"'::regclass), nextval(('name'::text)::regclass)
    std::optional<sql::DefaultValue> sequence()
    {
        ++m_at;
        while (kind() == TokenKind::Open)
            ++m_at;
        if (kind() != TokenKind::String)
            return std::nullopt;
        const std::string quoted = unquoted(take());
        m_at = m_tokens.size();
        std::string name;
        for (std::size_t at = 0; at < quoted.size();) {
            const Token token = tokenAt(quoted, at);
            at = token.end;
            const std::string_view part = token.text(quoted);
            if (token.kind == TokenKind::Word)
                name = part;
            else if (token.kind == TokenKind::QuotedName && part.size() >= 2)
                name = part.substr(1, part.size() - 2);
        }
        return name.empty() ? std::nullopt : std::optional<sql::DefaultValue>(sql::SequenceDefault{name});
    }

    std::optional<sql::DefaultValue> constructor()
    {
        LiteralDefault list{.kind = LiteralDefault::Kind::List};
        if (word() != "[")
            return std::nullopt;
        ++m_at;
        while (!atEnd() && word() != "]") {
            auto item = literal();
            if (!item)
                return std::nullopt;
            list.items.push_back(std::move(*item));
            if (word() == ",")
                ++m_at;
        }
        if (atEnd())
            return std::nullopt;
        ++m_at;
        return list;
    }

    // {a,"b c",NULL}: PostgreSQL, "Array Input and Output Syntax".
    std::optional<sql::DefaultValue> literalArray(std::string_view text)
    {
        if (!text.starts_with('{') || !text.ends_with('}'))
            return std::nullopt;
        text = text.substr(1, text.size() - 2);
        LiteralDefault list{.kind = LiteralDefault::Kind::List};
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string item;
            const bool quoted = text[at] == '"';
            if (quoted)
                ++at;
            while (at < text.size() && text[at] != (quoted ? '"' : ',')) {
                if (text[at] == '\\' && at + 1 < text.size())
                    ++at;
                item += text[at++];
            }
            if (quoted)
                ++at; // the comma is next
            std::optional<LiteralDefault> value = m_family == TypeFamily::Boolean ? make(LiteralDefault::Kind::Boolean, item.starts_with('t') ? "true" : "false")
                                                                                   : ofText(std::move(item));
            if (!value)
                return std::nullopt;
            list.items.push_back(std::move(*value));
        }
        return list;
    }

    std::string_view m_text;
    TypeFamily m_family;
    bool m_isLenient;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
};

} // namespace

std::optional<sql::DefaultValue> parseDefault(std::string_view text, const sql::ColumnType &type, Reading reading)
{
    if (text.starts_with("NULL"))
        return std::nullopt;
    Parser parser(text, type.family, reading);
    auto value = type.arity == sql::Arity::List ? parser.list() : parser.scalar();
    return value ? value : std::optional<sql::DefaultValue>(sql::ExpressionDefault{std::string(text)});
}

} // namespace dunlin::dialects::postgres
