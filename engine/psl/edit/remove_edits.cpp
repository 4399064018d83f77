#include "engine/psl/edit/edit_builder.h"
#include "engine/psl/edit/preconditions.h"
#include "engine/psl/edit/schema_edits.h"

#include <algorithm>
#include <set>

namespace dunlin::psl {

namespace {

// Fields that go, with everything that cannot stay without them.
class Removal
{
public:
    explicit Removal(const Analysis &analysis) : m_analysis(analysis), m_schema(analysis.schema) {}

    void removeField(ModelId model, FieldIndex field)
    {
        if (!m_removed.emplace(model, field).second)
            return;
        for (const Relation &relation : m_schema.relations) {
            const bool isSide = (relation.modelA == model && relation.fieldA == field) ||
                                (relation.modelB == model && relation.fieldB == field);
            const bool isNeeded = (relation.modelA == model && contains(relation.fields, field)) ||
                                  (relation.modelB == model && contains(relation.references, field));
            if (isSide || isNeeded)
                removeRelation(relation);
        }
    }

    void removeRelationAt(ModelId model, FieldIndex field)
    {
        for (const Relation &relation : m_schema.relations) {
            const bool isSide = (relation.modelA == model && relation.fieldA == field) ||
                                (relation.modelB == model && relation.fieldB == field);
            if (!isSide)
                continue;
            removeRelation(relation);
            removeForeignKeyFields(relation);
        }
    }

    void removeModel(ModelId model)
    {
        m_removedModel = model;
        for (const Relation &relation : m_schema.relations) {
            if (relation.modelA != model && relation.modelB != model)
                continue;
            removeRelation(relation);
            if (relation.modelA != model)
                removeForeignKeyFields(relation);
        }
        // What analysis could not pair up still names the model.
        for (ModelId other = 0; other < m_schema.models.size(); ++other) {
            const std::vector<Field> &fields = m_schema.models[other].fields;
            for (FieldIndex field = 0; field < fields.size(); ++field) {
                if (fields[field].type.kind == FieldType::Kind::Model && fields[field].type.target == model)
                    removeField(other, field);
            }
        }
    }

    core::Result<core::WorkspaceEdit> finish(std::string title)
    {
        EditBuilder edits;
        for (ModelId model = 0; model < m_schema.models.size(); ++model) {
            const auto decl = findModelDecl(m_analysis, m_schema.models[model].name);
            if (!decl)
                continue;
            if (model == m_removedModel) {
                edits.removeBlock(decl->file, decl->view);
                continue;
            }
            const std::set<std::string_view> names = removedNames(model);
            if (names.empty())
                continue;
            applyTo(edits, *decl, names);
        }
        return unlessInvalid(m_analysis, edits.finish(std::move(title)));
    }

private:
    static bool contains(const std::vector<FieldIndex> &fields, FieldIndex field)
    {
        return std::ranges::find(fields, field) != fields.end();
    }

    void removeRelation(const Relation &relation)
    {
        removeField(relation.modelA, relation.fieldA);
        if (relation.fieldB)
            removeField(relation.modelB, *relation.fieldB);
    }

    void removeForeignKeyFields(const Relation &relation)
    {
        for (const FieldIndex field : relation.fields) {
            if (!isUsedOtherwise(relation, field))
                removeField(relation.modelA, field);
        }
    }

    bool isUsedOtherwise(const Relation &relation, FieldIndex field) const
    {
        const Model &model = m_schema.models[relation.modelA];
        const auto names = [&](const IndexField &entry) { return entry.field == field; };
        if (model.primaryKey && std::ranges::any_of(model.primaryKey->fields, names))
            return true;
        const bool inLargerKey = std::ranges::any_of(model.indexes, [&](const Index &index) {
            return index.kind == Index::Kind::Unique && index.fields.size() > 1 && std::ranges::any_of(index.fields, names);
        });
        if (inLargerKey || (!model.primaryKey && std::ranges::any_of(model.indexes, [&](const Index &index) {
                return index.kind == Index::Kind::Unique && std::ranges::any_of(index.fields, names);
            })))
            return true;
        return std::ranges::any_of(m_schema.relations, [&](const Relation &other) {
            return &other != &relation && other.modelA != m_removedModel && other.modelB != m_removedModel &&
                   ((other.modelA == relation.modelA && contains(other.fields, field)) ||
                    (other.modelB == relation.modelA && contains(other.references, field)));
        });
    }

    std::set<std::string_view> removedNames(ModelId model) const
    {
        std::set<std::string_view> names;
        for (const auto &[owner, field] : m_removed) {
            if (owner == model)
                names.insert(m_schema.models[model].fields[field].name);
        }
        return names;
    }

    static void applyTo(EditBuilder &edits, const Declared<ast::ModelDecl> &model, const std::set<std::string_view> &names)
    {
        std::set<std::string> kept; // "unique a, b"
        for (const ast::FieldDecl field : model.view.fields()) {
            if (names.contains(field.name()))
                edits.removeLine(model.file, field);
            else if (field.findAttribute("unique"))
                kept.insert("unique " + std::string(field.name()));
        }
        const auto isShortened = [&](const ast::Attribute &attribute) {
            return std::ranges::any_of(fieldList(attribute, "fields"),
                                       [&](const ast::Expression &element) { return goes(element, names); });
        };
        for (const ast::Attribute attribute : model.view.attributes())
            if (!isShortened(attribute))
                kept.insert(std::string(attribute.name()) + restOf(attribute, names));
        for (const ast::Attribute attribute : model.view.attributes()) {
            if (!isShortened(attribute))
                continue;
            // What is left may be nothing, or an index that is there already.
            const std::string rest = restOf(attribute, names);
            if (rest.empty() || !kept.insert(std::string(attribute.name()) + rest).second) {
                edits.removeLine(model.file, attribute);
                continue;
            }
            const std::vector<ast::Expression> list = fieldList(attribute, "fields");
            std::vector<bool> removed;
            for (const ast::Expression &element : list)
                removed.push_back(goes(element, names));
            edits.removeElements(model.file, list, removed);
        }
    }

    static bool goes(const ast::Expression &element, const std::set<std::string_view> &names)
    {
        return names.contains(element.tree().file()->slice(fieldNameIn(element)));
    }

    // " a, b", what the list of fields will say; empty for nothing.
    static std::string restOf(const ast::Attribute &attribute, const std::set<std::string_view> &names)
    {
        std::string text;
        for (const ast::Expression &element : fieldList(attribute, "fields"))
            if (!goes(element, names))
                text.append(text.empty() ? " " : ", ").append(element.text());
        return text;
    }

    const Analysis &m_analysis;
    const Schema &m_schema;
    std::set<std::pair<ModelId, FieldIndex>> m_removed;
    std::optional<ModelId> m_removedModel;
};

} // namespace

core::Result<core::WorkspaceEdit> removeModel(const Analysis &analysis, std::string_view name)
{
    const auto decl = requireModel(analysis, name);
    if (!decl)
        return std::unexpected(decl.error());
    const std::optional<ModelId> model = analysis.schema.findModel(name);
    if (!model)
        return core::fail(core::ErrorKind::NotFound, "There is no model `" + std::string(name) + "` in this schema.");
    Removal removal(analysis);
    removal.removeModel(*model);
    return removal.finish("Remove model " + std::string(name));
}

core::Result<core::WorkspaceEdit> removeField(const Analysis &analysis, std::string_view model, std::string_view field)
{
    const auto decl = requireModel(analysis, model);
    if (!decl)
        return std::unexpected(decl.error());
    const auto found = requireField(decl->view, field);
    if (!found)
        return std::unexpected(found.error());
    const std::string title = "Remove field " + std::string(field);
    Removal removal(analysis);
    if (const std::optional<ModelId> id = analysis.schema.findModel(model)) {
        const std::vector<Field> &fields = analysis.schema.models[*id].fields;
        const auto at = std::ranges::find(fields, field, &Field::name);
        if (at != fields.end()) {
            removal.removeField(*id, static_cast<FieldIndex>(at - fields.begin()));
            return removal.finish(title);
        }
    }
    EditBuilder edits; // of a composite type, or a line that analysis leaves out
    edits.removeLine(decl->file, *found);
    return unlessInvalid(analysis, edits.finish(title));
}

core::Result<core::WorkspaceEdit> removeEnum(const Analysis &analysis, std::string_view name)
{
    const auto decl = requireEnum(analysis, name);
    if (!decl)
        return std::unexpected(decl.error());
    for (const auto &model : allModelDecls(analysis))
        for (const ast::FieldDecl field : model.view.fields())
            if (const auto type = field.type(); type && type->name() == name)
                return core::fail(core::ErrorKind::Usage, "`" + std::string(name) + "` is the type of `" + std::string(model.view.name()) + "." +
                                                              std::string(field.name()) + "`.");
    EditBuilder edits;
    edits.removeBlock(decl->file, decl->view);
    return unlessInvalid(analysis, edits.finish("Remove enum " + std::string(name)));
}

std::vector<std::string> dependantsOf(const Analysis &analysis, std::string_view name)
{
    std::set<std::string> names;
    const std::optional<ModelId> model = analysis.schema.findModel(name);
    for (const Relation &relation : analysis.schema.relations) {
        const bool refersHere = relation.modelB == model || (relation.kind == Relation::Kind::ManyToMany && relation.modelA == model);
        const ModelId other = relation.modelB == model ? relation.modelA : relation.modelB;
        if (refersHere && other != model)
            names.emplace(analysis.schema.models[other].name);
    }
    return {names.begin(), names.end()};
}

core::Result<core::WorkspaceEdit> removeRelation(const Analysis &analysis, std::string_view model, std::string_view field)
{
    const auto decl = requireModel(analysis, model);
    if (!decl)
        return std::unexpected(decl.error());
    const std::optional<ModelId> id = analysis.schema.findModel(model);
    const auto isIt = [&](const Field &candidate) { return candidate.name == field && candidate.isRelation(); };
    if (!id || std::ranges::none_of(analysis.schema.models[*id].fields, isIt))
        return core::fail(core::ErrorKind::NotFound, "There is no relation `" + std::string(field) + "` in `" + std::string(model) + "`.");
    Removal removal(analysis);
    const std::vector<Field> &fields = analysis.schema.models[*id].fields;
    removal.removeRelationAt(*id, static_cast<FieldIndex>(std::ranges::find_if(fields, isIt) - fields.begin()));
    return removal.finish("Remove relation " + std::string(field));
}

} // namespace dunlin::psl
