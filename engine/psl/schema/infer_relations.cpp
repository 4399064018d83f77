// Fourth pass: which two relation fields belong together, and what kind of relation they make.
#include "engine/psl/schema/resolution.h"

#include <algorithm>
#include <tuple>

namespace dunlin::psl {

namespace {

class RelationInference
{
public:
    explicit RelationInference(Resolution &resolution) : m_resolution(resolution), m_schema(resolution.schema) {}

    void run()
    {
        for (RelationFieldId id = 0; id < m_resolution.relationFields.size(); ++id)
            if (const std::optional<InferredRelation> relation = infer(id))
                m_resolution.relations.push_back(*relation);
        for (const InferredRelation &relation : m_resolution.relations)
            publish(relation);
    }

private:
    const RelationField &at(RelationFieldId id) const { return m_resolution.relationFields[id]; }
    Field &fieldOf(RelationFieldId id) { return m_schema.models[at(id).model].fields[at(id).field]; }
    std::string_view modelName(RelationFieldId id) const { return m_schema.models[at(id).model].name; }

    std::optional<RelationFieldId> opposite(RelationFieldId id) const
    {
        const RelationField &field = at(id);
        const ModelResolution &target = m_resolution.models[field.target];
        for (RelationFieldId other = target.firstRelationField; other < target.endRelationField; ++other)
            if (other != id && at(other).target == field.model && at(other).name == field.name)
                return other;
        return std::nullopt;
    }

    // Where either side could hold the key, the one that comes first by model name, then field name, does.
    bool comesAfter(RelationFieldId id, RelationFieldId other)
    {
        return std::tuple(modelName(id), fieldOf(id).name) > std::tuple(modelName(other), fieldOf(other).name);
    }

    // The relation seen from this field; nothing when the other side makes it.
    std::optional<InferredRelation> infer(RelationFieldId id)
    {
        using Kind = InferredRelation::Kind;
        const RelationField &field = at(id);
        const std::optional<RelationFieldId> other = opposite(id);
        const Arity arity = fieldOf(id).arity;
        const InferredRelation forward{Kind::OneToMany, field.model, field.target, id, other};
        if (!other) {
            if (arity == Arity::List)
                return InferredRelation{Kind::OneToMany, field.target, field.model, std::nullopt, id};
            InferredRelation relation = forward;
            relation.kind = isUnique(field) ? Kind::OneToOne : Kind::OneToMany;
            return relation;
        }
        const Arity otherArity = fieldOf(*other).arity;
        InferredRelation relation = forward;
        if (arity == Arity::List) {
            if (otherArity != Arity::List)
                return std::nullopt;
            if (modelName(id) > modelName(*other) || (field.model == field.target && fieldOf(id).name > fieldOf(*other).name))
                return std::nullopt;
            relation.kind = field.fields || at(*other).fields ? Kind::EmbeddedManyToMany : Kind::ImplicitManyToMany;
            return relation;
        }
        if (otherArity == Arity::List)
            return relation;
        relation.kind = Kind::OneToOne;
        if (arity == Arity::Required && otherArity == Arity::Optional)
            return relation;
        if (arity == Arity::Optional && otherArity == Arity::Required)
            return std::nullopt;
        if (arity == Arity::Optional && field.fields)
            return relation;
        if (arity == Arity::Optional && at(*other).fields)
            return std::nullopt;
        return comesAfter(id, *other) ? std::nullopt : std::optional(relation);
    }

    bool isUnique(const RelationField &field) const
    {
        if (!field.fields)
            return false;
        return std::ranges::any_of(m_schema.models[field.model].indexes, [&](const Index &index) {
            return index.kind == Index::Kind::Unique
                   && std::ranges::equal(index.fields, *field.fields, [](const IndexField &indexField, FieldIndex wanted) {
                          return indexField.path.empty() && indexField.field == wanted;
                      });
        });
    }

    void publish(const InferredRelation &inferred)
    {
        if (!inferred.forward)
            return; // Only the list side is there: an error, and nothing says where the key would be.
        const RelationField &forward = at(*inferred.forward);
        const auto id = static_cast<RelationId>(m_schema.relations.size());
        Relation &relation = m_schema.relations.emplace_back();
        if (inferred.isManyToMany())
            relation.kind = Relation::Kind::ManyToMany;
        else
            relation.kind = inferred.kind == InferredRelation::Kind::OneToOne ? Relation::Kind::OneToOne
                                                                              : Relation::Kind::OneToMany;
        relation.name = forward.name;
        relation.modelA = inferred.modelA;
        relation.fieldA = forward.field;
        relation.modelB = inferred.modelB;
        if (inferred.back)
            relation.fieldB = at(*inferred.back).field;
        relation.fields = forward.fields.value_or(std::vector<FieldIndex>{});
        relation.references = forward.references.value_or(std::vector<FieldIndex>{});
        if (forward.onDelete)
            relation.onDelete = forward.onDelete->action;
        if (forward.onUpdate)
            relation.onUpdate = forward.onUpdate->action;
        relation.map = forward.map;
        relation.file = m_schema.models[forward.model].file;
        relation.span = forward.attribute ? forward.attribute->span : fieldOf(*inferred.forward).span;
        fieldOf(*inferred.forward).relation = id;
        // Where both sides claim the key there are two relations, and each field keeps the one that it leads.
        if (inferred.back && !fieldOf(*inferred.back).relation)
            fieldOf(*inferred.back).relation = id;
    }

    Resolution &m_resolution;
    Schema &m_schema;
};

} // namespace

void inferRelations(Resolution &resolution)
{
    RelationInference(resolution).run();
}

} // namespace dunlin::psl
