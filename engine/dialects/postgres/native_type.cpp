#include "engine/dialects/postgres/native_type.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dunlin::dialects::postgres {
namespace {

using Kind = NativeType::Kind;
using sql::TypeFamily;

struct Entry
{
    Kind kind;
    std::string_view prisma;
    std::string_view sql;
    TypeFamily family;
};

constexpr std::array<Entry, 26> entries{{
    {Kind::SmallInt, "SmallInt", "SMALLINT", TypeFamily::Int},
    {Kind::Integer, "Integer", "INTEGER", TypeFamily::Int},
    {Kind::BigInt, "BigInt", "BIGINT", TypeFamily::BigInt},
    {Kind::Decimal, "Decimal", "DECIMAL", TypeFamily::Decimal},
    {Kind::Money, "Money", "MONEY", TypeFamily::Decimal},
    {Kind::Inet, "Inet", "INET", TypeFamily::String},
    {Kind::Oid, "Oid", "OID", TypeFamily::Int},
    {Kind::Citext, "Citext", "CITEXT", TypeFamily::String},
    {Kind::Real, "Real", "REAL", TypeFamily::Float},
    {Kind::DoublePrecision, "DoublePrecision", "DOUBLE PRECISION", TypeFamily::Float},
    {Kind::VarChar, "VarChar", "VARCHAR", TypeFamily::String},
    {Kind::Char, "Char", "CHAR", TypeFamily::String},
    {Kind::Text, "Text", "TEXT", TypeFamily::String},
    {Kind::ByteA, "ByteA", "BYTEA", TypeFamily::Binary},
    {Kind::Timestamp, "Timestamp", "TIMESTAMP", TypeFamily::DateTime},
    {Kind::Timestamptz, "Timestamptz", "TIMESTAMPTZ", TypeFamily::DateTime},
    {Kind::Date, "Date", "DATE", TypeFamily::DateTime},
    {Kind::Time, "Time", "TIME", TypeFamily::DateTime},
    {Kind::Timetz, "Timetz", "TIMETZ", TypeFamily::DateTime},
    {Kind::Boolean, "Boolean", "BOOLEAN", TypeFamily::Boolean},
    {Kind::Bit, "Bit", "BIT", TypeFamily::String},
    {Kind::VarBit, "VarBit", "VARBIT", TypeFamily::String},
    {Kind::Uuid, "Uuid", "UUID", TypeFamily::Uuid},
    {Kind::Xml, "Xml", "XML", TypeFamily::String},
    {Kind::Json, "Json", "JSON", TypeFamily::Json},
    {Kind::JsonB, "JsonB", "JSONB", TypeFamily::Json},
}};

const Entry &entryOf(Kind kind)
{
    return *std::ranges::find(entries, kind, &Entry::kind);
}

std::optional<std::uint32_t> number(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string withArguments(std::string_view name, const NativeType &type)
{
    std::string text(name);
    if (!type.size)
        return text;
    text.append("(").append(std::to_string(*type.size));
    if (type.kind == Kind::Decimal)
        text.append(",").append(std::to_string(type.scale.value_or(0)));
    return text.append(")");
}

} // namespace

std::optional<NativeType> parseNativeType(std::string_view prismaType)
{
    const std::size_t open = prismaType.find('(');
    const auto entry = std::ranges::find(entries, prismaType.substr(0, open), &Entry::prisma);
    if (entry == entries.end())
        return std::nullopt;
    NativeType type{.kind = entry->kind};
    if (open == std::string_view::npos || !prismaType.ends_with(')'))
        return type;
    const std::string_view arguments = prismaType.substr(open + 1, prismaType.size() - open - 2);
    const std::size_t comma = arguments.find(',');
    type.size = number(arguments.substr(0, comma));
    if (type.kind == Kind::Decimal)
        type.scale = comma == std::string_view::npos ? 0 : number(arguments.substr(comma + 1));
    return type;
}

std::string prismaText(const NativeType &type)
{
    return withArguments(entryOf(type.kind).prisma, type);
}

std::string sqlText(const NativeType &type)
{
    return withArguments(entryOf(type.kind).sql, type);
}

sql::TypeFamily familyOf(NativeType::Kind kind)
{
    return entryOf(kind).family;
}

} // namespace dunlin::dialects::postgres
