// The validation rules of every database that Dunlin knows, for psl::analyze().
#pragma once

#include "engine/psl/schema/provider_rules.h"

namespace dunlin::dialects {

psl::ProviderRegistry providerRules();

} // namespace dunlin::dialects
