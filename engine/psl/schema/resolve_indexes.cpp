// @id, @@id, @unique, @@unique, @@index, @@fulltext, @shardKey, @@shardKey.
#include "engine/psl/schema/resolve_attributes.h"

#include <algorithm>
#include <array>

namespace dunlin::psl {

namespace {

Arity arityOf(const Resolution &resolution, ModelId model, const IndexField &field)
{
    const Field *current = &resolution.schema.models[model].fields[field.field];
    for (const std::string_view part : field.path) {
        const CompositeType &type = resolution.schema.compositeTypes[current->type.target];
        current = &*std::ranges::find(type.fields, part, &Field::name);
    }
    return current->arity;
}

std::string_view nameOf(const Resolution &resolution, ModelId model, const IndexField &field)
{
    return field.path.empty() ? resolution.schema.models[model].fields[field.field].name : field.path.back();
}

void checkClientName(AttributeReader &reader, std::string_view model, std::optional<std::string_view> name,
                     std::string_view attribute)
{
    const auto allowed = [](char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    if (name && !std::ranges::all_of(*name, allowed))
        reader.sink().blockError(Rule::InvalidName, reader.file(), reader.current().span, "model", model,
                                 concat({"The `name` property within the `", attribute,
                                         "` attribute only allows for the following characters: `_a-zA-Z0-9`."}));
}

void addIndex(Resolution &resolution, AttributeReader &reader, ModelId model, Index index)
{
    index.span = reader.current().span;
    index.file = reader.file();
    resolution.schema.models[model].indexes.push_back(std::move(index));
    resolution.models[model].indexAttributes.push_back(&reader.current());
}

void readIndexFieldList(Resolution &resolution, AttributeReader &reader, ModelId model, Index &index)
{
    const Expression *value = reader.defaultArgument("fields");
    if (!value)
        return;
    FieldProblems problems;
    std::optional<std::vector<IndexField>> fields =
        readIndexFields(resolution, reader, *value, model, CompositePaths::Follow, problems);
    if (!fields)
        return;
    if (!problems.any()) {
        index.fields = std::move(*fields);
        return;
    }
    const std::string_view modelName = resolution.schema.models[model].name;
    const bool unique = index.kind == Index::Kind::Unique;
    const std::string_view prefix = unique ? "unique " : "";
    if (!problems.unknown.empty())
        resolution.sink.blockError(
            Rule::UnknownKeyField, reader.file(), reader.current().span, "model", modelName,
            concat({"The ", prefix, "index definition refers to the unknown fields: ", join(problems.unknown, ", "), "."}));
    if (!problems.relations.empty()) {
        const std::vector<std::string> suggested = underlyingFields(resolution, model, problems.relations);
        const std::string suggestion =
            suggested.empty()
                ? std::string{}
                : concat({" Did you mean `@@", unique ? "unique" : "index", "([", join(suggested, ", "), "])`?"});
        resolution.sink.blockError(Rule::RelationInKey, reader.file(), reader.current().span, "model", modelName,
                                   concat({"The ", prefix, "index definition refers to the relation fields ",
                                           join(fieldNames(resolution, model, problems.relations), ", "),
                                           ". Index definitions must reference only scalar fields.", suggestion}));
    }
}

// What `problems` say about the fields of @@id and @@shardKey.
void reportKeyProblems(Resolution &resolution, AttributeReader &reader, ModelId model, core::Span fieldsSpan,
                       const FieldProblems &problems, std::string_view unknownPrefix, std::string_view relationPrefix,
                       std::string_view definitions)
{
    const std::string_view modelName = resolution.schema.models[model].name;
    if (!problems.unknown.empty())
        resolution.sink.blockError(Rule::UnknownKeyField, reader.file(), fieldsSpan, "model", modelName,
                                   concat({"The multi field ", unknownPrefix, " declaration refers to the unknown ",
                                           fieldsInWords(problems.unknown), "."}));
    if (!problems.relations.empty())
        resolution.sink.blockError(Rule::RelationInKey, reader.file(), reader.current().span, "model", modelName,
                                   concat({"The ", relationPrefix, " definition refers to the relation ",
                                           fieldsInWords(fieldNames(resolution, model, problems.relations)), ". ", definitions,
                                           " definitions must reference only scalar fields."}));
}

} // namespace

void resolveIdAttribute(Resolution &resolution, AttributeReader &reader, ModelId model, FieldIndex field)
{
    Model &target = resolution.schema.models[model];
    if (target.primaryKey) {
        resolution.sink.blockError(Rule::SeveralIds, reader.file(), target.span, "model", target.name,
                                   "At most one field must be marked as the id field with the `@id` attribute.");
        return;
    }
    PrimaryKey key;
    key.map = reader.nonEmptyString("map");
    IndexField &keyField = key.fields.emplace_back();
    keyField.field = field;
    keyField.length = reader.length();
    keyField.sort = reader.sortOrder();
    key.clustered = reader.boolean("clustered");
    key.fromField = field;
    key.span = reader.current().span;
    key.file = reader.file();
    target.primaryKey = std::move(key);
    resolution.models[model].primaryKeyAttribute = &reader.current();
}

void resolveBlockId(Resolution &resolution, AttributeReader &reader, ModelId model)
{
    Model &target = resolution.schema.models[model];
    const Expression *value = reader.defaultArgument("fields");
    if (!value)
        return;
    FieldProblems problems;
    std::optional<std::vector<IndexField>> fields =
        readIndexFields(resolution, reader, *value, model, CompositePaths::Refuse, problems);
    if (!fields)
        return;
    if (problems.any()) {
        reportKeyProblems(resolution, reader, model, value->span, problems, "id", "id", "ID");
        return;
    }
    std::vector<std::string> optionalFields;
    for (const IndexField &field : *fields)
        if (arityOf(resolution, model, field) != Arity::Required)
            optionalFields.emplace_back(nameOf(resolution, model, field));
    if (!optionalFields.empty() && !target.isIgnored)
        resolution.sink.blockError(Rule::OptionalId, reader.file(), reader.current().span, "model", target.name,
                                   concat({"The id definition refers to the optional ", fieldsInWords(optionalFields),
                                           ". ID definitions must reference only required fields."}));
    if (target.primaryKey)
        resolution.sink.blockError(
            Rule::SeveralIds, reader.file(), target.span, "model", target.name,
            "Each model must have at most one id criteria. You can't have `@id` and `@@id` at the same time.");
    PrimaryKey key;
    key.fields = std::move(*fields);
    key.map = reader.nonEmptyString("map");
    key.name = reader.nonEmptyString("name");
    checkClientName(reader, target.name, key.name, "@@id");
    key.clustered = reader.boolean("clustered");
    key.span = reader.current().span;
    key.file = reader.file();
    target.primaryKey = std::move(key);
    resolution.models[model].primaryKeyAttribute = &reader.current();
}

void checkIdArity(Resolution &resolution, ModelId model)
{
    const Model &target = resolution.schema.models[model];
    if (target.isIgnored || !target.primaryKey || !target.primaryKey->fromField)
        return;
    if (target.fields[*target.primaryKey->fromField].arity != Arity::Required)
        resolution.sink.attributeError(Rule::OptionalId, target.file, target.primaryKey->span, "@id",
                                       "Fields that are marked as id must be required.");
}

void resolveUniqueAttribute(Resolution &resolution, AttributeReader &reader, ModelId model, FieldIndex field)
{
    Index index;
    index.kind = Index::Kind::Unique;
    index.map = reader.nonEmptyString("map");
    IndexField &indexField = index.fields.emplace_back();
    indexField.field = field;
    indexField.length = reader.length();
    indexField.sort = reader.sortOrder();
    index.clustered = reader.boolean("clustered");
    index.fromField = field;
    index.where = readWhere(resolution, reader, model);
    addIndex(resolution, reader, model, std::move(index));
}

void resolveBlockIndex(Resolution &resolution, AttributeReader &reader, ModelId model, Index::Kind kind)
{
    static constexpr std::array<std::string_view, 6> algorithms = {"BTree", "Hash", "Gist", "Gin", "SpGist", "Brin"};
    Index index;
    index.kind = kind;
    readIndexFieldList(resolution, reader, model, index);
    if (kind == Index::Kind::Fulltext) {
        index.map = reader.nonEmptyString("map");
        addIndex(resolution, reader, model, std::move(index));
        return;
    }
    std::optional<std::string_view> name = reader.nonEmptyString("name");
    index.map = reader.nonEmptyString("map");
    if (kind == Index::Kind::Unique) {
        checkClientName(reader, resolution.schema.models[model].name, name, "@@unique");
        index.name = name;
        index.clustered = reader.boolean("clustered");
    } else {
        // Older schemas say `name` where `map` is meant.
        if (name && index.map) {
            reader.attributeError(Rule::DuplicateArgument,
                                  "The `@@index` attribute accepts the `name` argument as an alias for the `map` argument for "
                                  "legacy reasons. It does not accept both though. Please use the `map` argument to specify "
                                  "the database name of the index.");
            index.map.reset();
        } else if (name) {
            index.map = name;
        }
        if (const Expression *type = reader.argument("type")) {
            if (const std::string_view *algorithm = reader.constant(*type)) {
                if (std::ranges::find(algorithms, *algorithm) != algorithms.end())
                    index.algorithm = *algorithm;
                else
                    reader.attributeError(Rule::IndexNotSupported, concat({"Unknown index type: ", *algorithm, "."}));
            }
        }
        index.clustered = reader.boolean("clustered");
    }
    index.where = readWhere(resolution, reader, model);
    addIndex(resolution, reader, model, std::move(index));
}

void resolveShardKeyAttribute(Resolution &resolution, AttributeReader &reader, ModelId model, FieldIndex field)
{
    std::optional<ShardKey> &key = resolution.models[model].shardKey;
    if (key) {
        const Model &target = resolution.schema.models[model];
        resolution.sink.blockError(Rule::ShardKey, reader.file(), target.span, "model", target.name,
                                   "At most one field must be marked as the shard key with the `@shardKey` attribute.");
        return;
    }
    key = ShardKey{{field}, field, &reader.current()};
}

void resolveBlockShardKey(Resolution &resolution, AttributeReader &reader, ModelId model)
{
    const Model &target = resolution.schema.models[model];
    const Expression *value = reader.defaultArgument("fields");
    if (!value)
        return;
    FieldProblems problems;
    std::optional<std::vector<FieldIndex>> fields = readFields(resolution, reader, *value, model, problems);
    if (!fields)
        return;
    if (problems.any()) {
        reportKeyProblems(resolution, reader, model, value->span, problems, "shard key", "shard key", "Shard key");
        return;
    }
    std::vector<FieldIndex> optionalFields;
    std::ranges::copy_if(*fields, std::back_inserter(optionalFields),
                         [&](FieldIndex field) { return target.fields[field].arity != Arity::Required; });
    if (!optionalFields.empty() && !target.isIgnored)
        resolution.sink.blockError(Rule::ShardKey, reader.file(), reader.current().span, "model", target.name,
                                   concat({"The shard key definition refers to the optional ",
                                           fieldsInWords(fieldNames(resolution, model, optionalFields)),
                                           ". Shard key definitions must reference only required fields."}));
    std::optional<ShardKey> &key = resolution.models[model].shardKey;
    if (key)
        resolution.sink.blockError(
            Rule::ShardKey, reader.file(), target.span, "model", target.name,
            "Each model must have at most one shard key. You can't have `@shardKey` and `@@shardKey` at the same time.");
    key = ShardKey{std::move(*fields), std::nullopt, &reader.current()};
}

void checkShardKeyArity(Resolution &resolution, ModelId model)
{
    const Model &target = resolution.schema.models[model];
    const std::optional<ShardKey> &key = resolution.models[model].shardKey;
    if (target.isIgnored || !key || !key->fromField)
        return;
    if (target.fields[*key->fromField].arity != Arity::Required)
        resolution.sink.attributeError(Rule::ShardKey, target.file, key->attribute->span, "@shardKey",
                                       "Fields that are marked as shard keys must be required.");
}

} // namespace dunlin::psl
