// What a PostgreSQL database holds beside tables, views and types that describe() tells of.
#pragma once

#include "engine/core/result.h"
#include "engine/dialects/postgres/connection.h"

#include <string>
#include <vector>

namespace dunlin::dialects::postgres {

// DialectSession::otherObjects(): functions, procedures, materialized views, foreign tables, domains and rules that belong to no
// extension. `schemas` is an array as PostgreSQL writes it.
core::Result<std::vector<std::string>> otherObjects(Connection &connection, const std::string &schemas);

} // namespace dunlin::dialects::postgres
