// Tables, enums … of a relational schema by namespace and name. Points into the schema.
#pragma once

#include <functional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dunlin::diff {

struct NameHash
{
    std::size_t operator()(const std::pair<std::string_view, std::string_view> &name) const
    {
        const std::hash<std::string_view> hash;
        return hash(name.first) * 31 + hash(name.second);
    }
};

template <typename Item>
using ByName = std::unordered_map<std::pair<std::string_view, std::string_view>, const Item *, NameHash>;

template <typename Item>
ByName<Item> indexByName(const std::vector<Item> &items)
{
    ByName<Item> map;
    map.reserve(items.size());
    for (const Item &item : items)
        map.emplace(std::pair<std::string_view, std::string_view>(item.schema, item.name), &item);
    return map;
}

// Nullptr when there is none.
template <typename Item>
const Item *find(const ByName<Item> &map, const Item &like)
{
    const auto found = map.find({like.schema, like.name});
    return found == map.end() ? nullptr : found->second;
}

} // namespace dunlin::diff
