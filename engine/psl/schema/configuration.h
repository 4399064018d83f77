// Datasource and generator blocks: checked and put into the schema.
#pragma once

#include "engine/psl/schema/resolution.h"
#include "engine/psl/schema/provider_rules.h"

namespace dunlin::psl {

// Gives the rules of the schema's database; nullptr when there is no datasource that says it (or no such rules).
const ProviderRules *readConfiguration(Resolution &resolution, ProviderRegistry providers);

} // namespace dunlin::psl
