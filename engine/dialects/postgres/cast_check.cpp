#include "engine/dialects/postgres/cast_check.h"

#include "engine/dialects/postgres/native_type.h"

#include <algorithm>

namespace dunlin::dialects::postgres {
namespace {

using Kind = NativeType::Kind;

std::string range(const std::string &number, const std::string &least, const std::string &most)
{
    return "round(" + number + ") NOT BETWEEN " + least + " AND " + most;
}

// Whether its values can be taken for numbers without an error.
bool isNumber(sql::TypeFamily family)
{
    return family == sql::TypeFamily::Int || family == sql::TypeFamily::BigInt || family == sql::TypeFamily::Float || family == sql::TypeFamily::Decimal;
}

std::string outOfRange(const NativeType &type, const std::string &number)
{
    switch (type.kind) {
    case Kind::SmallInt:
        return range(number, "-32768", "32767");
    case Kind::Integer:
        return range(number, "-2147483648", "2147483647");
    case Kind::BigInt:
        return range(number, "-9223372036854775808", "9223372036854775807");
    case Kind::Oid:
        return range(number, "0", "4294967295");
    case Kind::Decimal: {
        const std::uint32_t scale = type.scale.value_or(0);
        if (!type.size)
            return {};
        return "abs(round(" + number + ", " + std::to_string(scale) + ")) >= power(10::numeric, " + std::to_string(*type.size - std::min(scale, *type.size)) + ")";
    }
    default: // no number with an end of its own
        return {};
    }
}

} // namespace

std::string doesNotFit(const sql::ColumnType &before, const sql::ColumnType &after, const std::string &column)
{
    const auto type = parseNativeType(after.prismaType);
    if (!type || before.arity == sql::Arity::List || after.arity == sql::Arity::List)
        return {};
    const bool isShort = type->kind == Kind::VarChar || type->kind == Kind::Char;
    if (isShort && (type->size || type->kind == Kind::Char))
        return "length(" + column + "::text) > " + std::to_string(type->size.value_or(1));
    return isNumber(before.family) ? outOfRange(*type, column + "::numeric") : std::string();
}

} // namespace dunlin::dialects::postgres
