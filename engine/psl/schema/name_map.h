// NameMap: names within numbered scopes (a model, an enum, the schema) to numbers. Open addressing, because a schema
// has one entry per field and the standard map's node per entry is most of the cost of resolving names.
#pragma once

#include <bit>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace dunlin::psl {

class NameMap
{
public:
    explicit NameMap(std::size_t expected = 16) { m_slots.resize(std::bit_ceil(expected * 2 + 8)); }

    // Stores the value, replacing an older one, which it gives back.
    std::optional<std::uint32_t> insert(std::uint32_t scope, std::string_view name, std::uint32_t value)
    {
        if (m_size * 2 >= m_slots.size())
            grow();
        Slot &slot = m_slots[place(scope, name)];
        if (slot.used) {
            const std::uint32_t previous = slot.value;
            slot.value = value;
            return previous;
        }
        slot = {name, scope, value, true};
        ++m_size;
        return std::nullopt;
    }

    std::optional<std::uint32_t> find(std::uint32_t scope, std::string_view name) const
    {
        const Slot &slot = m_slots[place(scope, name)];
        return slot.used ? std::optional(slot.value) : std::nullopt;
    }

private:
    struct Slot
    {
        std::string_view name;
        std::uint32_t scope = 0;
        std::uint32_t value = 0;
        bool used = false;
    };

    std::size_t place(std::uint32_t scope, std::string_view name) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = (std::hash<std::string_view>{}(name) ^ (scope * std::size_t{0x9E3779B97F4A7C15})) & mask;
        while (m_slots[at].used && (m_slots[at].scope != scope || m_slots[at].name != name))
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (Slot &slot : old)
            if (slot.used)
                m_slots[place(slot.scope, slot.name)] = slot;
    }

    std::vector<Slot> m_slots; // Invariant: size is a power of two and at most half of it is used.
    std::size_t m_size = 0;
};

} // namespace dunlin::psl
