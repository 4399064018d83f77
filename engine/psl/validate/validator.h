// validate(): the rules that need the whole schema resolved, and those of its database.
#pragma once

#include "engine/psl/schema/provider_rules.h"
#include "engine/psl/schema/resolution.h"

namespace dunlin::psl {

// Reports in Prisma's order. `rules` are those of the schema's database; nullptr when it names none.
void validate(Resolution &resolution, const ProviderRules *rules);

} // namespace dunlin::psl
