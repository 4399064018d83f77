// Enums as PostgreSQL types.
#pragma once

#include "engine/diff/step.h"

#include <string>
#include <vector>

namespace dunlin::dialects::postgres {

std::string createEnum(const sql::Enum &type);

// New values are added one by one. To take values away, a new type is made and takes the place of the old one.
std::vector<std::string> alterEnum(const diff::AlterEnum &alter);

} // namespace dunlin::dialects::postgres
