#include "engine/dialects/postgres/diff_rules.h"

#include "engine/core/ascii.h"
#include "engine/dialects/postgres/casts.h"
#include "engine/dialects/postgres/default_value.h"
#include "engine/dialects/postgres/predicate.h"
#include "engine/dialects/postgres/type_change.h"
#include "engine/diff/defaults.h"

#include <algorithm>
#include <array>

namespace dunlin::dialects::postgres {
namespace {

using diff::TypeChange;

bool isUntold(const sql::Column &column)
{
    const auto *expression = column.defaultValue ? std::get_if<sql::ExpressionDefault>(&*column.defaultValue) : nullptr;
    return expression && expression->sql.empty();
}

bool hasValue(const sql::Column &column)
{
    return column.defaultValue && !std::holds_alternative<sql::SequenceDefault>(*column.defaultValue);
}

// Of a database, which says in its own words what somebody has written.
bool isDescribed(const sql::Column &column)
{
    return !column.origin;
}

std::string_view expressionOf(const sql::Column &column)
{
    const auto *expression = column.defaultValue ? std::get_if<sql::ExpressionDefault>(&*column.defaultValue) : nullptr;
    return expression ? std::string_view(expression->sql) : std::string_view();
}

sql::Column withLiteralDefault(sql::Column column)
{
    if (const std::string_view text = expressionOf(column); !text.empty())
        column.defaultValue = parseDefault(std::string(text), column.type, Reading::Lenient);
    return column;
}

// CHAR is CHAR(1), and BIT is BIT(1).
bool isSameLength(const NativeType &described, const NativeType &written)
{
    return described.kind == written.kind && (written.kind == NativeType::Kind::Char || written.kind == NativeType::Kind::Bit) && described.size == 1U && !written.size;
}

// Types that PostgreSQL assigns nothing else to, and that it assigns to text alone.
bool standsAlone(const sql::ColumnType &type)
{
    static constexpr std::array<std::string_view, 23> names{"point",        "line",           "lseg",           "box",
                                                            "path",         "polygon",        "circle",         "tsvector",
                                                            "tsquery",      "macaddr",        "macaddr8",       "int4range",
                                                            "int8range",    "numrange",       "tsrange",        "tstzrange",
                                                            "daterange",    "int4multirange", "int8multirange", "nummultirange",
                                                            "tsmultirange", "tstzmultirange", "datemultirange"};
    return std::ranges::find(names, core::lower(type.nativeType)) != names.end();
}

bool isText(const NativeType &type)
{
    using Kind = NativeType::Kind;
    return type.kind == Kind::Text || type.kind == Kind::VarChar || type.kind == Kind::Char || type.kind == Kind::Citext;
}

TypeChange listToScalar(const std::optional<NativeType> &after)
{
    using Kind = NativeType::Kind;
    if (!after)
        return TypeChange::NotCastable;
    if (after->kind == Kind::Text || (after->kind == Kind::VarChar && !after->size))
        return TypeChange::Safe;
    return after->kind == Kind::VarChar || after->kind == Kind::Char ? TypeChange::Risky : TypeChange::NotCastable;
}

} // namespace

std::optional<TypeChange> DiffRules::typeChange(const sql::Column &before, const sql::Column &after) const
{
    const sql::ColumnType &left = before.type;
    const sql::ColumnType &right = after.type;
    if (left.family == sql::TypeFamily::Enum || right.family == sql::TypeFamily::Enum) {
        // Between a value and a list of them PostgreSQL has no cast of its own.
        const bool same = left.family == right.family && left.enumName == right.enumName && left.enumSchema == right.enumSchema
                          && (left.arity == sql::Arity::List) == (right.arity == sql::Arity::List);
        return same ? std::nullopt : std::optional(TypeChange::NotCastable);
    }
    const auto leftType = parseNativeType(left.prismaType);
    const auto rightType = parseNativeType(right.prismaType);
    const bool wasList = left.arity == sql::Arity::List;
    const bool isList = right.arity == sql::Arity::List;
    if (wasList && !isList)
        return listToScalar(rightType);
    if (!wasList && isList)
        return TypeChange::NotCastable;
    if (leftType && rightType && isDescribed(before) && isSameLength(*leftType, *rightType))
        return std::nullopt;
    if (leftType && rightType) {
        const auto change = postgres::typeChange(*leftType, *rightType);
        return change == TypeChange::Risky && !isCastable(left, right) ? TypeChange::NotCastable : change;
    }
    // Types that the schema language does not know are not compared with each other, as Prisma does.
    if (!leftType && !rightType)
        return std::nullopt;
    if (standsAlone(right) || (standsAlone(left) && !isText(*rightType)))
        return TypeChange::NotCastable;
    return TypeChange::Risky;
}

std::optional<diff::ColumnCast> DiffRules::cast(const sql::Column &before, const sql::Column &after, const sql::SqlSchema &to, diff::Cast::Values values) const
{
    return castOf(before, after, to, values);
}

bool DiffRules::defaultsMatch(const sql::Column &before, const sql::Column &after) const
{
    // What a column counts with is compared apart from its default.
    if (after.autoIncrement)
        return true;
    if (before.autoIncrement)
        return !hasValue(after) || isUntold(after);
    if (diff::sameDefault(before, after))
        return true;
    if (!isDescribed(before) || isDescribed(after) || !before.defaultValue || !after.defaultValue)
        return false;
    if (!expressionOf(before).empty() && !expressionOf(after).empty() && canonicalPredicate(expressionOf(before)) == canonicalPredicate(expressionOf(after)))
        return true;
    return diff::sameDefault(withLiteralDefault(before), withLiteralDefault(after));
}

std::string DiffRules::canonicalPredicate(std::string_view predicate) const
{
    return postgres::canonicalPredicate(predicate);
}

bool DiffRules::ignoresTable(std::string_view name) const
{
    // PostGIS brings its own.
    static constexpr std::array<std::string_view, 5> brought{"spatial_ref_sys", "geometry_columns", "geography_columns", "raster_columns",
                                                             "raster_overviews"};
    return name == "_prisma_migrations"
           || std::ranges::any_of(brought, [&](std::string_view one) { return core::sameIgnoringCase(name, one); });
}

} // namespace dunlin::dialects::postgres
