// The names that Prisma gives to what the schema does not name (BEHAVIOUR.md 2.12). All take database names.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace dunlin::lower {

struct ConstraintNames
{
    std::size_t limit = 63; // bytes of an identifier

    std::string primaryKey(std::string_view table) const;
    std::string unique(std::string_view table, std::span<const std::string_view> columns) const;
    std::string index(std::string_view table, std::span<const std::string_view> columns) const;
    std::string foreignKey(std::string_view table, std::span<const std::string_view> columns) const;
    std::string joinTable(std::string_view relation) const;
    std::string joinUnique(std::string_view table) const;
    std::string joinPrimaryKey(std::string_view table) const;
    std::string joinIndex(std::string_view table) const;
    std::string joinForeignKey(std::string_view table, std::string_view column) const;
};

// The longest beginning of `text` with at most `bytes` bytes that ends at a character.
std::string_view cutAtCharacter(std::string_view text, std::size_t bytes);

} // namespace dunlin::lower
