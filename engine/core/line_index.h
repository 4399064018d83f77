// LineIndex: byte offset <-> line and column of one text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace dunlin::core {

struct LineColumn
{
    std::uint32_t line = 0; // 0-based
    std::uint32_t column = 0; // 0-based, bytes
    bool operator==(const LineColumn &) const = default;
};

class LineIndex
{
public:
    explicit LineIndex(std::string_view text);

    // Offsets past the end are taken as the end.
    LineColumn at(std::uint32_t offset) const;
    // Lines past the end are taken as the end of the text.
    std::uint32_t lineStart(std::uint32_t line) const;
    std::uint32_t lineCount() const { return static_cast<std::uint32_t>(m_starts.size()); }

private:
    std::vector<std::uint32_t> m_starts; // Invariant: sorted, begins with 0.
    std::uint32_t m_size = 0;
};

} // namespace dunlin::core
