// What the schema validation must know of CockroachDB.
#pragma once

#include "engine/psl/schema/provider_rules.h"

namespace dunlin::dialects::cockroachdb {

const psl::ProviderRules &providerRules();

} // namespace dunlin::dialects::cockroachdb
