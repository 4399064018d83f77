// Down: the script that undoes a migration, computed from the schemas before and after it, and marked where it cannot bring
// something back.
#pragma once

#include "engine/core/result.h"
#include "engine/sql/schema.h"
#include "engine/workspace/plan.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

struct Down
{
    struct Column
    {
        std::string table, name; // as they are before the migration
        bool operator==(const Column &) const = default;
    };

    // Columns of which no two rows may hold the same.
    struct Unique
    {
        std::string schema, table;
        std::vector<std::string> columns;
    };

    Plan first; // without what saved values must meet: with what comes back required as optional, without keys of it
    Plan second; // the rest, once the values are back; empty where there is nothing of that kind
    std::vector<Backfill> open; // columns that are required again, whose rows need values in between; without expressions
    std::vector<Unique> unique; // what the second part makes unique, or unique again
    std::vector<std::string> lost; // what does not come back by the script: "the values of `phone` of `Customer`"
    std::vector<std::string> filled; // those of them that no backup knows: the migration wrote a default where nothing was
    std::vector<Column> remade; // the migration dropped them and made them anew: what they hold since is not made of what they held
    std::string text; // as down.sql holds it; the comments say what is lost
};

// The line of a down.sql before which it makes room for saved values, and after which it makes what they must meet. Without it they come back
// at the end.
inline constexpr std::string_view restoreMark = "-- dunlin:restore";

// `script` is that of the migration: renames are read from it, and statements whose effect no schema shows. `uncast` are the columns whose
// present values do not all fit into the type that comes back: these are made anew.
core::Result<Down> downOf(std::string_view provider, const std::string &migration, std::string_view script, const sql::SqlSchema &before,
                          const sql::SqlSchema &after, std::span<const Down::Column> uncast = {});

} // namespace dunlin::workspace
