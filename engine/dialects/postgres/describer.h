// Describes a PostgreSQL database from its catalogs in a fixed number of queries, however many tables there are.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/postgres/connection.h"
#include "engine/sql/schema.h"

#include <string>
#include <vector>

namespace dunlin::dialects::postgres {

// What is in `schemas`; the connection's own schema is the default one of the result. Tables, columns in their order, keys,
// indexes, enums, views, extensions; partitions and what belongs to extensions are left out.
core::Result<sql::SqlSchema> describe(Connection &connection, const std::vector<std::string> &schemas, const core::TaskContext &task);

} // namespace dunlin::dialects::postgres
