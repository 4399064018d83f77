// Finding: what a step may cost or why it may fail, in Prisma's words (BEHAVIOUR.md 2.13).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::safety {

// A way out of a finding.
struct Remedy
{
    enum class Kind { Backfill, MakeOptional, ChangeRows, Rename, ByHand };
    Kind kind = Kind::ByHand;
    std::string text; // what to do, with the option or statement
};

// Rows that somebody may want to look at before deciding.
struct AffectedRows
{
    std::string table; // database name
    std::string condition; // SQL; empty: all of its rows
};

struct Finding
{
    enum class Kind { Warning, Unexecutable }; // may lose data; cannot run on the present data
    enum class Rule {
        DropTable, DropColumn, RiskyCast, NotCastable, DropAndRecreateColumn, PrimaryKeyChange, UniqueAdded, EnumValuesRemoved,
        RequiredColumnAdded, MadeRequired, ScalarToList, DropAndRecreateRequiredColumn,
        CastFails, // a cast that somebody wanted
        SideEffect, // found by trying; the message says it all
        OrphanedRows, // a new foreign key, and rows without the row they refer to; found in the data only
    };

    Kind kind = Kind::Warning;
    Rule rule = Rule::DropTable;
    std::size_t step = 0; // index into the plan's steps
    std::string schema; // of the table; empty: the connection's own
    std::string table; // database names
    std::string column;
    std::vector<std::string> columns; // UniqueAdded; EnumValuesRemoved: the values, of the enum `table`
    std::string typeBefore, typeAfter; // casts, as the message shows them
    std::string makeCheck, check; // CastFails: see diff::ColumnCast
    bool clientDefault = false; // RequiredColumnAdded: the client fills it in
    std::string message;
    std::optional<std::uint64_t> rows; // counted; absent: unknown (offline)
    // What the data says beyond Prisma's words: how many values stand in the way, and the first rows that have them.
    std::optional<std::uint64_t> inTheWay;
    std::string detail; // a sentence about them; empty: not looked at
    std::vector<std::string> exampleColumns;
    std::vector<std::vector<std::optional<std::string>>> examples;
    std::vector<Remedy> remedies; // for the present data
    std::optional<AffectedRows> affected; // what stands in the way, or goes; absent: there is none, or not looked for
};

// As far as the rows were looked at.
bool isHarmless(const Finding &finding);
bool failsForSure(const Finding &finding);
// Not a loss, but a statement that fails where rows are in its way.
bool isObstacle(const Finding &finding);

// "email = a, rows = 3": of finding.examples.
std::string exampleText(const Finding &finding, std::size_t row);

} // namespace dunlin::safety
