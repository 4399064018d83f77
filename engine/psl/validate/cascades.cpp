// Referential actions that run in circles, or reach the same model along several paths.
#include "engine/psl/validate/context.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace dunlin::psl {

namespace {

struct Path // linked towards the start
{
    std::shared_ptr<const Path> previous;
    RelationFieldId field = 0;
};

using PathPointer = std::shared_ptr<const Path>;

std::vector<RelationFieldId> fieldsOf(const Path &path)
{
    std::vector<RelationFieldId> fields;
    for (const Path *at = &path; at; at = at->previous.get())
        fields.insert(fields.begin(), at->field);
    return fields;
}

class CascadeCheck
{
public:
    CascadeCheck(ValidationContext &context, RelationFieldId start)
        : m_context(context), m_start(start), m_field(context.resolution.relationFields[start])
    {
    }

    void checkCycles()
    {
        if (!m_context.capabilities.foreignKeyCycleDetection
            && (!m_context.datasource || m_context.relationMode == RelationMode::ForeignKeys))
            return;
        std::set<RelationFieldId> visited;
        std::vector<PathPointer> next{std::make_shared<const Path>(Path{nullptr, m_start})};
        while (!next.empty()) {
            const PathPointer path = std::move(next.back());
            next.pop_back();
            visited.insert(path->field);
            const RelationField &field = at(path->field);
            if (!cascades(field))
                continue;
            if (field.model == field.target) {
                report(Rule::CascadeCycle,
                       "A self-relation must have `onDelete` and `onUpdate` referential actions set to `NoAction` in one of "
                       "the @relation attributes.");
                return;
            }
            if (field.target == m_field.model) {
                std::vector<std::string> steps;
                for (const RelationFieldId id : fieldsOf(*path))
                    steps.push_back(concat({model(at(id)).name, ".", model(at(id)).fields[at(id).field].name}));
                report(Rule::CascadeCycle,
                       concat({"Reference causes a cycle. One of the @relation attributes in this cycle must have `onDelete` "
                               "and `onUpdate` referential actions set to `NoAction`. Cycle path: ",
                               join(steps, " → "), "."}));
                return;
            }
            for (const RelationFieldId id : outgoing(field.target))
                if (!visited.contains(id))
                    next.push_back(std::make_shared<const Path>(Path{path, id}));
        }
    }

    void checkPaths()
    {
        if (!m_context.capabilities.foreignKeyCycleDetection || m_context.relationMode == RelationMode::Prisma
            || !cascades(m_field))
            return;
        std::map<std::string_view, std::set<std::string_view>> seen = reachableByField();
        const std::set<std::string_view> own = std::move(seen[name(m_field)]);
        seen.erase(name(m_field));
        std::set<std::string_view> reachable;
        for (const auto &[field, models] : seen)
            std::ranges::set_intersection(own, models, std::inserter(reachable, reachable.end()));
        if (reachable.empty())
            return;
        std::vector<std::string> shown;
        for (const std::string_view other : reachable)
            shown.push_back(concat({"`", other, "`"}));
        const bool one = shown.size() == 1;
        report(Rule::MultipleCascadePaths,
               concat({"When any of the records in model", one ? " " : "s ", join(shown, ", "), one ? " is" : " are",
                       " updated or deleted, the referential actions on the relations cascade to model `", model(m_field).name,
                       "` through multiple paths. Please break one of these paths by setting the `onUpdate` and `onDelete` to "
                       "`NoAction`."}));
    }

private:
    const RelationField &at(RelationFieldId id) const { return m_context.resolution.relationFields[id]; }
    const Model &model(const RelationField &field) const { return m_context.schema.models[field.model]; }
    std::string_view name(const RelationField &field) const { return model(field).fields[field.field].name; }
    bool cascades(const RelationField &field) const { return modifies(onUpdate(field)) || modifies(onDelete(m_context, field)); }

    // The relations whose keys this model holds, by target and then in text order.
    std::vector<RelationFieldId> outgoing(ModelId id) const
    {
        std::vector<RelationFieldId> fields;
        const ModelResolution &extra = m_context.resolution.models[id];
        for (RelationFieldId field = extra.firstRelationField; field < extra.endRelationField; ++field)
            if (isForwardSide(field))
                fields.push_back(field);
        std::ranges::stable_sort(fields, {}, [&](RelationFieldId field) { return at(field).target; });
        return fields;
    }

    bool isForwardSide(RelationFieldId id) const
    {
        const RelationField &field = at(id);
        const std::optional<RelationId> relation = model(field).fields[field.field].relation;
        if (!relation)
            return false;
        const Relation &whole = m_context.schema.relations[*relation];
        return whole.kind != Relation::Kind::ManyToMany && whole.fieldB && whole.modelA == field.model
               && whole.fieldA == field.field;
    }

    std::map<std::string_view, std::set<std::string_view>> reachableByField() const
    {
        struct Step
        {
            PathPointer path;
            std::set<RelationFieldId> visited;
        };
        std::vector<Step> next;
        for (const RelationFieldId id : outgoing(m_field.model))
            if (cascades(at(id)))
                next.push_back({std::make_shared<const Path>(Path{nullptr, id}), {}});
        std::map<std::string_view, std::set<std::string_view>> seen;
        while (!next.empty()) {
            Step step = std::move(next.back());
            next.pop_back();
            const RelationField &field = at(step.path->field);
            step.visited.insert(step.path->field);
            // Circles are reported on their own.
            if (field.model == field.target || field.target == m_field.model)
                continue;
            bool isEnd = true;
            for (const RelationFieldId id : outgoing(field.target)) {
                if (!cascades(at(id)) || step.visited.contains(id))
                    continue;
                isEnd = false;
                next.push_back({std::make_shared<const Path>(Path{step.path, id}), step.visited});
            }
            if (!isEnd)
                continue;
            const std::vector<RelationFieldId> fields = fieldsOf(*step.path);
            for (const RelationFieldId id : fields)
                seen[name(at(fields.front()))].insert(m_context.schema.models[at(id).target].name);
        }
        return seen;
    }

    void report(Rule rule, std::string message)
    {
        const ReferentialAction deleting = onDelete(m_context, m_field);
        const ReferentialAction updating = onUpdate(m_field);
        const bool implicitDelete = !m_field.onDelete && modifies(deleting);
        const bool implicitUpdate = !m_field.onUpdate && modifies(updating);
        if (implicitDelete && implicitUpdate)
            message += concat({" (Implicit default `onDelete`: `", toString(deleting), "`, and `onUpdate`: `",
                               toString(updating), "`)"});
        else if (implicitDelete)
            message += concat({" (Implicit default `onDelete`: `", toString(deleting), "`)"});
        else if (implicitUpdate)
            message += concat({" (Implicit default `onUpdate`: `", toString(updating), "`)"});
        message += " Read more at https://pris.ly/d/cyclic-referential-actions";
        m_context.sink.validationError(rule, model(m_field).file,
                                       m_context.declarations.models[m_field.model].fields[m_field.field].span, message);
    }

    ValidationContext &m_context;
    RelationFieldId m_start;
    const RelationField &m_field;
};

} // namespace

void validateCascades(ValidationContext &context, const InferredRelation &relation)
{
    CascadeCheck check(context, *relation.forward);
    check.checkCycles();
    check.checkPaths();
}

} // namespace dunlin::psl
