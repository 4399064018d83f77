// The column types of PostgreSQL that the schema language knows, with their parameters.
#pragma once

#include "engine/sql/schema.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dunlin::dialects::postgres {

struct NativeType
{
    enum class Kind {
        SmallInt, Integer, BigInt, Decimal, Money, Inet, Oid, Citext, Real, DoublePrecision, VarChar, Char, Text, ByteA, Timestamp,
        Timestamptz, Date, Time, Timetz, Boolean, Bit, VarBit, Uuid, Xml, Json, JsonB,
    };

    Kind kind = Kind::Text;
    std::optional<std::uint32_t> size; // length, or precision
    std::optional<std::uint32_t> scale; // Decimal
    bool operator==(const NativeType &) const = default;
};

// From the words of the schema language: "VarChar(191)". Nothing when PostgreSQL has no such type.
std::optional<NativeType> parseNativeType(std::string_view prismaType);

std::string prismaText(const NativeType &type); // VarChar(191)
std::string sqlText(const NativeType &type); // VARCHAR(191)
sql::TypeFamily familyOf(NativeType::Kind kind);

} // namespace dunlin::dialects::postgres
