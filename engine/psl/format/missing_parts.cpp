#include "engine/psl/format/missing_parts.h"

#include "engine/core/ascii.h"
#include "engine/psl/format/formatter.h"
#include "engine/psl/format/inflection.h"
#include "engine/psl/schema/read_declarations.h"
#include "engine/psl/schema/resolution.h"
#include "engine/psl/syntax/parser.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

std::string withFirst(std::string_view name, char (*change)(char))
{
    std::string result(name);
    if (!result.empty() && static_cast<unsigned char>(result.front()) < 0x80)
        result.front() = change(result.front());
    return result;
}

std::string_view suffixOf(Arity arity)
{
    return arity == Arity::List ? "[]" : arity == Arity::Optional ? "?" : "";
}

// A scalar field that a foreign key needs.
struct KeyField
{
    std::string name;
    Arity arity = Arity::Required;
    FieldType type;
    const Field *blueprint = nullptr; // the referenced field
};

class MissingParts
{
public:
    MissingParts(const SyntaxTrees &trees, const Resolution &resolution)
        : m_trees(trees), m_resolution(resolution), m_schema(resolution.schema), m_edits(trees.size())
    {
    }

    std::vector<core::EditList> find()
    {
        forEachKeyRelation([this](const InferredRelation &relation) {
            addRelationFields(relation);
            addKeyFields(relation);
        });
        forEachKeyRelation([this](const InferredRelation &relation) { addAttribute(relation); });
        forEachKeyRelation([this](const InferredRelation &relation) { addArguments(relation); });
        std::vector<core::EditList> lists;
        for (std::vector<core::TextEdit> &edits : m_edits)
            lists.emplace_back(std::move(edits));
        return lists;
    }

private:
    template <typename Visit>
    void forEachKeyRelation(Visit visit)
    {
        for (const InferredRelation &relation : m_resolution.relations) {
            if (!relation.isManyToMany())
                visit(relation);
        }
    }

    const Model &referencing(const InferredRelation &relation) const { return m_schema.models[relation.modelA]; }
    const Model &referenced(const InferredRelation &relation) const { return m_schema.models[relation.modelB]; }
    const RelationField *forward(const InferredRelation &relation) const
    {
        return relation.forward ? &m_resolution.relationFields[*relation.forward] : nullptr;
    }
    const Field &fieldOf(const RelationField &field) const { return m_schema.models[field.model].fields[field.field]; }

    void insert(core::FileId file, std::uint32_t at, std::string text) { m_edits[file].push_back({{at, at}, std::move(text)}); }
    void insertLast(const Model &model, std::string line) { insert(model.file, model.span.end - 1, std::move(line) + "\n"); }

    std::vector<KeyField> keyFields(const InferredRelation &relation) const
    {
        const Model &target = referenced(relation);
        const std::vector<IndexField> *key = target.primaryKey ? &target.primaryKey->fields : nullptr;
        for (const Index &index : target.indexes) {
            if (!key && index.kind == Index::Kind::Unique)
                key = &index.fields;
        }
        std::vector<KeyField> fields;
        if (!key)
            return fields;
        for (const IndexField &entry : *key) {
            const Field &blueprint = target.fields[entry.field];
            KeyField field{withFirst(target.name, core::lower) + withFirst(blueprint.name, core::upper), Arity::Optional, blueprint.type, &blueprint};
            if (const RelationField *from = forward(relation))
                field.arity = fieldOf(*from).arity;
            if (const Field *existing = scalarField(referencing(relation), field.name)) {
                field.arity = existing->arity;
                field.type = existing->type;
            }
            fields.push_back(std::move(field));
        }
        return fields;
    }

    static const Field *scalarField(const Model &model, std::string_view name)
    {
        const auto found = std::ranges::find_if(
            model.fields, [&](const Field &field) { return field.name == name && field.type.kind != FieldType::Kind::Model; });
        return found == model.fields.end() ? nullptr : &*found;
    }

    // What `references` names: unlike the fields that are added, never an optional or unsupported field.
    static const std::vector<IndexField> *strictKey(const Model &model)
    {
        const auto isStrict = [&](const std::vector<IndexField> &key) {
            return std::ranges::all_of(key, [&](const IndexField &entry) {
                const Field &field = model.fields[entry.field];
                return field.arity != Arity::Optional && field.type.kind != FieldType::Kind::Unsupported;
            });
        };
        if (model.primaryKey && isStrict(model.primaryKey->fields))
            return &model.primaryKey->fields;
        for (const Index &index : model.indexes) {
            if (index.kind == Index::Kind::Unique && isStrict(index.fields))
                return &index.fields;
        }
        return nullptr;
    }

    std::string fieldsArgument(const InferredRelation &relation) const
    {
        std::string text;
        for (const KeyField &field : keyFields(relation))
            text.append(text.empty() ? "" : ", ").append(field.name);
        return "fields: [" + text + "]";
    }

    std::string referencesArgument(const InferredRelation &relation) const
    {
        std::string text;
        const RelationField *from = forward(relation);
        if (from && from->references) {
            for (const FieldIndex field : *from->references)
                text.append(text.empty() ? "" : ", ").append(referenced(relation).fields[field].name);
        } else if (const std::vector<IndexField> *key = strictKey(referenced(relation))) {
            for (const IndexField &entry : *key)
                text.append(text.empty() ? "" : ", ").append(referenced(relation).fields[entry.field].name);
        }
        return "references: [" + text + "]";
    }

    void addRelationFields(const InferredRelation &relation)
    {
        if (!relation.back) {
            const bool one = relation.kind == InferredRelation::Kind::OneToOne;
            const std::string_view model = referencing(relation).name;
            const std::string name = one ? camelCase(model) : plural(camelCase(model));
            insertLast(referenced(relation), name + " " + std::string(model) + (one ? "? " : "[] ") +
                                                 (referencing(relation).isIgnored ? "@ignore" : ""));
        }
        if (!relation.forward) {
            const std::vector<KeyField> keys = keyFields(relation);
            const bool optional = std::ranges::any_of(keys, [](const KeyField &key) { return key.arity == Arity::Optional; });
            const std::string_view model = referenced(relation).name;
            insertLast(referencing(relation), camelCase(model) + " " + std::string(model) + (optional ? "?" : "") + " @relation(" +
                                                  fieldsArgument(relation) + ", " + referencesArgument(relation) + ")");
        }
    }

    void addKeyFields(const InferredRelation &relation)
    {
        const RelationField *from = forward(relation);
        if (from && from->fields)
            return;
        for (const KeyField &field : keyFields(relation)) {
            if (scalarField(referencing(relation), field.name))
                continue;
            if (field.type.kind != FieldType::Kind::Scalar)
                return;
            std::string line = field.name + " " + std::string(field.type.name) + std::string(suffixOf(field.arity)) + " ";
            if (field.blueprint->nativeType)
                line += m_trees[field.blueprint->file]->file()->slice(field.blueprint->nativeType->span);
            insertLast(referencing(relation), std::move(line));
        }
    }

    void addAttribute(const InferredRelation &relation)
    {
        const RelationField *from = forward(relation);
        if (!from || from->attribute)
            return;
        const Field &field = fieldOf(*from);
        const std::string_view source = m_trees[field.file]->source();
        std::uint32_t at = field.typeSpan.end;
        while (at < source.size() && std::string_view("[]?!").contains(source[at]))
            ++at;
        insert(field.file, at, " @relation(" + fieldsArgument(relation) + ", " + referencesArgument(relation) + ")");
    }

    void addArguments(const InferredRelation &relation)
    {
        const RelationField *from = forward(relation);
        if (!from || !from->attribute || (from->fields && from->references))
            return;
        std::string text;
        if (!from->fields)
            text = fieldsArgument(relation);
        if (!from->references)
            text.append(text.empty() ? "" : ", ").append(referencesArgument(relation));
        const AttributeDeclaration &attribute = *from->attribute;
        const core::FileId file = m_schema.models[from->model].file;
        const bool hasList = m_trees[file]->source()[attribute.span.end - 1] == ')';
        if (!attribute.arguments.empty())
            insert(file, attribute.span.end - 1, ", " + text);
        else if (hasList) // `@relation()`
            insert(file, attribute.span.end - 1, text);
        else
            insert(file, attribute.span.end, "(" + text + ")");
    }

    const SyntaxTrees &m_trees;
    const Resolution &m_resolution;
    const Schema &m_schema;
    std::vector<std::vector<core::TextEdit>> m_edits; // by FileId
};

} // namespace

std::vector<core::EditList> missingParts(const SyntaxTrees &trees)
{
    std::vector<core::EditList> nothing(trees.size());
    if (std::ranges::any_of(trees, [](const auto &tree) { return !tree->errors().empty(); }))
        return nothing;
    Schema schema;
    for (const auto &tree : trees)
        schema.files.push_back(tree->file());
    DiagnosticSink sink;
    const auto values = std::make_shared<core::Arena>();
    schema.values = values;
    const Declarations declarations = readDeclarations(trees, *values);
    Resolution resolution(declarations, schema, sink);
    resolveNames(resolution);
    resolveTypes(resolution);
    resolveAttributes(resolution);
    if (sink.hasErrors())
        return nothing;
    inferRelations(resolution);
    if (sink.hasErrors())
        return nothing;
    return MissingParts(trees, resolution).find();
}

core::WorkspaceEdit formatSchema(const SyntaxTrees &trees)
{
    core::WorkspaceEdit edit{.title = "Format", .files = {}};
    const std::vector<core::EditList> missing = missingParts(trees);
    for (core::FileId file = 0; file < trees.size(); ++file) {
        core::EditList edits;
        if (missing[file].empty())
            edits = format(*trees[file]);
        else
            edits = core::lineDiff(trees[file]->source(), formattedText(parse(missing[file].applyTo(trees[file]->source()))));
        if (!edits.empty())
            edit.files.push_back({file, std::move(edits)});
    }
    return edit;
}

} // namespace dunlin::psl
