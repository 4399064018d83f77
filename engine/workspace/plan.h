// Plan: the way from a baseline to the schema, as the preview shows it and apply runs it.
#pragma once

#include "engine/diff/casts.h"
#include "engine/diff/renames.h"
#include "engine/diff/step.h"
#include "engine/safety/finding.h"
#include "engine/sql/script.h"
#include "engine/workspace/change_text.h"

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
    bool isWholeTable = false; // which comes or goes
    ChangeText text; // "Customer: add column phone"
    bool destructive = false;
    std::vector<std::size_t> statements; // indexes into script.statements
    std::optional<core::Location> location; // in the schema text

    // What it is for its table: one that loses an index is changed.
    ChangeKind kindForTable() const { return isWholeTable ? kind : ChangeKind::Changed; }
};

using Renames = std::vector<diff::Rename>;

// What the rows of a column get that have no value, so that it can be required: `column` is added or stays optional, the rows are
// filled, and then it becomes required.
struct Backfill
{
    std::string table, column; // database names afterwards
    std::string expression; // SQL over the columns of the row; empty: the rows get their values by other means in between
    bool operator==(const Backfill &) const = default;
};

// What a person says about a plan that two schemas alone cannot tell.
struct Answers
{
    Renames renames; // the same with another name
    Renames replaced; // looks like a rename and is none: the old one goes, the new one comes
    std::vector<Backfill> backfills;
    std::vector<diff::Cast> casts; // columns whose values are cast instead of dropped

    bool empty() const { return renames.empty() && replaced.empty() && backfills.empty() && casts.empty(); }
    bool operator==(const Answers &) const = default;
};

struct Plan
{
    std::vector<diff::Step> steps;
    sql::SqlScript script;
    std::vector<safety::Finding> findings; // offline wording until probed
    std::vector<Change> changes;
    Answers answers; // that it was made with
    std::vector<diff::CastOffer> casts; // columns whose values could be cast, or are

    bool empty() const { return steps.empty(); }
};

} // namespace dunlin::workspace
