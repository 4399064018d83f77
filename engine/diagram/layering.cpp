#include "engine/diagram/layering.h"

#include "engine/diagram/chance.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace dunlin::diagram {

namespace {

// What the search weighs against each other; a layer that an edge spans costs one.
constexpr double backwardCost = 0.5; // for an edge that leads to the left
constexpr double sameLayerCost = 8;
constexpr double excessCost = 0.02; // for each unit of height that is too much

// Without cycles: edges that would close one are turned round.
std::vector<LocalEdge> acyclic(std::size_t count, std::vector<LocalEdge> edges)
{
    // Greedy feedback arc set (Eades, Lin, Smyth): sinks to the back, sources to the front, else the largest out - in.
    std::vector<int> in(count), out(count);
    std::vector<std::vector<std::uint32_t>> incident(count);
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
        ++out[edges[e].from];
        ++in[edges[e].to];
        incident[edges[e].from].push_back(e);
        incident[edges[e].to].push_back(e);
    }
    std::vector<int> rank(count, 0);
    std::vector<bool> taken(count, false);
    int front = 0, back = static_cast<int>(count);
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
    for (NodeId node = 0; node < count; ++node) {
        if (in[node] == 0 || out[node] == 0)
            queue.push_back(node);
    }
    for (std::size_t left = count; left > 0;) {
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
        for (NodeId node = 0; node < count; ++node) {
            if (!taken[node] && out[node] - in[node] > bestScore) {
                bestScore = out[node] - in[node];
                best = node;
            }
        }
        take(best, front++);
        --left;
    }
    for (LocalEdge &edge : edges) {
        if (rank[edge.from] > rank[edge.to])
            std::swap(edge.from, edge.to);
    }
    return edges;
}

// Longest path first, then each node moves to where its edges are shortest while all keep their direction.
std::vector<int> directedLayers(std::size_t count, const std::vector<LocalEdge> &edges)
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


class LayerSearch
{
public:
    LayerSearch(const LayerWish &wish, const std::vector<LocalEdge> &edges, std::vector<int> start)
        : m_wish(wish), m_near(start.size()), m_layer(std::move(start)), m_chance(wish.seed)
    {
        for (const LocalEdge &edge : edges) {
            m_near[edge.from].push_back({edge.to, Heading::Right});
            m_near[edge.to].push_back({edge.from, Heading::Left});
        }
        double total = 0;
        for (const int height : wish.heights)
            total += height;
        const auto count = static_cast<double>(m_layer.size());
        const int before = *std::ranges::max_element(m_layer) + 1;
        m_count = std::max({2, static_cast<int>(std::ceil(total / wish.mostHeight)) + 1, std::min(before, static_cast<int>(std::ceil(std::sqrt(count))) + 1)});
        m_filled.assign(static_cast<std::size_t>(m_count), 0);
        for (std::size_t node = 0; node < m_layer.size(); ++node) {
            m_layer[node] = before > m_count ? m_layer[node] * m_count / before : m_layer[node];
            filled(m_layer[node]) += wish.heights[node];
        }
    }

    // Simulated annealing: one box moves, or two change places; what makes it worse is taken less and less often.
    std::vector<int> best()
    {
        constexpr double hot = 3, cold = 0.06;
        std::vector<int> best = m_layer;
        double cost = 0, bestCost = 0; // compared with the start
        for (std::size_t i = 0; i < m_wish.moves; ++i) {
            const double heat = hot * std::pow(cold / hot, static_cast<double>(i) / static_cast<double>(m_wish.moves));
            const auto node = static_cast<NodeId>(m_chance.below(m_layer.size()));
            const int from = m_layer[node], to = target(node);
            if (to < 0 || to >= m_count || to == from)
                continue;
            const NodeId partner = m_chance.below(2) == 0 ? node : inLayer(to, node);
            const double change = exchange(node, partner, to);
            if (change > 0 && m_chance.fraction() >= std::exp(-change / heat)) {
                exchange(node, partner, from);
                continue;
            }
            cost += change;
            if (cost < bestCost - 1e-9) {
                bestCost = cost;
                best = m_layer;
            }
        }
        return best;
    }

private:
    enum class Heading { Right, Left };
    struct Near
    {
        NodeId node;
        Heading heading; // from here to there
    };

    double &filled(int layer) { return m_filled[static_cast<std::size_t>(layer)]; }

    // Mostly beside a neighbour, on the side where it belongs.
    int target(NodeId node)
    {
        const auto &near = m_near[node];
        if (near.empty() || m_chance.below(4) == 0)
            return static_cast<int>(m_chance.below(static_cast<std::size_t>(m_count)));
        const Near other = near[m_chance.below(near.size())];
        const bool leftOfIt = (other.heading == Heading::Right) == (m_chance.below(8) != 0);
        return m_layer[other.node] + (leftOfIt ? -1 : 1);
    }

    // Some node of that layer; after a few tries in vain, `otherwise`.
    NodeId inLayer(int layer, NodeId otherwise)
    {
        for (int i = 0; i < 7; ++i) {
            if (const auto node = static_cast<NodeId>(m_chance.below(m_layer.size())); m_layer[node] == layer)
                return node;
        }
        return otherwise;
    }

    double costOf(NodeId node) const
    {
        double cost = 0;
        for (const Near &near : m_near[node]) {
            const int span = (m_layer[near.node] - m_layer[node]) * (near.heading == Heading::Right ? 1 : -1);
            cost += span > 0 ? span : span == 0 ? sameLayerCost : backwardCost - span;
        }
        return cost;
    }

    double excessIn(int layer) { return std::max(0.0, filled(layer) - m_wish.mostHeight) * excessCost; }

    void put(NodeId node, int layer)
    {
        filled(m_layer[node]) -= m_wish.heights[node];
        filled(layer) += m_wish.heights[node];
        m_layer[node] = layer;
    }

    // Moves the node, and its partner to where the node was, if it has one. Gives what that costs.
    double exchange(NodeId node, NodeId partner, int layer)
    {
        const int before = m_layer[node];
        const auto cost = [&] { return costOf(node) + (partner == node ? 0 : costOf(partner)) + excessIn(before) + excessIn(layer); };
        const double costBefore = cost();
        put(node, layer);
        if (partner != node)
            put(partner, before);
        return cost() - costBefore;
    }

    const LayerWish &m_wish;
    std::vector<std::vector<Near>> m_near; // by node
    std::vector<int> m_layer; // by node
    std::vector<double> m_filled; // by layer: the height of its boxes
    int m_count = 0; // of layers
    Chance m_chance;
};

// Where an edge stayed in its layer, one of its boxes gets a new layer.
void separateEnds(std::vector<int> &layer, const std::vector<LocalEdge> &edges)
{
    for (std::size_t e = 0; e < edges.size(); ++e) {
        const int both = layer[edges[e].to];
        if (layer[edges[e].from] != both)
            continue;
        for (int &other : layer)
            other += other > both;
        ++layer[edges[e].to];
    }
}

void closeGaps(std::vector<int> &layer)
{
    std::vector<int> used = layer;
    std::ranges::sort(used);
    used.erase(std::ranges::unique(used).begin(), used.end());
    for (int &value : layer)
        value = static_cast<int>(std::ranges::lower_bound(used, value) - used.begin());
}

} // namespace

std::vector<int> assignLayers(const LayerWish &wish, const std::vector<LocalEdge> &edges)
{
    const std::size_t count = wish.heights.size();
    if (count < 2)
        return std::vector<int>(count, 0);
    std::vector<int> layer = LayerSearch(wish, edges, directedLayers(count, acyclic(count, edges))).best();
    separateEnds(layer, edges);
    closeGaps(layer);
    return layer;
}

} // namespace dunlin::diagram
