// What the schema validation must know of SQLite.
#pragma once

#include "engine/psl/schema/provider_rules.h"

namespace dunlin::dialects::sqlite {

const psl::ProviderRules &providerRules();

} // namespace dunlin::dialects::sqlite
