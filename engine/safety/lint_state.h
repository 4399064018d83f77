// What the scripts of a history have made so far, as far as the lint rules ask: tables with their keys and indexes, enums, views.
#pragma once

#include "engine/safety/lint.h"
#include "engine/safety/sql_actions.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::safety {

// Names as databases compare them that do not care for case: what is taken for the same too often costs a finding, not a wrong one.
std::string folded(std::string_view name);
std::vector<std::string> folded(const std::vector<std::string> &names);

// "public.Kind_new[]" -> "Kind_new"
std::string_view typeName(std::string_view type);

struct IndexFacts
{
    std::string name; // folded, as all names here
    std::vector<std::string> columns;
    bool unique = false;
    bool hidden = false; // partial, over an expression, or of another method: no other index stands for it
    bool isKey = false; // the primary key
    bool operator==(const IndexFacts &) const = default;
};

struct ForeignKeyFacts
{
    std::string name;
    std::vector<std::string> columns;
    std::string table; // referred to
    std::vector<std::string> toColumns; // empty: its primary key
    bool changesChildren = false;
};

struct CheckFacts
{
    std::string required; // "CHECK (c IS NOT NULL)": the column
    bool isValid = true; // held against all rows
};

struct TableFacts
{
    std::string schema; // as written
    std::map<std::string, SqlColumn, std::less<>> columns;
    std::vector<IndexFacts> indexes; // keys included
    std::vector<ForeignKeyFacts> foreignKeys;
    std::map<std::string, CheckFacts, std::less<>> checks; // of no name: "#1"
    std::map<std::string, std::set<std::string>, std::less<>> triggers; // name -> what it names
    bool protectsRows = false;
};

struct LintState
{
    LintTraits traits;
    std::map<std::string, TableFacts, std::less<>> tables;
    std::map<std::string, std::vector<std::string>, std::less<>> enums; // values as written
    std::map<std::string, std::set<std::string>, std::less<>> views; // name -> what it names
    std::set<std::string> schemas; // that tables and types are said to be made in

    const TableFacts *table(std::string_view name) const;
    const SqlColumn *column(std::string_view table, std::string_view name) const;
    // The table that has this index; null: none is known.
    const TableFacts *tableOfIndex(std::string_view index) const;
    // What reads this table: the names of views, and of triggers of other tables.
    std::vector<std::string> readersOf(std::string_view table) const;

    void apply(const SqlAction &action);

private:
    void applyToTable(const SqlAction &action, TableFacts &facts);
};

} // namespace dunlin::safety
