// Attributes of relation fields, above all @relation.
#include "engine/psl/schema/resolve_attributes.h"

#include <algorithm>
#include <array>

namespace dunlin::psl {

namespace {

std::optional<WrittenAction> readAction(AttributeReader &reader, std::string_view argument)
{
    using enum ReferentialAction;
    static constexpr std::array actions = {Cascade, Restrict, NoAction, SetNull, SetDefault};
    const Expression *value = reader.argument(argument);
    const std::string_view *name = value ? reader.constant(*value) : nullptr;
    if (!name)
        return std::nullopt;
    for (const ReferentialAction action : actions)
        if (toString(action) == *name)
            return WrittenAction{action, value->span};
    reader.sink().attributeError(Rule::InvalidReferentialAction, reader.file(), value->span, "@relation",
                                 concat({"Invalid referential action: `", *name, "`"}));
    return std::nullopt;
}

std::vector<FieldIndex> readReferencingFields(Resolution &resolution, AttributeReader &reader, const Expression &value,
                                              const RelationField &relationField)
{
    FieldProblems problems;
    std::optional<std::vector<FieldIndex>> fields = readFields(resolution, reader, value, relationField.model, problems);
    if (!fields)
        return {};
    if (!problems.unknown.empty())
        resolution.sink.validationError(Rule::UnknownRelationField, reader.file(), value.span,
                                        concat({"The argument fields must refer only to existing fields. The following fields "
                                                "do not exist in this model: ",
                                                join(problems.unknown, ", ")}));
    if (!problems.relations.empty())
        resolution.sink.validationError(
            Rule::RelationOverRelation, reader.file(), value.span,
            concat({"The argument fields must refer only to scalar fields. But it is referencing the following relation "
                    "fields: ",
                    join(fieldNames(resolution, relationField.model, problems.relations), ", ")}));
    return problems.any() ? std::vector<FieldIndex>{} : std::move(*fields);
}

std::vector<FieldIndex> readReferencedFields(Resolution &resolution, AttributeReader &reader, const Expression &value,
                                             const RelationField &relationField)
{
    FieldProblems problems;
    std::optional<std::vector<FieldIndex>> fields = readFields(resolution, reader, value, relationField.target, problems);
    if (!fields)
        return {};
    const std::string_view target = resolution.schema.models[relationField.target].name;
    const core::Span span = reader.current().span;
    if (!problems.unknown.empty())
        resolution.sink.validationError(
            Rule::UnknownRelationField, reader.file(), span,
            concat({"The argument `references` must refer only to existing fields in the related "
                    "model `",
                    target, "`. The following fields do not exist in the related model: ", join(problems.unknown, ", ")}));
    if (!problems.relations.empty())
        resolution.sink.validationError(
            Rule::RelationOverRelation, reader.file(), span,
            concat({"The argument `references` must refer only to scalar fields in the related model `", target,
                    "`. But it is referencing the following relation fields: ",
                    join(fieldNames(resolution, relationField.target, problems.relations), ", ")}));
    return problems.any() ? std::vector<FieldIndex>{} : std::move(*fields);
}

void readRelation(Resolution &resolution, AttributeReader &reader, RelationField &relationField)
{
    relationField.attribute = &reader.current();
    if (const Expression *fields = reader.argument("fields"))
        relationField.fields = readReferencingFields(resolution, reader, *fields, relationField);
    if (const Expression *references = reader.argument("references"))
        relationField.references = readReferencedFields(resolution, reader, *references, relationField);
    if (const Expression *name = reader.findDefaultArgument("name")) {
        if (const std::string_view *text = reader.string(*name)) {
            if (text->empty())
                reader.attributeError(Rule::InvalidName, "A relation cannot have an empty name.");
            else
                relationField.name = *text;
        }
    }
    relationField.onDelete = readAction(reader, "onDelete");
    relationField.onUpdate = readAction(reader, "onUpdate");
    relationField.map = reader.nonEmptyString("map");
}

void refuseUnique(Resolution &resolution, AttributeReader &reader, const RelationField &relationField, std::string_view field)
{
    std::string suggestion;
    if (relationField.fields && !relationField.fields->empty()) {
        const std::vector<std::string> names = fieldNames(resolution, relationField.model, *relationField.fields);
        suggestion = names.size() == 1 ? concat({" Did you mean to put it on `", names.front(), "`?"})
                                       : concat({" Did you mean to provide `@@unique([", join(names, ", "), "])`?"});
    }
    reader.attributeError(Rule::AttributeMisplaced,
                          concat({"The field `", field,
                                  "` is a relation field and cannot be marked with `unique`. Only scalar fields can be made "
                                  "unique.",
                                  suggestion}));
}

} // namespace

void resolveRelationFieldAttributes(Resolution &resolution, AttributeReader &reader, RelationFieldId id)
{
    RelationField &relationField = resolution.relationFields[id];
    const ModelDeclaration &model = resolution.declarations.models[relationField.model];
    const FieldDeclaration &field = model.fields[relationField.field];
    if (field.attributes.empty())
        return;
    reader.open(model.file, field.attributes);
    if (reader.single("relation")) {
        readRelation(resolution, reader, relationField);
        reader.close();
    }
    if (reader.single("id")) {
        reader.attributeError(Rule::AttributeMisplaced,
                              concat({"The field `", field.name,
                                      "` is a relation field and cannot be marked with `@id`. Only scalar fields can be "
                                      "declared as id."}));
        reader.discard();
    }
    if (reader.single("ignore")) {
        resolution.schema.models[relationField.model].fields[relationField.field].isIgnored = true;
        reader.close();
    }
    if (reader.single("default")) {
        reader.attributeError(Rule::AttributeMisplaced, "Cannot set a default value on a relation field.");
        reader.discard();
    }
    if (reader.single("map")) {
        reader.attributeError(Rule::AttributeMisplaced, "The attribute `@map` cannot be used on relation fields.");
        reader.defaultArgument("name");
        reader.discard();
    }
    if (reader.single("unique")) {
        refuseUnique(resolution, reader, relationField, field.name);
        reader.discard();
    }
    reader.closeAll();
}

} // namespace dunlin::psl
