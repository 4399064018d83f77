#include "engine/dialects/mysql/provider_rules.h"

#include "engine/psl/validate/native_types.h"

#include <algorithm>
#include <array>

namespace dunlin::dialects::mysql {

namespace {

using psl::ScalarType;

constexpr std::string_view lengthHint =
    " Please use the `length` argument to the field in the index definition to allow this.";

// Types stored apart from the row need a prefix length in keys (MySQL, "Column Prefix Key Parts").
bool needsLength(const psl::Field &field)
{
    static constexpr std::array<std::string_view, 8> names = {"Text", "LongText", "MediumText", "TinyText",
                                                              "Blob", "TinyBlob", "MediumBlob", "LongBlob"};
    return field.nativeType && std::ranges::find(names, field.nativeType->name) != names.end();
}

class Rules : public psl::ProviderRules
{
public:
    std::string_view provider() const override { return "mysql"; }
    std::string_view displayName() const override { return "MySQL"; }

    const psl::ProviderCapabilities &capabilities() const override
    {
        static constexpr psl::ProviderCapabilities all{.autoIncrement = true,
                                                       .autoIncrementOnNonId = true,
                                                       .compoundIds = true,
                                                       .decimal = true,
                                                       .enums = true,
                                                       .fulltext = true,
                                                       .fulltextSeveral = true,
                                                       .implicitManyToMany = true,
                                                       .indexLength = true,
                                                       .json = true,
                                                       .namedForeignKeys = true,
                                                       .relationFieldsInAnyOrder = true,
                                                       .shardKeys = true};
        return all;
    }

    std::size_t identifierLimit() const override { return 64; }

    std::span<const psl::ConstraintScope> constraintScopes() const override
    {
        using enum psl::ConstraintScope;
        static constexpr psl::ConstraintScope scopes[] = {GlobalForeignKeys, ModelIndexes};
        return scopes;
    }

    std::span<const psl::NativeTypeRule> nativeTypes() const override
    {
        static const std::vector<psl::NativeTypeRule> types = {
            {"Int", 0, 0, {ScalarType::Int}},
            {"UnsignedInt", 0, 0, {ScalarType::Int}},
            {"SmallInt", 0, 0, {ScalarType::Int}},
            {"UnsignedSmallInt", 0, 0, {ScalarType::Int}},
            {"TinyInt", 0, 0, {ScalarType::Boolean, ScalarType::Int}, ScalarType::Int},
            {"UnsignedTinyInt", 0, 0, {ScalarType::Boolean, ScalarType::Int}, ScalarType::Int},
            {"MediumInt", 0, 0, {ScalarType::Int}},
            {"UnsignedMediumInt", 0, 0, {ScalarType::Int}},
            {"BigInt", 0, 0, {ScalarType::BigInt}},
            {"Decimal", 0, 2, {ScalarType::Decimal}},
            {"UnsignedBigInt", 0, 0, {ScalarType::BigInt}},
            {"Float", 0, 0, {ScalarType::Float}},
            {"Double", 0, 0, {ScalarType::Float}},
            {"Bit", 1, 0, {ScalarType::Boolean, ScalarType::Bytes}, ScalarType::Bytes},
            {"Char", 1, 0, {ScalarType::String}},
            {"VarChar", 1, 0, {ScalarType::String}},
            {"Binary", 1, 0, {ScalarType::Bytes}},
            {"VarBinary", 1, 0, {ScalarType::Bytes}},
            {"TinyBlob", 0, 0, {ScalarType::Bytes}},
            {"Blob", 0, 0, {ScalarType::Bytes}},
            {"MediumBlob", 0, 0, {ScalarType::Bytes}},
            {"LongBlob", 0, 0, {ScalarType::Bytes}},
            {"TinyText", 0, 0, {ScalarType::String}},
            {"Text", 0, 0, {ScalarType::String}},
            {"MediumText", 0, 0, {ScalarType::String}},
            {"LongText", 0, 0, {ScalarType::String}},
            {"Date", 0, 0, {ScalarType::DateTime}},
            {"Time", 0, 1, {ScalarType::DateTime}},
            {"DateTime", 0, 1, {ScalarType::DateTime}},
            {"Timestamp", 0, 1, {ScalarType::DateTime}},
            {"Year", 0, 0, {ScalarType::Int}},
            {"Json", 0, 0, {ScalarType::Json}},
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
            else if (numbers[0] > 65)
                outOfRange("Precision can range from 1 to 65.");
            else if (numbers[1] > 30)
                outOfRange("Scale can range from 0 to 30.");
        } else if (name == "Bit" && (numbers[0] == 0 || numbers[0] > 64)) {
            outOfRange("M can range from 1 to 64.");
        } else if (name == "Char" && numbers[0] > 255) {
            outOfRange("M can range from 0 to 255.");
        } else if (name == "VarChar" && numbers[0] > 65535) {
            outOfRange("M can range from 0 to 65,535.");
        } else if (name == "Bit" && numbers[0] > 1 && field.type.scalar == ScalarType::Boolean) {
            outOfRange("only Bit(1) can be used as Boolean.");
        }
    }

    void checkModel(const psl::ProviderContext &context, psl::ModelId id) const override
    {
        const psl::Model &model = context.resolution.schema.models[id];
        const auto isProblem = [&](const psl::IndexField &field) {
            return !field.length && needsLength(model.fields[field.field]);
        };
        for (const psl::Index &index : model.indexes) {
            const auto field = std::ranges::find_if(index.fields, isProblem);
            if (index.kind != psl::Index::Kind::Fulltext && field != index.fields.end())
                psl::reportNotIndexable(context, model.file, index.span, model.fields[field->field], displayName(), index.kind,
                                        lengthHint);
        }
        if (model.primaryKey) {
            const auto field = std::ranges::find_if(model.primaryKey->fields, isProblem);
            if (field != model.primaryKey->fields.end())
                psl::reportNotForKeys(context, model.file, model.primaryKey->span, model.fields[field->field], displayName(),
                                      lengthHint);
        }
        if (context.relationMode == psl::RelationMode::ForeignKeys)
            warnOfSetDefault(context, id);
    }

private:
    void warnOfSetDefault(const psl::ProviderContext &context, psl::ModelId id) const
    {
        const psl::ModelResolution &extra = context.resolution.models[id];
        for (psl::RelationFieldId field = extra.firstRelationField; field < extra.endRelationField; ++field) {
            const psl::RelationField &relationField = context.resolution.relationFields[field];
            const psl::FieldDeclaration &declaration = context.resolution.declarations.models[id].fields[relationField.field];
            const auto warn = [&](const std::optional<psl::WrittenAction> &written, std::string_view argument) {
                if (written && written->action == psl::ReferentialAction::SetDefault)
                    context.sink.warning(psl::Rule::SetDefaultNotSupported, context.resolution.schema.models[id].file,
                                         declaration.spanOf("relation", argument),
                                         "MySQL does not actually support the `SetDefault` referential action, so using it may "
                                         "result in unexpected errors. Read more at https://pris.ly/d/mysql-set-default ");
            };
            warn(relationField.onDelete, "onDelete");
            warn(relationField.onUpdate, "onUpdate");
        }
    }
};

} // namespace

const psl::ProviderRules &providerRules()
{
    static const Rules rules;
    return rules;
}

} // namespace dunlin::dialects::mysql
