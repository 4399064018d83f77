// lower(): Prisma schema -> relational schema, as the database would hold it.
#pragma once

#include "engine/dialects/dialect.h"
#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"

namespace dunlin::lower {

// Tables in schema order, the tables of implicit many-to-many relations last. Every table, column, index and key keeps the
// place in the text it comes from. What the text leaves unresolved (unknown types, broken relations) is left out.
sql::SqlSchema lower(const psl::Schema &schema, const dialects::Dialect &dialect);

} // namespace dunlin::lower
