// The generator and datasource blocks of an introspected schema: those of the previous one, laid out anew.
#pragma once

#include "engine/psl/schema/schema.h"

#include <string>
#include <vector>

namespace dunlin::lower {

// Those of one file; empty when it has none. Each generator gets `features` besides its own preview features.
std::string configurations(const psl::Schema &previous, core::FileId file, const std::vector<std::string> &features);

} // namespace dunlin::lower
