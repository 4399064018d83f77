// Rules about enums.
#include "engine/psl/validate/context.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dunlin::psl {

namespace {

void checkDatabaseNames(ValidationContext &context)
{
    std::set<std::pair<std::string_view, std::string_view>> names;
    for (const Enum &item : context.schema.enums) {
        const std::string_view schema = item.schema ? std::string_view(*item.schema) : std::string_view{};
        if (!names.emplace(schema, item.databaseName()).second)
            context.sink.error(Rule::DuplicateDatabaseName, item.file, item.span,
                               "An enum with the same database name is already defined.");
    }
}

void checkSchema(ValidationContext &context, const Enum &item, core::Span span)
{
    if (!context.capabilities.schemas) {
        if (item.schema)
            context.sink.error(Rule::SchemasNotSupported, item.file, span,
                               "@@schema is not supported on the current datasource provider");
        return;
    }
    if (!context.datasource)
        return;
    const std::vector<std::string> &schemas = context.datasource->schemas;
    if (item.schema && std::ranges::find(schemas, *item.schema) == schemas.end())
        context.sink.error(Rule::UnknownSchema, item.file, span,
                           "This schema is not defined in the datasource. Read more on `@@schema` at "
                           "https://pris.ly/d/multi-schema");
    if (!item.schema && !schemas.empty() && !context.capabilities.schemasOptional)
        context.sink.error(Rule::MissingSchema, item.file, item.span, "This enum is missing an `@@schema` attribute.");
}

} // namespace

void validateEnums(ValidationContext &context)
{
    if (context.capabilities.enums)
        checkDatabaseNames(context);
    for (EnumId id = 0; id < context.schema.enums.size(); ++id) {
        const Enum &item = context.schema.enums[id];
        if (!context.capabilities.enums)
            context.sink.validationError(
                Rule::TypeNotSupported, item.file, item.span,
                concat({"You defined the enum `", item.name, "`. But the current connector does not support enums."}));
        checkSchema(context, item, context.resolution.enumSchemaSpans[id]);
        context.rules.checkEnum(context.provider(), id);
    }
}

} // namespace dunlin::psl
