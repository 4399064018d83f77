// What the schema validation must know of PostgreSQL.
#pragma once

#include "engine/psl/schema/provider_rules.h"

namespace dunlin::dialects::postgres {

const psl::ProviderRules &providerRules();

} // namespace dunlin::dialects::postgres
