#include "engine/diagram/obstacles.h"

#include <algorithm>

namespace dunlin::diagram {

namespace {

constexpr int cellSize = 256;

int cellOf(int value)
{
    return value >= 0 ? value / cellSize : -((-value + cellSize - 1) / cellSize);
}

std::uint64_t keyOf(int x, int y)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32 | static_cast<std::uint32_t>(y);
}

template <typename Use>
void forCells(Rect area, Use use)
{
    for (int x = cellOf(area.x); x <= cellOf(area.right()); ++x) {
        for (int y = cellOf(area.y); y <= cellOf(area.bottom()); ++y) {
            if (!use(keyOf(x, y)))
                return;
        }
    }
}

} // namespace

bool overlap(Rect a, Rect b)
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

void Obstacles::add(Rect rect, std::uint32_t box)
{
    const auto entry = static_cast<std::uint32_t>(m_entries.size());
    m_entries.push_back({rect, box});
    forCells(rect, [&](std::uint64_t key) {
        m_cells[key].push_back(entry);
        return true;
    });
}

template <typename Visit>
void Obstacles::visit(Rect area, Visit visit) const
{
    forCells(area, [&](std::uint64_t key) {
        const auto cell = m_cells.find(key);
        if (cell == m_cells.end())
            return true;
        return std::ranges::all_of(cell->second, [&](std::uint32_t entry) {
            return !overlap(m_entries[entry].rect, area) || visit(m_entries[entry]);
        });
    });
}

bool Obstacles::hits(Rect area) const
{
    bool found = false;
    visit(area, [&found](const Entry &) {
        found = true;
        return false;
    });
    return found;
}

std::vector<std::uint32_t> Obstacles::in(Rect area) const
{
    std::vector<std::uint32_t> boxes;
    visit(area, [&boxes](const Entry &entry) {
        boxes.push_back(entry.box);
        return true;
    });
    std::ranges::sort(boxes);
    boxes.erase(std::ranges::unique(boxes).begin(), boxes.end());
    return boxes;
}

} // namespace dunlin::diagram
