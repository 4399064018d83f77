// What the schema validation must know of MySQL.
#pragma once

#include "engine/psl/schema/provider_rules.h"

namespace dunlin::dialects::mysql {

const psl::ProviderRules &providerRules();

} // namespace dunlin::dialects::mysql
