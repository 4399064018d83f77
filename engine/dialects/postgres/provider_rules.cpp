#include "engine/dialects/postgres/provider_rules.h"

#include "engine/dialects/postgres/index_rules.h"
#include "engine/psl/validate/native_types.h"

#include <algorithm>

namespace dunlin::dialects::postgres {

namespace {

using psl::ScalarType;

class Rules : public psl::ProviderRules
{
public:
    std::string_view provider() const override { return "postgresql"; }
    std::string_view displayName() const override { return "Postgres"; }
    bool acceptsProvider(std::string_view name) const override { return name == "postgresql" || name == "postgres"; }

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
                                                       .jsonLists = true,
                                                       .namedForeignKeys = true,
                                                       .namedPrimaryKeys = true,
                                                       .operatorClasses = true,
                                                       .partialIndexes = true,
                                                       .relationFieldsInAnyOrder = true,
                                                       .scalarLists = true,
                                                       .schemas = true,
                                                       .setNullOnRequired = true};
        return all;
    }

    // PostgreSQL, "Limits": identifier length.
    std::size_t identifierLimit() const override { return 63; }

    std::span<const psl::ReferentialAction> emulatedActions() const override
    {
        using enum psl::ReferentialAction;
        static constexpr psl::ReferentialAction actions[] = {Cascade, Restrict, SetNull};
        return actions;
    }

    std::span<const psl::ConstraintScope> constraintScopes() const override
    {
        using enum psl::ConstraintScope;
        static constexpr psl::ConstraintScope scopes[] = {GlobalPrimaryKeysIndexes, ModelPrimaryKeysIndexesForeignKeys};
        return scopes;
    }

    bool supportsIndexAlgorithm(std::string_view) const override { return true; }
    std::vector<std::string_view> operatorClasses(std::string_view algorithm, const psl::Field &field) const override
    {
        return postgres::operatorClasses(algorithm, field);
    }
    bool knowsDatasourceProperty(std::string_view name) const override { return name == "extensions"; }
    psl::ProviderFeature previewFeature() const override { return {"fullTextSearchPostgres", "fullTextSearch", "fts-postgres"}; }

    std::span<const psl::NativeTypeRule> nativeTypes() const override
    {
        static const std::vector<psl::NativeTypeRule> types = {
            {"SmallInt", 0, 0, {ScalarType::Int}},
            {"Integer", 0, 0, {ScalarType::Int}},
            {"BigInt", 0, 0, {ScalarType::BigInt}},
            {"Decimal", 0, 2, {ScalarType::Decimal}},
            {"Money", 0, 0, {ScalarType::Decimal}},
            {"Inet", 0, 0, {ScalarType::String}},
            {"Oid", 0, 0, {ScalarType::Int}},
            {"Citext", 0, 0, {ScalarType::String}},
            {"Real", 0, 0, {ScalarType::Float}},
            {"DoublePrecision", 0, 0, {ScalarType::Float}},
            {"VarChar", 0, 1, {ScalarType::String}},
            {"Char", 0, 1, {ScalarType::String}},
            {"Text", 0, 0, {ScalarType::String}},
            {"ByteA", 0, 0, {ScalarType::Bytes}},
            {"Timestamp", 0, 1, {ScalarType::DateTime}},
            {"Timestamptz", 0, 1, {ScalarType::DateTime}},
            {"Date", 0, 0, {ScalarType::DateTime}},
            {"Time", 0, 1, {ScalarType::DateTime}},
            {"Timetz", 0, 1, {ScalarType::DateTime}},
            {"Boolean", 0, 0, {ScalarType::Boolean}},
            {"Bit", 0, 1, {ScalarType::String}},
            {"VarBit", 0, 1, {ScalarType::String}},
            {"Uuid", 0, 0, {ScalarType::String}},
            {"Xml", 0, 0, {ScalarType::String}},
            {"Json", 0, 0, {ScalarType::Json}},
            {"JsonB", 0, 0, {ScalarType::Json}},
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
        for (const psl::Index &index : model.indexes) {
            for (const psl::IndexField &indexField : index.fields) {
                const psl::Field &field = model.fields[indexField.field];
                if (!indexField.path.empty() || !field.nativeType || field.nativeType->name != "Xml")
                    continue;
                psl::reportNotIndexable(context, model.file, context.resolution.declarations.models[id].fields[indexField.field].span,
                                        field, displayName(), index.kind, "");
                break;
            }
            checkIndexMethods(context, model, index);
            if (index.algorithm == "SpGist" && index.fields.size() != 1)
                context.sink.attributeError(psl::Rule::IndexNotSupported, model.file, index.span, "@@index",
                                            "SpGist does not support multi-column indices.");
        }
    }

    void checkDatasource(const psl::ProviderContext &context) const override
    {
        const psl::Datasource *source = context.resolution.schema.datasource();
        if (!source || source->extensionsSpan.empty())
            return;
        if (!context.resolution.schema.hasPreviewFeature("postgresqlExtensions")) {
            context.sink.error(psl::Rule::PreviewFeatureNeeded, source->file, source->extensionsSpan,
                               "The `extensions` property is only available with the `postgresqlExtensions` preview feature.");
            return;
        }
        for (const psl::ExtensionDeclaration &extension : source->extensions)
            if (extension.name.find('-') != std::string::npos)
                context.sink.validationError(psl::Rule::InvalidExtension, source->file, extension.span,
                                             "The character `-` is not allowed in extension names.");
    }
};

} // namespace

const psl::ProviderRules &providerRules()
{
    static const Rules rules;
    return rules;
}

} // namespace dunlin::dialects::postgres
