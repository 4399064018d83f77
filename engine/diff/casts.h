// Casts: columns whose values are brought into the new type, instead of being dropped with the column. Prisma never does that; somebody
// says so, column by column.
#pragma once

#include "engine/diff/step.h"

#include <span>
#include <vector>

namespace dunlin::diff {

class Rules;

// Database names, as they are after renames. An empty schema: the connection's own.
struct Cast
{
    TableName table;
    std::string column;
    // Own: of the type that the column has. CastBefore: the server made them out of the type that they now go back to.
    enum class Values { Own, CastBefore } values = Values::Own;
    bool operator==(const Cast &) const = default;
};

// A column of a plan whose values a cast can keep.
struct CastOffer
{
    Cast cast;
    sql::ColumnType before, after;
    std::string expression; // that makes a new value out of the old one
    bool isTaken = false; // somebody said so; otherwise the column is dropped and made anew
    bool operator==(const CastOffer &) const = default;
};

// In the order of the steps. `to` is where the steps lead.
std::vector<CastOffer> castOffers(std::span<const Step> steps, const sql::SqlSchema &to, const Rules &rules);

} // namespace dunlin::diff
