#include "engine/dialects/cockroachdb/provider_rules.h"

#include "engine/psl/validate/native_types.h"

#include <algorithm>

namespace dunlin::dialects::cockroachdb {

namespace {

using psl::ScalarType;

class Rules : public psl::ProviderRules
{
public:
    std::string_view provider() const override { return "cockroachdb"; }
    std::string_view displayName() const override { return "CockroachDB"; }

    const psl::ProviderCapabilities &capabilities() const override
    {
        static constexpr psl::ProviderCapabilities all{.autoIncrement = true,
                                                       .autoIncrementOnNonId = true,
                                                       .autoIncrementSeveral = true,
                                                       .autoIncrementUnindexed = true,
                                                       .compoundIds = true,
                                                       .decimal = true,
                                                       .enums = true,
                                                       .implicitManyToMany = true,
                                                       .json = true,
                                                       .namedForeignKeys = true,
                                                       .namedPrimaryKeys = true,
                                                       .partialIndexes = true,
                                                       .relationFieldsInAnyOrder = true,
                                                       .scalarLists = true,
                                                       .schemas = true};
        return all;
    }

    psl::NewId newId() const override { return {.type = "BigInt"}; }
    std::size_t identifierLimit() const override { return 63; }

    std::span<const psl::ConstraintScope> constraintScopes() const override
    {
        static constexpr psl::ConstraintScope scopes[] = {psl::ConstraintScope::ModelPrimaryKeysIndexesForeignKeys};
        return scopes;
    }

    bool supportsIndexAlgorithm(std::string_view name) const override { return name == "BTree" || name == "Gin"; }

    std::span<const psl::NativeTypeRule> nativeTypes() const override
    {
        static const std::vector<psl::NativeTypeRule> types = {
            {"Bit", 0, 1, {ScalarType::String}},
            {"Bool", 0, 0, {ScalarType::Boolean}},
            {"Bytes", 0, 0, {ScalarType::Bytes}},
            {"Char", 0, 1, {ScalarType::String}},
            {"Date", 0, 0, {ScalarType::DateTime}},
            {"Decimal", 0, 2, {ScalarType::Decimal}},
            {"Float4", 0, 0, {ScalarType::Float}},
            {"Float8", 0, 0, {ScalarType::Float}},
            {"Inet", 0, 0, {ScalarType::String}},
            {"Int2", 0, 0, {ScalarType::Int}},
            {"Int4", 0, 0, {ScalarType::Int}},
            {"Int8", 0, 0, {ScalarType::BigInt}},
            {"JsonB", 0, 0, {ScalarType::Json}},
            {"Oid", 0, 0, {ScalarType::Int}},
            {"CatalogSingleChar", 0, 0, {ScalarType::String}},
            {"String", 0, 1, {ScalarType::String}},
            {"Time", 0, 1, {ScalarType::DateTime}},
            {"Timestamp", 0, 1, {ScalarType::DateTime}},
            {"Timestamptz", 0, 1, {ScalarType::DateTime}},
            {"Timetz", 0, 1, {ScalarType::DateTime}},
            {"Uuid", 0, 0, {ScalarType::String}},
            {"VarBit", 0, 1, {ScalarType::String}},
        };
        return types;
    }

    void checkNativeType(const psl::ProviderContext &context, const psl::Field &field) const override
    {
        const std::vector<std::uint32_t> numbers = psl::nativeTypeNumbers(*field.nativeType);
        const std::string_view name = field.nativeType->name;
        if (numbers.empty())
            return;
        if (name == "Decimal" && numbers.size() == 2 && numbers[1] > numbers[0])
            psl::reportScaleAbovePrecision(context, field, displayName());
        else if (name == "Decimal" && (numbers[0] > 1000 || numbers[0] == 0))
            psl::reportOutOfRange(context, field, displayName(), "Precision must be positive with a maximum value of 1000.");
        else if ((name == "Bit" || name == "VarBit") && numbers[0] == 0)
            psl::reportOutOfRange(context, field, displayName(), "M must be a positive integer.");
        else if (name.starts_with("Time") && numbers[0] > 6)
            psl::reportOutOfRange(context, field, displayName(), "M can range from 0 to 6.");
    }

    void checkModel(const psl::ProviderContext &context, psl::ModelId id) const override
    {
        const psl::Model &model = context.resolution.schema.models[id];
        for (const psl::Field &field : model.fields)
            if (field.defaultValue && field.defaultValue->value.isFunction("autoincrement")
                && field.type.scalar != ScalarType::BigInt)
                context.sink.attributeError(psl::Rule::AutoincrementNotPossible, model.file, field.defaultValue->span, "default",
                                            "The `autoincrement()` default function is defined only on BigInt fields on "
                                            "CockroachDB. Use sequence() if you want an autoincrementing Int field.");
        for (const psl::Index &index : model.indexes) {
            if (index.algorithm != "Gin")
                continue;
            for (const psl::IndexField &indexField : index.fields) {
                if (indexField.operatorClass) {
                    context.sink.attributeError(psl::Rule::OperatorClass, model.file, index.span, "@@index",
                                                "Custom operator classes are not supported with the current connector.");
                    break;
                }
                const psl::Field &field = model.fields[indexField.field];
                const bool json = field.type.kind == psl::FieldType::Kind::Scalar && field.type.scalar == ScalarType::Json;
                const bool isLast = &indexField == &index.fields.back();
                if (json && !isLast)
                    context.sink.attributeError(psl::Rule::IndexNotSupported, model.file, index.span, "@@index",
                                                "A `Json` column is only allowed as the last column of an inverted index.");
                else if (!json && field.arity != psl::Arity::List && field.type.kind != psl::FieldType::Kind::Unsupported)
                    context.sink.attributeError(
                        psl::Rule::IndexNotSupported, model.file, index.span, "@@index",
                        psl::concat({"The Gin index type does not support the type of the field `", field.name, "`."}));
            }
        }
    }

    bool knowsDefaultFunction(std::string_view name) const override { return name == "sequence"; }

    // sequence(virtual, cache, increment, minValue, maxValue, start)
    void checkDefaultFunction(const psl::ProviderContext &context, psl::ModelId id, psl::FieldIndex index) const override
    {
        static constexpr std::string_view numbers[] = {"cache", "increment", "minValue", "maxValue", "start"};
        const psl::Model &model = context.resolution.schema.models[id];
        const auto mismatch = [&](std::string_view expected, const psl::Expression &value) {
            context.sink.error(psl::Rule::WrongArgument, model.file, value.span,
                               psl::concat({"Expected a ", expected, " value, but received ", psl::describeKind(value),
                                            " value `", psl::toString(value), "`."}));
        };
        for (const psl::Argument &argument : model.fields[index].defaultValue->value.arguments) {
            const psl::Expression &value = argument.value;
            if (argument.name == "virtual") {
                if (value.kind != psl::Expression::Kind::Constant || (value.text != "true" && value.text != "false"))
                    mismatch("boolean", value);
            } else if (std::ranges::find(numbers, argument.name) != std::ranges::end(numbers)) {
                if (value.kind != psl::Expression::Kind::Number || value.text.find('.') != std::string::npos)
                    mismatch("numeric", value);
            } else {
                context.sink.error(psl::Rule::UnknownArgument, model.file, argument.span,
                                   "Unexpected argument in `sequence()` function call");
            }
        }
    }
};

} // namespace

const psl::ProviderRules &providerRules()
{
    static const Rules rules;
    return rules;
}

} // namespace dunlin::dialects::cockroachdb
