#include "engine/psl/edit/edit_builder.h"
#include "engine/psl/edit/names.h"
#include "engine/psl/edit/preconditions.h"
#include "engine/psl/edit/schema_edits.h"
#include "engine/psl/syntax/string_literal.h"

#include <algorithm>
#include <set>

namespace dunlin::psl {

namespace {

// The fields that a foreign key would point to: the primary key, else the first unique key.
std::vector<FieldIndex> keyOf(const Model &model)
{
    const std::vector<IndexField> *key = model.primaryKey ? &model.primaryKey->fields : nullptr;
    for (const Index &index : model.indexes) {
        const bool nullable = std::ranges::any_of(
            index.fields, [&](const IndexField &entry) { return model.fields[entry.field].arity != Arity::Required; });
        if (!key && index.kind == Index::Kind::Unique && !nullable)
            key = &index.fields;
    }
    std::vector<FieldIndex> fields;
    if (key) {
        for (const IndexField &entry : *key)
            fields.push_back(entry.field);
    }
    return fields;
}

// A name for @relation, when the two models are related already or are one.
std::optional<std::string> relationName(const Schema &schema, ModelId from, ModelId to)
{
    Names taken;
    bool ambiguous = from == to;
    for (const Relation &relation : schema.relations) {
        if (relation.name)
            taken.emplace(*relation.name);
        const bool samePair = (relation.modelA == from && relation.modelB == to) || (relation.modelA == to && relation.modelB == from);
        ambiguous = ambiguous || samePair;
    }
    if (!ambiguous)
        return std::nullopt;
    return uniqueName(std::string(schema.models[from].name) + "To" + std::string(schema.models[to].name), taken);
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

// Whether the models are one, or joined by foreign keys over however many others.
bool areConnected(const Schema &schema, ModelId from, ModelId to)
{
    std::vector<bool> reached(schema.models.size());
    std::vector<ModelId> open{from};
    reached[from] = true;
    while (!open.empty()) {
        const ModelId model = open.back();
        open.pop_back();
        for (const Relation &relation : schema.relations) {
            if (relation.kind == Relation::Kind::ManyToMany || (relation.modelA != model && relation.modelB != model))
                continue;
            const ModelId other = relation.modelA == model ? relation.modelB : relation.modelA;
            if (!reached[other])
                open.push_back(other);
            reached[other] = true;
        }
    }
    return reached[to];
}

// Databases that refuse rows to be reached along two paths of cascades take a relation that does not cascade.
std::string actionsBetween(const Analysis &analysis, ModelId from, ModelId to)
{
    const bool emulated = analysis.schema.relationMode() == RelationMode::Prisma;
    if (!analysis.rules || !(emulated || analysis.rules->capabilities().foreignKeyCycleDetection) || !areConnected(analysis.schema, from, to))
        return {};
    const auto actions = emulated ? analysis.rules->emulatedActions() : analysis.rules->foreignKeyActions();
    const bool allowed = std::ranges::find(actions, ReferentialAction::NoAction) != actions.end();
    return allowed ? ", onDelete: NoAction, onUpdate: NoAction" : "";
}

struct Ends
{
    const Analysis &analysis;
    Declared<ast::ModelDecl> from, to;
    const Model &fromModel, &toModel;
    std::optional<std::string> name;
    std::string actions;

    bool onOneModel() const { return &fromModel == &toModel; }
    // On a field of `owner` that leads to `target`: relations to an ignored model are ignored, too.
    static std::string_view ignore(const Model &owner, const Model &target)
    {
        return target.isIgnored && !owner.isIgnored ? " @ignore" : "";
    }
    std::string forwardAttributes(std::string_view arguments) const { return attributes(arguments, ignore(fromModel, toModel)); }
    std::string backAttributes(std::string_view arguments = {}) const
    {
        return attributes(arguments, ignore(toModel, fromModel));
    }

private:
    std::string attributes(std::string_view arguments, std::string_view ignored) const
    {
        std::string inside = name ? encodeString(*name) : std::string();
        if (!arguments.empty())
            inside.append(inside.empty() ? "" : ", ").append(arguments);
        const std::string text = inside.empty() ? std::string(ignored) : "@relation(" + inside + ")" + std::string(ignored);
        return text.starts_with(' ') ? text.substr(1) : text;
    }
};

// Both fields; those of a relation of a model with itself stand together.
void addBoth(EditBuilder &edits, const Ends &ends, std::vector<NewField> fromFields, std::vector<NewField> toFields)
{
    if (ends.onOneModel()) {
        fromFields.insert(fromFields.end(), toFields.begin(), toFields.end());
        edits.addFields(ends.from, fromFields);
        return;
    }
    edits.addFields(ends.from, fromFields);
    edits.addFields(ends.to, toFields);
}

// As written, because @db.VarChar(10) on one side must be @db.VarChar(10) on the other.
std::string nativeTypeText(const ast::ModelDecl &model, const Field &field)
{
    const auto decl = field.nativeType ? findFieldDecl(model, field.name) : std::nullopt;
    return decl ? std::string(model.tree().file()->slice(field.nativeType->span)) : std::string();
}

// The list of the other side's ids, for databases that keep such relations in the documents. Gives the arguments of @relation.
std::string addIdList(const ast::ModelDecl &target, const Model &targetModel, Names &names, std::vector<NewField> &fields)
{
    const Field &id = targetModel.fields[targetModel.primaryKey->fields.front().field];
    const std::string name = uniqueName(camelCase(targetModel.name) + plural(pascalCase(id.name)), names);
    fields.push_back({name, std::string(id.type.name) + "[]", nativeTypeText(target, id)});
    return "fields: [" + name + "], references: [" + std::string(id.name) + "]";
}

core::Result<core::WorkspaceEdit> manyToMany(const Ends &ends)
{
    for (const Model *model : {&ends.fromModel, &ends.toModel}) {
        if (!model->primaryKey || model->primaryKey->fields.size() != 1)
            return core::fail(core::ErrorKind::Usage, "A many-to-many relation needs a primary key of one field, which `" +
                                                          std::string(model->name) + "` has not. Add a model between the two.");
    }
    Names fromNames = fieldNames(ends.from.view), toNames = fieldNames(ends.to.view);
    Names &backNames = ends.onOneModel() ? fromNames : toNames;
    std::vector<NewField> fromFields, toFields;
    std::string forwardArguments, backArguments;
    const bool embedded = ends.analysis.rules && ends.analysis.rules->capabilities().embeddedManyToMany;
    const std::string forward = uniqueName(plural(camelCase(ends.toModel.name)), fromNames);
    const std::string back = uniqueName(plural(camelCase(ends.fromModel.name)), backNames);
    if (embedded) {
        forwardArguments = addIdList(ends.to.view, ends.toModel, fromNames, fromFields);
        backArguments = addIdList(ends.from.view, ends.fromModel, backNames, toFields);
    }
    fromFields.push_back({forward, std::string(ends.toModel.name) + "[]", ends.forwardAttributes(forwardArguments)});
    toFields.push_back({back, std::string(ends.fromModel.name) + "[]", ends.backAttributes(backArguments)});
    EditBuilder edits;
    addBoth(edits, ends, std::move(fromFields), std::move(toFields));
    return unlessInvalid(ends.analysis,
                         edits.finish("Relate " + std::string(ends.fromModel.name) + " and " + std::string(ends.toModel.name)));
}

core::Result<core::WorkspaceEdit> withForeignKey(const Ends &ends, RelationShape shape)
{
    const std::vector<FieldIndex> key = keyOf(ends.toModel);
    if (key.empty())
        return core::fail(core::ErrorKind::Usage, "`" + std::string(ends.toModel.name) + "` has no key that a foreign key could point to.");
    const std::string optional = ends.onOneModel() ? "?" : "";
    Names fromNames = fieldNames(ends.from.view), toNames = fieldNames(ends.to.view);
    const std::string forward = uniqueName(camelCase(ends.toModel.name), fromNames);
    std::vector<NewField> scalars;
    std::vector<std::string> fields, references;
    for (const FieldIndex index : key) {
        const Field &target = ends.toModel.fields[index];
        const std::string name = uniqueName(forward + pascalCase(target.name), fromNames);
        std::string attributes = shape == RelationShape::OneToOne && key.size() == 1 ? "@unique" : "";
        if (const std::string native = nativeTypeText(ends.to.view, target); !native.empty())
            attributes.append(attributes.empty() ? "" : " ").append(native);
        scalars.push_back({name, std::string(target.type.name) + optional, attributes});
        fields.push_back(name);
        references.emplace_back(target.name);
    }
    const std::string arguments = "fields: [" + joined(fields) + "], references: [" + joined(references) + "]" + ends.actions;
    std::vector<NewField> added = {{forward, std::string(ends.toModel.name) + optional, ends.forwardAttributes(arguments)}};
    added.insert(added.end(), scalars.begin(), scalars.end());

    const bool toMany = shape == RelationShape::OneToMany;
    const std::string backName = camelCase(ends.fromModel.name);
    const std::string back = uniqueName(toMany ? plural(backName) : backName, ends.onOneModel() ? fromNames : toNames);
    EditBuilder edits;
    addBoth(edits, ends, std::move(added),
            {{back, std::string(ends.fromModel.name) + (toMany ? "[]" : "?"), ends.backAttributes()}});
    if (!toMany && key.size() > 1)
        edits.addBlockAttribute(ends.from.file, ends.from.view, "@@unique([" + joined(fields) + "])");
    return unlessInvalid(ends.analysis,
                         edits.finish("Relate " + std::string(ends.fromModel.name) + " to " + std::string(ends.toModel.name)));
}

} // namespace

core::Result<core::WorkspaceEdit> addRelation(const Analysis &analysis, std::string_view from, std::string_view to,
                                              RelationShape shape)
{
    const auto fromDecl = requireModel(analysis, from), toDecl = requireModel(analysis, to);
    if (!fromDecl)
        return std::unexpected(fromDecl.error());
    if (!toDecl)
        return std::unexpected(toDecl.error());
    const std::optional<ModelId> fromId = analysis.schema.findModel(from), toId = analysis.schema.findModel(to);
    if (!fromId || !toId)
        return core::fail(core::ErrorKind::Usage, "Only models can be related, not composite types.");
    const Ends ends{analysis,
                    *fromDecl,
                    *toDecl,
                    analysis.schema.models[*fromId],
                    analysis.schema.models[*toId],
                    relationName(analysis.schema, *fromId, *toId),
                    actionsBetween(analysis, *fromId, *toId)};
    if (shape != RelationShape::ManyToMany)
        return withForeignKey(ends, shape);
    return manyToMany(ends);
}

} // namespace dunlin::psl
