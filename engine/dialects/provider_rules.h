// The validation rules of every database that Dunlin knows, for psl::analyze().
#pragma once

#include "engine/psl/schema/provider_rules.h"

#include <string>
#include <string_view>

namespace dunlin::dialects {

psl::ProviderRegistry providerRules();

// For a provider without a dialect: what to tell whoever wants to migrate it.
std::string whyNotMigrated(std::string_view provider);

} // namespace dunlin::dialects
