#include "engine/psl/validate/validator.h"

#include "engine/psl/validate/context.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

void validateView(ValidationContext &context, ModelId id)
{
    const Model &view = context.schema.models[id];
    if (!context.hasViews)
        context.sink.validationError(Rule::PreviewFeatureNeeded, view.file, view.span,
                                     "View definitions are only available with the `views` preview feature.");
}

// False when an ambiguous relation makes all further messages noise.
Goes validateFieldsAndIndexes(ValidationContext &context, ModelId id)
{
    const ModelResolution &extra = context.resolution.models[id];
    for (FieldIndex field = 0; field < context.schema.models[id].fields.size(); ++field)
        if (context.resolution.isScalarField(id, field))
            validateScalarField(context, id, field);
    for (RelationFieldId field = extra.firstRelationField; field < extra.endRelationField; ++field)
        if (validateRelationField(context, field) == Goes::Stop)
            return Goes::Stop;
    validateIndexes(context, id);
    return Goes::On;
}

void validateEverything(ValidationContext &context)
{
    collectConstraintNames(context);
    validateCompositeTypes(context);
    validateDefaultFunctions(context);
    context.rules.checkDatasource(context.provider());
    validateDatabaseNames(context);
    for (const bool views : {false, true}) {
        for (ModelId id = 0; id < context.schema.models.size(); ++id) {
            if (context.schema.models[id].isView != views)
                continue;
            if (views)
                validateView(context, id);
            validateModel(context, id);
            if (validateFieldsAndIndexes(context, id) == Goes::Stop)
                return;
        }
    }
    validateEnums(context);
    validateRelations(context);
}

} // namespace

void validate(Resolution &resolution, const ProviderRules *rules)
{
    const ProviderRules &used = rules ? *rules : rulesWithoutDatasource();
    const Schema &schema = resolution.schema;
    ValidationContext context{.resolution = resolution,
                              .declarations = resolution.declarations,
                              .schema = schema,
                              .sink = resolution.sink,
                              .rules = used,
                              .capabilities = used.capabilities(),
                              .datasource = schema.datasource(),
                              .relationMode = schema.relationMode(),
                              .hasViews = schema.hasPreviewFeature("views"),
                              .hasPartialIndexes = schema.hasPreviewFeature("partialIndexes"),
                              .hasShardKeys = schema.hasPreviewFeature("shardKeys")};
    validateEverything(context);
}

} // namespace dunlin::psl
