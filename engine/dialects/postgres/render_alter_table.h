// ALTER TABLE: the clauses of one statement and what must stand before and behind it.
#pragma once

#include "engine/diff/step.h"
#include "engine/sql/schema.h"

#include <string>
#include <vector>

namespace dunlin::dialects::postgres {

std::vector<std::string> alterTable(const diff::AlterTable &alter);

// "name" TYPE NOT NULL DEFAULT …
std::string columnDefinition(const sql::Column &column);
// "a", "b"
std::string quotedColumns(const std::vector<sql::IndexColumn> &columns);

} // namespace dunlin::dialects::postgres
