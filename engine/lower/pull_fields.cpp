#include "engine/lower/pull_fields.h"
#include "engine/core/overloaded.h"
#include "engine/lower/pull_names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <set>

namespace dunlin::lower {
namespace {

constexpr std::string_view invalidFieldName =
    "This field was commented out because of an invalid name. Please provide a valid one that matches [a-zA-Z][a-zA-Z0-9_]*";

const psl::Field *previousField(const psl::Model *model, std::string_view column)
{
    if (!model)
        return nullptr;
    for (const auto &field : model->fields) {
        if (field.type.kind != psl::FieldType::Kind::Model && field.databaseName() == column)
            return &field;
    }
    return nullptr;
}

std::string_view scalarName(sql::TypeFamily family)
{
    switch (family) {
    case sql::TypeFamily::Int: return "Int";
    case sql::TypeFamily::BigInt: return "BigInt";
    case sql::TypeFamily::Float: return "Float";
    case sql::TypeFamily::Decimal: return "Decimal";
    case sql::TypeFamily::Boolean: return "Boolean";
    case sql::TypeFamily::String:
    case sql::TypeFamily::Uuid: return "String";
    case sql::TypeFamily::DateTime: return "DateTime";
    case sql::TypeFamily::Json: return "Json";
    case sql::TypeFamily::Binary: return "Bytes";
    case sql::TypeFamily::Enum:
    case sql::TypeFamily::Unsupported: break;
    }
    return {};
}

// An enum that the database cannot hold is a plain text column there; the previous schema knows better.
const psl::Enum *clientSideEnum(const TableContext &context, std::size_t index)
{
    const psl::Field *previous = context.fields[index].previous;
    const bool text = context.table.columns[index].type.family == sql::TypeFamily::String;
    if (!previous || !text || previous->type.kind != psl::FieldType::Kind::Enum || context.dialect.capabilities().enums)
        return nullptr;
    return &context.previousSchema->enums[previous->type.target];
}

const PulledEnum *enumOf(const TableContext &context, const sql::ColumnType &type)
{
    return type.family == sql::TypeFamily::Enum ? findEnum(context.enums, type.enumSchema, type.enumName) : nullptr;
}

std::string typeText(const TableContext &context, std::size_t index)
{
    const sql::ColumnType &type = context.table.columns[index].type;
    std::string text;
    if (const psl::Enum *known = clientSideEnum(context, index))
        text = std::string(known->name);
    else if (const PulledEnum *known = enumOf(context, type))
        text = known->name;
    else if (type.family == sql::TypeFamily::Unsupported || type.family == sql::TypeFamily::Enum) // of a namespace that was not read
        text = "Unsupported(" + quoteString(type.nativeType) + ")";
    else
        text = std::string(scalarName(type.family));
    switch (type.arity) {
    case sql::Arity::Required: return text;
    case sql::Arity::Nullable: return text + "?";
    case sql::Arity::List: return text + "[]";
    }
    return text;
}

std::optional<psl::ScalarType> scalarType(std::string_view name)
{
    using enum psl::ScalarType;
    for (const psl::ScalarType type : {String, Boolean, Int, BigInt, Float, Decimal, DateTime, Json, Bytes}) {
        if (psl::toString(type) == name)
            return type;
    }
    return std::nullopt;
}

// @db.VarChar(191), unless that is what the field's type gives by itself.
std::optional<std::string> nativeTypeText(const TableContext &context, std::size_t index)
{
    const sql::ColumnType &type = context.table.columns[index].type;
    const auto scalar = scalarType(scalarName(type.family));
    if (!scalar || type.prismaType.empty())
        return std::nullopt;
    psl::Field plain;
    plain.type = {.kind = psl::FieldType::Kind::Scalar, .scalar = *scalar};
    if (context.dialect.lowerType(psl::Schema(), plain).prismaType == type.prismaType)
        return std::nullopt;
    const psl::Datasource *datasource = context.previousSchema ? context.previousSchema->datasource() : nullptr;
    std::string text = "@" + (datasource ? std::string(datasource->name) : std::string("db")) + "." + type.prismaType;
    if (const std::size_t comma = text.find(','); comma != std::string::npos)
        text.insert(comma + 1, " ");
    return text;
}

std::string base64(std::string_view bytes)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            out += at + i <= bytes.size() ? digits[group >> (18 - 6 * i) & 63] : '=';
    }
    return out;
}

// The grammar has no exponents: 1e3 is written 1000.
std::string numberText(const std::string &text)
{
    if (text.find_first_of("eE.") == std::string::npos)
        return text;
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size() || text.find_first_of("eE") == std::string::npos)
        return text;
    char buffer[512];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
    return written.ec == std::errc() ? std::string(buffer, written.ptr) : text;
}

std::string literalText(const TableContext &context, std::size_t index, const sql::LiteralDefault &literal)
{
    using Kind = sql::LiteralDefault::Kind;
    switch (literal.kind) {
    case Kind::Number: return numberText(literal.text);
    case Kind::Boolean: return literal.text;
    case Kind::EnumValue: {
        const PulledEnum *known = enumOf(context, context.table.columns[index].type);
        return valueName(known ? known->previous : nullptr, literal.text);
    }
    case Kind::List: {
        std::vector<std::string> items;
        for (const auto &item : literal.items)
            items.push_back(literalText(context, index, item));
        return "[" + joined(items, ", ") + "]";
    }
    case Kind::String:
        if (const psl::Enum *known = clientSideEnum(context, index)) {
            for (const auto &value : known->values) {
                if (value.databaseName() == literal.text)
                    return std::string(value.name);
            }
        }
        return quoteString(literal.text);
    case Kind::Bytes: return quoteString(base64(literal.text));
    case Kind::DateTime:
    case Kind::Json: return quoteString(literal.text);
    }
    return quoteString(literal.text);
}

std::string expressionText(const psl::Expression &expression)
{
    switch (expression.kind) {
    case psl::Expression::Kind::String: return quoteString(expression.text);
    case psl::Expression::Kind::Number:
    case psl::Expression::Kind::Constant: return std::string(expression.text);
    case psl::Expression::Kind::Function:
    case psl::Expression::Kind::Array:
    case psl::Expression::Kind::Object: break;
    }
    std::vector<std::string> arguments;
    for (const auto &argument : expression.arguments)
        arguments.push_back((argument.name.empty() ? "" : std::string(argument.name) + ": ") + expressionText(argument.value));
    const std::string inner = joined(arguments, ", ");
    if (expression.kind == psl::Expression::Kind::Array)
        return "[" + inner + "]";
    if (expression.kind == psl::Expression::Kind::Object)
        return "{ " + inner + " }";
    return std::string(expression.text) + "(" + inner + ")";
}

// cuid(), uuid() …: the client makes the value, the database knows nothing of it.
std::optional<std::string> clientDefault(const psl::Field *previous, const sql::Column &column)
{
    const bool isText = column.type.family == sql::TypeFamily::String || column.type.family == sql::TypeFamily::Uuid;
    if (!previous || !previous->defaultValue || column.defaultValue || !isText)
        return std::nullopt;
    const psl::Expression &value = previous->defaultValue->value;
    constexpr std::array<std::string_view, 4> makers{"cuid", "uuid", "ulid", "nanoid"};
    if (value.kind != psl::Expression::Kind::Function || std::ranges::find(makers, value.text) == makers.end())
        return std::nullopt;
    return "@default(" + expressionText(value) + ")";
}

std::optional<std::string> defaultText(const TableContext &context, std::size_t index)
{
    const sql::Column &column = context.table.columns[index];
    if (column.autoIncrement)
        return "@default(autoincrement())";
    if (!column.defaultValue)
        return clientDefault(context.fields[index].previous, column);
    const std::string value = std::visit(core::overloaded{
        [&](const sql::LiteralDefault &literal) { return literalText(context, index, literal); },
        [](const sql::NowDefault &) { return std::string("now()"); },
        [](const sql::ExpressionDefault &expression) { return "dbgenerated(" + (expression.sql.empty() ? "" : quoteString(expression.sql)) + ")"; },
        [](const sql::SequenceDefault &) { return std::string("autoincrement()"); },
    }, *column.defaultValue);
    return "@default(" + value + ")";
}

std::vector<std::string> columnNames(const std::vector<sql::IndexColumn> &columns)
{
    std::vector<std::string> names;
    for (const auto &column : columns)
        names.push_back(column.name);
    return names;
}

std::vector<std::string> columnOptions(const sql::IndexColumn &column)
{
    std::vector<std::string> options;
    if (column.length)
        options.push_back("length: " + std::to_string(*column.length));
    if (!column.operatorClass.empty())
        options.push_back("ops: " + column.operatorClass);
    if (column.sort == sql::SortOrder::Descending)
        options.push_back("sort: Desc");
    return options;
}

std::string_view suffixOf(const sql::Index &index)
{
    return index.kind == sql::Index::Kind::Unique ? "_key" : "_idx";
}

std::string attribute(const std::string &name, const std::vector<std::string> &arguments)
{
    return arguments.empty() ? name : name + "(" + joined(arguments, ", ") + ")";
}

std::optional<std::string> mapOf(const TableContext &context, const sql::Index &index)
{
    const auto &limits = context.dialect.capabilities();
    const std::string usual = constraintName(context.table.name, columnNames(index.columns), suffixOf(index), limits.identifierLimit);
    return index.name == usual ? std::nullopt : std::optional("map: " + quoteString(index.name));
}

std::optional<std::string> mapOf(const TableContext &context, const sql::PrimaryKey &key)
{
    const auto &limits = context.dialect.capabilities();
    if (!limits.namedPrimaryKeys || key.name.empty() || key.name == constraintName(context.table.name, {}, "_pkey", limits.identifierLimit))
        return std::nullopt;
    return "map: " + quoteString(key.name);
}

// Found by what it is called in the database.
const psl::Index *previousIndex(const TableContext &context, const sql::Index &index)
{
    if (!context.previous)
        return nullptr;
    for (const auto &known : context.previous->indexes) {
        std::vector<std::string> columns;
        for (const psl::IndexField &field : known.fields)
            columns.emplace_back(context.previous->fields[field.field].databaseName());
        const std::string_view suffix = known.kind == psl::Index::Kind::Unique ? "_key" : "_idx";
        if (index.name == (known.map ? std::string(*known.map) : constraintName(context.table.name, columns, suffix, context.dialect.capabilities().identifierLimit)))
            return &known;
    }
    return nullptr;
}

const sql::Index *uniqueIndexOf(const sql::Table &table, const std::string &column)
{
    const auto found = std::ranges::find_if(table.indexes, [&](const sql::Index &index) {
        return index.kind == sql::Index::Kind::Unique && index.columns.size() == 1 && index.columns.front().name == column;
    });
    return found == table.indexes.end() ? nullptr : &*found;
}

std::string keyFields(const TableContext &context, const std::vector<sql::IndexColumn> &columns)
{
    std::vector<std::string> names;
    for (const auto &column : columns) {
        const auto found = std::ranges::find(context.table.columns, column.name, &sql::Column::name);
        const std::string name = found == context.table.columns.end() ? column.name : context.fields[static_cast<std::size_t>(found - context.table.columns.begin())].name;
        names.push_back(attribute(name, columnOptions(column)));
    }
    return "[" + joined(names, ", ") + "]";
}

std::string where(const sql::Index &index)
{
    return "where: raw(" + quoteString(index.predicate) + ")";
}

} // namespace

TableContext nameFields(const sql::Table &table, const dialects::Dialect &dialect, const psl::Schema *previousSchema, const psl::Model *previous,
                        const std::vector<PulledEnum> &enums)
{
    TableContext context{.table = table, .dialect = dialect, .previousSchema = previousSchema, .previous = previous, .enums = enums, .fields = {}};
    std::set<std::string, std::less<>> taken;
    for (const auto &column : table.columns) {
        PulledField field;
        field.previous = previousField(previous, column.name);
        const std::string derived = identifierFrom(column.name);
        if (field.previous) {
            field.name = std::string(field.previous->name);
            taken.insert(field.name);
        } else if (derived.empty()) {
            field.name = column.name;
            field.nameInvalid = true;
        } else {
            field.name = uniqueName(derived, taken);
        }
        field.mapped = field.nameInvalid || field.name != column.name || (field.previous && field.previous->map);
        context.fields.push_back(std::move(field));
    }
    return context;
}

std::vector<FieldText> scalarFields(const TableContext &context)
{
    std::vector<FieldText> out;
    for (std::size_t i = 0; i < context.table.columns.size(); ++i) {
        const sql::Column &column = context.table.columns[i];
        const PulledField &field = context.fields[i];
        FieldText text{.documentation = std::string(field.previous ? field.previous->documentation.value_or("") : ""), .name = field.name, .type = typeText(context, i), .attributes = {}};
        const auto &key = context.table.primaryKey;
        if (key && key->columns.size() == 1 && key->columns.front().name == column.name) {
            std::vector<std::string> arguments;
            if (const auto map = mapOf(context, *key))
                arguments.push_back(*map);
            std::ranges::copy(columnOptions(key->columns.front()), std::back_inserter(arguments));
            text.attributes.push_back(attribute("@id", arguments));
        }
        if (const sql::Index *index = uniqueIndexOf(context.table, column.name)) {
            std::vector<std::string> arguments;
            if (const auto map = mapOf(context, *index))
                arguments.push_back(*map);
            std::ranges::copy(columnOptions(index->columns.front()), std::back_inserter(arguments));
            if (!index->predicate.empty())
                arguments.push_back(where(*index));
            text.attributes.push_back(attribute("@unique", arguments));
        }
        if (const auto value = defaultText(context, i))
            text.attributes.push_back(*value);
        if (field.previous && field.previous->isUpdatedAt && column.type.family == sql::TypeFamily::DateTime)
            text.attributes.push_back("@updatedAt");
        if (field.mapped)
            text.attributes.push_back("@map(" + quoteString(column.name) + ")");
        if (const auto type = nativeTypeText(context, i))
            text.attributes.push_back(*type);
        if (field.previous && field.previous->isIgnored)
            text.attributes.push_back("@ignore");
        if (field.nameInvalid) {
            text.documentation = invalidFieldName;
            text.commentedOut = true;
        }
        out.push_back(std::move(text));
    }
    return out;
}

std::vector<std::string> blockKeys(const TableContext &context)
{
    std::vector<std::string> out;
    const auto &key = context.table.primaryKey;
    if (key && key->columns.size() > 1) {
        std::vector<std::string> arguments{keyFields(context, key->columns)};
        if (context.previous && context.previous->primaryKey && context.previous->primaryKey->name)
            arguments.push_back("name: " + quoteString(*context.previous->primaryKey->name));
        if (const auto map = mapOf(context, *key))
            arguments.push_back(*map);
        out.push_back(attribute("@@id", arguments));
    }
    // Known indexes in the order of the previous schema, then new ones as the database lists them.
    std::vector<const sql::Index *> ordered;
    for (const auto &index : context.table.indexes)
        ordered.push_back(&index);
    std::ranges::stable_sort(ordered, {}, [&](const sql::Index *index) {
        const psl::Index *previous = previousIndex(context, *index);
        return previous ? previous - context.previous->indexes.data() : PTRDIFF_MAX;
    });
    for (const auto kind : {sql::Index::Kind::Unique, sql::Index::Kind::Normal, sql::Index::Kind::Fulltext}) {
        for (const sql::Index *item : ordered) {
            const sql::Index &index = *item;
            if (index.kind != kind || (kind == sql::Index::Kind::Unique && index.columns.size() == 1))
                continue;
            std::vector<std::string> arguments{keyFields(context, index.columns)};
            const psl::Index *previous = previousIndex(context, index);
            if (previous && previous->name && kind == sql::Index::Kind::Unique)
                arguments.push_back("name: " + quoteString(*previous->name));
            if (const auto map = mapOf(context, index))
                arguments.push_back(*map);
            if (!index.algorithm.empty())
                arguments.push_back("type: " + index.algorithm);
            if (!index.predicate.empty())
                arguments.push_back(where(index));
            out.push_back(attribute(kind == sql::Index::Kind::Unique ? "@@unique" : kind == sql::Index::Kind::Normal ? "@@index" : "@@fulltext", arguments));
        }
    }
    return out;
}

bool hasUsableKey(const sql::Table &table)
{
    const auto usable = [&](const std::vector<sql::IndexColumn> &columns) {
        return std::ranges::all_of(columns, [&](const sql::IndexColumn &part) {
            const sql::Column *column = table.findColumn(part.name);
            return column && column->type.arity == sql::Arity::Required && column->type.family != sql::TypeFamily::Unsupported;
        });
    };
    if (table.primaryKey && usable(table.primaryKey->columns))
        return true;
    return std::ranges::any_of(table.indexes, [&](const sql::Index &index) {
        return index.kind == sql::Index::Kind::Unique && usable(index.columns);
    });
}

std::string fieldList(const TableContext &context, const std::vector<std::string> &columns)
{
    std::vector<sql::IndexColumn> plain;
    for (const auto &column : columns)
        plain.push_back({.name = column, .operatorClass = {}});
    return keyFields(context, plain);
}

} // namespace dunlin::lower
