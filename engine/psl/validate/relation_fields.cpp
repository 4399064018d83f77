// Rules about single relation fields.
#include "engine/psl/validate/context.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

struct RelationFieldAt
{
    const RelationField &relationField;
    const Model &model;
    const Model &target;
    const Field &field;
    const FieldDeclaration &declaration;
};

// `a`, `b` and `c`
std::string enumerate(const std::vector<std::string_view> &names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        text += concat({"`", names[i], "`"});
        if (i + 2 < names.size())
            text += ", ";
        else if (i + 1 < names.size())
            text += " and ";
    }
    return text;
}

// Several fields that could belong to the same relation. Gives whether the validation can go on.
Goes checkAmbiguity(ValidationContext &context, const RelationFieldAt &at)
{
    const ModelResolution &extra = context.resolution.models[at.relationField.model];
    std::vector<std::string_view> names;
    for (RelationFieldId id = extra.firstRelationField; id < extra.endRelationField; ++id) {
        const RelationField &other = context.resolution.relationFields[id];
        if (other.target == at.relationField.target && other.name == at.relationField.name)
            names.push_back(at.model.fields[other.field].name);
    }
    const bool self = at.relationField.model == at.relationField.target;
    const bool named = at.relationField.name.has_value();
    if (names.size() < 2 || (self && named && names.size() == 2))
        return Goes::On;
    const std::string fields = enumerate(names);
    std::string message;
    if (self && !named && names.size() == 2)
        message = concat({"Ambiguous self relation detected. The fields ", fields, " in model `", at.model.name,
                          "` both refer to `", at.target.name,
                          "`. If they are part of the same relation add the same relation name for them with "
                          "`@relation(<name>)`."});
    else if (self && !named)
        message = concat({"Unnamed self relation detected. The fields ", fields, " in model `", at.model.name,
                          "` have no relation name. Please provide a relation name for one of them by adding "
                          "`@relation(<name>)."});
    else if (self)
        message = concat({"Wrongly named self relation detected. The fields ", fields, " in model `", at.model.name,
                          "` have the same relation name. At most two relation fields can belong to the same relation and "
                          "therefore have the same name. Please assign a different relation name to one of them."});
    else if (!named)
        message = concat({"Ambiguous relation detected. The fields ", fields, " in model `", at.model.name,
                          "` both refer to `", at.target.name,
                          "`. Please provide different relation names for them by adding `@relation(<name>)."});
    else
        message = concat({"Wrongly named relation detected. The fields ", fields, " in model `", at.model.name,
                          "` both use the same relation name. Please provide different relation names for them through "
                          "`@relation(<name>)."});
    context.sink.blockError(Rule::AmbiguousRelation, at.model.file, at.declaration.span, containerKind(at.model), at.model.name,
                            message);
    return Goes::Stop;
}

void checkIgnored(ValidationContext &context, const RelationFieldAt &at)
{
    if (!at.target.isIgnored || at.field.isIgnored || at.model.isIgnored)
        return;
    context.sink.attributeError(Rule::RelationToIgnored, at.model.file, at.declaration.span, "@ignore",
                                concat({"The relation field `", at.field.name, "` on Model `", at.model.name,
                                        "` must specify the `@ignore` attribute, because the model ", at.target.name,
                                        " it is pointing to is marked ignored."}));
}

void checkAction(ValidationContext &context, const RelationFieldAt &at, const std::optional<WrittenAction> &written,
                 std::string_view argument)
{
    if (!written || supportsAction(context, written->action))
        return;
    const bool emulated = context.relationMode == RelationMode::Prisma;
    const auto allowed = emulated ? context.rules.emulatedActions() : context.rules.foreignKeyActions();
    std::vector<std::string> names;
    for (const ReferentialAction action : allowed)
        names.push_back(concat({"`", toString(action), "`"}));
    std::string message = concat({"Invalid referential action: `", toString(written->action), "`. Allowed values: (",
                                  join(names, ", "), ")"});
    if (emulated && written->action == ReferentialAction::NoAction && supportsAction(context, ReferentialAction::Restrict))
        message += concat({". `NoAction` is not implemented for ", context.rules.displayName(),
                           " when using `relationMode = \"prisma\"`, you could try using `Restrict` instead. Learn more at "
                           "https://pris.ly/d/relation-mode"});
    context.sink.validationError(Rule::InvalidReferentialAction, at.model.file, at.declaration.spanOf("relation", argument),
                                 message);
}

void checkMap(ValidationContext &context, const RelationFieldAt &at)
{
    if (!at.relationField.map)
        return;
    const core::Span span = at.relationField.attribute->span;
    if (!context.capabilities.namedForeignKeys)
        context.sink.attributeError(Rule::ConstraintNameNotSupported, at.model.file, span, "@relation",
                                    "Your provider does not support named foreign keys.");
    else
        checkNameLength(context, at.model, "relation", span, *at.relationField.map, AttributePlace::Field);
}

// Without foreign keys the database makes no index for the relation by itself.
void suggestIndex(ValidationContext &context, const RelationFieldAt &at)
{
    if (context.relationMode != RelationMode::Prisma || !context.capabilities.suggestsRelationIndexes
        || !at.relationField.fields)
        return;
    const std::vector<FieldIndex> &wanted = *at.relationField.fields;
    const auto startsWithWanted = [&](const std::vector<IndexField> &fields) {
        return fields.size() >= wanted.size()
               && std::equal(wanted.begin(), wanted.end(), fields.begin(), [](FieldIndex field, const IndexField &indexField) {
                      return indexField.path.empty() && indexField.field == field;
                  });
    };
    const bool covered =
        std::ranges::any_of(at.model.indexes, [&](const Index &index) { return startsWithWanted(index.fields); })
        || (at.model.primaryKey && startsWithWanted(at.model.primaryKey->fields));
    if (!covered)
        context.sink.warning(
            Rule::MissingRelationIndex, at.model.file, at.relationField.attribute->span,
            "With `relationMode = \"prisma\"`, no foreign keys are used, so relation fields will not benefit from the index "
            "usually created by the relational database under the hood. This can lead to poor performance when querying "
            "these fields. We recommend adding an index manually. Learn more at "
            "https://pris.ly/d/relation-mode-prisma-indexes\" ");
}

} // namespace

Goes validateRelationField(ValidationContext &context, RelationFieldId id)
{
    const RelationField &relationField = context.resolution.relationFields[id];
    const Model &model = context.schema.models[relationField.model];
    const RelationFieldAt at{relationField, model, context.schema.models[relationField.target],
                             model.fields[relationField.field],
                             context.declarations.models[relationField.model].fields[relationField.field]};
    if (checkAmbiguity(context, at) == Goes::Stop)
        return Goes::Stop;
    validateClientName(context, relationField.model, relationField.field);
    checkIgnored(context, at);
    checkAction(context, at, relationField.onDelete, "onDelete");
    checkAction(context, at, relationField.onUpdate, "onUpdate");
    checkMap(context, at);
    suggestIndex(context, at);
    context.rules.checkRelationField(context.provider(), relationField);
    return Goes::On;
}

} // namespace dunlin::psl
