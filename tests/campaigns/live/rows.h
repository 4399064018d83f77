// Rows for generated tables, and what of them must be there after a change.
#pragma once

#include "engine/dialects/dialect_session.h"
#include "engine/diff/step.h"
#include "engine/sql/schema.h"

#include <map>
#include <string>
#include <vector>

namespace dunlin::live {

enum class Rows { None, Insert };

// Three rows in each table that takes them; numbers and texts that keys refer to are the same everywhere.
void insertRows(dialects::DialectSession &session, const sql::SqlSchema &schema);

// "table" -> number of rows, "table.column" -> hash of the values, for what neither schema change nor step touches.
std::map<std::string, std::string> contents(dialects::DialectSession &session, const sql::SqlSchema &from, const sql::SqlSchema &to,
                                            const std::vector<diff::Step> &change);

} // namespace dunlin::live
