// Names that introspection gives: identifiers from database names, relation names, constraint names that go without saying.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::lower {

// Leading characters that are not letters go, others that an identifier cannot hold become "_". May be empty.
std::string identifierFrom(std::string_view databaseName);

// Words that clash with the generated client.
bool isReservedModelName(std::string_view name);

// `stem` cut to the limit (bytes, at a character boundary) and `suffix`: BEHAVIOUR.md 2.12.
std::string constraintName(std::string_view table, const std::vector<std::string> &columns, std::string_view suffix, std::size_t limit);

// `wanted`, or wanted_2, wanted_3 … when it is taken; the result is added to `taken`.
std::string uniqueName(std::string wanted, std::set<std::string, std::less<>> &taken);

// A Prisma string literal with its quotes.
std::string quoteString(std::string_view text);

std::string joined(const std::vector<std::string> &parts, std::string_view separator);

} // namespace dunlin::lower
