// The value of @default(…) in the DMMF.
#pragma once

#include "engine/psl/schema/schema.h"

#include <nlohmann/json_fwd.hpp>

namespace dunlin::psl {

// Literals as JSON values, functions as {"name", "args"}. The field has a default that is right for its type.
nlohmann::ordered_json defaultJson(const Field &field);

} // namespace dunlin::psl
