// Plan: the way from a baseline to the schema, as the preview shows it and apply runs it.
#pragma once

#include "engine/diff/step.h"
#include "engine/safety/finding.h"
#include "engine/sql/script.h"

#include <optional>
#include <string>
#include <vector>

namespace dunlin::workspace {

enum class ChangeKind { Added, Removed, Changed };

// One line of the change list.
struct Change
{
    ChangeKind kind = ChangeKind::Changed;
    std::string table; // database name
    std::string column; // empty: the table itself, or an index or key of it
    std::string text; // "Customer: add column phone"
    bool destructive = false;
    std::vector<std::size_t> statements; // indexes into script.statements
    std::optional<core::Location> location; // in the schema text
};

struct Plan
{
    std::vector<diff::Step> steps;
    sql::SqlScript script;
    std::vector<safety::Finding> findings; // offline wording until probed
    std::vector<Change> changes;

    bool empty() const { return steps.empty(); }
};

} // namespace dunlin::workspace
