#include "engine/diagram/columns.h"

#include "engine/diagram/channel.h"
#include "engine/diagram/components.h"
#include "engine/diagram/detour.h"
#include "engine/diagram/dock.h"
#include "engine/diagram/ordering.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace dunlin::diagram {

namespace {

constexpr int lineGap = 8; // between parallel edges
constexpr int footLength = 24; // straight, at each box
constexpr int leastChannel = 2 * footLength;
constexpr int rim = 40; // around a component, where its edges may go
constexpr int footGap = 8; // between feet of different kinds at one row

struct Room
{
    int top, bottom; // between two boxes of a column, with what is kept clear of them
    int lines() const { return bottom < top ? 0 : (bottom - top) / lineGap + 1; }
};

struct Column
{
    int left, right;
    std::vector<std::uint32_t> boxes{}; // from top to bottom
    std::vector<Room> rooms{}; // above each box, and below the last
};

struct Way
{
    std::uint32_t edge;
    bool isReversed; // it ends in the left column
    NodeId left = 0, right = 0; // boxes, by their place in the layered graph
    int leftColumn = 0, rightColumn = 0;
    int leftY = 0, rightY = 0;
    std::vector<NodeId> nodes{}; // with the boxes at both ends
};

std::vector<Column> columnsOf(const std::vector<Rect> &boxes, std::vector<std::uint32_t> members, Rect area)
{
    std::ranges::stable_sort(members, {}, [&](std::uint32_t box) { return boxes[box].x; });
    std::vector<Column> columns;
    for (const std::uint32_t box : members) {
        if (columns.empty() || boxes[box].x < columns.back().right + leastChannel) {
            if (columns.empty())
                columns.push_back({boxes[box].x, boxes[box].right()});
        } else {
            columns.push_back({boxes[box].x, boxes[box].right()});
        }
        columns.back().right = std::max(columns.back().right, boxes[box].right());
        columns.back().boxes.push_back(box);
    }
    for (Column &column : columns) {
        std::ranges::stable_sort(column.boxes, {}, [&](std::uint32_t box) { return boxes[box].y; });
        int free = area.y;
        for (const std::uint32_t box : column.boxes) {
            column.rooms.push_back({free, boxes[box].y - clearance});
            free = std::max(free, boxes[box].bottom() + clearance);
        }
        column.rooms.push_back({free, area.bottom()});
    }
    return columns;
}

class ColumnRouter
{
public:
    ColumnRouter(const Graph &graph, const std::vector<BoxShape> &shapes, const std::vector<Rect> &boxes, const Obstacles &obstacles,
                 std::vector<Column> columns)
        : m_graph(graph), m_shapes(shapes), m_boxes(boxes), m_obstacles(obstacles), m_columns(std::move(columns))
    {
        m_layered.layers.resize(m_columns.size());
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            for (const std::uint32_t box : m_columns[i].boxes) {
                m_nodeOf.emplace(box, static_cast<NodeId>(m_layered.nodes.size()));
                m_layered.nodes.push_back({.layer = static_cast<int>(i), .height = boxes[box].height, .y = static_cast<double>(boxes[box].y)});
            }
        }
    }

    void routeEdges(const std::vector<std::uint32_t> &edges, std::vector<Route> &routes)
    {
        for (const std::uint32_t edge : edges)
            addWay(edge);
        spreadFeet();
        std::erase_if(m_ways, [this](const Way &way) { return !reachesChannels(way); });
        addLines();
        order();
        placeLines();
        draw(routes);
    }

private:
    void addWay(std::uint32_t index)
    {
        const Edge &edge = m_graph.edges[index];
        const NodeId from = m_nodeOf.at(edge.from.box), to = m_nodeOf.at(edge.to.box);
        const int fromColumn = m_layered.nodes[from].layer, toColumn = m_layered.nodes[to].layer;
        if (fromColumn == toColumn)
            return;
        Way way{.edge = index, .isReversed = fromColumn > toColumn, .left = from, .right = to, .leftColumn = fromColumn, .rightColumn = toColumn,
                .leftY = heightOf(edge.from), .rightY = heightOf(edge.to)};
        if (way.isReversed) {
            std::swap(way.left, way.right);
            std::swap(way.leftColumn, way.rightColumn);
            std::swap(way.leftY, way.rightY);
        }
        m_ways.push_back(std::move(way));
    }

    int heightOf(const End &end) const
    {
        const BoxShape &shape = m_shapes[end.box];
        return m_boxes[end.box].y + dockHeight(shape, end);
    }

    const End &leftEnd(const Way &way) const { return way.isReversed ? m_graph.edges[way.edge].to : m_graph.edges[way.edge].from; }
    const End &rightEnd(const Way &way) const { return way.isReversed ? m_graph.edges[way.edge].from : m_graph.edges[way.edge].to; }

    // Feet of one kind at one row lie on one another; those of different kinds stand one below the other.
    void spreadFeet()
    {
        for (const bool left : {true, false}) {
            std::map<std::pair<std::uint32_t, int>, std::set<Cardinality>> kinds; // by box and height
            const auto endOf = [&](const Way &way) -> const End & { return left ? leftEnd(way) : rightEnd(way); };
            const auto yOf = [&](Way &way) -> int & { return left ? way.leftY : way.rightY; };
            for (Way &way : m_ways)
                kinds[{endOf(way).box, yOf(way)}].insert(endOf(way).cardinality);
            for (Way &way : m_ways) {
                const auto &here = kinds[{endOf(way).box, yOf(way)}];
                const auto place = static_cast<int>(std::distance(here.begin(), here.find(endOf(way).cardinality)));
                m_spread.push_back(yOf(way) + footGap * place - footGap * (static_cast<int>(here.size()) - 1) / 2);
            }
            for (std::size_t i = 0; i < m_ways.size(); ++i)
                yOf(m_ways[i]) = m_spread[i];
            m_spread.clear();
        }
    }

    // Nothing stands between the box and the channel.
    bool reachesChannels(const Way &way) const
    {
        const Rect left = m_boxes[leftEnd(way).box], right = m_boxes[rightEnd(way).box];
        const int leftChannel = m_columns[static_cast<std::size_t>(way.leftColumn)].right, rightChannel = m_columns[static_cast<std::size_t>(way.rightColumn)].left;
        return isFreeLine(m_obstacles, {left.right() + clearance, way.leftY}, {leftChannel + footLength, way.leftY})
            && isFreeLine(m_obstacles, {rightChannel - footLength, way.rightY}, {right.x - clearance, way.rightY});
    }

    // In each column that an edge passes: the room that is nearest to the straight line and has a place left.
    void addLines()
    {
        for (const Column &column : m_columns) {
            auto &capacity = m_rooms.capacity.emplace_back();
            auto &heights = m_rooms.heights.emplace_back();
            for (const Room &room : column.rooms) {
                capacity.push_back(room.lines());
                heights.emplace_back(room.top, room.bottom);
            }
        }
        std::vector<std::vector<int>> left = m_rooms.capacity;
        m_roomOf.assign(m_layered.nodes.size(), 0);
        m_rooms.wish.assign(m_layered.nodes.size(), 0);
        std::erase_if(m_ways, [&](Way &way) { return !addLine(way, left); });
        for (std::uint32_t l = 0; l < m_layered.links.size(); ++l) {
            m_layered.nodes[m_layered.links[l].left].out.push_back(l);
            m_layered.nodes[m_layered.links[l].right].in.push_back(l);
        }
        std::vector<std::vector<std::vector<NodeId>>> inRoom;
        for (const Column &column : m_columns)
            inRoom.emplace_back(column.rooms.size());
        for (NodeId node = 0; node < m_layered.nodes.size(); ++node) {
            if (m_layered.nodes[node].dummy)
                inRoom[static_cast<std::size_t>(m_layered.nodes[node].layer)][m_roomOf[node]].push_back(node);
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            auto &layer = m_layered.layers[i];
            for (std::size_t room = 0; room < inRoom[i].size(); ++room) {
                std::ranges::stable_sort(inRoom[i][room], {}, [this](NodeId node) { return m_rooms.wish[node]; });
                layer.insert(layer.end(), inRoom[i][room].begin(), inRoom[i][room].end());
                if (room < m_columns[i].boxes.size())
                    layer.push_back(m_nodeOf.at(m_columns[i].boxes[room]));
            }
        }
    }

    bool addLine(Way &way, std::vector<std::vector<int>> &left)
    {
        std::vector<std::size_t> rooms;
        std::vector<int> wishes;
        const int begin = m_columns[static_cast<std::size_t>(way.leftColumn)].right, end = m_columns[static_cast<std::size_t>(way.rightColumn)].left;
        for (int c = way.leftColumn + 1; c < way.rightColumn; ++c) {
            const auto column = static_cast<std::size_t>(c);
            const double share = static_cast<double>((m_columns[column].left + m_columns[column].right) / 2 - begin) / std::max(1, end - begin);
            const int wish = way.leftY + static_cast<int>(std::lround(share * (way.rightY - way.leftY)));
            std::optional<std::size_t> best;
            int bestDistance = 0;
            for (std::size_t room = 0; room < left[column].size(); ++room) {
                const Room &here = m_columns[column].rooms[room];
                const int distance = std::max({0, here.top - wish, wish - here.bottom});
                if (left[column][room] > 0 && (!best || distance < bestDistance)) {
                    best = room;
                    bestDistance = distance;
                }
            }
            if (!best)
                return false;
            rooms.push_back(*best);
            wishes.push_back(wish);
        }
        way.nodes.push_back(way.left);
        for (std::size_t i = 0; i < rooms.size(); ++i) {
            const int column = way.leftColumn + 1 + static_cast<int>(i);
            --left[static_cast<std::size_t>(column)][rooms[i]];
            way.nodes.push_back(static_cast<NodeId>(m_layered.nodes.size()));
            m_layered.nodes.push_back({.layer = column, .dummy = true});
            m_roomOf.push_back(rooms[i]);
            m_rooms.wish.push_back(wishes[i]);
        }
        way.nodes.push_back(way.right);
        for (std::size_t i = 1; i < way.nodes.size(); ++i) {
            const int leftPort = i == 1 ? way.leftY - m_boxes[leftEnd(way).box].y : 0;
            const int rightPort = i + 1 == way.nodes.size() ? way.rightY - m_boxes[rightEnd(way).box].y : 0;
            m_layered.links.push_back({way.nodes[i - 1], way.nodes[i], leftPort, rightPort});
        }
        return true;
    }

    void order()
    {
        Ordering ordering(m_layered);
        ordering.keepBoxes(m_rooms);
        ordering.improve(20 * m_columns.size());
        m_layered.layers = ordering.order();
    }

    // Each line goes on as high as it comes from the left, as far as its room and its neighbours let it.
    void placeLines()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            std::size_t room = 0;
            std::vector<NodeId> lines;
            const auto placeRoom = [&] {
                if (!lines.empty())
                    place(m_columns[i].rooms[room], lines);
                lines.clear();
                ++room;
            };
            for (const NodeId node : m_layered.layers[i]) {
                if (m_layered.nodes[node].dummy)
                    lines.push_back(node);
                else
                    placeRoom();
            }
            placeRoom();
        }
    }

    void place(Room room, const std::vector<NodeId> &lines)
    {
        struct Block // of lines that stand as near as they may
        {
            std::size_t first, count;
            int y;
        };
        const auto wishOf = [this](NodeId line) {
            const Link &link = m_layered.links[m_layered.nodes[line].in.front()];
            return static_cast<int>(m_layered.nodes[link.left].y) + link.leftPort;
        };
        std::vector<int> wishes; // of the first line, for each to be where it wants
        std::vector<Block> blocks;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            wishes.push_back(wishOf(lines[i]) - lineGap * static_cast<int>(i));
            blocks.push_back({i, 1, wishes[i]});
            while (blocks.size() > 1 && blocks[blocks.size() - 2].y > blocks.back().y) {
                const std::size_t count = blocks.back().count;
                blocks.pop_back();
                blocks.back().count += count;
                std::vector<int> sorted(wishes.begin() + static_cast<std::ptrdiff_t>(blocks.back().first), wishes.end());
                std::ranges::sort(sorted);
                blocks.back().y = sorted[sorted.size() / 2];
            }
        }
        const int most = room.bottom - lineGap * (static_cast<int>(lines.size()) - 1);
        for (const Block &block : blocks) {
            for (std::size_t k = 0; k < block.count; ++k)
                m_layered.nodes[lines[block.first + k]].y = std::clamp(block.y, room.top, std::max(room.top, most)) + lineGap * static_cast<int>(block.first + k);
        }
    }

    void draw(std::vector<Route> &routes)
    {
        struct Place
        {
            std::size_t way, link; // the link that turns, by its place in the way
        };
        std::vector<std::vector<Turn>> turns(m_columns.size());
        std::vector<std::vector<Place>> places(m_columns.size());
        std::vector<std::vector<int>> heights(m_ways.size()); // by way: where it enters and leaves the channels
        for (std::size_t w = 0; w < m_ways.size(); ++w) {
            const Way &way = m_ways[w];
            heights[w].push_back(way.leftY);
            for (std::size_t i = 1; i + 1 < way.nodes.size(); ++i)
                heights[w].push_back(static_cast<int>(m_layered.nodes[way.nodes[i]].y));
            heights[w].push_back(way.rightY);
            for (std::size_t i = 1; i < heights[w].size(); ++i) {
                if (heights[w][i - 1] == heights[w][i])
                    continue;
                const std::size_t channel = static_cast<std::size_t>(way.leftColumn) + i - 1;
                turns[channel].push_back({heights[w][i - 1], heights[w][i]});
                places[channel].push_back({w, i - 1});
            }
        }
        std::vector<std::vector<int>> xs(m_ways.size());
        for (std::size_t w = 0; w < m_ways.size(); ++w)
            xs[w].resize(m_ways[w].nodes.size() - 1);
        for (std::size_t c = 0; c + 1 < m_columns.size(); ++c) {
            const int tracks = assignTracks(turns[c]);
            const int left = m_columns[c].right + footLength, room = m_columns[c + 1].left - footLength - left;
            const int gap = std::min(2 * lineGap, tracks > 1 ? room / (tracks - 1) : 0), step = gap >= lineGap ? gap / lineGap * lineGap : gap;
            int first = left + (room - step * (tracks - 1)) / 2;
            if (step >= lineGap && first - first % lineGap >= left)
                first -= first % lineGap;
            for (std::size_t i = 0; i < turns[c].size(); ++i)
                xs[places[c][i].way][places[c][i].link] = first + step * turns[c][i].track;
        }
        for (std::size_t w = 0; w < m_ways.size(); ++w) {
            const Way &way = m_ways[w];
            std::vector<Point> points{{m_boxes[leftEnd(way).box].right(), way.leftY}};
            for (std::size_t i = 1; i < heights[w].size(); ++i) {
                if (heights[w][i - 1] != heights[w][i])
                    points.insert(points.end(), {{xs[w][i - 1], heights[w][i - 1]}, {xs[w][i - 1], heights[w][i]}});
            }
            points.push_back({m_boxes[rightEnd(way).box].x, way.rightY});
            if (way.isReversed)
                std::ranges::reverse(points);
            routes[way.edge].points = std::move(points);
        }
    }

    const Graph &m_graph;
    const std::vector<BoxShape> &m_shapes;
    const std::vector<Rect> &m_boxes;
    const Obstacles &m_obstacles;
    std::vector<Column> m_columns;
    std::map<std::uint32_t, NodeId> m_nodeOf; // by box
    Layered m_layered;
    std::vector<Way> m_ways;
    std::vector<std::size_t> m_roomOf; // by node, to begin with
    Ordering::Rooms m_rooms;
    std::vector<int> m_spread;
};

struct Region
{
    Rect area;
    std::vector<std::uint32_t> edges;
};

Rect around(Rect a, Rect b)
{
    const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

// One for each connected component; those that get in each other's way are one.
std::vector<Region> regionsOf(const Graph &graph, const std::vector<Rect> &boxes)
{
    std::vector<std::size_t> componentOf(graph.boxes.size());
    std::vector<Region> regions;
    for (const auto &component : connectedComponents(graph)) {
        Rect area = boxes[component.front()];
        for (const std::uint32_t box : component) {
            componentOf[box] = regions.size();
            area = around(area, boxes[box]);
        }
        regions.push_back({{area.x - rim, area.y - rim, area.width + 2 * rim, area.height + 2 * rim}, {}});
    }
    for (std::uint32_t e = 0; e < graph.edges.size(); ++e)
        regions[componentOf[graph.edges[e].from.box]].edges.push_back(e);
    std::erase_if(regions, [](const Region &region) { return region.edges.empty(); });
    for (std::size_t i = 0; i < regions.size();) {
        const auto other = std::find_if(regions.begin() + static_cast<std::ptrdiff_t>(i) + 1, regions.end(),
                                        [&](const Region &region) { return overlap(region.area, regions[i].area); });
        if (other == regions.end()) {
            ++i;
            continue;
        }
        regions[i].area = around(regions[i].area, other->area);
        regions[i].edges.insert(regions[i].edges.end(), other->edges.begin(), other->edges.end());
        regions.erase(other);
        i = 0; // the larger area may reach another one
    }
    return regions;
}

} // namespace

std::vector<Route> routeThroughColumns(const Graph &graph, const std::vector<BoxShape> &shapes, const std::vector<Rect> &boxes,
                                       const Obstacles &obstacles)
{
    std::vector<Route> routes(graph.edges.size());
    for (const Region &region : regionsOf(graph, boxes))
        ColumnRouter(graph, shapes, boxes, obstacles, columnsOf(boxes, obstacles.in(region.area), region.area)).routeEdges(region.edges, routes);
    return routes;
}

} // namespace dunlin::diagram
