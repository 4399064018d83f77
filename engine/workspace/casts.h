// Plans in which columns change their type and keep their values by a cast. Which can is in Plan::casts.
#pragma once

#include "engine/core/result.h"
#include "engine/diff/casts.h"
#include "engine/psl/schema/schema.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

using Casts = std::vector<diff::Cast>;

// "Customer.phone", in names of the schema or of the database; `from` is the schema after renames. Errors Usage: not of that form; not there
// before and now; keeps its values anyway; no way from the one type to the other.
core::Result<Casts> parseCasts(std::string_view provider, std::span<const std::string> wishes, const psl::Schema &schema, const sql::SqlSchema &from,
                               const sql::SqlSchema &to);

} // namespace dunlin::workspace
