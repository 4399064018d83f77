// Plans in which tables, columns, enums and their values get other names, and rows are kept.
#pragma once

#include "engine/core/result.h"
#include "engine/diff/renames.h"
#include "engine/workspace/plan.h"
#include "engine/workspace/snapshot.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

// "Customer.phone=mobile", "Customer=Client", "Role=Kind" and "Role.ADMIN=OWNER": what was on the left is what is on the right now. Names of
// the schema or of the database. Errors Usage: not of that form; not there before; not there now; there on both sides.
core::Result<Renames> parseRenames(std::span<const std::string> wishes, const psl::Schema &schema, const sql::SqlSchema &from, const sql::SqlSchema &to);

// As compare(), with the renames first; the casts name what they are about as it is afterwards.
core::Result<Plan> compareRenaming(std::string_view provider, const sql::SqlSchema &from, const sql::SqlSchema &to, std::span<const diff::Rename> renames,
                                   std::span<const diff::Cast> casts = {});

} // namespace dunlin::workspace
