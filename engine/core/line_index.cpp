#include "engine/core/line_index.h"

#include <algorithm>

namespace dunlin::core {

LineIndex::LineIndex(std::string_view text)
    : m_starts{0}, m_size(static_cast<std::uint32_t>(text.size()))
{
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        m_starts.push_back(static_cast<std::uint32_t>(at + 1));
}

LineColumn LineIndex::at(std::uint32_t offset) const
{
    offset = std::min(offset, m_size);
    const auto next = std::ranges::upper_bound(m_starts, offset);
    const auto line = static_cast<std::uint32_t>(next - m_starts.begin() - 1);
    return {line, offset - m_starts[line]};
}

std::uint32_t LineIndex::lineStart(std::uint32_t line) const
{
    return line < m_starts.size() ? m_starts[line] : m_size;
}

} // namespace dunlin::core
