// Rules about composite types.
#include "engine/psl/validate/context.h"

#include <algorithm>
#include <utility>

namespace dunlin::psl {

namespace {

struct Step
{
    CompositeTypeId type = 0;
    FieldIndex field = 0;
    std::vector<CompositeTypeId> path; // empty: a new start
};

// Types that contain each other can only be broken by an optional or list field.
class CycleSearch
{
public:
    explicit CycleSearch(ValidationContext &context) : m_context(context), m_types(context.schema.compositeTypes) {}

    void run()
    {
        for (CompositeTypeId type = 0; type < m_types.size(); ++type)
            push(type, {});
        while (!m_steps.empty()) {
            const Step step = std::move(m_steps.back());
            m_steps.pop_back();
            visit(step);
        }
        std::ranges::stable_sort(m_found, {}, [](const Found &found) { return found.target; });
        for (const Found &found : m_found) {
            const CompositeType &type = m_types[found.type];
            m_context.sink.fieldError(Rule::CompositeTypeCycle, type.file,
                                      m_context.declarations.compositeTypes[found.type].fields[found.field].span,
                                      "composite type", type.name, type.fields[found.field].name, found.message);
        }
    }

private:
    struct Found
    {
        CompositeTypeId target;
        CompositeTypeId type;
        FieldIndex field;
        std::string message;
    };

    void push(CompositeTypeId type, const std::vector<CompositeTypeId> &path)
    {
        for (FieldIndex field = 0; field < m_types[type].fields.size(); ++field)
            if (m_types[type].fields[field].arity == Arity::Required)
                m_steps.push_back({type, field, path});
    }

    void visit(const Step &step)
    {
        std::vector<CompositeTypeId> path = step.path;
        if (path.empty()) {
            m_visited.clear();
            path.push_back(step.type);
        }
        const Field &field = m_types[step.type].fields[step.field];
        if (field.type.kind != FieldType::Kind::Composite)
            return;
        const CompositeTypeId target = field.type.target;
        if (target == step.type) {
            m_found.push_back({target, step.type, step.field,
                               "The type is the same as the parent and causes an endless cycle. Please change the field to be "
                               "either optional or a list."});
        } else if (!m_visited.empty() && m_visited.front() == target) {
            std::vector<std::string> names;
            for (auto it = path.rbegin(); it != path.rend(); ++it)
                names.push_back(concat({"`", m_types[*it].name, "`"}));
            m_found.push_back({target, step.type, step.field,
                               concat({"The types cause an endless cycle in the path ", join(names, " → "),
                                       ". Please change one of the fields to be either optional or a list to break the "
                                       "cycle."})});
        } else {
            m_visited.push_back(target);
            // Without an end a long way round would never stop.
            if (path.size() > m_types.size())
                return;
            path.push_back(target);
            push(target, path);
        }
    }

    ValidationContext &m_context;
    const std::vector<CompositeType> &m_types;
    std::vector<Step> m_steps;
    std::vector<CompositeTypeId> m_visited;
    std::vector<Found> m_found;
};

} // namespace

void validateCompositeTypes(ValidationContext &context)
{
    if (context.schema.compositeTypes.empty())
        return;
    CycleSearch(context).run();
    for (const CompositeType &type : context.schema.compositeTypes) {
        if (!context.capabilities.compositeTypes)
            context.sink.validationError(Rule::TypeNotSupported, type.file, type.span,
                                         concat({"Composite types are not supported on ", context.rules.displayName(), "."}));
        if (context.sink.hasErrors())
            continue;
        if (type.fields.empty())
            context.sink.validationError(Rule::EmptyBlock, type.file, type.span, "A type must have at least one field defined.");
        for (const Field &field : type.fields) {
            if (field.defaultValue && field.type.kind == FieldType::Kind::Scalar)
                validateDefaultLiteral(context, type.file, field.defaultValue->value, field.type.scalar);
            validateNativeType(context, type.file, field);
        }
    }
}

} // namespace dunlin::psl
