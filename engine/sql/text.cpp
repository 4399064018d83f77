#include "engine/sql/text.h"

namespace dunlin::sql {

std::string quoted(std::string_view text, char quote)
{
    std::string out(1, quote);
    for (const char c : text)
        out.append(c == quote ? 2 : 1, c);
    out.push_back(quote);
    return out;
}

std::string hex(std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out.push_back(digits[byte >> 4]);
        out.push_back(digits[byte & 0xF]);
    }
    return out;
}

std::string_view actionName(ReferentialAction action)
{
    switch (action) {
    case ReferentialAction::NoAction:
        return "NO ACTION";
    case ReferentialAction::Restrict:
        return "RESTRICT";
    case ReferentialAction::Cascade:
        return "CASCADE";
    case ReferentialAction::SetNull:
        return "SET NULL";
    case ReferentialAction::SetDefault:
        return "SET DEFAULT";
    }
    return {};
}

} // namespace dunlin::sql
