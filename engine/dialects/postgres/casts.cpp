#include "engine/dialects/postgres/casts.h"

#include "engine/dialects/postgres/types.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace dunlin::dialects::postgres {
namespace {

using Kind = NativeType::Kind;

// One of the columns' types, or of their elements'.
struct Type
{
    bool isEnum = false;
    std::optional<NativeType> native;
    std::string name; // as PostgreSQL writes it, without []
    bool isList = false;

    bool is(std::initializer_list<Kind> kinds) const { return native && std::ranges::find(kinds, native->kind) != kinds.end(); }
    bool isText() const { return is({Kind::Text, Kind::VarChar, Kind::Char, Kind::Citext}); }
    bool isWhole() const { return is({Kind::SmallInt, Kind::Integer, Kind::BigInt}); }
    bool isNumber() const { return isWhole() || is({Kind::Decimal, Kind::Real, Kind::DoublePrecision}); }
};

Type typeOf(const sql::ColumnType &type)
{
    sql::ColumnType single = type;
    single.arity = sql::Arity::Nullable;
    return {.isEnum = type.family == sql::TypeFamily::Enum,
            .native = parseNativeType(type.prismaType),
            .name = typeName(single),
            .isList = type.arity == sql::Arity::List};
}

// By way of text, which every type can be read from.
bool isReadFromText(const Type &before, const Type &after)
{
    if (after.isEnum)
        return before.isEnum || before.isText();
    return (before.isText() && after.native) || (before.isEnum && after.isText());
}

// What makes one value of the new type out of `value`.
std::optional<std::string> valueCast(const Type &before, const Type &after, const std::string &value)
{
    // Into characters and bits the assignment casts, which refuses what is too long; a cast would cut it off without a word.
    const bool isBits = after.is({Kind::Bit, Kind::VarBit});
    if (isReadFromText(before, after))
        return value + "::text" + (after.isText() ? "" : isBits ? "::varbit" : "::" + after.name);
    if (after.isText())
        return value + "::text";
    if (before.isNumber() && after.is({Kind::Boolean}))
        return "(" + value + " <> 0)";
    if (before.is({Kind::Boolean}) && after.isNumber())
        return value + "::integer" + (after.is({Kind::Integer}) ? "" : "::" + after.name);
    if (before.is({Kind::Json, Kind::JsonB}) && after.native)
        return "(" + value + " #>> '{}')::" + after.name; // a JSON text without its quotes
    if (before.isNumber() && after.is({Kind::Money}))
        return value + "::numeric::" + after.name;
    if (before.is({Kind::Money}) && after.isNumber())
        return value + "::numeric::" + after.name;
    if (before.is({Kind::Oid}) && after.isNumber())
        return value + "::bigint::" + after.name;
    if (before.isWhole() && after.is({Kind::Oid}))
        return value + "::bigint::" + after.name;
    if (before.is({Kind::Time, Kind::Timetz}) && after.is({Kind::Time, Kind::Timetz}))
        return value + "::" + after.name;
    return std::nullopt;
}

std::optional<std::string> expression(const Type &before, const Type &after, const std::string &column, diff::Cast::Values values = diff::Cast::Values::Own)
{
    if (before.isList && after.isList) {
        const bool isBits = after.is({Kind::Bit, Kind::VarBit});
        return isReadFromText(before, after) ? std::optional(column + "::text[]" + (after.isText() ? "" : isBits ? "::varbit[]" : "::" + after.name + "[]")) : std::nullopt;
    }
    if (before.isList)
        return std::nullopt; // which of the elements?
    if (!after.isList)
        return valueCast(before, after, column);
    if (values == diff::Cast::Values::CastBefore && before.isText())
        return column + "::text::" + after.name + "[]"; // what the server made of a list: its text
    const bool isSame = before.name == after.name;
    const auto element = isSame ? std::optional(column) : valueCast(before, after, column);
    if (!element)
        return std::nullopt;
    return "CASE WHEN " + column + " IS NOT NULL THEN ARRAY[" + *element + "]::" + after.name + "[] END";
}

// The new enum may not be there yet when the data is looked at.
std::string enumCheck(const Type &before, const sql::Enum &type, bool isTextOfList)
{
    std::string values;
    for (const std::string &value : type.values)
        values.append(values.empty() ? "" : ", ").append(quoteString(value));
    const std::string allowed = "ARRAY[" + values + "]::text[]";
    if (isTextOfList)
        return "BEGIN RETURN NOT $1::text::text[] <@ " + allowed + "; EXCEPTION WHEN OTHERS THEN RETURN true; END";
    return "SELECT " + (before.isList ? "NOT $1::text[] <@ " + allowed : "$1::text <> ALL (" + allowed + ")");
}

constexpr std::string_view checkName = "pg_temp.dunlin_cast_fails";

std::string makeCheck(const Type &before, const Type &after, const sql::Enum *type, diff::Cast::Values values)
{
    const std::string start = "CREATE OR REPLACE FUNCTION " + std::string(checkName) + (before.isList ? "(anyarray)" : "(anyelement)")
                              + " RETURNS boolean LANGUAGE ";
    const bool isTextOfList = values == diff::Cast::Values::CastBefore && before.isText() && !before.isList && after.isList;
    if (type)
        return start + (isTextOfList ? "plpgsql AS " : "sql AS ") + quoteString(enumCheck(before, *type, isTextOfList));
    const std::string body = "DECLARE result " + after.name + (after.isList ? "[]" : "") + "; BEGIN result := " + expression(before, after, "$1", values).value()
                             + "; RETURN false; EXCEPTION WHEN OTHERS THEN RETURN true; END";
    return start + "plpgsql AS " + quoteString(body);
}

// citext is assigned to text only, money to numeric and text.
bool needsExpression(const Type &before, const Type &after)
{
    if (!before.native || !after.native || after.isText())
        return false;
    return before.is({Kind::Citext}) || (before.is({Kind::Money}) && !after.is({Kind::Money, Kind::Decimal}));
}

} // namespace

std::string neededExpression(const sql::ColumnType &before, const sql::ColumnType &after, std::string_view column)
{
    const Type from = typeOf(before), into = typeOf(after);
    return needsExpression(from, into) ? expression(from, into, quoteIdentifier(column)).value_or("") : std::string();
}

bool isCastable(const sql::ColumnType &before, const sql::ColumnType &after)
{
    const Type from = typeOf(before), into = typeOf(after);
    return !needsExpression(from, into) || expression(from, into, "c");
}

std::optional<diff::ColumnCast> castOf(const sql::Column &before, const sql::Column &after, const sql::SqlSchema &to, diff::Cast::Values values)
{
    const Type from = typeOf(before.type), into = typeOf(after.type);
    auto text = expression(from, into, quoteIdentifier(before.name), values);
    if (!text)
        return std::nullopt;
    const sql::Enum *type = nullptr;
    if (into.isEnum) {
        const auto found = std::ranges::find_if(to.enums, [&](const sql::Enum &one) { return one.name == after.type.enumName && one.schema == after.type.enumSchema; });
        if (found == to.enums.end())
            return std::nullopt;
        type = &*found;
    }
    return diff::ColumnCast{.expression = std::move(*text), .makeCheck = makeCheck(from, into, type, values), .check = std::string(checkName)};
}

} // namespace dunlin::dialects::postgres
