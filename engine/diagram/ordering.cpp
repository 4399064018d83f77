#include "engine/diagram/ordering.h"

#include "engine/diagram/chance.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace dunlin::diagram {

namespace {

constexpr int sweeps = 12;

template <typename Value>
void moveInside(std::vector<Value> &values, std::size_t from, std::size_t to)
{
    const auto at = [&values](std::size_t i) { return values.begin() + static_cast<std::ptrdiff_t>(i); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
}

// How many more pairs cross with `a` above `b` than the other way round, on one side.
int excessOf(const std::vector<std::uint64_t> &a, const std::vector<std::uint64_t> &b)
{
    int result = 0;
    std::size_t smaller = 0, notGreater = 0;
    for (const std::uint64_t key : a) {
        while (smaller < b.size() && b[smaller] < key)
            ++smaller;
        notGreater = std::max(notGreater, smaller);
        while (notGreater < b.size() && b[notGreater] == key)
            ++notGreater;
        result += static_cast<int>(smaller) - static_cast<int>(b.size() - notGreater);
    }
    return result;
}

} // namespace

Ordering::Ordering(const Layered &graph)
    : m_graph(graph), m_place(graph.nodes.size()), m_left(graph.nodes.size()), m_right(graph.nodes.size())
{
    setOrder(graph.layers);
}

void Ordering::setOrder(const Order &order)
{
    m_layers = order;
    for (const auto &layer : m_layers) {
        for (std::uint32_t i = 0; i < layer.size(); ++i)
            m_place[layer[i]] = i;
    }
    m_isStale.assign(m_layers.size(), true);
}

void Ordering::goBackTo(const Order &improved)
{
    setOrder(improved);
    m_isStale.assign(m_layers.size(), false);
}

std::uint64_t Ordering::crossings() const
{
    std::uint64_t total = 0;
    for (const auto &layer : m_layers)
        total += crossingsAfter(layer);
    return total;
}

Ordering::Key Ordering::leftKey(const Link &link) const
{
    return static_cast<Key>(m_place[link.left]) << 32 | static_cast<std::uint32_t>(link.leftPort);
}

Ordering::Key Ordering::rightKey(const Link &link) const
{
    return static_cast<Key>(m_place[link.right]) << 32 | static_cast<std::uint32_t>(link.rightPort);
}

// As a fraction, so that ports of one box count in their order.
double Ordering::placeOfEnd(const Link &link, Look look) const
{
    const bool left = look == Look::Left;
    const NodeId node = left ? link.left : link.right;
    const int port = left ? link.leftPort : link.rightPort, own = left ? link.rightPort : link.leftPort;
    const int height = m_graph.nodes[node].height;
    return m_place[node] + (height > 0 ? 0.9 * port / height : 0.0) - 0.1 * own / 400;
}

void Ordering::sortLayer(std::size_t index, Look look)
{
    auto &layer = m_layers[index];
    std::vector<std::pair<double, NodeId>> keyed;
    for (const NodeId node : layer) {
        const auto &links = look == Look::Left ? m_graph.nodes[node].in : m_graph.nodes[node].out;
        double sum = 0;
        for (const std::uint32_t link : links)
            sum += placeOfEnd(m_graph.links[link], look);
        keyed.emplace_back(links.empty() ? m_place[node] : sum / static_cast<double>(links.size()), node);
    }
    std::ranges::stable_sort(keyed, {}, [](const auto &key) { return key.first; });
    for (std::size_t i = 0; i < layer.size(); ++i)
        layer[i] = keyed[i].second;
    hasChanged(index);
}

void Ordering::improve(std::size_t mostLayers)
{
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < m_layers.size(); ++i) {
            if (!m_isStale[i])
                continue;
            if (mostLayers-- == 0)
                return;
            m_isStale[i] = false;
            again = improveLayer(i) || again;
        }
    }
}

void Ordering::move(std::size_t index, std::size_t from, std::size_t to)
{
    moveInside(m_layers[index], from, to);
    hasChanged(index);
    m_isStale[index] = true;
}

void Ordering::hasChanged(std::size_t index)
{
    for (std::uint32_t i = 0; i < m_layers[index].size(); ++i)
        m_place[m_layers[index][i]] = i;
    if (index > 0)
        m_isStale[index - 1] = true;
    if (index + 1 < m_layers.size())
        m_isStale[index + 1] = true;
}

std::uint64_t Ordering::crossingsAfter(const std::vector<NodeId> &layer) const
{
    std::vector<std::pair<Key, Key>> ends;
    std::vector<Key> rights;
    for (const NodeId node : layer) {
        for (const std::uint32_t link : m_graph.nodes[node].out) {
            ends.emplace_back(leftKey(m_graph.links[link]), rightKey(m_graph.links[link]));
            rights.push_back(ends.back().second);
        }
    }
    std::ranges::sort(ends);
    std::ranges::sort(rights);
    rights.erase(std::ranges::unique(rights).begin(), rights.end());
    const auto rankOf = [&rights](Key key) { return static_cast<std::size_t>(std::ranges::lower_bound(rights, key) - rights.begin()) + 1; };
    std::vector<std::uint32_t> tree(rights.size() + 1, 0); // Fenwick's: links so far by their right end
    std::uint64_t crossings = 0;
    for (std::size_t i = 0, next = 0; i < ends.size(); i = next) {
        for (; next < ends.size() && ends[next].first == ends[i].first; ++next) {
            std::uint64_t notGreater = 0;
            for (std::size_t k = rankOf(ends[next].second); k > 0; k -= k & (~k + 1))
                notGreater += tree[k];
            crossings += i - notGreater;
        }
        for (std::size_t same = i; same < next; ++same) {
            for (std::size_t k = rankOf(ends[same].second); k < tree.size(); k += k & (~k + 1))
                ++tree[k];
        }
    }
    return crossings;
}

void Ordering::rate(const std::vector<NodeId> &layer)
{
    const std::size_t count = layer.size();
    for (const NodeId node : layer) {
        m_left[node].clear();
        m_right[node].clear();
        for (const std::uint32_t link : m_graph.nodes[node].in)
            m_left[node].push_back(leftKey(m_graph.links[link]));
        for (const std::uint32_t link : m_graph.nodes[node].out)
            m_right[node].push_back(rightKey(m_graph.links[link]));
        std::ranges::sort(m_left[node]);
        std::ranges::sort(m_right[node]);
    }
    m_excess.resize(count * count);
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a + 1; b < count; ++b) {
            const int excess = excessOf(m_left[layer[a]], m_left[layer[b]]) + excessOf(m_right[layer[a]], m_right[layer[b]]);
            m_excess[a * count + b] = excess;
            m_excess[b * count + a] = -excess;
        }
    }
}

// From where the node wishes to be to the room.
int Ordering::distance(std::size_t index, NodeId node, std::size_t room) const
{
    const auto [top, bottom] = m_rooms->heights[index][room];
    return std::max({0, top - m_rooms->wish[node], m_rooms->wish[node] - bottom});
}

bool Ordering::improveLayer(std::size_t index)
{
    auto &layer = m_layers[index];
    const std::size_t count = layer.size();
    rate(layer);
    const int worth = m_rooms ? m_rooms->crossingWorth : 1;
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0u);
    const auto isBox = [&](std::size_t i) { return m_rooms && !m_graph.nodes[layer[order[i]]].dummy; };
    std::vector<int> taken(m_rooms ? m_rooms->capacity[index].size() : 0, 0);
    if (m_rooms) {
        for (std::size_t i = 0, room = 0; i < count; ++i)
            isBox(i) ? ++room : static_cast<std::size_t>(++taken[room]);
    }
    bool moved = false;
    for (bool again = true; again;) {
        again = false;
        std::size_t ownRoom = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (isBox(i)) {
                ++ownRoom;
                continue;
            }
            const std::uint32_t node = order[i];
            const int here = m_rooms ? distance(index, layer[node], ownRoom) : 0;
            int best = 0;
            std::size_t place = i, room = ownRoom;
            const auto offer = [&](int change, std::size_t at, std::size_t itsRoom) {
                int cost = change * worth;
                if (m_rooms && itsRoom != ownRoom) {
                    if (taken[itsRoom] >= m_rooms->capacity[index][itsRoom])
                        return;
                    cost += distance(index, layer[node], itsRoom) - here;
                }
                if (cost < best) {
                    best = cost;
                    place = at;
                    room = itsRoom;
                }
            };
            int change = 0;
            std::size_t passed = ownRoom;
            for (std::size_t k = i; k-- > 0;) {
                change += m_excess[node * count + order[k]];
                passed -= isBox(k);
                offer(change, k, passed);
            }
            change = 0;
            passed = ownRoom;
            for (std::size_t k = i + 1; k < count; ++k) {
                change += m_excess[order[k] * count + node];
                passed += isBox(k);
                offer(change, k, passed);
            }
            if (best == 0)
                continue;
            if (m_rooms) {
                --taken[ownRoom];
                ++taken[room];
            }
            moveInside(order, i, place);
            again = moved = true;
            if (m_rooms) { // what stands here now came from further on
                ownRoom = 0;
                for (std::size_t k = 0; k <= i; ++k)
                    ownRoom += isBox(k);
            }
        }
    }
    if (moved) {
        std::vector<NodeId> result;
        for (const std::uint32_t i : order)
            result.push_back(layer[i]);
        layer = std::move(result);
        hasChanged(index);
    }
    return moved;
}

std::uint64_t crossings(const Layered &graph)
{
    return Ordering(graph).crossings();
}

void reduceCrossings(Layered &graph, int tries)
{
    const std::size_t enough = 40 * graph.layers.size();
    Ordering ordering(graph);
    Order best = graph.layers;
    std::uint64_t bestCount = ordering.crossings();
    const auto note = [&] {
        if (const std::uint64_t count = ordering.crossings(); count < bestCount) {
            bestCount = count;
            best = ordering.order();
        }
    };
    for (int sweep = 0; sweep < sweeps && bestCount > 0; ++sweep) {
        if (sweep % 2 == 0) {
            for (std::size_t i = 1; i < graph.layers.size(); ++i)
                ordering.sortLayer(i, Ordering::Look::Left);
        } else {
            for (std::size_t i = graph.layers.size() - 1; i-- > 0;)
                ordering.sortLayer(i, Ordering::Look::Right);
        }
        if (sweep == 0)
            continue;
        const Order sorted = ordering.order();
        ordering.improve(enough);
        note();
        ordering.setOrder(sorted);
    }
    // Away from what is good in its neighbourhood: a few nodes are moved anywhere, and the rest follows.
    ordering.setOrder(best);
    ordering.improve(enough);
    note();
    Chance chance;
    for (int i = 0; i < tries && bestCount > 0; ++i) {
        std::size_t layer = chance.below(graph.layers.size());
        for (std::size_t moves = 1 + chance.below(4); moves > 0; --moves) {
            const std::size_t count = best[layer].size();
            ordering.move(layer, chance.below(count), chance.below(count));
            if (chance.below(3) == 0)
                layer = chance.below(graph.layers.size());
        }
        ordering.improve(enough);
        if (const std::uint64_t count = ordering.crossings(); count <= bestCount) {
            bestCount = count;
            best = ordering.order();
        } else {
            ordering.goBackTo(best);
        }
    }
    graph.layers = std::move(best);
}

} // namespace dunlin::diagram
