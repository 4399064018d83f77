// Which operator classes and field types PostgreSQL's index methods take.
#pragma once

#include "engine/psl/schema/provider_rules.h"

namespace dunlin::dialects::postgres {

void checkIndexMethods(const psl::ProviderContext &context, const psl::Model &model, const psl::Index &index);

} // namespace dunlin::dialects::postgres
