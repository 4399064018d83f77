// Rules about relations of two fields, seen as a whole: 1-1 and 1-n.
#include "engine/psl/validate/context.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

struct Side
{
    const RelationField &relationField;
    const Model &model;
    const Model &target;
    const Field &field;
    core::Span span; // of the declaration

    bool hasFields() const { return relationField.fields && !relationField.fields->empty(); }
    bool hasReferences() const { return relationField.references && !relationField.references->empty(); }
    bool hasActions() const { return relationField.onDelete || relationField.onUpdate; }
    // `posts` on Model `User`
    std::string shown() const { return concat({"`", field.name, "` on Model `", model.name, "`"}); }
};

Side sideOf(const ValidationContext &context, RelationFieldId id)
{
    const RelationField &relationField = context.resolution.relationFields[id];
    const Model &model = context.schema.models[relationField.model];
    return {relationField, model, context.schema.models[relationField.target], model.fields[relationField.field],
            context.declarations.models[relationField.model].fields[relationField.field].span};
}

void relationError(ValidationContext &context, const Side &side, Rule rule, std::string_view message)
{
    context.sink.attributeError(rule, side.model.file, side.span, "@relation", message);
}

std::vector<std::string> names(const Model &model, const std::vector<FieldIndex> &fields)
{
    std::vector<std::string> result;
    for (const FieldIndex field : fields)
        result.emplace_back(model.fields[field].name);
    return result;
}

// Whether a unique criterion is made of just these fields, in this order.
bool isUniqueCriterion(const Model &model, const std::vector<FieldIndex> &fields)
{
    return anyUniqueCriterion(model, [&](const std::vector<IndexField> &criterion) {
        return std::ranges::equal(criterion, fields, [](const IndexField &indexField, FieldIndex field) {
            return indexField.path.empty() && indexField.field == field;
        });
    });
}

void checkReferencesUnique(ValidationContext &context, const Side &forward)
{
    if (!forward.hasReferences())
        return;
    const std::vector<FieldIndex> &references = *forward.relationField.references;
    if (isUniqueCriterion(forward.target, references))
        return;
    const std::vector<std::string> wanted = names(forward.target, references);
    std::vector<std::string> sorted = wanted;
    std::ranges::sort(sorted);
    bool unique = false;
    bool sameOrder = false;
    for (const std::vector<IndexField> *criterion : uniqueCriteria(forward.target)) {
        std::vector<std::string> other = indexedNames(context.schema, forward.target, *criterion);
        sameOrder = sameOrder || other == wanted;
        std::ranges::sort(other);
        unique = unique || other == sorted;
    }
    const std::string list = join(wanted, ", ");
    if (unique) {
        if (references.size() > 1 && !sameOrder && !context.capabilities.relationFieldsInAnyOrder)
            context.sink.validationError(Rule::ReferencesNotUnique, forward.model.file, forward.span,
                                         concat({"The argument `references` must refer to a unique criterion in the related "
                                                 "model `",
                                                 forward.target.name,
                                                 "` using the same order of fields. Please check the ordering in the following "
                                                 "fields: `",
                                                 list, "`."}));
        return;
    }
    const std::string_view start = "The argument `references` must refer to a unique criterion in the related model. Consider "
                                   "adding an ";
    relationError(context, forward, Rule::ReferencesNotUnique,
                  references.size() == 1
                      ? concat({start, "`@unique` attribute to the field `", list, "` in the model `", forward.target.name, "`."})
                      : concat({start, "`@@unique([", list, "])` attribute to the model `", forward.target.name, "`."}));
}

// Where none are written: the first criterion that identifies a row.
std::vector<FieldIndex> impliedReferences(const ValidationContext &context, const Side &forward)
{
    std::vector<FieldIndex> fields;
    for (const std::vector<IndexField> *criterion : uniqueCriteria(forward.target)) {
        if (!isStrictCriterion(context, forward.target, *criterion))
            continue;
        for (const IndexField &field : *criterion)
            if (field.path.empty())
                fields.push_back(field.field);
        break;
    }
    return fields;
}

void checkFields(ValidationContext &context, const Side &forward)
{
    const RelationField &field = forward.relationField;
    if (field.fields && field.references && field.fields->size() != field.references->size())
        context.sink.validationError(Rule::RelationFieldCount, forward.model.file, field.attribute->span,
                                     "You must specify the same number of fields in `fields` and `references`.");
    if (!field.fields)
        return;
    const auto isOptional = [&](FieldIndex scalar) { return forward.model.fields[scalar].arity == Arity::Optional; };
    if (forward.field.arity == Arity::Required && std::ranges::any_of(*field.fields, isOptional))
        context.sink.validationError(
            Rule::RelationNotOptional, forward.model.file, forward.span,
            concat({"The relation field `", forward.field.name, "` uses the scalar fields ",
                    join(names(forward.model, *field.fields), ", "),
                    ". At least one of those fields is optional. Hence the relation field must be optional as well."}));
    const std::vector<FieldIndex> implied = field.references ? std::vector<FieldIndex>{} : impliedReferences(context, forward);
    const std::vector<FieldIndex> &references = field.references ? *field.references : implied;
    for (std::size_t i = 0; i < std::min(field.fields->size(), references.size()); ++i) {
        const Field &from = forward.model.fields[(*field.fields)[i]];
        const Field &to = forward.target.fields[references[i]];
        const bool same = from.type.kind == to.type.kind
                          && (from.type.kind == FieldType::Kind::Scalar        ? from.type.scalar == to.type.scalar
                              : from.type.kind == FieldType::Kind::Unsupported ? from.type.name == to.type.name
                                                                               : from.type.target == to.type.target);
        if (!same)
            relationError(context, forward, Rule::RelationTypeMismatch,
                          concat({"The type of the field `", from.name, "` in the model `", forward.model.name,
                                  "` is not matching the type of the referenced field `", to.name, "` in model `",
                                  forward.target.name, "`."}));
    }
}

void checkSetNull(ValidationContext &context, const Side &forward)
{
    const RelationField &field = forward.relationField;
    const auto isRequired = [&](FieldIndex scalar) { return forward.model.fields[scalar].arity == Arity::Required; };
    if (field.fields && std::ranges::none_of(*field.fields, isRequired))
        return;
    const auto check = [&](const std::optional<WrittenAction> &written, std::string_view argument) {
        if (!written || written->action != ReferentialAction::SetNull)
            return;
        const std::string start = concat({"The `", argument, "` referential action of a relation "});
        if (context.capabilities.setNullOnRequired && context.relationMode == RelationMode::ForeignKeys)
            context.sink.warning(
                Rule::SetNullOnRequired, forward.model.file, forward.span,
                concat({start, "should not be set to `SetNull` when a referenced field is required. We recommend either to "
                               "choose another referential action, or to make the referenced fields optional. Read more at "
                               "https://pris.ly/d/postgres-set-null "}));
        else
            relationError(context, forward, Rule::SetNullOnRequired,
                          concat({start, "must not be set to `SetNull` when a referenced field is required.\nEither choose "
                                         "another referential action, or make the referenced fields optional.\n"}));
    };
    check(field.onDelete, "onDelete");
    check(field.onUpdate, "onUpdate");
}

void reportMissingOpposite(ValidationContext &context, const Side &side)
{
    const std::string_view kind = containerKind(side.model);
    context.sink.fieldError(Rule::MissingOppositeField, side.model.file, side.span, kind, side.model.name, side.field.name,
                            concat({"The relation field `", side.field.name, "` on ", kind, " `", side.model.name,
                                    "` is missing an opposite relation field on the model `", side.target.name,
                                    "`. Either run `prisma format` or add it manually."}));
}

// The relation fields `a` on Model `A` and `b` on Model `B` …
std::string bothSides(const Side &first, const Side &second)
{
    return concat({"The relation fields ", first.shown(), " and ", second.shown()});
}

void checkOneToOneArguments(ValidationContext &context, const Side &forward, const Side &back)
{
    const auto missing = [&](std::string_view argument) {
        const std::string rest = concat({" do not provide the `", argument,
                                         "` argument in the @relation attribute. You have to provide it on one of the two "
                                         "fields."});
        relationError(context, forward, Rule::OneToOneWithoutForeignKey, bothSides(forward, back) + rest);
        relationError(context, back, Rule::OneToOneWithoutForeignKey, bothSides(back, forward) + rest);
    };
    if (!forward.hasFields() && !back.hasFields())
        missing("fields");
    if (!forward.hasReferences() && !back.hasReferences())
        missing("references");
    const auto twice = [&](std::string_view argument) {
        const std::string message = concat({bothSides(forward, back), " both provide the `", argument,
                                            "` argument in the @relation attribute. You have to provide it only on one of the "
                                            "two fields."});
        relationError(context, forward, Rule::ForeignKeyOnWrongSide, message);
        relationError(context, back, Rule::ForeignKeyOnWrongSide, message);
    };
    if (forward.hasReferences() && back.hasReferences())
        twice("references");
    if (forward.hasFields() && back.hasFields())
        twice("fields");
    if (forward.hasActions() && back.hasActions()) {
        const std::string_view rest = " both provide the `onDelete` or `onUpdate` argument in the @relation attribute. You have "
                                      "to provide it only on one of the two fields.";
        relationError(context, back, Rule::ActionOnWrongSide, concat({bothSides(back, forward), rest}));
        relationError(context, forward, Rule::ActionOnWrongSide, concat({bothSides(forward, back), rest}));
    } else if (back.hasActions()) {
        relationError(context, back, Rule::ActionOnWrongSide,
                      concat({"The relation field ", back.shown(),
                              " must not specify the `onDelete` or `onUpdate` argument in the @relation attribute. You must "
                              "only specify it on the opposite field `",
                              forward.field.name, "` on model `", forward.model.name, "`."}));
    }
}

void checkOneToOneUnique(ValidationContext &context, const Side &forward)
{
    if (!forward.relationField.fields)
        return;
    const std::vector<FieldIndex> &fields = *forward.relationField.fields;
    if (isUniqueCriterion(forward.model, fields))
        return;
    const std::string list = join(names(forward.model, fields), ", ");
    const std::string_view start = "A one-to-one relation must use unique fields on the defining side. Either add an ";
    relationError(
        context, forward, Rule::OneToOneNotUnique,
        fields.size() == 1
            ? concat({start, "`@unique` attribute to the field `", list, "`, or change the relation to one-to-many."})
            : concat({start, "`@@unique([", list, "])` attribute to the model, or change the relation to one-to-many."}));
}

// These only speak when nothing else is wrong, or they would repeat it in other words.
void checkOneToOneSides(ValidationContext &context, const Side &forward, const Side &back)
{
    const auto mixup = [&](std::string_view given, std::string_view other) {
        return concat({"The relation field ", forward.shown(), " provides the `", given,
                       "` argument in the @relation attribute. And the related field ", back.shown(), " provides the `", other,
                       "` argument. You must provide both arguments on the same side."});
    };
    if (!context.sink.hasErrors()) {
        if (forward.hasFields() && back.hasReferences()) {
            relationError(context, forward, Rule::ForeignKeyOnWrongSide, mixup("fields", "references"));
            relationError(context, back, Rule::ForeignKeyOnWrongSide, mixup("fields", "references"));
        }
        if (forward.hasReferences() && back.hasFields()) {
            relationError(context, forward, Rule::ForeignKeyOnWrongSide, mixup("references", "fields"));
            relationError(context, back, Rule::ForeignKeyOnWrongSide, mixup("references", "fields"));
        }
    }
    if (!context.sink.hasErrors() && back.field.arity == Arity::Required)
        relationError(context, back, Rule::RequiredBackRelation,
                      concat({"The relation field ", back.shown(),
                              " is required. This is not valid because it's not possible to enforce this constraint on the "
                              "database level. Please change the field type from `",
                              forward.model.name, "` to `", forward.model.name, "?` to fix this."}));
    if (!context.sink.hasErrors() && forward.field.arity == Arity::Required
        && (back.relationField.fields || back.relationField.references))
        relationError(context, back, Rule::ForeignKeyOnWrongSide,
                      concat({"The relation field `", back.model.name, ".", back.field.name,
                              "` defines the `fields` and/or `references` argument. You must set them on the required side of "
                              "the relation (`",
                              forward.model.name, ".", forward.field.name,
                              "`) in order for the constraints to be enforced. Alternatively, you can change this field to be "
                              "required and the opposite optional, or make both sides of the relation optional."}));
}

void checkOneToMany(ValidationContext &context, const Side &forward, const Side &back)
{
    const auto opposite = [&] { return concat({"`", forward.field.name, "` on model `", forward.model.name, "`"}); };
    if (!forward.hasFields())
        relationError(context, forward, Rule::MissingForeignKey,
                      concat({"The relation field ", forward.shown(),
                              " must specify the `fields` argument in the @relation attribute. You can run `prisma format` to "
                              "fix this automatically."}));
    if (!forward.hasReferences())
        relationError(context, forward, Rule::MissingReferences,
                      concat({"The relation field ", forward.shown(),
                              " must specify the `references` argument in the @relation attribute."}));
    if (back.hasFields() || back.hasReferences())
        relationError(context, back, Rule::ForeignKeyOnWrongSide,
                      concat({"The relation field ", back.shown(),
                              " must not specify the `fields` or `references` argument in the @relation attribute. You must "
                              "only specify it on the opposite field ",
                              opposite(), "."}));
    if (back.hasActions())
        relationError(context, back, Rule::ActionOnWrongSide,
                      concat({"The relation field ", back.shown(),
                              " must not specify the `onDelete` or `onUpdate` argument in the @relation attribute. You must "
                              "only specify it on the opposite field ",
                              opposite(), ", or in case of a many to many relation, in an explicit join table."}));
}

void validateInline(ValidationContext &context, const InferredRelation &relation)
{
    if (relation.isComplete())
        validateCascades(context, relation);
    if (!relation.forward) {
        const Model &model = context.schema.models[relation.modelA], &withList = context.schema.models[relation.modelB];
        checkConstraintName(
            context, model, ConstraintKind::Relation, [&] { return foreignKeyName(context, model); }, "@relation",
            [&] { return core::Location{withList.file, withList.span}; });
        reportMissingOpposite(context, sideOf(context, *relation.back));
        return;
    }
    const Side forward = sideOf(context, *relation.forward);
    checkReferencesUnique(context, forward);
    checkFields(context, forward);
    const auto findPlace = [&] {
        const Argument *map = forward.relationField.attribute ? forward.relationField.attribute->arguments.find("map") : nullptr;
        return core::Location{forward.model.file, map ? map->span : forward.span};
    };
    checkConstraintName(
        context, forward.model, ConstraintKind::Relation, [&] { return foreignKeyName(context, forward.relationField); },
        "@relation", findPlace);
    checkSetNull(context, forward);
    const bool oneToOne = relation.kind == InferredRelation::Kind::OneToOne;
    if (!relation.back) {
        reportMissingOpposite(context, forward);
        if (oneToOne)
            checkOneToOneUnique(context, forward);
        return;
    }
    const Side back = sideOf(context, *relation.back);
    if (!oneToOne) {
        checkOneToMany(context, forward, back);
        return;
    }
    checkOneToOneArguments(context, forward, back);
    checkOneToOneUnique(context, forward);
    checkOneToOneSides(context, forward, back);
}

} // namespace

void validateRelations(ValidationContext &context)
{
    for (const InferredRelation &relation : context.resolution.relations) {
        if (relation.isManyToMany())
            validateManyToMany(context, relation);
        else
            validateInline(context, relation);
    }
}

} // namespace dunlin::psl
