// Half-open byte ranges in a source file. Byte offsets are what Scintilla uses as positions too.
#pragma once

#include <cstdint>
#include <utility> // and with it <compare>, which Qt's moc cannot read on its own

namespace dunlin::core {

struct Span
{
    std::uint32_t begin = 0; // bytes
    std::uint32_t end = 0; // bytes, exclusive

    std::uint32_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
    bool touches(std::uint32_t offset) const { return begin <= offset && offset <= end; }
    auto operator<=>(const Span &) const = default;
};

// Index of a file in the ordered list of files that make up one schema.
using FileId = std::uint32_t;

struct Location
{
    FileId file = 0;
    Span span;
    auto operator<=>(const Location &) const = default;
};

} // namespace dunlin::core
