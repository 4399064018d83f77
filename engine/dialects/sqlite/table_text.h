// Reading the text of CREATE TABLE and CREATE INDEX statements: their clauses, and what no pragma tells of them.
#pragma once

#include "engine/core/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dunlin::dialects::sqlite {

// What stands between the outer parentheses of a CREATE TABLE statement, one piece per column or constraint.
struct TableClause
{
    enum class Kind { Column, PrimaryKey, Unique, Check, ForeignKey };
    Kind kind = Kind::Column;
    core::Span span; // bytes of the statement, without the separating comma
    std::string name; // of the column or constraint; empty: none
};
std::vector<TableClause> tableClauses(std::string_view createTable);

struct CheckClause
{
    std::string name; // empty: none
    std::string sql; // CONSTRAINT "x" CHECK (…) or CHECK (…), fit for a table constraint
};
// All CHECK constraints, those of columns too.
std::vector<CheckClause> checkClauses(std::string_view createTable);

// Definitions of generated columns, as written.
struct GeneratedColumn
{
    std::string name;
    std::string expression;
    std::string sql; // the whole column definition
};
std::vector<GeneratedColumn> generatedColumns(std::string_view createTable);

// Collations of columns that are declared with one, by column name as written.
std::vector<std::pair<std::string, std::string>> columnCollations(std::string_view createTable);

// True when a column of the table is declared AUTOINCREMENT.
bool hasAutoIncrement(std::string_view createTable);

// How a foreign key is checked later than at once.
struct Deferral
{
    std::string key; // tells foreign keys of a table apart: columns and the other table, without case
    std::uint32_t keyEnd = 0; // end of the clause
    std::string sql; // "DEFERRABLE INITIALLY DEFERRED"; empty: none
};
// One for each foreign key, in the order in which they are written.
std::vector<Deferral> deferrals(std::string_view createTable);

// STRICT and WITHOUT ROWID, in upper case.
std::vector<std::string> tableOptions(std::string_view createTable);

// The condition after WHERE of a CREATE INDEX statement; empty when there is none.
std::string indexPredicate(std::string_view createIndex);

} // namespace dunlin::dialects::sqlite
