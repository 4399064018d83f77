// Which operator classes and field types PostgreSQL's index methods take.
#pragma once

#include "engine/psl/schema/provider_rules.h"

namespace dunlin::dialects::postgres {

// The named operator classes that fit the field in an index of this method.
std::vector<std::string_view> operatorClasses(std::string_view method, const psl::Field &field);

void checkIndexMethods(const psl::ProviderContext &context, const psl::Model &model, const psl::Index &index);

} // namespace dunlin::dialects::postgres
