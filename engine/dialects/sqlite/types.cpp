#include "engine/dialects/sqlite/types.h"

#include "engine/core/overloaded.h"
#include "engine/sql/text.h"

#include <algorithm>

namespace dunlin::dialects::sqlite {
namespace {

sql::TypeFamily familyOf(psl::ScalarType type)
{
    switch (type) {
    case psl::ScalarType::String:
        return sql::TypeFamily::String;
    case psl::ScalarType::Boolean:
        return sql::TypeFamily::Boolean;
    case psl::ScalarType::Int:
        return sql::TypeFamily::Int;
    case psl::ScalarType::BigInt:
        return sql::TypeFamily::BigInt;
    case psl::ScalarType::Float:
        return sql::TypeFamily::Float;
    case psl::ScalarType::Decimal:
        return sql::TypeFamily::Decimal;
    case psl::ScalarType::DateTime:
        return sql::TypeFamily::DateTime;
    case psl::ScalarType::Json:
        return sql::TypeFamily::Json;
    case psl::ScalarType::Bytes:
        return sql::TypeFamily::Binary;
    }
    return sql::TypeFamily::String;
}

sql::Arity lowerArity(psl::Arity arity)
{
    switch (arity) {
    case psl::Arity::Required:
        return sql::Arity::Required;
    case psl::Arity::Optional:
        return sql::Arity::Nullable;
    case psl::Arity::List:
        return sql::Arity::List;
    }
    return sql::Arity::Required;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
}

std::string literalText(const sql::LiteralDefault &literal)
{
    using Kind = sql::LiteralDefault::Kind;
    switch (literal.kind) {
    case Kind::Number:
    case Kind::Boolean:
        return literal.text;
    case Kind::Bytes:
        return sql::quoted(sql::hex(literal.text), '\'');
    case Kind::Json:
        // Only numbers mean the same with and without quotes.
        return isNumber(literal.text) ? literal.text : sql::quoted(literal.text, '\'');
    case Kind::String:
    case Kind::DateTime:
    case Kind::EnumValue:
        return sql::quoted(literal.text, '\'');
    case Kind::List:
        return {};
    }
    return {};
}

} // namespace

sql::ColumnType lowerType(const psl::Field &field)
{
    sql::ColumnType type{.arity = lowerArity(field.arity)};
    if (field.type.kind == psl::FieldType::Kind::Unsupported) {
        type.family = sql::TypeFamily::Unsupported;
        type.nativeType = field.type.name;
        return type;
    }
    // Enums are known to the client only.
    type.family = field.type.kind == psl::FieldType::Kind::Scalar ? familyOf(field.type.scalar) : sql::TypeFamily::String;
    type.nativeType = typeName(type);
    return type;
}

std::string_view typeName(const sql::ColumnType &type)
{
    switch (type.family) {
    case sql::TypeFamily::Int:
        return "INTEGER";
    case sql::TypeFamily::BigInt:
        return "BIGINT";
    case sql::TypeFamily::Float:
        return "REAL";
    case sql::TypeFamily::Decimal:
        return "DECIMAL";
    case sql::TypeFamily::Boolean:
        return "BOOLEAN";
    case sql::TypeFamily::String:
    case sql::TypeFamily::Uuid:
    case sql::TypeFamily::Enum:
        return "TEXT";
    case sql::TypeFamily::DateTime:
        return "DATETIME";
    case sql::TypeFamily::Json:
        return "JSONB";
    case sql::TypeFamily::Binary:
        return "BLOB";
    case sql::TypeFamily::Unsupported:
        return type.nativeType;
    }
    return {};
}

std::string defaultText(const sql::DefaultValue &value)
{
    return std::visit(core::overloaded{
                          [](const sql::LiteralDefault &literal) { return literalText(literal); },
                          [](const sql::NowDefault &) { return std::string("CURRENT_TIMESTAMP"); },
                          [](const sql::ExpressionDefault &expression) { return expression.sql; },
                          [](const sql::SequenceDefault &) { return std::string(); },
                      },
                      value);
}

std::string quoteIdentifier(std::string_view name)
{
    return sql::quoted(name, '"');
}

std::string quoteString(std::string_view text)
{
    return sql::quoted(text, '\'');
}

std::string quoteValue(const sql::ColumnType &type, std::string_view value)
{
    if (type.family == sql::TypeFamily::Binary)
        return "x'" + sql::hex(value) + "'";
    // A statement ends at the first NUL.
    return value.find('\0') == std::string_view::npos ? quoteString(value) : "CAST(x'" + sql::hex(value) + "' AS TEXT)";
}

} // namespace dunlin::dialects::sqlite
