#include "engine/lower/defaults.h"

#include "engine/lower/numbers.h"

#include <algorithm>

namespace dunlin::lower {
namespace {

using Kind = sql::LiteralDefault::Kind;

std::optional<sql::LiteralDefault> lowerString(const psl::Field &field, std::string_view text)
{
    if (field.type.kind != psl::FieldType::Kind::Scalar)
        return sql::LiteralDefault{Kind::String, std::string(text), {}};
    switch (field.type.scalar) {
    case psl::ScalarType::DateTime:
        return sql::LiteralDefault{Kind::DateTime, databaseInstant(text).value_or(std::string(text)), {}};
    case psl::ScalarType::Json:
        return sql::LiteralDefault{Kind::Json, std::string(text), {}};
    case psl::ScalarType::Bytes:
        return sql::LiteralDefault{Kind::Bytes, decodeBase64(text).value_or(std::string(text)), {}};
    case psl::ScalarType::Decimal:
    case psl::ScalarType::Float:
    case psl::ScalarType::Int:
    case psl::ScalarType::BigInt:
        return sql::LiteralDefault{Kind::Number, plainNumber(text), {}};
    case psl::ScalarType::String:
    case psl::ScalarType::Boolean:
        return sql::LiteralDefault{Kind::String, std::string(text), {}};
    }
    return std::nullopt;
}

std::optional<sql::LiteralDefault> lowerConstant(const psl::Schema &schema, const psl::Field &field, std::string_view text)
{
    if (field.type.kind == psl::FieldType::Kind::Enum) {
        const auto &values = schema.enums[field.type.target].values;
        const auto value = std::ranges::find(values, text, &psl::EnumValue::name);
        if (value == values.end())
            return std::nullopt;
        return sql::LiteralDefault{Kind::EnumValue, std::string(value->databaseName()), {}};
    }
    if (text == "true" || text == "false")
        return sql::LiteralDefault{Kind::Boolean, std::string(text), {}};
    return std::nullopt;
}

std::optional<sql::LiteralDefault> lowerLiteral(const psl::Schema &schema, const psl::Field &field, const psl::Expression &value)
{
    switch (value.kind) {
    case psl::Expression::Kind::String:
        return lowerString(field, value.text);
    case psl::Expression::Kind::Number:
        return sql::LiteralDefault{Kind::Number, plainNumber(value.text), {}};
    case psl::Expression::Kind::Constant:
        return lowerConstant(schema, field, value.text);
    case psl::Expression::Kind::Array: {
        sql::LiteralDefault list{Kind::List, {}, {}};
        for (const psl::Argument &element : value.arguments) {
            if (auto item = lowerLiteral(schema, field, element.value))
                list.items.push_back(std::move(*item));
        }
        return list;
    }
    case psl::Expression::Kind::Function:
    case psl::Expression::Kind::Object:
        return std::nullopt;
    }
    return std::nullopt;
}

LoweredDefault lowerFunction(const psl::Expression &value)
{
    if (value.text == "now")
        return {.value = sql::NowDefault{}};
    if (value.text == "autoincrement")
        return {.autoIncrement = true};
    if (value.text == "dbgenerated") {
        const bool hasText = !value.arguments.empty() && value.arguments.front().value.kind == psl::Expression::Kind::String;
        return {.value = sql::ExpressionDefault{std::string(hasText ? value.arguments.front().value.text : std::string_view())}};
    }
    return {.clientSide = true}; // uuid, cuid, ulid, nanoid …
}

} // namespace

LoweredDefault lowerDefault(const psl::Schema &schema, const psl::Field &field)
{
    if (!field.defaultValue)
        return {};
    const psl::Expression &value = field.defaultValue->value;
    LoweredDefault lowered;
    if (value.kind == psl::Expression::Kind::Function)
        lowered = lowerFunction(value);
    else if (auto literal = lowerLiteral(schema, field, value))
        lowered.value = std::move(*literal);
    return lowered;
}

} // namespace dunlin::lower
