// Arena: memory for many small values that live and die together. Nothing in it is ever destroyed by itself.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <type_traits>

namespace dunlin::core {

class Arena
{
public:
    // Default-made values; they stay where they are until the arena goes.
    template <typename T>
    std::span<T> array(std::size_t count)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        if (count == 0)
            return {};
        T *first = static_cast<T *>(m_memory.allocate(count * sizeof(T), alignof(T)));
        std::uninitialized_value_construct_n(first, count);
        return {first, count};
    }

    std::string_view copy(std::string_view text)
    {
        const std::span<char> place = array<char>(text.size());
        std::ranges::copy(text, place.begin());
        return {place.data(), place.size()};
    }

private:
    std::pmr::monotonic_buffer_resource m_memory{64 << 10};
};

} // namespace dunlin::core
