#include "engine/dialects/sqlite/cast_check.h"

namespace dunlin::dialects::sqlite {

std::string doesNotFit(const sql::ColumnType &after, const std::string &column)
{
    // SQLite would keep them as they are, and Prisma would fail to read them.
    const std::string isText = "typeof(" + column + ") IN ('text', 'blob')";
    const std::string isWhole = "CAST(" + column + " AS REAL) = CAST(" + column + " AS INTEGER) AND (NOT " + isText + " OR TRIM(" + column + ") = CAST(CAST(" + column + " AS INTEGER) AS TEXT))";
    switch (after.family) {
    case sql::TypeFamily::Int:
    case sql::TypeFamily::BigInt:
        return column + " IS NOT NULL AND NOT (" + isWhole + ")";
    case sql::TypeFamily::Boolean:
        return column + " IS NOT NULL AND NOT (" + isWhole + " AND CAST(" + column + " AS INTEGER) IN (0, 1))";
    case sql::TypeFamily::Float:
    case sql::TypeFamily::Decimal:
        return isText + " AND (TRIM(" + column + ") = '' OR " + column + " GLOB '*[^0-9.eE+-]*')";
    case sql::TypeFamily::String:
    case sql::TypeFamily::DateTime:
    case sql::TypeFamily::Json:
    case sql::TypeFamily::Binary:
    case sql::TypeFamily::Uuid:
    case sql::TypeFamily::Enum:
    case sql::TypeFamily::Unsupported:
        break;
    }
    return {};
}

} // namespace dunlin::dialects::sqlite
