// Renames: what is another name for the same table, column, enum or enum value, so that it is not dropped and made anew. Two
// schemas alone cannot tell; somebody says so, or is asked about what looks like it.
#pragma once

#include "engine/sql/schema.h"

#include <span>
#include <string>
#include <vector>

namespace dunlin::diff {

// Database names. Tables and enums first: the table of a column is named as it is afterwards, and so is the enum of a value.
struct Rename
{
    enum class Of { Table, Enum };

    std::string table;  // a column's table afterwards; a table's name before; of enums likewise
    std::string column; // or value, before; empty: the table or enum itself
    std::string newName;
    Of of = Of::Table;

    bool isPart() const { return !column.empty(); }
    bool isTable() const { return of == Of::Table && !isPart(); }
    bool isColumn() const { return of == Of::Table && isPart(); }
    bool isEnum() const { return of == Of::Enum && !isPart(); }
    bool isValue() const { return of == Of::Enum && isPart(); }
    bool operator==(const Rename &) const = default;
};

// The schema after the renames and before everything else. Names of indexes and constraints stay: the differ renames them.
sql::SqlSchema renamed(sql::SqlSchema schema, std::span<const Rename> renames);

// The names before.
std::string oldTable(std::span<const Rename> renames, const std::string &table);
std::string oldColumn(std::span<const Rename> renames, const std::string &table, const std::string &column);
std::string oldEnum(std::span<const Rename> renames, const std::string &type);
// The names afterwards; of a column, by its table's name afterwards.
std::string newTable(std::span<const Rename> renames, const std::string &table);
std::string newColumn(std::span<const Rename> renames, const std::string &table, const std::string &column);

struct LikelyRename
{
    Rename rename;
    double score = 0; // 0 to 1
};

// Pairs of something that goes and something that comes which are alike in type, attributes, place, relations and name; the likeliest
// first, each name in one pair at most.
std::vector<LikelyRename> likelyRenames(const sql::SqlSchema &from, const sql::SqlSchema &to);

} // namespace dunlin::diff
