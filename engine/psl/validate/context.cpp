#include "engine/psl/validate/context.h"

#include <algorithm>
#include <functional>
#include <span>

namespace dunlin::psl {

namespace {

// The longest prefix of whole UTF-8 characters within the limit.
void cut(std::string &text, std::size_t limit)
{
    if (text.size() < limit)
        return;
    std::size_t end = std::min(limit, text.size());
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    text.resize(end);
}

std::string makeName(const ValidationContext &context, std::string text, std::string_view suffix)
{
    cut(text, context.rules.identifierLimit() - suffix.size());
    text += suffix;
    return text;
}

std::string tableName(const Model &model)
{
    std::string text;
    text.reserve(64); // what most names end within
    text += model.databaseName();
    return text;
}

std::string columns(const Model &model, std::span<const FieldIndex> fields)
{
    std::string text = tableName(model);
    for (const FieldIndex field : fields)
        text.append("_").append(model.fields[field].databaseName());
    if (fields.empty())
        text += '_';
    return text;
}

std::string description(ConstraintScope scope, std::string_view model)
{
    switch (scope) {
    case ConstraintScope::GlobalIndexes: return "global for indexes and unique constraints";
    case ConstraintScope::GlobalForeignKeys: return "global for foreign keys";
    case ConstraintScope::GlobalPrimaryKeysIndexes: return "global for primary key, indexes and unique constraints";
    case ConstraintScope::GlobalPrimaryKeysForeignKeysDefaults:
        return "global for primary keys, foreign keys and default constraints";
    case ConstraintScope::ModelIndexes: return concat({"on model `", model, "` for indexes and unique constraints"});
    case ConstraintScope::ModelPrimaryKeysIndexes:
        return concat({"on model `", model, "` for primary key, indexes and unique constraints"});
    case ConstraintScope::ModelPrimaryKeysIndexesForeignKeys:
        return concat({"on model `", model, "` for primary key, indexes, unique constraints and foreign keys"});
    }
    return {};
}

bool isGlobal(ConstraintScope scope)
{
    return scope == ConstraintScope::GlobalIndexes || scope == ConstraintScope::GlobalForeignKeys
           || scope == ConstraintScope::GlobalPrimaryKeysIndexes
           || scope == ConstraintScope::GlobalPrimaryKeysForeignKeysDefaults;
}

std::string_view spaceOf(const Model &model, ConstraintScope scope)
{
    if (isGlobal(scope))
        return model.schema.value_or(std::string_view("\0", 1)); // `""` is another one
    return model.name;
}

std::span<const ConstraintScope> scopesOf(ConstraintKind kind)
{
    using enum ConstraintScope;
    static constexpr ConstraintScope index[] = {GlobalIndexes, GlobalPrimaryKeysIndexes, ModelIndexes, ModelPrimaryKeysIndexes};
    static constexpr ConstraintScope relation[] = {GlobalForeignKeys, GlobalPrimaryKeysForeignKeysDefaults,
                                                   ModelPrimaryKeysIndexesForeignKeys};
    static constexpr ConstraintScope defaultValue[] = {GlobalPrimaryKeysForeignKeysDefaults};
    static constexpr ConstraintScope primaryKey[] = {GlobalPrimaryKeysForeignKeysDefaults, GlobalPrimaryKeysIndexes,
                                                     ModelPrimaryKeysIndexes, ModelPrimaryKeysIndexesForeignKeys};
    switch (kind) {
    case ConstraintKind::Index: return index;
    case ConstraintKind::Relation: return relation;
    case ConstraintKind::Default: return defaultValue;
    case ConstraintKind::PrimaryKey: return primaryKey;
    }
    return {};
}

} // namespace

void ConstraintNames::add(ConstraintScope scope, std::string_view space, std::string_view name)
{
    if (const auto [it, isNew] = m_names.insert(key(scope, space, name)); !isNew)
        m_clashes.insert(*it);
}

std::string ConstraintNames::key(ConstraintScope scope, std::string_view space, std::string_view name)
{
    const char kind = static_cast<char>('a' + static_cast<int>(scope));
    return concat({std::string_view(&kind, 1), space, "\n", name});
}

std::string_view containerKind(const Model &model)
{
    return model.isView ? "view" : "model";
}

std::string_view attributeName(const PrimaryKey &key)
{
    return key.fromField ? "@id" : "@@id";
}

std::string_view attributeName(const Index &index)
{
    if (index.fromField)
        return "@unique";
    switch (index.kind) {
    case Index::Kind::Normal: return "@@index";
    case Index::Kind::Unique: return "@@unique";
    case Index::Kind::Fulltext: return "@@fulltext";
    }
    return {};
}

const Field &indexedField(const Schema &schema, const Model &model, const IndexField &field)
{
    const Field *current = &model.fields[field.field];
    for (const std::string_view part : field.path)
        current = &*std::ranges::find(schema.compositeTypes[current->type.target].fields, part, &Field::name);
    return *current;
}

std::vector<std::string> indexedNames(const Schema &schema, const Model &model, const std::vector<IndexField> &fields)
{
    std::vector<std::string> names;
    for (const IndexField &field : fields)
        names.emplace_back(indexedField(schema, model, field).name);
    return names;
}

std::vector<const std::vector<IndexField> *> uniqueCriteria(const Model &model)
{
    std::vector<const std::vector<IndexField> *> criteria;
    if (model.primaryKey)
        criteria.push_back(&model.primaryKey->fields);
    for (const Index &index : model.indexes)
        if (index.kind == Index::Kind::Unique)
            criteria.push_back(&index.fields);
    return criteria;
}

bool isStrictCriterion(const ValidationContext &context, const Model &model, const std::vector<IndexField> &fields)
{
    return std::ranges::all_of(fields, [&](const IndexField &indexField) {
        const Field &field = indexedField(context.schema, model, indexField);
        return field.arity != Arity::Optional && field.type.kind != FieldType::Kind::Unsupported;
    });
}

bool isSingleIdField(const Model &model, FieldIndex field)
{
    return model.primaryKey && model.primaryKey->fields.size() == 1 && model.primaryKey->fields.front().path.empty()
           && model.primaryKey->fields.front().field == field;
}

std::string primaryKeyName(const ValidationContext &context, const Model &model)
{
    if (model.primaryKey->map)
        return std::string(*model.primaryKey->map);
    return makeName(context, std::string(model.databaseName()), "_pkey");
}

std::string indexName(const ValidationContext &context, const Model &model, const Index &index)
{
    if (index.map)
        return std::string(*index.map);
    std::string text = tableName(model);
    for (const IndexField &field : index.fields) {
        const Field *current = &model.fields[field.field];
        text.append("_").append(current->databaseName());
        for (const std::string_view part : field.path) {
            current = &*std::ranges::find(context.schema.compositeTypes[current->type.target].fields, part, &Field::name);
            text.append("_").append(current->databaseName());
        }
    }
    if (index.fields.empty())
        text += '_';
    return makeName(context, std::move(text), index.kind == Index::Kind::Unique ? "_key" : "_idx");
}

std::string foreignKeyName(const ValidationContext &context, const RelationField &field)
{
    if (field.map)
        return std::string(*field.map);
    const std::span<const FieldIndex> fields = field.fields ? std::span<const FieldIndex>(*field.fields) : std::span<const FieldIndex>{};
    return makeName(context, columns(context.schema.models[field.model], fields), "_fkey");
}

std::string foreignKeyName(const ValidationContext &context, const Model &model)
{
    return makeName(context, columns(model, {}), "_fkey");
}

std::string defaultName(const ValidationContext &context, const Model &model, const Field &field)
{
    if (field.defaultValue->map)
        return std::string(*field.defaultValue->map);
    return makeName(context, concat({model.databaseName(), "_", field.databaseName()}), "_df");
}

namespace {

// use(scope, space, name) for each name of a constraint in each namespace that it counts in.
void forEachConstraintName(const ValidationContext &context, auto use)
{
    using enum ConstraintScope;
    for (const ConstraintScope scope : context.rules.constraintScopes()) {
        const bool primaryKeys = scope != GlobalIndexes && scope != GlobalForeignKeys && scope != ModelIndexes;
        const bool indexes = scope != GlobalForeignKeys && scope != GlobalPrimaryKeysForeignKeysDefaults;
        const bool foreignKeys = scope == GlobalForeignKeys || scope == GlobalPrimaryKeysForeignKeysDefaults
                                 || scope == ModelPrimaryKeysIndexesForeignKeys;
        for (const Model &model : context.schema.models) {
            const std::string_view space = spaceOf(model, scope);
            if (primaryKeys && model.primaryKey && context.capabilities.namedPrimaryKeys)
                use(scope, space, primaryKeyName(context, model));
            if (indexes)
                for (const Index &index : model.indexes)
                    use(scope, space, indexName(context, model, index));
            if (scope == GlobalPrimaryKeysForeignKeysDefaults)
                for (const Field &field : model.fields)
                    if (field.defaultValue)
                        use(scope, space, defaultName(context, model, field));
        }
        if (!foreignKeys)
            continue;
        for (const InferredRelation &relation : context.resolution.relations) {
            if (relation.isManyToMany())
                continue;
            // Without a field for the key, the name stands with the model that has the list.
            const Model &model = context.schema.models[relation.modelA];
            if (relation.forward)
                use(scope, spaceOf(model, scope),
                                        foreignKeyName(context, context.resolution.relationFields[*relation.forward]));
            else
                use(scope, spaceOf(context.schema.models[relation.modelB], scope), foreignKeyName(context, model));
        }
    }
}

} // namespace

void collectConstraintNames(ValidationContext &context)
{
    // Nearly always no name occurs twice, which their hashes tell at a fraction of the cost.
    std::vector<std::size_t> hashes;
    constexpr std::hash<std::string_view> hashOf;
    forEachConstraintName(context, [&](ConstraintScope scope, std::string_view space, std::string_view name) {
        hashes.push_back((hashOf(name) * 31 + hashOf(space)) * 31 + static_cast<std::size_t>(scope));
    });
    std::ranges::sort(hashes);
    if (std::ranges::adjacent_find(hashes) == hashes.end())
        return;
    forEachConstraintName(context, [&](ConstraintScope scope, std::string_view space, std::string_view name) {
        context.constraints.add(scope, space, name);
    });
}

void reportNameClashes(ValidationContext &context, const Model &model, ConstraintKind kind, std::string_view name,
                       std::string_view attribute, core::Location place)
{
    for (const bool global : {true, false})
        for (const ConstraintScope scope : scopesOf(kind))
            if (isGlobal(scope) == global && context.constraints.clashes(scope, spaceOf(model, scope), name))
                context.sink.attributeError(
                    Rule::ConstraintNameTaken, place.file, place.span, attribute,
                    concat({"The given constraint name `", name, "` has to be unique in the following namespace: ",
                            description(scope, model.name), ". Please provide a different name using the `map` argument."}));
}

void checkNameLength(ValidationContext &context, const Model &model, std::string_view attribute, core::Span span,
                     std::string_view name, AttributePlace place)
{
    if (name.size() <= context.rules.identifierLimit())
        return;
    context.sink.blockError(Rule::ConstraintNameTooLong, model.file, span, "model", model.name,
                            concat({"The constraint name '", name, "' specified in the `map` argument for the `",
                                    place == AttributePlace::Block ? "@@" : "@", attribute,
                                    "` constraint is too long for your chosen provider. The maximum allowed length is ",
                                    std::to_string(context.rules.identifierLimit()), " bytes."}));
}

bool supportsAction(const ValidationContext &context, ReferentialAction action)
{
    const auto actions = context.relationMode == RelationMode::ForeignKeys ? context.rules.foreignKeyActions()
                                                                           : context.rules.emulatedActions();
    return std::ranges::find(actions, action) != actions.end();
}

bool modifies(ReferentialAction action)
{
    return action != ReferentialAction::NoAction && action != ReferentialAction::Restrict;
}

ReferentialAction onUpdate(const RelationField &field)
{
    return field.onUpdate ? field.onUpdate->action : ReferentialAction::Cascade;
}

ReferentialAction onDelete(const ValidationContext &context, const RelationField &field)
{
    if (field.onDelete)
        return field.onDelete->action;
    const Model &model = context.schema.models[field.model];
    bool required = model.fields[field.field].arity == Arity::Required;
    if (field.fields)
        required = required || std::ranges::any_of(*field.fields, [&](FieldIndex scalar) { return model.fields[scalar].arity == Arity::Required; });
    if (!required)
        return ReferentialAction::SetNull;
    return supportsAction(context, ReferentialAction::Restrict) ? ReferentialAction::Restrict : ReferentialAction::NoAction;
}

} // namespace dunlin::psl
