#include "engine/dialects/postgres/types.h"

#include "engine/core/overloaded.h"
#include "engine/sql/text.h"

namespace dunlin::dialects::postgres {
namespace {

using Kind = NativeType::Kind;

// Prisma's choice for a field without @db attribute (BEHAVIOUR.md 2.11).
NativeType defaultType(psl::ScalarType scalar)
{
    switch (scalar) {
    case psl::ScalarType::String:
        return {.kind = Kind::Text};
    case psl::ScalarType::Boolean:
        return {.kind = Kind::Boolean};
    case psl::ScalarType::Int:
        return {.kind = Kind::Integer};
    case psl::ScalarType::BigInt:
        return {.kind = Kind::BigInt};
    case psl::ScalarType::Float:
        return {.kind = Kind::DoublePrecision};
    case psl::ScalarType::Decimal:
        return {.kind = Kind::Decimal, .size = 65, .scale = 30};
    case psl::ScalarType::DateTime:
        return {.kind = Kind::Timestamp, .size = 3};
    case psl::ScalarType::Json:
        return {.kind = Kind::JsonB};
    case psl::ScalarType::Bytes:
        return {.kind = Kind::ByteA};
    }
    return {};
}

NativeType typeOf(const psl::Field &field)
{
    if (!field.nativeType)
        return defaultType(field.type.scalar);
    std::string written(field.nativeType->name);
    for (std::size_t i = 0; i < field.nativeType->arguments.size(); ++i)
        written.append(i == 0 ? "(" : ",").append(field.nativeType->arguments[i]);
    if (!field.nativeType->arguments.empty())
        written.append(")");
    return parseNativeType(written).value_or(defaultType(field.type.scalar));
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

std::string literalText(const sql::LiteralDefault &literal, std::string_view type)
{
    using LiteralKind = sql::LiteralDefault::Kind;
    switch (literal.kind) {
    case LiteralKind::Number:
    case LiteralKind::Boolean:
        return literal.text;
    case LiteralKind::Bytes:
        return quoteString("\\x" + sql::hex(literal.text));
    case LiteralKind::Json:
    case LiteralKind::String:
    case LiteralKind::DateTime:
    case LiteralKind::EnumValue:
        return quoteString(literal.text);
    case LiteralKind::List: {
        std::string out = "ARRAY[";
        for (std::size_t i = 0; i < literal.items.size(); ++i)
            out.append(i == 0 ? "" : ", ").append(literalText(literal.items[i], type));
        return out.append("]::").append(type);
    }
    }
    return {};
}

std::string withArity(std::string name, sql::Arity arity)
{
    return arity == sql::Arity::List ? name + "[]" : name;
}

} // namespace

sql::ColumnType columnType(const NativeType &type, sql::Arity arity)
{
    return {.family = familyOf(type.kind), .nativeType = sqlText(type), .prismaType = prismaText(type), .arity = arity};
}

sql::ColumnType lowerType(const psl::Schema &schema, const psl::Field &field)
{
    const sql::Arity arity = lowerArity(field.arity);
    switch (field.type.kind) {
    case psl::FieldType::Kind::Unsupported:
        return {.family = sql::TypeFamily::Unsupported, .nativeType = std::string(field.type.name), .arity = arity};
    case psl::FieldType::Kind::Enum: {
        const psl::Enum &type = schema.enums[field.type.target];
        sql::ColumnType lowered{.family = sql::TypeFamily::Enum, .enumName = std::string(type.databaseName()), .arity = arity};
        if (type.schema && *type.schema != defaultSchema)
            lowered.enumSchema = *type.schema;
        lowered.nativeType = lowered.enumName;
        return lowered;
    }
    case psl::FieldType::Kind::Scalar:
    case psl::FieldType::Kind::Model:
    case psl::FieldType::Kind::Composite:
    case psl::FieldType::Kind::Unknown:
        return columnType(typeOf(field), arity);
    }
    return {};
}

std::string typeName(const sql::ColumnType &type)
{
    return withArity(type.family == sql::TypeFamily::Enum ? qualified(type.enumSchema, type.enumName) : type.nativeType, type.arity);
}

std::string typeNameOfNew(const sql::Column &column)
{
    const auto type = column.autoIncrement ? parseNativeType(column.type.prismaType) : std::nullopt;
    if (type && type->kind == Kind::SmallInt)
        return withArity("SMALLSERIAL", column.type.arity);
    if (type && type->kind == Kind::Integer)
        return withArity("SERIAL", column.type.arity);
    if (type && type->kind == Kind::BigInt)
        return withArity("BIGSERIAL", column.type.arity);
    return typeName(column.type);
}

std::string defaultText(const sql::DefaultValue &value, std::string_view type)
{
    return std::visit(core::overloaded{
                          [&](const sql::LiteralDefault &literal) { return literalText(literal, type); },
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

std::string qualified(std::string_view schema, std::string_view name)
{
    return schema.empty() ? quoteIdentifier(name) : quoteIdentifier(schema) + "." + quoteIdentifier(name);
}

std::string quoteValue(const sql::ColumnType &type, std::string_view value)
{
    const bool isBytes = type.family == sql::TypeFamily::Binary && type.arity != sql::Arity::List;
    return isBytes ? quoteString("\\x" + sql::hex(value)) : quoteString(value);
}

std::vector<std::string> countOn(const sql::Table &table)
{
    std::vector<std::string> statements;
    const std::string name = qualified(table.schema, table.name);
    for (const sql::Column &column : table.columns) {
        if (!column.autoIncrement)
            continue;
        const std::string sequence = "pg_get_serial_sequence(" + quoteString(name) + ", " + quoteString(column.name) + ")";
        statements.push_back("SELECT setval(" + sequence + ", GREATEST(max(" + quoteIdentifier(column.name) + "), nextval(" + sequence + "))) FROM " + name
                             + " HAVING " + sequence + " IS NOT NULL");
    }
    return statements;
}

} // namespace dunlin::dialects::postgres
