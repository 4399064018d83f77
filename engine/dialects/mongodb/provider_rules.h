// What the schema validation must know of MongoDB.
#pragma once

#include "engine/psl/schema/provider_rules.h"

namespace dunlin::dialects::mongodb {

const psl::ProviderRules &providerRules();

} // namespace dunlin::dialects::mongodb
