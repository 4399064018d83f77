#include "engine/diagram/layers.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace dunlin::diagram {

namespace {

constexpr int boxGap = 40; // between boxes of one layer
constexpr int dummyGap = 14; // around the track of an edge that passes a layer
constexpr int channelBase = 100; // between two layers
constexpr int channelPerEdge = 6;
constexpr int channelMax = 240;
constexpr int maxSweeps = 12;

using NodeId = std::uint32_t;

struct Link
{
    NodeId left, right; // adjacent layers
    int leftPort, rightPort; // offset from the node's top
};

struct Node
{
    int layer = 0;
    int height = 0;
    int width = 0;
    bool dummy = false;
    double y = 0; // of the top
    std::vector<std::uint32_t> in{}, out{}; // links
};

struct Layered
{
    std::vector<Node> nodes; // members first, then dummies
    std::vector<Link> links;
    std::vector<std::vector<NodeId>> layers;
};

struct LocalEdge
{
    NodeId from, to; // layer(from) < layer(to) once layered
    int fromPort, toPort;
};

int portOf(const BoxShape &shape, const End &end)
{
    return end.row && *end.row < shape.rowMiddles.size() ? shape.rowMiddles[*end.row] : shape.headerMiddle;
}

// Edges from the referenced to the referring box; those that would close a cycle are turned round.
std::vector<LocalEdge> acyclicEdges(const Graph &graph, const std::vector<BoxShape> &shapes, std::span<const std::uint32_t> members)
{
    std::vector<NodeId> local(graph.boxes.size(), std::numeric_limits<NodeId>::max());
    for (NodeId i = 0; i < members.size(); ++i)
        local[members[i]] = i;
    std::vector<LocalEdge> edges;
    for (const Edge &edge : graph.edges) {
        const NodeId from = local[edge.to.box], to = local[edge.from.box];
        if (from == to || from >= members.size() || to >= members.size())
            continue;
        edges.push_back({from, to, portOf(shapes[edge.to.box], edge.to), portOf(shapes[edge.from.box], edge.from)});
    }

    // Greedy feedback arc set (Eades, Lin, Smyth): sinks to the back, sources to the front, else the largest out - in.
    std::vector<int> in(members.size()), out(members.size());
    std::vector<std::vector<std::uint32_t>> incident(members.size());
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
        ++out[edges[e].from];
        ++in[edges[e].to];
        incident[edges[e].from].push_back(e);
        incident[edges[e].to].push_back(e);
    }
    std::vector<int> rank(members.size(), 0);
    std::vector<bool> taken(members.size(), false);
    int front = 0, back = static_cast<int>(members.size());
    std::vector<NodeId> queue;
    const auto take = [&](NodeId node, int place) {
        taken[node] = true;
        rank[node] = place;
        for (const std::uint32_t e : incident[node]) {
            const NodeId other = edges[e].from == node ? edges[e].to : edges[e].from;
            if (taken[other])
                continue;
            int &degree = edges[e].from == node ? in[other] : out[other];
            if (--degree == 0)
                queue.push_back(other);
        }
    };
    for (NodeId node = 0; node < members.size(); ++node) {
        if (in[node] == 0 || out[node] == 0)
            queue.push_back(node);
    }
    for (std::size_t left = members.size(); left > 0;) {
        while (!queue.empty()) {
            const NodeId node = queue.back();
            queue.pop_back();
            if (taken[node])
                continue;
            take(node, out[node] == 0 && in[node] != 0 ? --back : front++);
            --left;
        }
        if (left == 0)
            break;
        NodeId best = 0;
        int bestScore = std::numeric_limits<int>::min();
        for (NodeId node = 0; node < members.size(); ++node) {
            if (!taken[node] && out[node] - in[node] > bestScore) {
                bestScore = out[node] - in[node];
                best = node;
            }
        }
        take(best, front++);
        --left;
    }
    for (LocalEdge &edge : edges) {
        if (rank[edge.from] > rank[edge.to]) {
            std::swap(edge.from, edge.to);
            std::swap(edge.fromPort, edge.toPort);
        }
    }
    return edges;
}

// Longest path first, then each node moves to where its edges are shortest while all keep their direction.
std::vector<int> assignLayers(std::size_t count, const std::vector<LocalEdge> &edges)
{
    std::vector<std::vector<std::uint32_t>> in(count), out(count);
    std::vector<int> waiting(count, 0);
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
        out[edges[e].from].push_back(e);
        in[edges[e].to].push_back(e);
        ++waiting[edges[e].to];
    }
    std::vector<int> layer(count, 0);
    std::vector<NodeId> order;
    for (NodeId node = 0; node < count; ++node) {
        if (waiting[node] == 0)
            order.push_back(node);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const std::uint32_t e : out[order[i]]) {
            layer[edges[e].to] = std::max(layer[edges[e].to], layer[order[i]] + 1);
            if (--waiting[edges[e].to] == 0)
                order.push_back(edges[e].to);
        }
    }
    for (int round = 0; round < 4; ++round) {
        for (std::size_t i = 0; i < order.size(); ++i) {
            const NodeId node = round % 2 ? order[i] : order[order.size() - 1 - i];
            int low = 0, high = std::numeric_limits<int>::max();
            for (const std::uint32_t e : in[node])
                low = std::max(low, layer[edges[e].from] + 1);
            for (const std::uint32_t e : out[node])
                high = std::min(high, layer[edges[e].to] - 1);
            const auto weight = static_cast<int>(out[node].size()) - static_cast<int>(in[node].size());
            if (weight > 0 && high != std::numeric_limits<int>::max())
                layer[node] = high;
            else if (weight < 0)
                layer[node] = low;
        }
    }
    const int first = count ? *std::ranges::min_element(layer) : 0;
    for (int &value : layer)
        value -= first;
    return layer;
}

// A layer much taller than the diagram is wide becomes several, so that one table with forty children does not make a
// tower. Those with more edges to the right go right; edges to the others pass the new layers like any other.
void splitTallLayers(std::vector<int> &layer, const std::vector<BoxShape> &shapes, std::span<const std::uint32_t> members,
                     const std::vector<LocalEdge> &edges)
{
    double area = 0;
    std::vector<int> lean(members.size(), 0);
    for (const std::uint32_t member : members)
        area += (shapes[member].width + channelBase + 60.0) * (shapes[member].height + boxGap);
    for (const LocalEdge &edge : edges) {
        ++lean[edge.from];
        --lean[edge.to];
    }
    const double limit = std::max(700.0, std::sqrt(area) * 0.9);

    std::vector<std::vector<NodeId>> byLayer(members.empty() ? 0 : static_cast<std::size_t>(*std::ranges::max_element(layer)) + 1);
    for (NodeId node = 0; node < members.size(); ++node)
        byLayer[static_cast<std::size_t>(layer[node])].push_back(node);
    int next = 0;
    for (auto &nodes : byLayer) {
        double height = 0;
        for (const NodeId node : nodes)
            height += shapes[members[node]].height + boxGap;
        const double share = height / std::ceil(height / limit);
        std::ranges::stable_sort(nodes, {}, [&lean](NodeId node) { return lean[node]; });
        double filled = 0;
        for (const NodeId node : nodes) {
            if (filled > 0 && filled + shapes[members[node]].height / 2.0 > share) {
                ++next;
                filled = 0;
            }
            layer[node] = next;
            filled += shapes[members[node]].height + boxGap;
        }
        ++next;
    }
}

Layered buildLayers(const std::vector<BoxShape> &shapes, std::span<const std::uint32_t> members, const std::vector<LocalEdge> &edges)
{
    Layered graph;
    std::vector<int> layer = assignLayers(members.size(), edges);
    splitTallLayers(layer, shapes, members, edges);
    graph.nodes.resize(members.size());
    for (NodeId i = 0; i < members.size(); ++i)
        graph.nodes[i] = {.layer = layer[i], .height = shapes[members[i]].height, .width = shapes[members[i]].width};
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

// Places in the layer, as fractions so that ports of one box count in their order.
std::vector<double> placesOf(const Layered &graph)
{
    std::vector<double> place(graph.nodes.size());
    for (const auto &layer : graph.layers) {
        for (std::size_t i = 0; i < layer.size(); ++i)
            place[layer[i]] = static_cast<double>(i);
    }
    return place;
}

double portPlace(const Node &node, double place, int port)
{
    return place + (node.height > 0 ? 0.9 * port / node.height : 0.0);
}

std::uint64_t crossingsBetween(const Layered &graph, const std::vector<double> &place, const std::vector<NodeId> &layer)
{
    std::vector<std::pair<double, double>> ends;
    for (const NodeId node : layer) {
        for (const std::uint32_t l : graph.nodes[node].out) {
            const Link &link = graph.links[l];
            ends.emplace_back(portPlace(graph.nodes[link.left], place[link.left], link.leftPort),
                              portPlace(graph.nodes[link.right], place[link.right], link.rightPort));
        }
    }
    std::ranges::sort(ends);
    std::vector<double> rights;
    for (const auto &end : ends)
        rights.push_back(end.second);
    std::vector<double> sorted = rights;
    std::ranges::sort(sorted);
    std::vector<std::uint32_t> tree(sorted.size() + 1, 0);
    std::uint64_t crossings = 0;
    for (std::size_t i = 0; i < rights.size(); ++i) {
        auto at = static_cast<std::size_t>(std::ranges::upper_bound(sorted, rights[i]) - sorted.begin());
        std::uint64_t notGreater = 0;
        for (std::size_t k = at; k > 0; k -= k & (~k + 1))
            notGreater += tree[k];
        crossings += i - notGreater;
        for (std::size_t k = static_cast<std::size_t>(std::ranges::lower_bound(sorted, rights[i]) - sorted.begin()) + 1; k < tree.size();
             k += k & (~k + 1))
            ++tree[k];
    }
    return crossings;
}

std::uint64_t crossings(const Layered &graph)
{
    const std::vector<double> place = placesOf(graph);
    std::uint64_t total = 0;
    for (const auto &layer : graph.layers)
        total += crossingsBetween(graph, place, layer);
    return total;
}

enum class Look { Left, Right };

void sortLayer(Layered &graph, std::vector<double> &place, std::vector<NodeId> &layer, Look look)
{
    std::vector<std::pair<double, NodeId>> keyed;
    for (const NodeId node : layer) {
        const auto &links = look == Look::Left ? graph.nodes[node].in : graph.nodes[node].out;
        double sum = 0;
        for (const std::uint32_t l : links) {
            const Link &link = graph.links[l];
            sum += look == Look::Left ? portPlace(graph.nodes[link.left], place[link.left], link.leftPort) - 0.1 * link.rightPort / 400
                                      : portPlace(graph.nodes[link.right], place[link.right], link.rightPort) - 0.1 * link.leftPort / 400;
        }
        keyed.emplace_back(links.empty() ? place[node] : sum / static_cast<double>(links.size()), node);
    }
    std::ranges::stable_sort(keyed, {}, [](const auto &key) { return key.first; });
    for (std::size_t i = 0; i < layer.size(); ++i) {
        layer[i] = keyed[i].second;
        place[layer[i]] = static_cast<double>(i);
    }
}

std::uint64_t pairCrossings(const Layered &graph, const std::vector<double> &place, NodeId upper, NodeId lower)
{
    std::uint64_t count = 0;
    const auto add = [&](const std::vector<std::uint32_t> &above, const std::vector<std::uint32_t> &below, Look look) {
        const auto far = [&](std::uint32_t l) {
            const Link &link = graph.links[l];
            return look == Look::Left ? portPlace(graph.nodes[link.left], place[link.left], link.leftPort)
                                      : portPlace(graph.nodes[link.right], place[link.right], link.rightPort);
        };
        for (const std::uint32_t a : above) {
            for (const std::uint32_t b : below)
                count += far(a) > far(b);
        }
    };
    add(graph.nodes[upper].in, graph.nodes[lower].in, Look::Left);
    add(graph.nodes[upper].out, graph.nodes[lower].out, Look::Right);
    return count;
}

void transpose(Layered &graph, std::vector<double> &place)
{
    for (int round = 0; round < 4; ++round) {
        bool improved = false;
        for (auto &layer : graph.layers) {
            for (std::size_t i = 1; i < layer.size(); ++i) {
                if (pairCrossings(graph, place, layer[i - 1], layer[i]) > pairCrossings(graph, place, layer[i], layer[i - 1])) {
                    std::swap(layer[i - 1], layer[i]);
                    std::swap(place[layer[i - 1]], place[layer[i]]);
                    improved = true;
                }
            }
        }
        if (!improved)
            return;
    }
}

void reduceCrossings(Layered &graph)
{
    std::vector<double> place = placesOf(graph);
    auto best = graph.layers;
    std::uint64_t bestCount = crossings(graph);
    for (int sweep = 0; sweep < maxSweeps && bestCount > 0; ++sweep) {
        if (sweep % 2 == 0) {
            for (std::size_t i = 1; i < graph.layers.size(); ++i)
                sortLayer(graph, place, graph.layers[i], Look::Left);
        } else {
            for (std::size_t i = graph.layers.size() - 1; i-- > 0;)
                sortLayer(graph, place, graph.layers[i], Look::Right);
        }
        transpose(graph, place);
        if (const std::uint64_t count = crossings(graph); count < bestCount) {
            bestCount = count;
            best = graph.layers;
        }
    }
    graph.layers = std::move(best);
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

// One column per layer; the channel before the next grows with the edges that turn in it.
std::vector<int> horizontalPositions(const Layered &graph, std::size_t members)
{
    std::vector<int> x(graph.nodes.size(), 0);
    int left = 0;
    for (std::size_t i = 0; i < graph.layers.size(); ++i) {
        int width = 0;
        std::size_t edges = 0;
        for (const NodeId node : graph.layers[i]) {
            x[node] = left;
            width = std::max(width, graph.nodes[node].width);
            edges += graph.nodes[node].out.size();
        }
        left += width + std::min(channelMax, channelBase + channelPerEdge * static_cast<int>(edges));
        left = (left + 19) / 20 * 20;
    }
    x.resize(members);
    return x;
}

} // namespace

std::vector<Point> layoutComponent(const Graph &graph, const std::vector<BoxShape> &shapes, std::span<const std::uint32_t> members)
{
    Layered layered = buildLayers(shapes, members, acyclicEdges(graph, shapes, members));
    reduceCrossings(layered);
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
