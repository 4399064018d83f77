// Numbers that look random and are the same in each run and on each machine (xorshift64).
#pragma once

#include <cstddef>
#include <cstdint>

namespace dunlin::diagram {

class Chance
{
public:
    explicit Chance(std::uint64_t seed = 0) : m_state(88172645463325252u + seed * 0x9E3779B97F4A7C15u) {}

    std::size_t below(std::size_t end) { return static_cast<std::size_t>(next() % end); }
    double fraction() { return static_cast<double>(next() >> 11) / 9007199254740992.0; } // from 0, below 1

private:
    std::uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }

    std::uint64_t m_state; // never 0
};

} // namespace dunlin::diagram
