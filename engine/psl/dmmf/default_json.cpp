#include "engine/psl/dmmf/default_json.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <string>
#include <string_view>

namespace dunlin::psl {

namespace {

using Json = nlohmann::ordered_json;

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
    return end - at;
}

// RFC 3339 in one spelling: `T`, a fraction of three, six or nine digits or none, and the offset as +hh:mm.
std::string canonicalTime(std::string_view text)
{
    constexpr std::size_t secondsEnd = 19; // 2020-01-01T00:00:00
    if (text.size() <= secondsEnd)
        return std::string(text);
    std::string out(text.substr(0, secondsEnd));
    out[10] = 'T';
    std::size_t at = secondsEnd;
    if (text[at] == '.') {
        const std::size_t digits = digitsAt(text, at + 1);
        std::string fraction(text.substr(at + 1, std::min<std::size_t>(digits, 9)));
        fraction.resize(9, '0');
        while (fraction.ends_with("000"))
            fraction.resize(fraction.size() - 3);
        if (!fraction.empty())
            out.append(".").append(fraction);
        at += 1 + digits;
    }
    const std::string_view offset = text.substr(at);
    return out.append(offset == "Z" || offset == "z" || offset == "-00:00" ? "+00:00" : offset);
}

template <typename Number>
Json number(std::string_view text)
{
    Number value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc{} && end == text.data() + text.size() ? Json(value) : Json(text);
}

// Prisma takes the digits times the power of ten, which is not always the nearest double: 0.7 is 0.7000000000000001.
Json decimal(std::string_view text)
{
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos)
        return number<double>(text);
    const std::string_view fraction = text.substr(point + 1);
    std::string digits(text.substr(0, point));
    digits += fraction;
    double power = 1;
    for (std::size_t i = 0; i < fraction.size(); ++i)
        power *= 10;
    double value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return problem == std::errc{} && end == digits.data() + digits.size() ? Json(value * (1 / power)) : Json(text);
}

Json literal(const Expression &value, ScalarType type)
{
    switch (type) {
    case ScalarType::Int: return number<std::int64_t>(value.text);
    case ScalarType::Float:
    case ScalarType::Decimal: return decimal(value.text);
    case ScalarType::Boolean: return value.text == "true";
    case ScalarType::DateTime: return canonicalTime(value.text);
    case ScalarType::BigInt: // beyond what JSON numbers keep
    case ScalarType::String:
    case ScalarType::Json:
    case ScalarType::Bytes: return value.text;
    }
    return {};
}

Json function(const Expression &value)
{
    Json arguments = Json::array();
    // Versions that are not written are those that stand for it.
    if (value.text == "uuid" || value.text == "cuid")
        arguments.push_back(value.arguments.empty() ? Json(value.text == "uuid" ? 4 : 1)
                                                    : number<std::int64_t>(value.arguments.front().value.text));
    else if (value.text == "nanoid" && !value.arguments.empty())
        arguments.push_back(number<std::int64_t>(value.arguments.front().value.text));
    else if (value.text == "dbgenerated" && !value.arguments.empty())
        arguments.push_back(value.arguments.front().value.text);
    return {{"name", value.text}, {"args", std::move(arguments)}};
}

Json valueJson(const Expression &value, const FieldType &type)
{
    if (value.kind == Expression::Kind::Function)
        return function(value);
    if (value.kind == Expression::Kind::Array) {
        Json list = Json::array();
        for (const Argument &element : value.arguments)
            list.push_back(valueJson(element.value, type));
        return list;
    }
    return type.kind == FieldType::Kind::Scalar ? literal(value, type.scalar) : Json(value.text);
}

} // namespace

nlohmann::ordered_json defaultJson(const Field &field)
{
    return valueJson(field.defaultValue->value, field.type);
}

} // namespace dunlin::psl
