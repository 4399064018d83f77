// What a database holds that the schema cannot say: Dunlin keeps it as it is.
#pragma once

#include "engine/sql/schema.h"

#include <string>
#include <vector>

namespace dunlin::workspace {

// "trigger `t` of `Customer`", "check `c` of `Product`", "view `v`"; sorted. Views that `schema` knows are not among them.
std::vector<std::string> leftAlone(const sql::SqlSchema &present, const sql::SqlSchema *schema);

} // namespace dunlin::workspace
