#include "engine/core/ascii.h"
#include "engine/dialects/sqlite/describer.h"

#include <algorithm>
#include <charconv>

namespace dunlin::dialects::sqlite {

using sql::LiteralDefault;
using sql::TypeFamily;

namespace {

sql::DefaultValue literal(LiteralDefault::Kind kind, std::string text)
{
    return LiteralDefault{.kind = kind, .text = std::move(text)};
}

std::string_view withoutQuotes(std::string_view text)
{
    if (text.starts_with('\''))
        text.remove_prefix(1);
    if (text.ends_with('\''))
        text.remove_suffix(1);
    return text;
}

// 64-bit whole numbers, also in quotes.
std::optional<std::string> wholeNumber(std::string_view text)
{
    const std::string_view digits = withoutQuotes(text);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return std::to_string(number);
}

// Digits with optional sign, fraction and exponent. An exponent is written out, as Prisma does: 1e3 is 1000.
std::optional<std::string> decimalNumber(std::string_view text)
{
    std::string_view rest = withoutQuotes(text);
    std::string sign;
    if (rest.starts_with('-') || rest.starts_with('+')) {
        sign = rest.front() == '-' ? "-" : "";
        rest.remove_prefix(1);
    }
    const auto exponentAt = std::min(rest.find_first_of("eE"), rest.size());
    const std::string_view mantissa = rest.substr(0, exponentAt);
    const auto pointAt = std::min(mantissa.find('.'), mantissa.size());
    std::string digits(mantissa.substr(0, pointAt));
    const std::string fraction(pointAt < mantissa.size() ? mantissa.substr(pointAt + 1) : std::string_view());
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.size() + fraction.size() == 0 || !std::ranges::all_of(digits, isDigit) || !std::ranges::all_of(fraction, isDigit))
        return std::nullopt;
    if (exponentAt == rest.size())
        return sign + (digits.empty() ? "0" : digits) + (pointAt < mantissa.size() && !fraction.empty() ? "." + fraction : "");
    std::string_view exponentText = rest.substr(exponentAt + 1);
    if (exponentText.starts_with('+'))
        exponentText.remove_prefix(1);
    int exponent = 0;
    const auto [end, error] = std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent);
    if (error != std::errc() || end != exponentText.data() + exponentText.size() || std::abs(exponent) > 400)
        return std::nullopt;
    std::string all = digits + fraction;
    int point = static_cast<int>(digits.size()) + exponent;
    if (point <= 0) {
        all.insert(0, static_cast<std::size_t>(1 - point), '0');
        point = 1;
    }
    if (point > static_cast<int>(all.size()))
        all.append(static_cast<std::size_t>(point) - all.size(), '0');
    std::string result = all.substr(0, static_cast<std::size_t>(point));
    result.erase(0, std::min(result.find_first_not_of('0'), result.size() - 1));
    if (static_cast<std::size_t>(point) < all.size())
        result += "." + all.substr(static_cast<std::size_t>(point));
    return sign + result;
}

std::string unquoted(std::string_view text)
{
    std::string_view inner = text;
    if (text.size() >= 2 && ((text.front() == '\'' && text.back() == '\'') || (text.front() == '"' && text.back() == '"')))
        inner = text.substr(1, text.size() - 2);
    std::string result;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        result += inner[i];
        if (inner.substr(i).starts_with("''"))
            ++i;
    }
    return result;
}

} // namespace

std::optional<sql::DefaultValue> defaultValue(std::string_view text, TypeFamily family)
{
    const std::string folded = core::lower(text);
    if (folded == "null")
        return std::nullopt;
    const sql::DefaultValue expression = sql::ExpressionDefault{std::string(text)};
    switch (family) {
    case TypeFamily::Int:
    case TypeFamily::BigInt:
        if (auto number = wholeNumber(text))
            return literal(LiteralDefault::Kind::Number, *number);
        return expression;
    case TypeFamily::Float:
    case TypeFamily::Decimal:
        if (auto number = decimalNumber(text))
            return literal(LiteralDefault::Kind::Number, *number);
        return expression;
    case TypeFamily::Boolean: {
        const auto number = wholeNumber(text);
        if (folded == "true" || number == "1")
            return literal(LiteralDefault::Kind::Boolean, "true");
        if (folded == "false" || number == "0")
            return literal(LiteralDefault::Kind::Boolean, "false");
        return expression;
    }
    case TypeFamily::String:
        return literal(LiteralDefault::Kind::String, unquoted(text));
    case TypeFamily::DateTime:
        if (folded == "current_timestamp" || folded == "datetime('now')" || folded == "datetime('now', 'localtime')")
            return sql::NowDefault{};
        return expression;
    case TypeFamily::Json:
        // The schema's text stands between quotes in SQL (see literalText), except numbers.
        return literal(LiteralDefault::Kind::Json, text.starts_with('\'') ? unquoted(text) : std::string(text));
    case TypeFamily::Enum:
        return literal(LiteralDefault::Kind::EnumValue, std::string(text));
    case TypeFamily::Binary:
    case TypeFamily::Uuid:
    case TypeFamily::Unsupported:
        return expression;
    }
    return expression;
}

sql::ColumnType columnType(std::string_view declaredType, sql::Arity arity)
{
    const std::string type = core::lower(declaredType);
    const auto oneOf = [&](std::initializer_list<std::string_view> names) { return std::ranges::find(names, type) != names.end(); };
    const auto make = [&](TypeFamily family, std::string native) {
        return sql::ColumnType{.family = family, .nativeType = std::move(native), .arity = arity};
    };
    if (oneOf({"int", "integer", "serial", "int[]", "integer[]"}))
        return make(TypeFamily::Int, "INTEGER");
    if (type == "bigint")
        return make(TypeFamily::BigInt, "BIGINT");
    if (oneOf({"real", "float", "double", "double[]", "float[]"}))
        return make(TypeFamily::Float, "REAL");
    if (oneOf({"boolean", "boolean[]"}))
        return make(TypeFamily::Boolean, "BOOLEAN");
    if (oneOf({"text", "text[]"}) || type.find("char") != std::string::npos)
        return make(TypeFamily::String, "TEXT");
    if (type.find("numeric") != std::string::npos || type.find("decimal") != std::string::npos)
        return make(TypeFamily::Decimal, "DECIMAL");
    if (oneOf({"date", "datetime", "timestamp", "date[]", "datetime[]", "timestamp[]"}))
        return make(TypeFamily::DateTime, "DATETIME");
    if (oneOf({"binary", "blob", "binary[]"}))
        return make(TypeFamily::Binary, "BLOB");
    if (type == "jsonb")
        return make(TypeFamily::Json, "JSONB");
    return make(TypeFamily::Unsupported, type);
}

} // namespace dunlin::dialects::sqlite
