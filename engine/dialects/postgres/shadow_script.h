// What a history asks of the place where it is replayed.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>

namespace dunlin::dialects::postgres {

// Names in CREATE EXTENSION.
std::set<std::string> createdExtensions(std::span<const std::string> scripts);

// The first word of the scripts that reaches out of the schema they are run in: a name qualified by one of `schemas`, outside or inside of
// function bodies, or a statement about schemas, roles, databases or the search path. Nothing when all stays inside.
std::optional<std::string> reachesOut(std::span<const std::string> scripts, const std::set<std::string> &schemas);

} // namespace dunlin::dialects::postgres
