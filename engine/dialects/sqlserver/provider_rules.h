// What the schema validation must know of SQL Server.
#pragma once

#include "engine/psl/schema/provider_rules.h"

namespace dunlin::dialects::sqlserver {

const psl::ProviderRules &providerRules();

} // namespace dunlin::dialects::sqlserver
