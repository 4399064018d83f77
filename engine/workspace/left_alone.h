// What a database holds that the schema cannot say: Dunlin keeps it as it is.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/sql/schema.h"
#include "engine/workspace/tools.h"

#include <string>
#include <vector>

namespace dunlin::workspace {

// "trigger `t` of `Customer`", "check `c` of `Product`", "view `v`", "function `f`"; sorted. Views that `schema` knows (null: there
// is none) are not among them.
core::Result<std::vector<std::string>> leftAlone(DatabaseTool &database, const sql::SqlSchema *schema, const core::TaskContext &task);

} // namespace dunlin::workspace
