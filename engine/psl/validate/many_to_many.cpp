// Rules about many-to-many relations without a model of their own.
#include "engine/psl/validate/context.h"

#include <algorithm>
#include <array>

namespace dunlin::psl {

namespace {

struct ListSide
{
    const RelationField &relationField;
    const Model &model;
    const Model &target;
    const Field &field;
    const FieldDeclaration &declaration;
};

ListSide listSideOf(const ValidationContext &context, RelationFieldId id)
{
    const RelationField &relationField = context.resolution.relationFields[id];
    const Model &model = context.schema.models[relationField.model];
    return {relationField, model, context.schema.models[relationField.target], model.fields[relationField.field],
            context.declarations.models[relationField.model].fields[relationField.field]};
}

void checkSingleId(ValidationContext &context, const ListSide &side)
{
    const bool hasSingleId = side.target.primaryKey && side.target.primaryKey->fields.size() == 1;
    const std::string_view kind = containerKind(side.target);
    if (!hasSingleId) {
        context.sink.fieldError(Rule::ManyToManyWithoutId, side.model.file, side.declaration.span, kind, side.model.name,
                                side.field.name,
                                concat({"The relation field `", side.field.name, "` on ", kind, " `", side.model.name,
                                        "` references `", side.target.name,
                                        "` which does not have an `@id` field. Models without `@id` cannot be part of a many "
                                        "to many relation. Use an explicit intermediate Model to represent this "
                                        "relationship."}));
        return;
    }
    if (!side.relationField.references)
        return;
    const std::vector<FieldIndex> &references = *side.relationField.references;
    if (references.size() == 1 && isSingleIdField(side.target, references.front()))
        return;
    std::vector<std::string> names;
    for (const FieldIndex field : references)
        names.emplace_back(side.target.fields[field].name);
    context.sink.validationError(
        Rule::InvalidManyToMany, side.model.file, side.declaration.span,
        concat({"Implicit many-to-many relations must always reference the id field of the related "
                "model. Change the argument `references` to use the id field of the related model `",
                side.target.name, "`. But it is referencing the following fields that are not the id: ", join(names, ", ")}));
}

void refuseActions(ValidationContext &context, const ListSide &side, std::string_view kind)
{
    for (const auto *written : {&side.relationField.onDelete, &side.relationField.onUpdate})
        if (*written)
            context.sink.validationError(Rule::InvalidManyToMany, side.model.file, (*written)->span,
                                         concat({"Referential actions on ", kind, " many-to-many relations are not supported"}));
}

void validateImplicit(ValidationContext &context, const std::array<ListSide, 2> &sides)
{
    const bool hasView = sides[0].model.isView || sides[1].model.isView;
    for (const ListSide &side : sides) {
        if (hasView)
            context.sink.validationError(Rule::ManyToManyNotSupported, side.model.file, side.declaration.span,
                                         "Implicit many-to-many relations are not supported for views.");
        else if (!context.capabilities.implicitManyToMany)
            context.sink.validationError(
                Rule::ManyToManyNotSupported, side.model.file, side.declaration.span,
                concat({"Implicit many-to-many relations are not supported on ", context.rules.displayName(),
                        ". Please use the syntax defined in "
                        "https://pris.ly/d/document-database-many-to-many"}));
    }
    for (const ListSide &side : sides)
        checkSingleId(context, side);
    for (const ListSide &side : sides)
        refuseActions(context, side, "implicit");
    for (const ListSide &side : sides)
        if (side.relationField.references)
            context.sink.attributeError(Rule::InvalidManyToMany, side.model.file, side.declaration.span, "@relation",
                                        "Implicit many-to-many relation should not have references argument defined. Either "
                                        "remove it, or change the relation to one-to-many.");
}

core::Span spanOfArgument(const ListSide &side, std::string_view argument)
{
    if (!side.relationField.attribute)
        return side.declaration.span;
    const Argument *found = side.relationField.attribute->arguments.find(argument);
    return found ? found->span : side.relationField.attribute->span;
}

void requireOneField(ValidationContext &context, const ListSide &side, const std::optional<std::vector<FieldIndex>> &fields,
                     std::string_view argument)
{
    if (fields && fields->size() == 1)
        return;
    context.sink.attributeError(Rule::InvalidManyToMany, side.model.file, spanOfArgument(side, argument), "@relation",
                                concat({"The `", argument,
                                        "` argument must be defined and must point to exactly one scalar field. "
                                        "https://pris.ly/d/many-to-many-relations"}));
}

bool sameType(const Field &a, const Field &b)
{
    if (a.type.kind != b.type.kind)
        return false;
    const bool sameNative = a.nativeType.has_value() == b.nativeType.has_value()
                            && (!a.nativeType || a.nativeType->name == b.nativeType->name);
    return sameNative
           && (a.type.kind == FieldType::Kind::Scalar ? a.type.scalar == b.type.scalar : a.type.target == b.type.target);
}

void checkArrayField(ValidationContext &context, const ListSide &side)
{
    const auto &fields = side.relationField.fields;
    const auto &references = side.relationField.references;
    if (!fields || fields->empty() || !references || references->empty())
        return;
    const Field &from = side.model.fields[fields->front()];
    const Field &to = side.target.fields[references->front()];
    if (from.arity == Arity::List && to.arity != Arity::List && sameType(from, to))
        return;
    context.sink.attributeError(Rule::InvalidManyToMany, side.model.file, side.relationField.attribute->span, "@relation",
                                "The scalar field defined in `fields` argument must be an array of the same type defined in "
                                "`references`");
}

void validateEmbedded(ValidationContext &context, const std::array<ListSide, 2> &sides)
{
    if (!context.capabilities.embeddedManyToMany) {
        for (const ListSide &side : sides)
            context.sink.validationError(
                Rule::ManyToManyNotSupported, side.model.file, side.declaration.span,
                concat({"Embedded many-to-many relations are not supported on ", context.rules.displayName(),
                        ". Please use the syntax defined in "
                        "https://pris.ly/d/relational-database-many-to-many"}));
        return;
    }
    for (const ListSide &side : sides)
        requireOneField(context, side, side.relationField.references, "references");
    for (const ListSide &side : sides)
        requireOneField(context, side, side.relationField.fields, "fields");
    for (const ListSide &side : sides) {
        const auto &references = side.relationField.references;
        if (references && !references->empty() && !isSingleIdField(side.target, references->front()))
            context.sink.attributeError(Rule::InvalidManyToMany, side.model.file, spanOfArgument(side, "references"), "@relation",
                                        "The `references` argument must point to a singular `id` field");
    }
    for (const ListSide &side : sides)
        checkArrayField(context, side);
    for (const ListSide &side : sides)
        refuseActions(context, side, "two-way embedded");
}

} // namespace

void validateManyToMany(ValidationContext &context, const InferredRelation &relation)
{
    const std::array sides{listSideOf(context, *relation.forward), listSideOf(context, *relation.back)};
    if (relation.kind == InferredRelation::Kind::ImplicitManyToMany)
        validateImplicit(context, sides);
    else
        validateEmbedded(context, sides);
}

} // namespace dunlin::psl
