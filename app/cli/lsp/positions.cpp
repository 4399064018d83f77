#include "app/cli/lsp/positions.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dunlin::cli::lsp {

namespace {

// Bytes and UTF-16 units of the character that begins here; a stray byte counts as one of each.
struct Step
{
    std::uint32_t bytes = 1;
    std::uint32_t units = 1;
};

Step stepAt(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::uint32_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return {std::min<std::uint32_t>(bytes, static_cast<std::uint32_t>(text.size())), bytes == 4 ? 2U : 1U};
}

} // namespace

std::uint32_t Positions::lineEnd(std::uint32_t line) const
{
    std::uint32_t end = line + 1 < m_lines.lineCount() ? m_lines.lineStart(line + 1) : static_cast<std::uint32_t>(m_text.size());
    while (end > m_lines.lineStart(line) && (m_text[end - 1] == '\n' || m_text[end - 1] == '\r'))
        --end;
    return end;
}

std::uint32_t Positions::offset(const nlohmann::json &position) const
{
    const auto line = position.at("line").get<std::uint32_t>();
    auto column = position.at("character").get<std::uint32_t>();
    if (line >= m_lines.lineCount())
        return static_cast<std::uint32_t>(m_text.size());
    std::uint32_t at = m_lines.lineStart(line);
    const std::uint32_t end = lineEnd(line);
    if (m_encoding == Encoding::Utf8)
        return at + std::min(column, end - at);
    while (column > 0 && at < end) {
        const Step step = stepAt(m_text.substr(at, end - at));
        if (step.units > column)
            break;
        column -= step.units;
        at += step.bytes;
    }
    return at;
}

core::Span Positions::orderedSpan(const nlohmann::json &range) const
{
    const auto [begin, end] = std::minmax({offset(range.at("start")), offset(range.at("end"))});
    return {begin, end};
}

std::uint32_t Positions::units(core::Span span) const
{
    if (m_encoding == Encoding::Utf8)
        return span.size();
    std::uint32_t units = 0;
    for (std::uint32_t at = span.begin; at < span.end;) {
        const Step step = stepAt(m_text.substr(at, span.end - at));
        units += step.units;
        at += step.bytes;
    }
    return units;
}

nlohmann::json Positions::position(std::uint32_t offset) const
{
    const core::LineColumn place = m_lines.at(offset);
    const std::uint32_t begin = m_lines.lineStart(place.line);
    // Put in one by one: a list in braces would be copied, and there are hundreds of thousands of positions in an answer.
    nlohmann::json position = nlohmann::json::object();
    position.emplace("line", place.line);
    position.emplace("character", units({begin, begin + place.column}));
    return position;
}

nlohmann::json Positions::range(core::Span span) const
{
    nlohmann::json range = nlohmann::json::object();
    range.emplace("start", position(span.begin));
    range.emplace("end", position(span.end));
    return range;
}

} // namespace dunlin::cli::lsp
