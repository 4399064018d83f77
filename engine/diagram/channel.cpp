#include "engine/diagram/channel.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <numeric>

namespace dunlin::diagram {

namespace {

constexpr int apart = 6; // what is nearer looks like one line
constexpr int onOneLine = 10; // crossings that two pieces on one line are as bad as

int topOf(const Turn &turn)
{
    return std::min(turn.in, turn.out);
}

int bottomOf(const Turn &turn)
{
    return std::max(turn.in, turn.out);
}

bool getInEachOthersWay(const Turn &a, const Turn &b)
{
    return topOf(a) < bottomOf(b) + apart && topOf(b) < bottomOf(a) + apart;
}

bool crosses(const Turn &turn, int height)
{
    return topOf(turn) < height && height < bottomOf(turn);
}

// What it costs that `left` turns left of `right`.
int costOf(const Turn &left, const Turn &right)
{
    return crosses(left, right.in) + crosses(right, left.out) + (std::abs(left.out - right.in) < apart ? onOneLine : 0);
}

// From left to right, so that it costs little: whoever wants to be left of all others that are left goes first.
class TurnOrder
{
public:
    explicit TurnOrder(const std::vector<Turn> &turns) : m_turns(turns), m_wait(turns.size(), 0), m_next(turns.size())
    {
        for (std::uint32_t a = 0; a < turns.size(); ++a) {
            for (std::uint32_t b = a + 1; b < turns.size(); ++b) {
                if (!getInEachOthersWay(turns[a], turns[b]))
                    continue;
                if (const int excess = costOf(turns[b], turns[a]) - costOf(turns[a], turns[b]); excess > 0)
                    put(a, b, excess);
                else if (excess < 0)
                    put(b, a, -excess);
            }
        }
    }

    std::vector<std::uint32_t> order()
    {
        std::vector<std::uint32_t> waiting(m_turns.size()), order;
        std::iota(waiting.begin(), waiting.end(), 0u);
        std::ranges::stable_sort(waiting, {}, [this](std::uint32_t turn) { return topOf(m_turns[turn]); });
        while (!waiting.empty()) {
            const auto next = std::ranges::min_element(waiting, {}, [this](std::uint32_t turn) { return m_wait[turn]; });
            for (const auto &[other, weight] : m_next[*next])
                m_wait[other] -= weight;
            order.push_back(*next);
            waiting.erase(next);
        }
        return order;
    }

    bool isBefore(std::uint32_t a, std::uint32_t b) const
    {
        return std::ranges::any_of(m_next[a], [b](const auto &next) { return next.first == b; });
    }

private:
    void put(std::uint32_t left, std::uint32_t right, int weight)
    {
        m_next[left].emplace_back(right, weight);
        m_wait[right] += weight;
    }

    const std::vector<Turn> &m_turns;
    std::vector<int> m_wait; // by turn: how much speaks for others to go first
    std::vector<std::vector<std::pair<std::uint32_t, int>>> m_next; // by turn: those right of it
};

} // namespace

int assignTracks(std::vector<Turn> &turns)
{
    TurnOrder sorted(turns);
    int count = 0;
    std::vector<std::uint32_t> placed;
    for (const std::uint32_t turn : sorted.order()) {
        int least = 0;
        std::vector<bool> taken(turns.size() + 1, false);
        for (const std::uint32_t other : placed) {
            if (!getInEachOthersWay(turns[turn], turns[other]))
                continue;
            taken[static_cast<std::size_t>(turns[other].track)] = true;
            if (sorted.isBefore(other, turn))
                least = std::max(least, turns[other].track + 1);
        }
        while (taken[static_cast<std::size_t>(least)])
            ++least;
        turns[turn].track = least;
        placed.push_back(turn);
        count = std::max(count, least + 1);
    }
    return count;
}

} // namespace dunlin::diagram
