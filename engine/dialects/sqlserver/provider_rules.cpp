#include "engine/dialects/sqlserver/provider_rules.h"

#include "engine/psl/validate/native_types.h"

#include <algorithm>

namespace dunlin::dialects::sqlserver {

namespace {

using psl::ScalarType;

// Types kept outside of the row cannot be part of keys.
bool isOutsideOfRow(const psl::Field &field)
{
    if (!field.nativeType)
        return false;
    const std::string_view name = field.nativeType->name;
    if (name == "Text" || name == "NText" || name == "Image" || name == "Xml")
        return true;
    const std::vector<std::string> &arguments = field.nativeType->arguments;
    return (name == "VarBinary" || name == "VarChar" || name == "NVarChar") && !arguments.empty()
           && psl::isMax(arguments.front());
}

class Rules : public psl::ProviderRules
{
public:
    std::string_view provider() const override { return "sqlserver"; }
    std::string_view displayName() const override { return "SQL Server"; }

    const psl::ProviderCapabilities &capabilities() const override
    {
        static constexpr psl::ProviderCapabilities all{.autoIncrement = true,
                                                       .autoIncrementOnNonId = true,
                                                       .autoIncrementSeveral = true,
                                                       .autoIncrementUnindexed = true,
                                                       .clustering = true,
                                                       .compoundIds = true,
                                                       .decimal = true,
                                                       .foreignKeyCycleDetection = true,
                                                       .implicitManyToMany = true,
                                                       .namedDefaults = true,
                                                       .namedForeignKeys = true,
                                                       .namedPrimaryKeys = true,
                                                       .partialIndexes = true,
                                                       .primaryKeySort = true,
                                                       .schemas = true};
        return all;
    }

    std::size_t identifierLimit() const override { return 128; }

    std::span<const psl::ReferentialAction> foreignKeyActions() const override
    {
        using enum psl::ReferentialAction;
        static constexpr psl::ReferentialAction actions[] = {Cascade, NoAction, SetNull, SetDefault};
        return actions;
    }

    std::span<const psl::ConstraintScope> constraintScopes() const override
    {
        using enum psl::ConstraintScope;
        static constexpr psl::ConstraintScope scopes[] = {GlobalPrimaryKeysForeignKeysDefaults, ModelPrimaryKeysIndexes};
        return scopes;
    }

    std::span<const psl::NativeTypeRule> nativeTypes() const override
    {
        using psl::ArgumentForm;
        static const std::vector<psl::NativeTypeRule> types = {
            {"TinyInt", 0, 0, {ScalarType::Int}},
            {"SmallInt", 0, 0, {ScalarType::Int}},
            {"Int", 0, 0, {ScalarType::Int}},
            {"BigInt", 0, 0, {ScalarType::BigInt}, ScalarType::Int},
            {"Decimal", 0, 2, {ScalarType::Decimal}},
            {"Money", 0, 0, {ScalarType::Float}},
            {"SmallMoney", 0, 0, {ScalarType::Float}},
            {"Bit", 0, 0, {ScalarType::Boolean, ScalarType::Int}, ScalarType::Bytes},
            {"Float", 0, 1, {ScalarType::Float}},
            {"Real", 0, 0, {ScalarType::Float}},
            {"Date", 0, 0, {ScalarType::DateTime}},
            {"Time", 0, 0, {ScalarType::DateTime}},
            {"DateTime", 0, 0, {ScalarType::DateTime}},
            {"DateTime2", 0, 0, {ScalarType::DateTime}},
            {"DateTimeOffset", 0, 0, {ScalarType::DateTime}},
            {"SmallDateTime", 0, 0, {ScalarType::DateTime}},
            {"Char", 0, 1, {ScalarType::String}},
            {"NChar", 0, 1, {ScalarType::String}},
            {"VarChar", 0, 1, {ScalarType::String}, std::nullopt, ArgumentForm::NumberOrMax},
            {"Text", 0, 0, {ScalarType::String}},
            {"NVarChar", 0, 1, {ScalarType::String}, std::nullopt, ArgumentForm::NumberOrMax},
            {"NText", 0, 0, {ScalarType::String}},
            {"Binary", 0, 1, {ScalarType::Bytes}},
            {"VarBinary", 0, 1, {ScalarType::Bytes}, std::nullopt, ArgumentForm::NumberOrMax},
            {"Image", 0, 0, {ScalarType::Bytes}},
            {"Xml", 0, 0, {ScalarType::String}},
            {"UniqueIdentifier", 0, 0, {ScalarType::String}},
        };
        return types;
    }

    void checkNativeType(const psl::ProviderContext &context, const psl::Field &field) const override
    {
        const std::vector<std::uint32_t> numbers = psl::nativeTypeNumbers(*field.nativeType);
        const std::string_view name = field.nativeType->name;
        if (numbers.empty())
            return;
        const auto outOfRange = [&](std::string_view range) { psl::reportOutOfRange(context, field, displayName(), range); };
        if (name == "Decimal" && numbers.size() == 2) {
            if (numbers[1] > numbers[0])
                psl::reportScaleAbovePrecision(context, field, displayName());
            else if (numbers[0] == 0 || numbers[0] > 38)
                outOfRange("Precision can range from 1 to 38.");
        } else if (name == "Float" && (numbers[0] == 0 || numbers[0] > 53)) {
            outOfRange("Bits can range from 1 to 53.");
        } else if (name == "NVarChar" && numbers[0] > 4000) {
            outOfRange("Length can range from 1 to 4000. For larger sizes, use the `Max` variant.");
        } else if ((name == "VarChar" || name == "VarBinary") && numbers[0] > 8000) {
            outOfRange("Length can range from 1 to 8000. For larger sizes, use the `Max` variant.");
        } else if (name == "NChar" && numbers[0] > 4000) {
            outOfRange("Length can range from 1 to 4000.");
        } else if ((name == "Char" || name == "Binary") && numbers[0] > 8000) {
            outOfRange("Length can range from 1 to 8000.");
        }
    }

    void checkModel(const psl::ProviderContext &context, psl::ModelId id) const override
    {
        const psl::Model &model = context.resolution.schema.models[id];
        const auto isProblem = [&](const psl::IndexField &field) { return isOutsideOfRow(model.fields[field.field]); };
        for (const psl::Index &index : model.indexes) {
            const auto field = std::ranges::find_if(index.fields, isProblem);
            if (field != index.fields.end())
                psl::reportNotIndexable(context, model.file, index.span, model.fields[field->field], displayName(), index.kind,
                                        "");
        }
        if (!model.primaryKey)
            return;
        for (const psl::IndexField &indexField : model.primaryKey->fields) {
            const psl::Field &field = model.fields[indexField.field];
            if (isOutsideOfRow(field)) {
                psl::reportNotForKeys(context, model.file, model.primaryKey->span, field, displayName(), "");
                return;
            }
            if (field.type.kind == psl::FieldType::Kind::Scalar && field.type.scalar == ScalarType::Bytes) {
                context.sink.error(psl::Rule::NativeTypeNotIndexable, model.file, model.primaryKey->span,
                                   "Invalid model: Using Bytes type is not allowed in the model's id.");
                return;
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

} // namespace dunlin::dialects::sqlserver
