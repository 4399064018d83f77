// Foreign keys and join tables of the relations.
#pragma once

#include "engine/dialects/dialect.h"
#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"

#include <cstddef>
#include <span>
#include <vector>

namespace dunlin::lower {

// `tableOfModel` is an index into `tables` for every model that is not a view.
void addForeignKeys(const psl::Schema &schema, const dialects::Dialect &dialect, std::span<const std::size_t> tableOfModel,
                    std::vector<sql::Table> &tables);

// One table per implicit many-to-many relation, appended to `tables`.
void addJoinTables(const psl::Schema &schema, const dialects::Dialect &dialect, std::vector<sql::Table> &tables);

} // namespace dunlin::lower
