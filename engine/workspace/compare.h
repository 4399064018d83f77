// Plans between any two relational schemas, and the databases that Dunlin can make plans for.
#pragma once

#include "engine/core/result.h"
#include "engine/sql/schema.h"
#include "engine/workspace/plan.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

// Error Unsupported: no database of that provider name is built in.
core::Result<Plan> compare(std::string_view provider, const sql::SqlSchema &from, const sql::SqlSchema &to, std::span<const diff::Cast> casts = {});

// The plan as `migrate diff` without --script prints it.
std::string summary(const Plan &plan);

// The provider that a migrations folder's lock file names. Error History: there is no lock file, or nobody knows its provider.
core::Result<std::string> providerOfMigrations(const std::string &folder);

// Canonical provider names of the databases that are built in, sorted.
std::vector<std::string> providers();
// Also for the aliases.
bool supports(std::string_view provider);
// For a provider that is not supported: what to tell whoever wants to migrate it.
std::string whyNotMigrated(std::string_view provider);

} // namespace dunlin::workspace
