#include "engine/dialects/postgres/index_rules.h"

#include "engine/psl/schema/operator_classes.h"
#include "engine/psl/validate/context.h"
#include "engine/psl/validate/native_types.h"

#include <algorithm>

namespace dunlin::dialects::postgres {

namespace {

using psl::ScalarType;
using Names = std::vector<std::string_view>;

// What the operator classes whose names begin alike are for (PostgreSQL, "Operator Classes and Operator Families").
struct ClassFamily
{
    std::string_view prefix;
    Names methods;
    Names nativeTypes;
    std::optional<ScalarType> scalar; // the field type that needs no native type
};

// The longer prefix stands first where one begins with another.
const std::vector<ClassFamily> &families()
{
    static const std::vector<ClassFamily> all = {
        {"InetOps", {"Gist", "SpGist"}, {"Inet"}, std::nullopt},
        {"Jsonb", {"Gin"}, {"JsonB"}, ScalarType::Json},
        {"TextOps", {"SpGist"}, {"Text", "VarChar", "Char"}, ScalarType::String},
        {"BitMinMax", {"Brin"}, {"Bit"}, std::nullopt},
        {"VarBitMinMax", {"Brin"}, {"VarBit"}, std::nullopt},
        {"Bpchar", {"Brin"}, {"Char"}, std::nullopt},
        {"Bytea", {"Brin"}, {"ByteA"}, ScalarType::Bytes},
        {"Date", {"Brin"}, {"Date"}, std::nullopt},
        {"Float4", {"Brin"}, {"Real"}, std::nullopt},
        {"Float8", {"Brin"}, {"DoublePrecision"}, ScalarType::Float},
        {"Inet", {"Brin"}, {"Inet"}, std::nullopt},
        {"Int2", {"Brin"}, {"SmallInt"}, std::nullopt},
        {"Int4", {"Brin"}, {"Integer"}, ScalarType::Int},
        {"Int8", {"Brin"}, {"BigInt"}, ScalarType::BigInt},
        {"Numeric", {"Brin"}, {"Decimal"}, ScalarType::Decimal},
        {"Oid", {"Brin"}, {"Oid"}, std::nullopt},
        {"Text", {"Brin"}, {"Text", "VarChar"}, ScalarType::String},
        {"TimestampTz", {"Brin"}, {"Timestamptz"}, std::nullopt},
        {"Timestamp", {"Brin"}, {"Timestamp"}, ScalarType::DateTime},
        {"TimeTz", {"Brin"}, {"Timetz"}, std::nullopt},
        {"Time", {"Brin"}, {"Time"}, std::nullopt},
        {"Uuid", {"Brin"}, {"Uuid"}, std::nullopt},
    };
    return all;
}

bool contains(const Names &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isScalar(const psl::Field &field, ScalarType type)
{
    return field.type.kind == psl::FieldType::Kind::Scalar && field.type.scalar == type;
}

// Without operator class and native type.
bool takesType(std::string_view method, const psl::Field &field)
{
    if (field.type.kind == psl::FieldType::Kind::Unsupported || method == "BTree" || method == "Hash")
        return true;
    if (method == "Gin")
        return isScalar(field, ScalarType::Json) || field.arity == psl::Arity::List;
    if (method == "Gist" || method == "SpGist")
        return isScalar(field, ScalarType::String);
    return field.type.kind == psl::FieldType::Kind::Scalar && field.type.scalar != ScalarType::Boolean
           && field.type.scalar != ScalarType::Json;
}

bool takesNativeTypeByDefault(std::string_view method, const psl::Field &field)
{
    const std::string_view native = field.nativeType->name;
    if (method == "Gin")
        return field.arity == psl::Arity::List || native == "JsonB";
    if (method == "SpGist")
        return contains({"Inet", "Text", "VarChar", "Char"}, native);
    return method == "Brin" && std::ranges::any_of(families(), [&](const ClassFamily &family) {
               return contains(family.methods, "Brin") && contains(family.nativeTypes, native);
           });
}

// What is wrong with the field in an index of this method; empty when nothing is. `unknownType`: a native type that is written but
// does not exist. Prisma names it in messages and else goes by the field's own type.
std::string problem(std::string_view method, const psl::Field &field, const std::optional<psl::NativeType> &nativeType,
                    const std::optional<psl::OperatorClass> &written, std::string_view unknownType = {})
{
    if (!written) {
        if (!unknownType.empty())
            return method != "Gist" && takesType(method, field)
                       ? std::string{}
                       : psl::concat({"The ", method, " index field type `", unknownType, "` has no default operator class."});
        if (!nativeType)
            return takesType(method, field) ? std::string{}
                                            : psl::concat({"The ", method, " index type does not support the type of the field `",
                                                           field.name, "`."});
        if (takesNativeTypeByDefault(method, field))
            return {};
        return psl::concat({"The ", method, " index field type `", nativeType->name, "` has no default operator class."});
    }
    const std::string &name = written->name;
    // Prisma's message names another class than the one written here, which people look for.
    const std::string_view shown = name == "UuidMinMaxMultiOps" ? std::string_view("BitMinMaxOps") : name;
    const std::string given = psl::concat({"The given operator class `", shown, "` "});
    if (name == "ArrayOps") {
        if (method != "Gin")
            return psl::concat({given, "is not supported with the `", method, "` index type."});
        return field.arity == psl::Arity::List
                   ? std::string{}
                   : psl::concat({given, "expects the type of field `", field.name, "` to be an array."});
    }
    const auto family = std::ranges::find_if(families(), [&](const ClassFamily &item) { return name.starts_with(item.prefix); });
    if (family == families().end())
        return {};
    if (!contains(family->methods, method))
        return psl::concat({given, "is not supported with the `", method, "` index type."});
    if (!unknownType.empty() && !family->scalar)
        return psl::concat({given, "does not support native type `", unknownType, "` of field `", field.name, "`."});
    if (nativeType)
        return contains(family->nativeTypes, nativeType->name)
                   ? std::string{}
                   : psl::concat({given, "does not support native type `", nativeType->name, "` of field `", field.name, "`."});
    if (!family->scalar)
        return psl::concat({given, "expects the field `", field.name, "` to define a valid native type."});
    return isScalar(field, *family->scalar) ? std::string{}
                                            : psl::concat({given, "points to the field `", field.name, "` that is not of ",
                                                           psl::toString(*family->scalar), " type."});
}

} // namespace

std::vector<std::string_view> operatorClasses(std::string_view method, const psl::Field &field)
{
    std::vector<std::string_view> fitting;
    for (const std::string &name : psl::operatorClassNames())
        if (problem(method, field, field.nativeType, psl::OperatorClass{name, false}).empty())
            fitting.push_back(name);
    return fitting;
}

void checkIndexMethods(const psl::ProviderContext &context, const psl::Model &model, const psl::Index &index)
{
    const std::string_view method = index.algorithm ? std::string_view(*index.algorithm) : "BTree";
    if (index.kind == psl::Index::Kind::Fulltext)
        return;
    for (const psl::IndexField &indexField : index.fields) {
        const bool general = method == "BTree" || method == "Hash";
        if ((indexField.operatorClass && indexField.operatorClass->raw) || (general && !indexField.operatorClass))
            continue;
        const psl::Field &field = psl::indexedField(context.resolution.schema, model, indexField);
        const bool readable = field.nativeType && psl::isReadable(context, *field.nativeType);
        const auto isNamed = [&](const psl::NativeTypeRule &rule) { return rule.name == field.nativeType->name; };
        const bool unknown = field.nativeType && std::ranges::none_of(context.rules.nativeTypes(), isNamed);
        const std::string message = problem(method, field, readable ? field.nativeType : std::nullopt, indexField.operatorClass,
                                            unknown ? std::string_view(field.nativeType->name) : std::string_view());
        if (!message.empty())
            context.sink.attributeError(psl::Rule::OperatorClass, model.file, index.span, psl::attributeName(index), message);
    }
}

} // namespace dunlin::dialects::postgres
