#include "engine/dialects/mongodb/provider_rules.h"

#include <algorithm>

namespace dunlin::dialects::mongodb {

namespace {

using psl::ScalarType;

class Rules : public psl::ProviderRules
{
public:
    std::string_view provider() const override { return "mongodb"; }
    std::string_view displayName() const override { return "MongoDB"; }
    bool isRelational() const override { return false; }

    const psl::ProviderCapabilities &capabilities() const override
    {
        static constexpr psl::ProviderCapabilities all{.autoDefault = true,
                                                       .compositeTypes = true,
                                                       .embeddedManyToMany = true,
                                                       .enums = true,
                                                       .fulltext = true,
                                                       .fulltextSort = true,
                                                       .json = true,
                                                       .jsonLists = true,
                                                       .relationFieldsInAnyOrder = true,
                                                       .scalarLists = true,
                                                       .suggestsRelationIndexes = false};
        return all;
    }

    psl::NewId newId() const override { return {"String", "@id @default(auto()) @map(\"_id\")", "ObjectId"}; }
    std::size_t identifierLimit() const override { return 127; }
    std::span<const psl::ReferentialAction> foreignKeyActions() const override { return {}; }

    std::span<const psl::ConstraintScope> constraintScopes() const override
    {
        static constexpr psl::ConstraintScope scopes[] = {psl::ConstraintScope::ModelIndexes};
        return scopes;
    }

    psl::RelationMode defaultRelationMode() const override { return psl::RelationMode::Prisma; }
    bool allowsRelationMode(psl::RelationMode mode) const override { return mode == psl::RelationMode::Prisma; }

    std::span<const psl::NativeTypeRule> nativeTypes() const override
    {
        static const std::vector<psl::NativeTypeRule> types = {
            {"String", 0, 0, {ScalarType::String}},
            {"Double", 0, 0, {ScalarType::Float}},
            {"Long", 0, 0, {ScalarType::Int, ScalarType::BigInt}},
            {"Int", 0, 0, {ScalarType::Int}},
            {"BinData", 0, 0, {ScalarType::Bytes}},
            {"ObjectId", 0, 0, {ScalarType::String, ScalarType::Bytes}},
            {"Bool", 0, 0, {ScalarType::Boolean}},
            {"Date", 0, 0, {ScalarType::DateTime}},
            {"Timestamp", 0, 0, {ScalarType::DateTime}},
            {"Json", 0, 0, {ScalarType::Json}},
        };
        return types;
    }

    void checkModel(const psl::ProviderContext &context, psl::ModelId id) const override
    {
        const psl::Model &model = context.resolution.schema.models[id];
        if (!model.primaryKey)
            context.sink.error(psl::Rule::MissingId, model.file, model.span,
                               "Invalid model: MongoDB models require exactly one identity field annotated with @id");
        else
            checkId(context, id);
        for (psl::FieldIndex field = 0; field < model.fields.size(); ++field)
            if (context.resolution.isScalarField(id, field))
                checkField(context, id, field);
        for (const psl::Index &index : model.indexes)
            checkIndex(context, model, index);
    }

    void checkRelationField(const psl::ProviderContext &context, const psl::RelationField &relationField) const override
    {
        if (!relationField.fields || !relationField.references)
            return;
        const psl::Model &model = context.resolution.schema.models[relationField.model];
        const psl::Model &target = context.resolution.schema.models[relationField.target];
        for (std::size_t i = 0; i < std::min(relationField.fields->size(), relationField.references->size()); ++i)
            checkSameNativeType(context, relationField, model, (*relationField.fields)[i], target, (*relationField.references)[i]);
    }

private:
    static void fieldError(const psl::ProviderContext &context, psl::ModelId id, psl::FieldIndex field, psl::Rule rule,
                           std::string_view message)
    {
        const psl::Model &model = context.resolution.schema.models[id];
        context.sink.fieldError(rule, model.file, context.resolution.declarations.models[id].fields[field].span, "model",
                                model.name, model.fields[field].name, message);
    }

    static void checkId(const psl::ProviderContext &context, psl::ModelId id)
    {
        const psl::Model &model = context.resolution.schema.models[id];
        if (model.primaryKey->fields.size() != 1)
            return;
        const psl::FieldIndex index = model.primaryKey->fields.front().field;
        const psl::Field &field = model.fields[index];
        if (field.databaseName() == "_id" || field.name == "_id")
            return;
        fieldError(context, id, index, psl::Rule::MissingIdMap,
                   field.map ? psl::concat(
                                   {"MongoDB model IDs must have an @map(\"_id\") annotation, found @map(\"", *field.map, "\")."})
                             : std::string("MongoDB model IDs must have an @map(\"_id\") annotation."));
    }

    static void checkField(const psl::ProviderContext &context, psl::ModelId id, psl::FieldIndex index)
    {
        const psl::Model &model = context.resolution.schema.models[id];
        const psl::Field &field = model.fields[index];
        if (field.defaultValue && field.defaultValue->value.isFunction("auto")) {
            if (!field.nativeType || field.nativeType->name != "ObjectId")
                fieldError(context, id, index, psl::Rule::AutoWithoutNativeType,
                           "MongoDB `@default(auto())` fields must have `ObjectId` native type.");
            const auto isField = [&](const psl::IndexField &keyField) { return keyField.field == index; };
            if (!model.primaryKey || std::ranges::none_of(model.primaryKey->fields, isField))
                fieldError(context, id, index, psl::Rule::FunctionNotSupported,
                           "MongoDB `@default(auto())` fields must have the `@id` attribute.");
        }
        if (field.defaultValue && field.defaultValue->value.isFunction("dbgenerated"))
            fieldError(context, id, index, psl::Rule::FunctionNotSupported,
                       "The `dbgenerated()` function is not allowed with MongoDB. Please use `auto()` instead.");
        if (!field.map)
            return;
        const psl::AttributeDeclaration *map = context.resolution.declarations.models[id].fields[index].attribute("map");
        if (map && field.map->starts_with('$'))
            context.sink.attributeError(psl::Rule::InvalidMappedName, model.file, map->span, "@map",
                                        "The field name cannot start with a `$` character");
        if (map && field.map->find('.') != std::string::npos)
            context.sink.attributeError(psl::Rule::InvalidMappedName, model.file, map->span, "@map",
                                        "The field name cannot contain a `.` character");
    }

    static void checkIndex(const psl::ProviderContext &context, const psl::Model &model, const psl::Index &index)
    {
        const auto isSame = [&](const psl::Index &other) {
            return &other != &index
                   && std::ranges::equal(index.fields, other.fields, [](const psl::IndexField &a, const psl::IndexField &b) {
                          return a.field == b.field && a.path == b.path && a.sort == b.sort && a.length == b.length;
                      });
        };
        if (std::ranges::any_of(model.indexes, isSame))
            context.sink.attributeError(psl::Rule::DuplicateIndex, model.file, index.span,
                                        index.kind == psl::Index::Kind::Normal     ? "@@index"
                                        : index.kind == psl::Index::Kind::Fulltext ? "@@fulltext"
                                                                                   : "@@unique",
                                        "Index already exists in the model.");
        const bool isId = index.fields.size() == 1 && model.primaryKey && model.primaryKey->fields.size() == 1
                          && index.fields.front().path.empty() && model.primaryKey->fields.front().field == index.fields.front().field;
        if (index.kind == psl::Index::Kind::Unique && isId)
            context.sink.attributeError(psl::Rule::DuplicateIndex, model.file, index.span,
                                        index.fromField ? "@unique" : "@@unique",
                                        "The same field cannot be an id and unique on MongoDB.");
    }

    static void checkSameNativeType(const psl::ProviderContext &context, const psl::RelationField &relationField,
                                    const psl::Model &model, psl::FieldIndex from, const psl::Model &target, psl::FieldIndex to)
    {
        const psl::Field &a = model.fields[from];
        const psl::Field &b = target.fields[to];
        if (!a.nativeType && !b.nativeType)
            return;
        if (a.nativeType && b.nativeType && a.nativeType->name == b.nativeType->name && a.nativeType->scope == b.nativeType->scope)
            return;
        const std::string first = psl::concat({model.name, ".", a.name});
        const std::string second = psl::concat({target.name, ".", b.name});
        const auto shown = [](const psl::Field &field) {
            return psl::concat({"@", field.nativeType->scope, ".", field.nativeType->name});
        };
        std::string advice;
        if (a.nativeType && b.nativeType)
            advice = psl::concat({"updating those fields to either use '", shown(a), "' or '", shown(b), "'."});
        else if (b.nativeType)
            advice = psl::concat({"either removing ", second, "'s native type attribute or adding '", shown(b), "' to ", first, "."});
        else
            advice = psl::concat({"either removing ", first, "'s native type attribute or adding '", shown(a), "' to ", second, "."});
        context.sink.warning(psl::Rule::NativeTypesDiffer, model.file,
                             context.resolution.declarations.models[relationField.model].fields[from].span,
                             psl::concat({"Warning validating field `", model.fields[relationField.field].name, "` in model `",
                                          model.name, "`: Field ", first, " and ", second,
                                          " must have the same native type for MongoDB to join those collections correctly. "
                                          "Consider ",
                                          advice, " Beware that this will become an error in the future."}));
    }
};

} // namespace

const psl::ProviderRules &providerRules()
{
    static const Rules rules;
    return rules;
}

} // namespace dunlin::dialects::mongodb
