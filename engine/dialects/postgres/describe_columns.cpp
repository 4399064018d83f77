#include "engine/dialects/postgres/describe_columns.h"

#include "engine/dialects/postgres/types.h"

#include <algorithm>
#include <array>

namespace dunlin::dialects::postgres {
namespace {

using Kind = NativeType::Kind;

struct Name
{
    std::string_view catalog;
    Kind kind;
};

constexpr std::array typeNames = std::to_array<Name>({
    {"int2", Kind::SmallInt},       {"int4", Kind::Integer},      {"int8", Kind::BigInt},       {"numeric", Kind::Decimal},
    {"money", Kind::Money},         {"inet", Kind::Inet},         {"oid", Kind::Oid},           {"citext", Kind::Citext},
    {"float4", Kind::Real},         {"float8", Kind::DoublePrecision}, {"varchar", Kind::VarChar}, {"bpchar", Kind::Char}, {"char", Kind::Char},
    {"text", Kind::Text},           {"bytea", Kind::ByteA},       {"timestamp", Kind::Timestamp}, {"timestamptz", Kind::Timestamptz},
    {"date", Kind::Date},           {"time", Kind::Time},         {"timetz", Kind::Timetz},     {"bool", Kind::Boolean},
    {"bit", Kind::Bit},             {"varbit", Kind::VarBit},     {"uuid", Kind::Uuid},         {"xml", Kind::Xml},
    {"json", Kind::Json},           {"jsonb", Kind::JsonB},
});

// What the modifier of each type means is PostgreSQL's secret; information_schema reads it in the same way
// (_pg_char_max_length, _pg_numeric_precision, _pg_datetime_precision).
NativeType withModifier(Kind kind, int modifier)
{
    NativeType type{.kind = kind};
    const auto number = [](int value) { return static_cast<std::uint32_t>(value); };
    switch (kind) {
    case Kind::VarChar:
    case Kind::Char:
        if (modifier > 4)
            type.size = number(modifier - 4);
        break;
    case Kind::Bit:
    case Kind::VarBit:
        if (modifier > 0)
            type.size = number(modifier);
        break;
    case Kind::Decimal:
        if (modifier > 4) {
            type.size = number(((modifier - 4) >> 16) & 0xFFFF);
            type.scale = number((modifier - 4) & 0x7FF);
        }
        break;
    case Kind::Timestamp:
    case Kind::Timestamptz:
    case Kind::Time:
    case Kind::Timetz:
        type.size = modifier < 0 ? 6 : number(modifier);
        break;
    default:
        break;
    }
    return type;
}

} // namespace

sql::ColumnType describedType(const CatalogType &type, sql::Arity arity)
{
    if (type.isEnum)
        return {.family = sql::TypeFamily::Enum,
                .nativeType = type.name,
                .enumName = type.name,
                .enumSchema = type.enumSchema,
                .arity = arity};
    const auto known = std::ranges::find(typeNames, type.name, &Name::catalog);
    if (known != typeNames.end())
        return columnType(withModifier(known->kind, type.modifier), arity);
    return {.family = sql::TypeFamily::Unsupported, .nativeType = type.formatted, .arity = arity};
}

} // namespace dunlin::dialects::postgres
