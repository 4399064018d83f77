// Renames: what is another name for the same table or column, so that it is not dropped and made anew. Two schemas alone cannot tell;
// somebody says so, or is asked about what looks like it.
#pragma once

#include "engine/sql/schema.h"

#include <span>
#include <string>
#include <vector>

namespace dunlin::diff {

// Database names. Tables first: the table of a column is named as it is afterwards.
struct Rename
{
    std::string table; // a column's table afterwards; a table's name before
    std::string column; // before; empty: the table itself
    std::string newName;

    bool isTable() const { return column.empty(); }
    bool operator==(const Rename &) const = default;
};

// The schema after the renames and before everything else. Names of indexes and constraints stay: the differ renames them.
sql::SqlSchema renamed(sql::SqlSchema schema, std::span<const Rename> renames);

// The names before.
std::string oldTable(std::span<const Rename> renames, const std::string &table);
std::string oldColumn(std::span<const Rename> renames, const std::string &table, const std::string &column);

struct LikelyRename
{
    Rename rename;
    double score = 0; // 0 to 1
};

// Pairs of something that goes and something that comes which are alike in type, attributes, place, relations and name; the likeliest
// first, each name in one pair at most.
std::vector<LikelyRename> likelyRenames(const sql::SqlSchema &from, const sql::SqlSchema &to);

} // namespace dunlin::diff
