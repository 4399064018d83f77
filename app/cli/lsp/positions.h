// Positions of the Language Server Protocol (line, and column in UTF-16 units or bytes) <-> byte offsets of one text.
#pragma once

#include "engine/core/line_index.h"
#include "engine/core/span.h"

#include <nlohmann/json_fwd.hpp>
#include <string_view>

namespace dunlin::cli::lsp {

enum class Encoding { Utf16, Utf8 };

class Positions
{
public:
    Positions(std::string_view text, Encoding encoding) : m_text(text), m_lines(text), m_encoding(encoding) {}

    // A column past the end of its line is the end of the line, as the protocol demands.
    std::uint32_t offset(const nlohmann::json &position) const;
    core::Span span(const nlohmann::json &range) const { return orderedSpan(range); }
    nlohmann::json position(std::uint32_t offset) const;
    nlohmann::json range(core::Span span) const;
    std::uint32_t units(core::Span span) const; // length in columns, within one line
    std::uint32_t lineEnd(std::uint32_t line) const; // without its line break

private:
    core::Span orderedSpan(const nlohmann::json &range) const;

    std::string_view m_text;
    core::LineIndex m_lines;
    Encoding m_encoding;
};

} // namespace dunlin::cli::lsp
