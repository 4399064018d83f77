// The stages between text and SQL as text: `dunlin dump --stage=…`. Deterministic; for bug reports and tests.
#pragma once

#include "engine/core/source_file.h"
#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"
#include "engine/workspace/plan.h"

#include <string>

namespace dunlin::workspace {

std::string dumpTokens(const core::SourceFiles &files);
std::string dumpSyntax(const core::SourceFiles &files);
std::string dump(const psl::Schema &schema);
std::string dumpDmmf(const psl::Schema &schema); // as generators read it, JSON; for a schema without errors
std::string dump(const sql::SqlSchema &schema);
std::string dump(const Plan &plan); // the steps, with the changes within a table

} // namespace dunlin::workspace
