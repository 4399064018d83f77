#include "engine/lower/constraint_names.h"

namespace dunlin::lower {
namespace {

bool isContinuationByte(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

std::string withSuffix(std::string stem, std::string_view suffix, std::size_t limit)
{
    stem.resize(cutAtCharacter(stem, limit - suffix.size()).size());
    return stem.append(suffix);
}

// Join tables count characters where everything else counts bytes.
std::string withSuffixByCharacters(std::string_view stem, std::string_view suffix, std::size_t limit)
{
    std::size_t characters = 0;
    std::size_t end = 0;
    for (; end < stem.size(); ++end) {
        if (!isContinuationByte(stem[end]) && ++characters > limit - suffix.size())
            break;
    }
    return std::string(stem.substr(0, end)).append(suffix);
}

std::string keyText(std::string_view table, std::span<const std::string_view> columns)
{
    std::string stem;
    stem.reserve(64); // what most names end within
    stem += table;
    for (const std::string_view column : columns)
        stem.append("_").append(column);
    return stem;
}

} // namespace

std::string_view cutAtCharacter(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && isContinuationByte(text[bytes]))
        --bytes;
    return text.substr(0, bytes);
}

std::string ConstraintNames::primaryKey(std::string_view table) const
{
    return withSuffix(std::string(table), "_pkey", limit);
}

std::string ConstraintNames::unique(std::string_view table, std::span<const std::string_view> columns) const
{
    return withSuffix(keyText(table, columns), "_key", limit);
}

std::string ConstraintNames::index(std::string_view table, std::span<const std::string_view> columns) const
{
    return withSuffix(keyText(table, columns), "_idx", limit);
}

std::string ConstraintNames::foreignKey(std::string_view table, std::span<const std::string_view> columns) const
{
    return withSuffix(keyText(table, columns), "_fkey", limit);
}

std::string ConstraintNames::joinTable(std::string_view relation) const
{
    const std::string name = std::string("_").append(relation);
    return std::string(cutAtCharacter(name, limit));
}

std::string ConstraintNames::joinUnique(std::string_view table) const
{
    return withSuffixByCharacters(table, "_AB_unique", limit);
}

std::string ConstraintNames::joinPrimaryKey(std::string_view table) const
{
    return withSuffixByCharacters(table, "_AB_pkey", limit);
}

std::string ConstraintNames::joinIndex(std::string_view table) const
{
    return withSuffixByCharacters(table, "_B_index", limit);
}

std::string ConstraintNames::joinForeignKey(std::string_view table, std::string_view column) const
{
    return withSuffix(std::string(table), std::string("_").append(column).append("_fkey"), limit);
}

} // namespace dunlin::lower
