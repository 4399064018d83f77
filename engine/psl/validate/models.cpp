// Rules about models and views as a whole.
#include "engine/psl/validate/context.h"

#include <algorithm>
#include <unordered_map>

namespace dunlin::psl {

namespace {

void requireUniqueCriterion(ValidationContext &context, const Model &model)
{
    if (model.isIgnored || model.isView)
        return;
    if (anyUniqueCriterion(model, [&](const std::vector<IndexField> &fields) { return isStrictCriterion(context, model, fields); }))
        return;
    const auto criteria = uniqueCriteria(model);
    std::string message =
        "Each model must have at least one unique criteria that has only required fields. Either mark a single field with "
        "`@id`, `@unique` or add a multi field criterion with `@@id([])` or `@@unique([])` to the model.";
    if (!criteria.empty()) {
        message += " The following unique criterias were not considered as they contain fields that are not required:";
        for (const std::vector<IndexField> *fields : criteria)
            message += concat({"\n- ", join(indexedNames(context.schema, model, *fields), ", ")});
    }
    context.sink.blockError(Rule::MissingUniqueCriterion, model.file, model.span, "model", model.name, message);
}

void checkPrimaryKey(ValidationContext &context, const Model &model, const PrimaryKey &key,
                     const AttributeDeclaration &attribute)
{
    DiagnosticSink &sink = context.sink;
    const std::string_view shown = attributeName(key);
    const auto spanOf = [&](std::string_view argument) {
        const Argument *found = attribute.arguments.find(argument);
        return found ? found->span : key.span;
    };
    if (context.capabilities.namedPrimaryKeys) {
        const std::string name = primaryKeyName(context, model);
        checkNameLength(context, model, attribute.name, key.span, name,
                        key.fromField ? AttributePlace::Field : AttributePlace::Block);
        checkConstraintName(context, model, ConstraintKind::PrimaryKey, [&] { return name; }, shown,
                            [&] { return core::Location{model.file, spanOf("map")}; });
    }
    const auto hasSameName = [&](const Index &index) { return index.name == key.name; };
    if (key.name && std::ranges::any_of(model.indexes, hasSameName))
        sink.attributeError(Rule::ClientNameTaken, model.file, spanOf("name"), shown,
                            concat({"The given custom name `", *key.name,
                                    "` has to be unique on the model. Please provide a different name for the `name` "
                                    "argument."}));
    if (key.fields.empty())
        sink.attributeError(
            Rule::NoKeyFields, model.file, key.span, shown,
            concat({"The list of fields in an `", shown, "()` attribute cannot be empty. Please specify at least one field."}));
    if (key.fields.size() > 1) {
        const std::string client = join(indexedNames(context.schema, model, key.fields), "_");
        const auto clashes = [&](const Field &field) { return !field.isRelation() && field.name == client; };
        if (std::ranges::any_of(model.fields, clashes))
            sink.blockError(Rule::ClientNameTaken, model.file, key.span, containerKind(model), model.name,
                            concat({"The field `", client,
                                    "` clashes with the `@@id` attribute's name. Please resolve the conflict by providing a "
                                    "custom id name: `@@id([...], name: \"custom_name\")`"}));
    }
    if (key.map && !context.capabilities.namedPrimaryKeys)
        sink.blockError(Rule::ConstraintNameNotSupported, model.file, model.span, containerKind(model), model.name,
                        "You defined a database name for the primary key on the model. This is not supported by the provider.");
    if (key.fields.size() > 1 && !context.capabilities.compoundIds)
        sink.blockError(Rule::IndexNotSupported, model.file, key.span, containerKind(model), model.name,
                        "The current connector does not support compound ids.");
    if (!context.capabilities.indexLength
        && std::ranges::any_of(key.fields, [](const IndexField &field) { return field.length.has_value(); }))
        sink.attributeError(Rule::IndexNotSupported, model.file, key.span, shown,
                            "The length argument is not supported in the primary key with the current connector");
    if (!context.capabilities.primaryKeySort
        && std::ranges::any_of(key.fields, [](const IndexField &field) { return field.sort.has_value(); }))
        sink.attributeError(Rule::IndexNotSupported, model.file, key.span, shown,
                            "The sort argument is not supported in the primary key with the current connector");
}

void checkFulltextCount(ValidationContext &context, const Model &model)
{
    if (!context.capabilities.fulltext || context.capabilities.fulltextSeveral)
        return;
    const auto isFulltext = [](const Index &index) { return index.kind == Index::Kind::Fulltext; };
    if (std::ranges::count_if(model.indexes, isFulltext) < 2)
        return;
    for (const Index &index : model.indexes)
        if (isFulltext(index))
            context.sink.attributeError(Rule::IndexNotSupported, model.file, index.span, "@@fulltext",
                                        "The current connector only allows one fulltext attribute per model");
}

void checkSchema(ValidationContext &context, const Model &model, const ModelResolution &extra)
{
    if (!context.capabilities.schemas) {
        if (model.schema)
            context.sink.error(Rule::SchemasNotSupported, model.file, extra.schemaSpan,
                               "@@schema is not supported on the current datasource provider");
        return;
    }
    if (!context.datasource)
        return;
    const std::vector<std::string> &schemas = context.datasource->schemas;
    if (model.schema && std::ranges::find(schemas, *model.schema) == schemas.end())
        context.sink.error(Rule::UnknownSchema, model.file, extra.schemaSpan,
                           "This schema is not defined in the datasource. Read more on `@@schema` at "
                           "https://pris.ly/d/multi-schema");
    if (!model.schema && !schemas.empty() && !context.capabilities.schemasOptional)
        context.sink.blockError(Rule::MissingSchema, model.file, model.span, containerKind(model), model.name,
                                concat({"This ", containerKind(model), " is missing an `@@schema` attribute."}));
}

void checkShardKey(ValidationContext &context, const Model &model, const ShardKey &key)
{
    const std::string_view shown = key.fromField ? "@shardKey" : "@@shardKey";
    if (!context.hasShardKeys)
        context.sink.attributeError(Rule::PreviewFeatureNeeded, model.file, key.attribute->span, shown,
                                    "Defining shard keys requires enabling the `shardKeys` preview feature");
    if (!context.capabilities.shardKeys)
        context.sink.attributeError(Rule::ShardKey, model.file, key.attribute->span, shown,
                                    concat({"Shard keys are not currently supported for provider ",
                                            context.datasource ? context.rules.provider() : "empty"}));
    if (key.fields.empty())
        context.sink.attributeError(
            Rule::NoKeyFields, model.file, key.attribute->span, shown,
            concat({"The list of fields in a `", shown, "()` attribute cannot be empty. Please specify at least one field."}));
}

void checkClustering(ValidationContext &context, const Model &model, const PrimaryKey &key)
{
    if (!context.capabilities.clustering) {
        if (key.clustered)
            context.sink.attributeError(Rule::IndexNotSupported, model.file, key.span, attributeName(key),
                                        "Defining clustering is not supported in the current connector.");
        return;
    }
    const auto isClustered = [](const Index &index) { return index.clustered == true; };
    if (key.clustered != false && std::ranges::any_of(model.indexes, isClustered))
        context.sink.attributeError(Rule::SeveralClustered, model.file, key.span, attributeName(key),
                                    "A model can only hold one clustered index or id.");
}

} // namespace

void validateDatabaseNames(ValidationContext &context)
{
    std::unordered_map<std::string, ModelId> names;
    names.reserve(context.schema.models.size());
    for (const bool views : {false, true}) {
        for (ModelId id = 0; id < context.schema.models.size(); ++id) {
            const Model &model = context.schema.models[id];
            if (model.isView != views)
                continue;
            std::string key = concat({model.schema ? "s" : "", model.schema ? std::string_view(*model.schema) : "", "\n",
                                      model.databaseName()});
            const auto [it, isNew] = names.try_emplace(std::move(key), id);
            if (isNew)
                continue;
            const ModelId existing = std::exchange(it->second, id);
            const ModelId mapped = model.map ? id : existing;
            const std::string_view other = context.schema.models[model.map ? existing : id].name;
            const auto &attributes = context.declarations.models[mapped].attributes;
            const auto attribute = std::ranges::find(attributes, "map", &AttributeDeclaration::name);
            if (attribute != attributes.end())
                context.sink.error(
                    Rule::DuplicateDatabaseName, context.schema.models[mapped].file, attribute->span,
                    concat({"The model with database name \"", model.databaseName(),
                            "\" could not be defined because another model or view with this name exists: \"", other, "\""}));
        }
    }
}

void validateModel(ValidationContext &context, ModelId id)
{
    const Model &model = context.schema.models[id];
    const ModelResolution &extra = context.resolution.models[id];
    requireUniqueCriterion(context, model);
    if (model.primaryKey && !model.isView)
        checkPrimaryKey(context, model, *model.primaryKey, *extra.primaryKeyAttribute);
    if (!model.isView)
        checkFulltextCount(context, model);
    if (model.isView) {
        checkSchema(context, model, extra);
        context.rules.checkView(context.provider(), id);
        if (model.primaryKey)
            context.sink.validationError(Rule::KeyOfView, model.file, model.primaryKey->span, "Views cannot have primary keys.");
        return;
    }
    if (extra.shardKey)
        checkShardKey(context, model, *extra.shardKey);
    context.rules.checkModel(context.provider(), id);
    validateAutoIncrement(context, id);
    checkSchema(context, model, extra);
    if (model.primaryKey) {
        validateLengthTypes(context, model, model.primaryKey->fields, attributeName(*model.primaryKey), model.primaryKey->span);
        checkClustering(context, model, *model.primaryKey);
    }
}

void validateAutoIncrement(ValidationContext &context, ModelId id)
{
    const Model &model = context.schema.models[id];
    std::vector<FieldIndex> fields;
    for (FieldIndex i = 0; i < model.fields.size(); ++i)
        if (model.fields[i].defaultValue && model.fields[i].defaultValue->value.isFunction("autoincrement"))
            fields.push_back(i);
    if (fields.empty())
        return;
    const std::span<const FieldDeclaration> declarations = context.declarations.models[id].fields;
    if (!context.capabilities.autoIncrement) {
        for (const FieldIndex field : fields)
            context.sink.attributeError(
                Rule::AutoincrementNotPossible, model.file, model.fields[field].defaultValue->span, "@default",
                "The `autoincrement()` default value is used with a datasource that does not support it.");
        return;
    }
    if (!context.capabilities.autoIncrementSeveral && fields.size() > 1)
        context.sink.attributeError(Rule::AutoincrementNotPossible, model.file, model.span, "@default",
                                    "The `autoincrement()` default value is used multiple times on this model even though the "
                                    "underlying datasource only supports one instance per table.");
    for (const FieldIndex field : fields) {
        if (!context.capabilities.autoIncrementOnNonId && !isSingleIdField(model, field))
            context.sink.attributeError(Rule::AutoincrementNotPossible, model.file, declarations[field].span, "@default",
                                        "The `autoincrement()` default value is used on a non-id field even though the "
                                        "datasource does not support this.");
        const auto startsWithField = [&](const std::vector<IndexField> &indexed) {
            return !indexed.empty() && indexed.front().path.empty() && indexed.front().field == field;
        };
        const bool isIndexed =
            (model.primaryKey && startsWithField(model.primaryKey->fields))
            || std::ranges::any_of(model.indexes, [&](const Index &index) { return startsWithField(index.fields); });
        if (!context.capabilities.autoIncrementUnindexed && !isIndexed)
            context.sink.attributeError(Rule::AutoincrementNotPossible, model.file, declarations[field].span, "@default",
                                        "The `autoincrement()` default value is used on a non-indexed field even though the "
                                        "datasource does not support this.");
    }
}

} // namespace dunlin::psl
