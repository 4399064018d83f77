#include "engine/diff/defaults.h"

#include "engine/core/ascii.h"
#include "engine/core/overloaded.h"

#include <algorithm>
#include <charconv>

namespace dunlin::diff {
namespace {

using Kind = sql::LiteralDefault::Kind;

bool isText(Kind kind)
{
    return kind == Kind::String || kind == Kind::EnumValue;
}

bool sameLiteral(const sql::LiteralDefault &before, const sql::LiteralDefault &after)
{
    if (before.kind == Kind::Json || after.kind == Kind::Json) {
        const bool comparable = before.kind == after.kind || isText(before.kind) || isText(after.kind);
        return comparable && canonicalJson(before.text) == canonicalJson(after.text);
    }
    if (isText(before.kind) && isText(after.kind))
        return before.text == after.text;
    if (before.kind != after.kind)
        return false;
    switch (before.kind) {
    case Kind::Number:
        return canonicalNumber(before.text) == canonicalNumber(after.text);
    case Kind::DateTime:
        return true;
    case Kind::List:
        return std::ranges::equal(before.items, after.items, sameLiteral);
    case Kind::String:
    case Kind::Boolean:
    case Kind::Bytes:
    case Kind::Json:
    case Kind::EnumValue:
        return before.text == after.text;
    }
    return false;
}

// Prisma tells the default of a whole number from that of another one, and within lists also INTEGER from BIGINT.
bool sameKindOfNumber(const sql::ColumnType &before, const sql::ColumnType &after, const sql::LiteralDefault &value)
{
    const auto isWhole = [](sql::TypeFamily family) {
        return family == sql::TypeFamily::Int || family == sql::TypeFamily::BigInt;
    };
    const bool isInList = value.kind == Kind::List && !value.items.empty() && value.items.front().kind == Kind::Number;
    if (isInList && isWhole(before.family))
        return before.family == after.family;
    return (!isInList && value.kind != Kind::Number) || isWhole(before.family) == isWhole(after.family);
}

bool isInstant(const std::optional<sql::DefaultValue> &value)
{
    const auto *literal = value ? std::get_if<sql::LiteralDefault>(&*value) : nullptr;
    return literal && literal->kind == Kind::DateTime;
}

// dbgenerated() without a text: some default that the schema does not tell.
bool isUntold(const std::optional<sql::DefaultValue> &value)
{
    const auto *expression = value ? std::get_if<sql::ExpressionDefault>(&*value) : nullptr;
    return expression && expression->sql.empty();
}

} // namespace

bool sameDefault(const sql::Column &before, const sql::Column &after)
{
    const auto *literal = before.defaultValue ? std::get_if<sql::LiteralDefault>(&*before.defaultValue) : nullptr;
    const bool isLike = !literal || sameKindOfNumber(before.type, after.type, *literal);
    if ((before.defaultValue == after.defaultValue && isLike) || isUntold(after.defaultValue))
        return true;
    const bool hadDefault = before.defaultValue || before.autoIncrement;
    if (!hadDefault || !after.defaultValue)
        return false;
    // Databases give instants back in too many spellings: once there is one, the other side is not compared.
    if (isInstant(before.defaultValue) || isInstant(after.defaultValue))
        return true;
    if (!before.defaultValue)
        return false;
    return std::visit(
        core::overloaded{
            [&](const sql::LiteralDefault &left, const sql::LiteralDefault &right) { return isLike && sameLiteral(left, right); },
            [](const sql::ExpressionDefault &left, const sql::ExpressionDefault &right) {
                return core::sameIgnoringCase(left.sql, right.sql);
            },
            [](const auto &left, const auto &right) {
                if constexpr (std::is_same_v<decltype(left), decltype(right)>)
                    return left == right;
                else
                    return false;
            },
        },
        *before.defaultValue, *after.defaultValue);
}

std::string canonicalNumber(std::string_view text)
{
    std::string_view rest = text;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+'))
        rest.remove_prefix(1);
    long exponent = 0;
    if (const std::size_t e = rest.find_first_of("eE"); e != std::string_view::npos) {
        std::string_view power = rest.substr(e + 1);
        if (power.starts_with('+'))
            power.remove_prefix(1);
        const auto [end, error] = std::from_chars(power.data(), power.data() + power.size(), exponent);
        if (error != std::errc() || end != power.data() + power.size() || exponent > 10'000 || exponent < -10'000)
            return std::string(text);
        rest = rest.substr(0, e);
    }
    std::string digits;
    long pointAt = -1;
    for (const char c : rest) {
        if (c == '.' && pointAt < 0)
            pointAt = static_cast<long>(digits.size());
        else if (c >= '0' && c <= '9')
            digits.push_back(c);
        else
            return std::string(text);
    }
    if (digits.empty())
        return std::string(text);
    pointAt = (pointAt < 0 ? static_cast<long>(digits.size()) : pointAt) + exponent;
    if (pointAt <= 0) {
        digits.insert(0, static_cast<std::size_t>(1 - pointAt), '0');
        pointAt = 1;
    }
    if (static_cast<std::size_t>(pointAt) > digits.size())
        digits.append(static_cast<std::size_t>(pointAt) - digits.size(), '0');
    std::string whole = digits.substr(0, static_cast<std::size_t>(pointAt));
    std::string fraction = digits.substr(static_cast<std::size_t>(pointAt));
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    fraction.erase(fraction.find_last_not_of('0') + 1);
    if (whole == "0" && fraction.empty())
        return "0";
    return (negative ? "-" : "") + whole + (fraction.empty() ? "" : "." + fraction);
}

} // namespace dunlin::diff
