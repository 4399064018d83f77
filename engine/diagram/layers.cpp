#include "engine/diagram/layers.h"

#include "engine/diagram/dock.h"
#include "engine/diagram/layering.h"
#include "engine/diagram/ordering.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace dunlin::diagram {

namespace {

constexpr int boxGap = 40; // between boxes of one layer
constexpr int dummyGap = 10; // around the track of an edge that passes a layer
constexpr int channelBase = 100; // between two layers
constexpr int channelPerEdge = 8;
constexpr int channelRim = 64;
constexpr int channelMax = 480;

// Edges from the referenced to the referring box.
std::vector<LocalEdge> localEdges(const Graph &graph, const std::vector<BoxShape> &shapes, std::span<const std::uint32_t> members)
{
    std::vector<NodeId> local(graph.boxes.size(), std::numeric_limits<NodeId>::max());
    for (NodeId i = 0; i < members.size(); ++i)
        local[members[i]] = i;
    std::vector<LocalEdge> edges;
    for (const Edge &edge : graph.edges) {
        const NodeId from = local[edge.to.box], to = local[edge.from.box];
        if (from == to || from >= members.size() || to >= members.size())
            continue;
        edges.push_back({from, to, dockHeight(shapes[edge.to.box], edge.to), dockHeight(shapes[edge.from.box], edge.from)});
    }
    return edges;
}

Layered buildLayers(const std::vector<BoxShape> &shapes, std::span<const std::uint32_t> members, std::vector<LocalEdge> edges,
                    unsigned seed)
{
    double area = 0;
    std::vector<int> heights;
    for (const std::uint32_t member : members) {
        heights.push_back(shapes[member].height + boxGap);
        area += (shapes[member].width + channelBase + 60.0) * heights.back();
    }
    // The larger the component, the more edges pass a layer; with fewer layers there are less of them.
    const double share = 0.9 + 0.4 * std::min(1.0, static_cast<double>(members.size()) / 1000);
    const std::size_t moves = members.size() * std::clamp<std::size_t>(600'000 / members.size(), 400, 2000);
    const std::vector<int> layer = assignLayers({.heights = heights, .mostHeight = std::max(700.0, std::sqrt(area) * share), .moves = moves, .seed = seed}, edges);
    Layered graph;
    graph.nodes.resize(members.size());
    for (NodeId i = 0; i < members.size(); ++i)
        graph.nodes[i] = {.layer = layer[i], .height = shapes[members[i]].height, .width = shapes[members[i]].width};
    for (LocalEdge &edge : edges) {
        if (layer[edge.from] > layer[edge.to]) {
            std::swap(edge.from, edge.to);
            std::swap(edge.fromPort, edge.toPort);
        }
    }
    for (const LocalEdge &edge : edges) {
        NodeId at = edge.from;
        int port = edge.fromPort;
        for (int next = layer[edge.from] + 1; next < layer[edge.to]; ++next) {
            const auto dummy = static_cast<NodeId>(graph.nodes.size());
            graph.nodes.push_back({.layer = next, .dummy = true});
            graph.links.push_back({at, dummy, port, 0});
            at = dummy;
            port = 0;
        }
        graph.links.push_back({at, edge.to, port, edge.toPort});
    }
    for (std::uint32_t l = 0; l < graph.links.size(); ++l) {
        graph.nodes[graph.links[l].left].out.push_back(l);
        graph.nodes[graph.links[l].right].in.push_back(l);
    }
    int layers = 0;
    for (const Node &node : graph.nodes)
        layers = std::max(layers, node.layer + 1);
    graph.layers.resize(static_cast<std::size_t>(layers));
    for (NodeId node = 0; node < graph.nodes.size(); ++node)
        graph.layers[static_cast<std::size_t>(graph.nodes[node].layer)].push_back(node);
    return graph;
}

// The best of a few: which box stands in which layer decides more about crossings than the order in the layers. The smaller
// the component, the more are tried.
Layered bestLayers(const std::vector<BoxShape> &shapes, std::span<const std::uint32_t> members, const std::vector<LocalEdge> &edges)
{
    constexpr std::size_t mostStarts = 30, mostTries = 1000;
    const unsigned starts = members.size() < 4 ? 1 : static_cast<unsigned>(std::clamp<std::size_t>(360'000 / (members.size() * members.size()), 1, mostStarts));
    Layered best;
    std::uint64_t bestCount = std::numeric_limits<std::uint64_t>::max();
    for (unsigned seed = 0; seed < starts && bestCount > 0; ++seed) {
        Layered layered = buildLayers(shapes, members, edges, seed);
        reduceCrossings(layered, 0);
        if (const std::uint64_t count = crossings(layered); count < bestCount) {
            bestCount = count;
            best = std::move(layered);
        }
    }
    if (const std::size_t nodes = best.nodes.size(); nodes < 1500)
        reduceCrossings(best, static_cast<int>(std::min(mostTries, 300'000 / nodes)));
    return best;
}

double gapBetween(const Node &upper, const Node &lower)
{
    return upper.dummy || lower.dummy ? dummyGap : boxGap;
}

// Moves a layer's nodes as near as possible to where they want to be without changing their order: pool adjacent
// violators on the wishes, each block taking the mean.
void placeLayer(Layered &graph, const std::vector<NodeId> &layer, const std::vector<double> &wish)
{
    struct Block
    {
        double sum;
        std::size_t count;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<double> offset(layer.size(), 0);
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        if (i > 0) {
            const Node &above = graph.nodes[layer[i - 1]];
            offset[i] = offset[i - 1] + above.height + gapBetween(above, graph.nodes[layer[i]]);
        }
        blocks.push_back({wish[i] - offset[i], 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::size_t i = 0;
    for (const Block &block : blocks) {
        for (std::size_t k = 0; k < block.count; ++k, ++i)
            graph.nodes[layer[i]].y = block.mean() + offset[i];
    }
}

void assignVertical(Layered &graph)
{
    for (const auto &layer : graph.layers)
        placeLayer(graph, layer, std::vector<double>(layer.size(), 0));
    const auto pull = [&graph](const std::vector<NodeId> &layer, bool left, bool right) {
        std::vector<double> wish;
        for (const NodeId node : layer) {
            const Node &box = graph.nodes[node];
            double sum = 0, weight = 0;
            const auto add = [&](const std::vector<std::uint32_t> &links, bool toLeft) {
                for (const std::uint32_t l : links) {
                    const Link &link = graph.links[l];
                    const Node &other = graph.nodes[toLeft ? link.left : link.right];
                    const double w = box.dummy && other.dummy ? 8 : box.dummy || other.dummy ? 2 : 1;
                    const int mine = toLeft ? link.rightPort : link.leftPort;
                    const int theirs = toLeft ? link.leftPort : link.rightPort;
                    sum += w * (other.y + theirs - mine);
                    weight += w;
                }
            };
            if (left)
                add(box.in, true);
            if (right)
                add(box.out, false);
            wish.push_back(weight > 0 ? sum / weight : box.y);
        }
        placeLayer(graph, layer, wish);
    };
    for (int round = 0; round < 4; ++round) {
        for (std::size_t i = 1; i < graph.layers.size(); ++i)
            pull(graph.layers[i], true, false);
        for (std::size_t i = graph.layers.size(); i-- > 0;)
            pull(graph.layers[i], false, true);
    }
    for (const auto &layer : graph.layers)
        pull(layer, true, true);
}

int snap(double value)
{
    return static_cast<int>(std::lround(value / 20.0)) * 20;
}

// How many edges turn at one height between the layer and the next, at most.
int tracksAfter(const Layered &graph, const std::vector<NodeId> &layer)
{
    std::vector<std::pair<double, int>> changes; // at a height
    for (const NodeId node : layer) {
        for (const std::uint32_t l : graph.nodes[node].out) {
            const Link &link = graph.links[l];
            const double left = graph.nodes[link.left].y + link.leftPort, right = graph.nodes[link.right].y + link.rightPort;
            changes.emplace_back(std::min(left, right), 1);
            changes.emplace_back(std::max(left, right), -1);
        }
    }
    std::ranges::sort(changes);
    int now = 0, most = 0;
    for (const auto &change : changes) {
        now += change.second;
        most = std::max(most, now);
    }
    return most;
}

// One column per layer, and between two of them a channel with room for the edges that turn in it.
std::vector<int> horizontalPositions(const Layered &graph, std::size_t members)
{
    std::vector<int> x(graph.nodes.size(), 0);
    int left = 0;
    for (const auto &layer : graph.layers) {
        int width = 0;
        for (const NodeId node : layer) {
            x[node] = left;
            width = std::max(width, graph.nodes[node].width);
        }
        left += width + std::clamp(channelRim + channelPerEdge * tracksAfter(graph, layer), channelBase, channelMax);
        left = (left + 19) / 20 * 20;
    }
    x.resize(members);
    return x;
}

} // namespace

std::vector<Point> layoutComponent(const Graph &graph, const std::vector<BoxShape> &shapes, std::span<const std::uint32_t> members)
{
    Layered layered = bestLayers(shapes, members, localEdges(graph, shapes, members));
    assignVertical(layered);
    const std::vector<int> x = horizontalPositions(layered, members.size());
    double top = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < members.size(); ++i)
        top = std::min(top, layered.nodes[i].y);
    std::vector<Point> points;
    for (std::size_t i = 0; i < members.size(); ++i)
        points.push_back({x[i], snap(layered.nodes[i].y - top)});
    return points;
}

} // namespace dunlin::diagram
