// How a SQLite script is going to be run: which statements rebuild a table, and what goes into which transaction.
#pragma once

#include "engine/core/span.h"
#include "engine/dialects/sqlite/statement_text.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::dialects::sqlite {

struct ScriptPart
{
    std::string_view sql;
    core::Span span; // bytes of the script
    StatementInfo info;
};

// CREATE TABLE new_T; copy; DROP TABLE T; ALTER TABLE new_T RENAME TO T.
struct Rebuild
{
    std::string table;
    std::string temporary;
    std::size_t create = 0; // indexes of statements
    std::size_t drop = 0;
    std::size_t rename = 0;
};

// Statements [begin, end) that run in one transaction, with foreign keys enforced or not.
struct Segment
{
    std::size_t begin = 0;
    std::size_t end = 0;
    bool foreignKeysOff = false;
};

struct ScriptPlan
{
    std::vector<ScriptPart> parts;
    std::vector<Rebuild> rebuilds;
    // Empty: the script has statements that no transaction allows, or asks for it in its first line
    // (`-- dunlin:no-transaction`); it runs statement by statement as written.
    std::vector<Segment> segments;
};

// `foreign_keys` cannot be switched inside a transaction, so the switch moves in front of it. One transaction for all, unless
// a statement that relies on enforced keys (DELETE, UPDATE, DROP TABLE) stands beside others that need them off.
ScriptPlan planScript(std::string_view script, std::span<const core::Span> statements);

} // namespace dunlin::dialects::sqlite
