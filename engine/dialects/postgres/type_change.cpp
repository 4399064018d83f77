#include "engine/dialects/postgres/type_change.h"

#include <algorithm>
#include <initializer_list>

namespace dunlin::dialects::postgres {
namespace {

using Kind = NativeType::Kind;
using enum diff::TypeChange;

bool isOneOf(Kind kind, std::initializer_list<Kind> kinds)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool isCharacters(const NativeType &type)
{
    return isOneOf(type.kind, {Kind::VarChar, Kind::Char});
}

// Text of any length.
bool isUnlimited(const NativeType &type)
{
    return type.kind == Kind::Text || (type.kind == Kind::VarChar && !type.size);
}

// What needs up to `needed` characters, into VARCHAR or CHAR. CHAR alone is CHAR(1).
diff::TypeChange intoCharacters(const NativeType &after, std::uint32_t needed)
{
    if (after.size)
        return *after.size < needed ? Risky : Safe;
    return after.kind == Kind::Char ? Risky : Safe;
}

diff::TypeChange ofInteger(const NativeType &before, const NativeType &after)
{
    // SMALLINT has five digits; Prisma counts three, and its verdicts are ours.
    const std::uint32_t digits = before.kind == Kind::SmallInt ? 3 : before.kind == Kind::Integer ? 10 : 19;
    const std::uint32_t characters = before.kind == Kind::SmallInt ? 4 : before.kind == Kind::Integer ? 11 : 20;
    if (isOneOf(after.kind, {Kind::SmallInt, Kind::Integer, Kind::BigInt}))
        return after.kind < before.kind ? Risky : Safe;
    if (after.kind == Kind::Decimal)
        return after.size && *after.size - std::min(*after.size, after.scale.value_or(0)) < digits ? Risky : Safe;
    if (isOneOf(after.kind, {Kind::Real, Kind::DoublePrecision, Kind::Text}))
        return Safe;
    return isCharacters(after) ? intoCharacters(after, characters) : NotCastable;
}

diff::TypeChange decimalToDecimal(const NativeType &before, const NativeType &after)
{
    if (!after.size)
        return Safe;
    const std::uint32_t scale = after.scale.value_or(0);
    if (!before.size)
        return *after.size < 131072 || scale < 16383 ? Risky : Safe; // PostgreSQL, "Numeric Types": the limits of NUMERIC
    const std::uint32_t oldScale = before.scale.value_or(0);
    return *before.size - std::min(*before.size, oldScale) > *after.size - std::min(*after.size, scale) || oldScale > scale ? Risky : Safe;
}

diff::TypeChange ofDecimal(const NativeType &before, const NativeType &after)
{
    const bool isWhole = before.size && before.scale.value_or(0) == 0;
    switch (after.kind) {
    case Kind::SmallInt:
        return isWhole && *before.size <= 2 ? Safe : Risky;
    case Kind::Integer:
        return isWhole && *before.size <= 9 ? Safe : Risky;
    case Kind::BigInt:
        return isWhole && *before.size <= 18 ? Safe : Risky;
    case Kind::Decimal:
        return decimalToDecimal(before, after);
    case Kind::Real:
    case Kind::DoublePrecision:
        return Risky;
    case Kind::Text:
        return Safe;
    case Kind::VarChar:
    case Kind::Char:
        return intoCharacters(after, before.size ? *before.size + (isWhole ? 1 : 2) : 131073); // digits, sign, point
    default:
        return NotCastable;
    }
}

diff::TypeChange ofFloat(const NativeType &before, const NativeType &after)
{
    if (isOneOf(after.kind, {Kind::SmallInt, Kind::Integer, Kind::BigInt, Kind::Decimal, Kind::Real}))
        return Risky;
    if (isOneOf(after.kind, {Kind::DoublePrecision, Kind::Text}))
        return Safe;
    return isCharacters(after) ? intoCharacters(after, before.kind == Kind::Real ? 47 : 317) : NotCastable;
}

diff::TypeChange ofCharacters(const NativeType &before, const NativeType &after)
{
    if (after.kind == Kind::Text)
        return Safe;
    if (!isCharacters(after))
        return NotCastable;
    if (before.kind == Kind::Char && !before.size)
        return Safe;
    if (!before.size)
        return after.size || after.kind == Kind::Char ? Risky : Safe;
    if (!after.size)
        return after.kind == Kind::Char && *before.size != 1 ? Risky : Safe;
    return *before.size > *after.size ? Risky : Safe;
}

// Into text of any length, into characters that are enough, into the types named.
diff::TypeChange ofTime(const NativeType &after, std::uint32_t tooShort, std::initializer_list<Kind> others)
{
    if (isUnlimited(after) || (isCharacters(after) && after.size && *after.size > tooShort))
        return Safe;
    return isOneOf(after.kind, others) ? Safe : NotCastable;
}

// A precision that one side does not tell is none.
bool differsInPrecisionOnly(const NativeType &before, const NativeType &after)
{
    return isOneOf(before.kind, {Kind::Timestamp, Kind::Timestamptz, Kind::Time, Kind::Timetz}) && before.kind == after.kind
           && (!before.size || !after.size || before.size == after.size);
}

diff::TypeChange ofBits(const NativeType &before, const NativeType &after)
{
    if (before.kind == Kind::Bit && !before.size)
        return isOneOf(after.kind, {Kind::Text, Kind::VarChar, Kind::Char, Kind::VarBit}) ? Safe : NotCastable;
    if (isUnlimited(after))
        return Safe;
    if (before.kind == Kind::VarBit && !before.size)
        return isCharacters(after) || after.kind == Kind::Bit ? Risky : NotCastable;
    if (after.kind == Kind::VarBit && !after.size)
        return Safe;
    const bool fits = after.size && *after.size >= *before.size;
    if (before.kind == Kind::Bit)
        return fits && (isCharacters(after) || after.kind == Kind::VarBit) ? Safe : NotCastable;
    if (after.kind == Kind::VarBit)
        return *after.size > *before.size ? Safe : NotCastable;
    if (after.kind == Kind::Bit)
        return !after.size || *after.size <= *before.size ? Risky : NotCastable;
    return isCharacters(after) ? (fits ? Safe : Risky) : NotCastable;
}

diff::TypeChange cast(const NativeType &before, const NativeType &after)
{
    switch (before.kind) {
    case Kind::SmallInt:
    case Kind::Integer:
    case Kind::BigInt:
        return ofInteger(before, after);
    case Kind::Decimal:
        return ofDecimal(before, after);
    case Kind::Real:
    case Kind::DoublePrecision:
        return ofFloat(before, after);
    case Kind::VarChar:
    case Kind::Char:
        return ofCharacters(before, after);
    case Kind::Text:
        return isUnlimited(after) || after.kind == Kind::Citext ? Safe : isCharacters(after) ? Risky : NotCastable;
    case Kind::Citext:
        return isOneOf(after.kind, {Kind::Text, Kind::VarChar}) ? Safe : Risky;
    case Kind::Money:
        return isOneOf(after.kind, {Kind::Citext, Kind::Text, Kind::VarChar}) ? Safe : Risky;
    case Kind::Inet:
        return isOneOf(after.kind, {Kind::Citext, Kind::Text, Kind::VarChar}) ? Safe : NotCastable;
    case Kind::Oid:
        return isOneOf(after.kind, {Kind::Text, Kind::VarChar, Kind::BigInt, Kind::Integer}) ? Safe : NotCastable;
    case Kind::ByteA:
        return isUnlimited(after) ? Safe : isCharacters(after) && after.size && *after.size > 2 ? Risky : NotCastable;
    case Kind::Timestamp:
        return ofTime(after, 22, {Kind::Timestamp, Kind::Timestamptz, Kind::Date, Kind::Time, Kind::Timetz});
    case Kind::Timestamptz:
        return ofTime(after, 27, {Kind::Timestamp, Kind::Timestamptz, Kind::Date, Kind::Time, Kind::Timetz});
    case Kind::Date:
        return ofTime(after, 27, {Kind::Timestamp, Kind::Timestamptz});
    case Kind::Time:
        // TIME(3) to TIME(6) has no verdict of its own in Prisma: the column is made anew.
        return ofTime(after, 13, {Kind::Timetz});
    case Kind::Timetz:
        return ofTime(after, 18, {Kind::Timetz, Kind::Time});
    case Kind::Boolean:
        if (isOneOf(after.kind, {Kind::Text, Kind::VarChar}))
            return Safe;
        return after.kind == Kind::Char && after.size.value_or(1) > 3 ? (*after.size > 4 ? Safe : Risky) : NotCastable;
    case Kind::Bit:
    case Kind::VarBit:
        return ofBits(before, after);
    case Kind::Uuid:
        return isUnlimited(after) || (isCharacters(after) && after.size && *after.size > 31) ? Safe : NotCastable;
    case Kind::Xml:
        return isUnlimited(after) ? Safe : isCharacters(after) ? Risky : NotCastable;
    case Kind::Json:
    case Kind::JsonB:
        if (isUnlimited(after) || isOneOf(after.kind, {Kind::Json, Kind::JsonB}))
            return Safe;
        return isCharacters(after) ? Risky : NotCastable;
    }
    return NotCastable;
}

} // namespace

std::optional<diff::TypeChange> typeChange(const NativeType &before, const NativeType &after)
{
    if (before == after || differsInPrecisionOnly(before, after))
        return std::nullopt;
    return cast(before, after);
}

} // namespace dunlin::dialects::postgres
