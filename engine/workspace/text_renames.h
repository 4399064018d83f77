// What a renaming in the text means for the database: the table or column is the same under another name.
#pragma once

#include "engine/psl/edit/symbols.h"
#include "engine/psl/schema/schema.h"
#include "engine/workspace/plan.h"

#include <string_view>

namespace dunlin::workspace {

// The answers, and that the symbol of the schema before is called `newName` now. What was renamed before goes on from there, and a
// name that came back is no rename. Nothing is added for what has no name in the database, or a mapped one.
Answers withTextRename(Answers answers, const psl::Schema &before, const psl::Symbol &symbol, std::string_view newName);

} // namespace dunlin::workspace
