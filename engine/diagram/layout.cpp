#include "engine/diagram/layout.h"

#include "engine/core/ensure.h"
#include "engine/diagram/alignment.h"
#include "engine/diagram/components.h"
#include "engine/diagram/layers.h"
#include "engine/diagram/obstacles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dunlin::diagram {

namespace {

constexpr int componentGap = 80;
constexpr int spacing = 40; // kept free around a box that is placed among fixed ones

struct Block
{
    std::vector<std::uint32_t> members;
    std::vector<Point> points{}; // relative
    int width = 0, height = 0;
};

Block makeBlock(const Graph &graph, const std::vector<BoxShape> &shapes, std::vector<std::uint32_t> members)
{
    Block block{.members = std::move(members)};
    block.points = layoutComponent(graph, shapes, block.members);
    for (std::size_t i = 0; i < block.members.size(); ++i) {
        block.width = std::max(block.width, block.points[i].x + shapes[block.members[i]].width);
        block.height = std::max(block.height, block.points[i].y + shapes[block.members[i]].height);
    }
    return block;
}

// Shelves: the big components first, then rows of what is left, about as wide as the whole is high.
void pack(std::vector<Block> &blocks, std::vector<Point> &positions)
{
    double area = 0;
    int widest = 0;
    for (const Block &block : blocks) {
        area += static_cast<double>(block.width + componentGap) * (block.height + componentGap);
        widest = std::max(widest, block.width);
    }
    const int shelf = std::max(widest, static_cast<int>(std::sqrt(area) * 1.3));
    std::ranges::stable_sort(blocks, std::ranges::greater{}, [](const Block &block) { return std::pair(block.members.size() > 1, block.height); });
    int x = 0, y = 0, rowHeight = 0;
    for (const Block &block : blocks) {
        if (x > 0 && x + block.width > shelf) {
            x = 0;
            y = upToGrid(y + rowHeight + componentGap);
            rowHeight = 0;
        }
        for (std::size_t i = 0; i < block.members.size(); ++i)
            positions[block.members[i]] = {x + block.points[i].x, y + block.points[i].y};
        x = upToGrid(x + block.width + componentGap);
        rowHeight = std::max(rowHeight, block.height);
    }
}

// The free place nearest to `wish`, looked for in growing squares.
Point nearestFree(const Obstacles &taken, const BoxShape &shape, Point wish)
{
    wish = {upToGrid(wish.x), upToGrid(wish.y)};
    const auto isFree = [&](Point at) {
        return !taken.hits({at.x - spacing, at.y - spacing, shape.width + 2 * spacing, shape.height + 2 * spacing});
    };
    for (int ring = 0;; ++ring) {
        const int reach = ring * 2 * gridStep;
        for (int step = -reach; step <= reach; step += 2 * gridStep) {
            for (const Point at : {Point{wish.x + step, wish.y - reach}, Point{wish.x + step, wish.y + reach},
                                   Point{wish.x - reach, wish.y + step}, Point{wish.x + reach, wish.y + step}}) {
                if (isFree(at))
                    return at;
            }
        }
    }
}

std::vector<Point> placeAmongFixed(const Graph &graph, const std::vector<BoxShape> &shapes, const std::vector<std::optional<Point>> &fixed,
                                   const std::vector<Rect> &reserved)
{
    std::vector<std::optional<Point>> placed = fixed;
    Obstacles taken;
    for (const Rect &rect : reserved)
        taken.add(rect, 0);
    int right = 0, top = 0;
    bool first = true;
    for (std::uint32_t box = 0; box < shapes.size(); ++box) {
        if (!fixed[box])
            continue;
        taken.add({fixed[box]->x, fixed[box]->y, shapes[box].width, shapes[box].height}, box);
        right = first ? fixed[box]->x + shapes[box].width : std::max(right, fixed[box]->x + shapes[box].width);
        top = first ? fixed[box]->y : std::min(top, fixed[box]->y);
        first = false;
    }
    std::vector<std::vector<std::uint32_t>> neighbours(shapes.size());
    for (const Edge &edge : graph.edges) {
        neighbours[edge.from.box].push_back(edge.to.box);
        neighbours[edge.to.box].push_back(edge.from.box);
    }
    // Boxes next to placed ones go first, so that chains of new tables grow outwards.
    std::vector<std::uint32_t> waiting;
    for (std::uint32_t box = 0; box < shapes.size(); ++box) {
        if (!placed[box])
            waiting.push_back(box);
    }
    while (!waiting.empty()) {
        auto next = std::ranges::find_if(waiting, [&](std::uint32_t box) {
            return std::ranges::any_of(neighbours[box], [&](std::uint32_t other) { return placed[other].has_value(); });
        });
        Point wish{right + 2 * spacing, top};
        if (next == waiting.end()) {
            next = waiting.begin();
        } else {
            long x = 0, y = 0, count = 0;
            for (const std::uint32_t other : neighbours[*next]) {
                if (placed[other]) {
                    x += placed[other]->x + shapes[other].width + 2 * spacing;
                    y += placed[other]->y;
                    ++count;
                }
            }
            wish = {static_cast<int>(x / count), static_cast<int>(y / count)};
        }
        const std::uint32_t box = *next;
        waiting.erase(next);
        placed[box] = nearestFree(taken, shapes[box], wish);
        taken.add({placed[box]->x, placed[box]->y, shapes[box].width, shapes[box].height}, box);
    }
    std::vector<Point> positions;
    for (const auto &point : placed)
        positions.push_back(*point);
    return positions;
}

} // namespace

std::vector<Point> layout(const Graph &graph, const std::vector<BoxShape> &shapes, const std::vector<std::optional<Point>> &fixed,
                          const std::vector<Rect> &reserved)
{
    ENSURE(shapes.size() == graph.boxes.size() && fixed.size() == graph.boxes.size());
    if (std::ranges::any_of(fixed, [](const auto &point) { return point.has_value(); }))
        return placeAmongFixed(graph, shapes, fixed, reserved);
    std::vector<Block> blocks;
    for (auto &component : connectedComponents(graph))
        blocks.push_back(makeBlock(graph, shapes, std::move(component)));
    std::vector<Point> positions(graph.boxes.size());
    pack(blocks, positions);
    return positions;
}

} // namespace dunlin::diagram
