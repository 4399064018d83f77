// What a table has that no Prisma schema can say, and a rebuild must carry over: checks, generated columns, collations, deferred
// foreign keys, STRICT and WITHOUT ROWID.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::dialects::sqlite {

struct TableExtra
{
    enum class Kind { Check, GeneratedColumn, Collation, Deferral, Option };
    Kind kind = Kind::Check;
    std::string name; // of the constraint, the column; Deferral: see table_text.h; Option: itself
    std::string sql; // the piece of the table's text
    bool operator==(const TableExtra &) const = default;
};

std::vector<TableExtra> tableExtras(std::string_view createTable);

// The statement with these extras in their places; those it has itself, or has no place for, are left out.
std::string withExtras(std::string_view createTable, const std::vector<TableExtra> &extras);

} // namespace dunlin::dialects::sqlite
