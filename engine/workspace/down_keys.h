// Keys on the way down: what has to wait until saved values are back, because these must meet it.
#pragma once

#include "engine/diff/step.h"
#include "engine/sql/schema.h"
#include "engine/workspace/down.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

// What gets saved rows or values; names as they are before the migration.
struct Returning
{
    std::vector<std::string> tables; // with all their rows
    std::vector<Down::Column> made; // columns that hold a default or nothing until then
    std::vector<Down::Column> changed; // columns that hold what another type made of their values

    bool hasTable(std::string_view name) const;
    bool isMade(std::string_view table, std::string_view column) const;
    bool hasColumn(std::string_view table, std::string_view column) const;
};

// `steps` lead to the schema before the migration.
Returning returningOf(std::span<const diff::Step> steps, std::span<const Down::Column> remade);

enum class ForeignKeys { WithTheirTable, Afterwards }; // as diff::Rules::inlineForeignKeys() says

// Removes from the schema before the migration the primary keys, unique indexes and foreign keys that values which come back could break for a
// while. Gives those of them that no two rows may share.
std::vector<Down::Unique> takeKeysOff(const Returning &returning, ForeignKeys made, sql::SqlSchema &schema);

} // namespace dunlin::workspace
