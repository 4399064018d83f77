// Rectangles in a hash of square cells: "what lies here?" in constant time for diagrams.
#pragma once

#include "engine/diagram/layout.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace dunlin::diagram {

// Whether they have an area in common; touching is not overlapping.
bool overlap(Rect a, Rect b);

class Obstacles
{
public:
    void add(Rect rect, std::uint32_t box);
    // Whether any rectangle overlaps `area`.
    bool hits(Rect area) const;
    // The boxes whose rectangles overlap `area`, each once.
    std::vector<std::uint32_t> in(Rect area) const;

private:
    template <typename Visit> // bool(const Entry &): false stops
    void visit(Rect area, Visit visit) const;

    struct Entry
    {
        Rect rect;
        std::uint32_t box;
    };
    std::vector<Entry> m_entries;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_cells; // indexes into m_entries
};

} // namespace dunlin::diagram
