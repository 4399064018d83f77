// Down: the script that undoes a migration, computed from the schemas before and after it, and marked where it cannot bring
// something back.
#pragma once

#include "engine/core/result.h"
#include "engine/sql/schema.h"
#include "engine/workspace/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

struct Down
{
    Plan first; // with what comes back required as optional
    Plan second; // makes it required; empty where there is nothing of that kind
    std::vector<Backfill> open; // the columns in question, which need values in between; without expressions
    std::vector<std::string> lost; // what does not come back by the script: "the values of `phone` of `Customer`"
    std::vector<std::string> filled; // those of them that no backup knows: the migration wrote a default where nothing was
    std::string text; // as down.sql holds it; the comments say what is lost
};

// `script` is that of the migration: renames are read from it, and statements whose effect no schema shows.
core::Result<Down> downOf(std::string_view provider, const std::string &migration, std::string_view script, const sql::SqlSchema &before,
                          const sql::SqlSchema &after);

} // namespace dunlin::workspace
