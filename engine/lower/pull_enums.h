// Enums of an introspected schema: what they and their values are called.
#pragma once

#include "engine/lower/pull_text.h"
#include "engine/lower/pull_warnings.h"
#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace dunlin::lower {

struct PulledEnum
{
    const sql::Enum *type = nullptr;
    const psl::Enum *previous = nullptr;
    std::string name; // as written
};

const PulledEnum *findEnum(const std::vector<PulledEnum> &enums, std::string_view schema, std::string_view name);

// What a value of the database is called in the schema; empty for one that no name can be made of.
std::string valueName(const psl::Enum *previous, std::string_view value);

BlockText enumBlock(const PulledEnum &pulled, Warnings &warnings);
// As the previous schema has it, for databases without enums.
BlockText keptEnum(const psl::Enum &type);

} // namespace dunlin::lower
