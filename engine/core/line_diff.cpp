#include "engine/core/text_edit.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <unordered_map>

namespace dunlin::core {

namespace {

using Lines = std::vector<std::string_view>; // each with its line break

Lines split(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

struct Range
{
    std::size_t begin = 0, end = 0;
    std::size_t size() const { return end - begin; }
};

// Myers' algorithm ("An O(ND) Difference Algorithm", 1986) with the middle snake, on numbered lines. A stretch with more
// than twice maximumCost differences is cut where the search got farthest: the time must not grow with the square of
// the file, and nobody counts the lines of such a diff.
class Differ
{
public:
    Differ(const Lines &before, const Lines &after)
    {
        std::unordered_map<std::string_view, std::uint32_t> numbers;
        numbers.reserve(before.size() + after.size());
        const auto number = [&](const Lines &lines, std::vector<std::uint32_t> &out) {
            out.reserve(lines.size());
            for (const std::string_view line : lines)
                out.push_back(numbers.try_emplace(line, static_cast<std::uint32_t>(numbers.size())).first->second);
        };
        number(before, m_before);
        number(after, m_after);
        m_keptBefore.resize(before.size());
        m_keptAfter.resize(after.size());
        compare({0, before.size()}, {0, after.size()});
    }

    bool keepsBefore(std::size_t line) const { return m_keptBefore[line]; }
    bool keepsAfter(std::size_t line) const { return m_keptAfter[line]; }

private:
    static constexpr std::int64_t maximumCost = 200;

    struct Snake
    {
        std::size_t beginX, beginY, endX, endY;
    };

    void keep(std::size_t x, std::size_t y)
    {
        m_keptBefore[x] = true;
        m_keptAfter[y] = true;
    }

    void compare(Range a, Range b)
    {
        while (a.size() > 0 && b.size() > 0 && m_before[a.begin] == m_after[b.begin])
            keep(a.begin++, b.begin++);
        while (a.size() > 0 && b.size() > 0 && m_before[a.end - 1] == m_after[b.end - 1])
            keep(--a.end, --b.end);
        if (a.size() == 0 || b.size() == 0)
            return;
        const Snake middle = middleSnake(a, b);
        compare({a.begin, middle.beginX}, {b.begin, middle.beginY});
        for (std::size_t i = 0; middle.beginX + i < middle.endX; ++i)
            keep(middle.beginX + i, middle.beginY + i);
        compare({middle.endX, a.end}, {middle.endY, b.end});
    }

    Snake middleSnake(Range a, Range b)
    {
        const auto n = static_cast<std::int64_t>(a.size()), m = static_cast<std::int64_t>(b.size());
        const std::int64_t delta = n - m, limit = std::min((n + m + 1) / 2, maximumCost);
        const std::int64_t shift = limit + 1;
        std::vector<std::int64_t> forward(static_cast<std::size_t>(2 * shift + 1)), backward(forward.size());
        const auto cell = [shift](std::vector<std::int64_t> &v, std::int64_t k) -> std::int64_t & {
            return v[static_cast<std::size_t>(k + shift)];
        };
        const auto equal = [&](std::int64_t x, std::int64_t y) {
            return m_before[a.begin + static_cast<std::size_t>(x)] == m_after[b.begin + static_cast<std::size_t>(y)];
        };
        const auto snake = [&](std::int64_t x0, std::int64_t y0, std::int64_t x1, std::int64_t y1) {
            return Snake{a.begin + static_cast<std::size_t>(x0), b.begin + static_cast<std::size_t>(y0),
                         a.begin + static_cast<std::size_t>(x1), b.begin + static_cast<std::size_t>(y1)};
        };
        for (std::int64_t d = 0; d <= limit; ++d) {
            for (std::int64_t k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && cell(forward, k - 1) < cell(forward, k + 1));
                std::int64_t x = d == 0 ? 0 : down ? cell(forward, k + 1) : cell(forward, k - 1) + 1;
                const std::int64_t startX = x, startY = x - k;
                while (x < n && x - k < m && x - k >= 0 && equal(x, x - k))
                    ++x;
                cell(forward, k) = x;
                const std::int64_t reverse = delta - k;
                if (delta % 2 != 0 && std::abs(reverse) <= d - 1 && x + cell(backward, reverse) >= n && startX <= n && startY >= 0 &&
                    x - k <= m)
                    return snake(startX, startY, x, x - k);
            }
            for (std::int64_t k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && cell(backward, k - 1) < cell(backward, k + 1));
                std::int64_t x = d == 0 ? 0 : down ? cell(backward, k + 1) : cell(backward, k - 1) + 1;
                const std::int64_t startX = x, startY = x - k;
                while (x < n && x - k < m && x - k >= 0 && equal(n - 1 - x, m - 1 - (x - k)))
                    ++x;
                cell(backward, k) = x;
                const std::int64_t reverse = delta - k;
                if (delta % 2 == 0 && std::abs(reverse) <= d && x + cell(forward, reverse) >= n && startX <= n && startY >= 0 && x - k <= m)
                    return snake(n - x, m - (x - k), n - startX, m - startY);
            }
        }
        std::int64_t farX = 0, farY = 0;
        for (std::int64_t k = -limit; k <= limit; k += 2) {
            const std::int64_t x = cell(forward, k), y = x - k;
            if (x <= n && y >= 0 && y <= m && x + y > farX + farY)
                farX = x, farY = y;
        }
        return snake(farX, farY, farX, farY);
    }

    std::vector<std::uint32_t> m_before, m_after;
    std::vector<char> m_keptBefore, m_keptAfter;
};

} // namespace

EditList lineDiff(std::string_view before, std::string_view after)
{
    if (before == after)
        return {};
    const Lines oldLines = split(before), newLines = split(after);
    const Differ differ(oldLines, newLines);
    std::vector<TextEdit> edits;
    std::uint32_t offset = 0;
    std::size_t x = 0, y = 0;
    while (x < oldLines.size() || y < newLines.size()) {
        if (x < oldLines.size() && y < newLines.size() && differ.keepsBefore(x) && differ.keepsAfter(y)) {
            offset += static_cast<std::uint32_t>(oldLines[x].size());
            ++x;
            ++y;
            continue;
        }
        TextEdit edit{{offset, offset}, {}};
        for (; x < oldLines.size() && !differ.keepsBefore(x); ++x)
            edit.span.end += static_cast<std::uint32_t>(oldLines[x].size());
        for (; y < newLines.size() && !differ.keepsAfter(y); ++y)
            edit.text += newLines[y];
        offset = edit.span.end;
        edits.push_back(std::move(edit));
    }
    return EditList(std::move(edits));
}

} // namespace dunlin::core
