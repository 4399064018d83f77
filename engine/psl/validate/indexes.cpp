// Rules about @unique, @@unique, @@index and @@fulltext.
#include "engine/psl/validate/context.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

struct IndexAt
{
    const Model &model;
    const Index &index;
    const AttributeDeclaration &attribute;

    void error(ValidationContext &context, Rule rule, std::string_view message) const
    {
        context.sink.attributeError(rule, model.file, index.span, attributeName(index), message);
    }
    bool anyField(auto predicate) const { return std::ranges::any_of(index.fields, predicate); }
};

bool hasLength(const IndexField &field)
{
    return field.length.has_value();
}

bool hasSort(const IndexField &field)
{
    return field.sort.has_value();
}

void checkNames(ValidationContext &context, const IndexAt &at)
{
    const auto spanOf = [&](std::string_view argument) -> std::optional<core::Span> {
        const Argument *found = at.attribute.arguments.find(argument);
        return found ? std::optional(found->span) : std::nullopt;
    };
    checkConstraintName(
        context, at.model, ConstraintKind::Index, [&] { return indexName(context, at.model, at.index); },
        attributeName(at.index),
        [&] { return core::Location{at.model.file, spanOf("map").value_or(spanOf("name").value_or(at.index.span))}; });
    if (at.index.kind == Index::Kind::Unique && at.index.fields.size() > 1) {
        std::string client;
        for (const IndexField &field : at.index.fields) {
            client.append(client.empty() ? "" : "_").append(at.model.fields[field.field].name);
            for (const std::string_view part : field.path)
                client.append("_").append(part);
        }
        const auto clashes = [&](const Field &field) { return !field.isRelation() && field.name == client; };
        if (std::ranges::any_of(at.model.fields, clashes))
            context.sink.blockError(Rule::ClientNameTaken, at.model.file, at.index.span, containerKind(at.model), at.model.name,
                                    concat({"The field `", client, "` clashes with the `", attributeName(at.index),
                                            "` name. Please resolve the conflict by providing a custom id name: `",
                                            attributeName(at.index), "([...], name: \"custom_name\")`"}));
    }
    if (!at.index.name)
        return;
    auto uses = std::ranges::count_if(at.model.indexes, [&](const Index &other) { return other.name == at.index.name; });
    if (at.model.primaryKey && at.model.primaryKey->name == at.index.name)
        ++uses;
    if (uses > 1)
        context.sink.attributeError(Rule::ClientNameTaken, at.model.file, spanOf("name").value_or(at.index.span),
                                    attributeName(at.index),
                                    concat({"The given custom name `", *at.index.name,
                                            "` has to be unique on the model. Please provide a different name for the `name` "
                                            "argument."}));
}

void checkAlgorithm(ValidationContext &context, const IndexAt &at)
{
    if (!at.index.algorithm)
        return;
    if (!context.rules.supportsIndexAlgorithm(*at.index.algorithm)) {
        const Argument *type = at.attribute.arguments.find("type");
        context.sink.attributeError(Rule::IndexNotSupported, at.model.file, type ? type->span : at.index.span,
                                    attributeName(at.index), "The given index type is not supported with the current connector");
    }
    if (*at.index.algorithm == "Hash" && context.rules.supportsIndexAlgorithm("Hash") && at.anyField(hasSort))
        at.error(context, Rule::IndexNotSupported, "Hash type does not support sort option.");
}

// Fields without a sort order are the text of the index; they must stand together.
bool isBundled(const std::vector<IndexField> &fields)
{
    const auto text = std::ranges::find_if_not(fields, hasSort);
    const auto afterText = std::ranges::find_if(text, fields.end(), hasSort);
    return std::ranges::all_of(afterText, fields.end(), hasSort);
}

void checkFulltext(ValidationContext &context, const IndexAt &at)
{
    if (at.index.kind != Index::Kind::Fulltext)
        return;
    if (!context.capabilities.fulltext) {
        at.error(context, Rule::IndexNotSupported, "Defining fulltext indexes is not supported with the current connector.");
        return;
    }
    if (at.anyField(hasLength))
        at.error(context, Rule::IndexNotSupported, "The length argument is not supported in a @@fulltext attribute.");
    if (!context.capabilities.fulltextSort && at.anyField(hasSort))
        at.error(context, Rule::IndexNotSupported,
                 "The sort argument is not supported in a @@fulltext attribute in the current connector.");
    if (context.capabilities.fulltextSort && !isBundled(at.index.fields))
        at.error(context, Rule::IndexNotSupported, "All index fields must be listed adjacently in the fields argument.");
}

void checkClustering(ValidationContext &context, const IndexAt &at)
{
    if (!context.capabilities.clustering) {
        if (at.index.clustered)
            at.error(context, Rule::IndexNotSupported, "Defining clustering is not supported in the current connector.");
        return;
    }
    if (at.index.clustered != true)
        return;
    if (at.model.primaryKey && at.model.primaryKey->clustered != false)
        at.error(context, Rule::SeveralClustered, "A model can only hold one clustered index or key.");
    const auto isOther = [&](const Index &other) { return &other != &at.index && other.clustered == true; };
    if (std::ranges::any_of(at.model.indexes, isOther))
        at.error(context, Rule::SeveralClustered, "A model can only hold one clustered index.");
}

void checkWhere(ValidationContext &context, const IndexAt &at)
{
    const Argument *where = at.attribute.arguments.find("where");
    if (!where || !at.index.where)
        return;
    if (!context.hasPartialIndexes)
        context.sink.attributeError(
            Rule::PreviewFeatureNeeded, at.model.file, where->span, attributeName(at.index),
            "Partial indexes are a preview feature. Add \"partialIndexes\" to previewFeatures in your generator block.");
    else if (!context.capabilities.partialIndexes)
        context.sink.attributeError(Rule::IndexNotSupported, at.model.file, where->span, attributeName(at.index),
                                    "Partial indexes (with a `where` clause) are not supported by the current connector.");
}

void checkComposite(ValidationContext &context, const IndexAt &at)
{
    if (at.index.fields.size() < 2)
        return;
    for (const IndexField &indexField : at.index.fields) {
        const Field &field = indexedField(context.schema, at.model, indexField);
        if (field.type.kind != FieldType::Kind::Composite)
            continue;
        at.error(context, Rule::IndexNotSupported,
                 concat({"Prisma does not currently support composite types in compound indices, please remove \"", field.name,
                         "\" from the index. See https://pris.ly/d/mongodb-composite-compound-indices for more "
                         "details"}));
        return;
    }
}

void validateIndex(ValidationContext &context, const IndexAt &at)
{
    if (at.index.fields.empty())
        at.error(context, Rule::NoKeyFields,
                 "The list of fields in an index cannot be empty. Please specify at least one field.");
    checkNames(context, at);
    if (!context.capabilities.indexLength && at.anyField(hasLength))
        at.error(context, Rule::IndexNotSupported,
                 "The length argument is not supported in an index definition with the current connector");
    checkAlgorithm(context, at);
    checkFulltext(context, at);
    if (at.index.map)
        checkNameLength(context, at.model, at.attribute.name, at.index.span, *at.index.map,
                        at.index.fromField ? AttributePlace::Field : AttributePlace::Block);
    checkClustering(context, at);
    if (at.index.kind != Index::Kind::Normal
        && at.anyField([](const IndexField &field) { return field.operatorClass.has_value(); }))
        at.error(context, Rule::OperatorClass, "Operator classes can only be defined to fields in an @@index attribute.");
    checkWhere(context, at);
    checkComposite(context, at);
    validateLengthTypes(context, at.model, at.index.fields, attributeName(at.index), at.index.span);
}

// Views have no indexes; @@unique only tells what identifies a row.
void validateViewIndex(ValidationContext &context, const IndexAt &at)
{
    if (at.index.kind != Index::Kind::Unique)
        context.sink.validationError(Rule::KeyOfView, at.model.file, at.index.span, "Views cannot have indexes.");
    if (at.index.map)
        context.sink.validationError(Rule::KeyOfView, at.model.file, at.index.span,
                                     "@@unique annotations on views are not backed by unique indexes in the database and "
                                     "cannot specify a mapped database name.");
    if (at.index.clustered)
        context.sink.validationError(Rule::KeyOfView, at.model.file, at.index.span,
                                     "@@unique annotations on views are not backed by unique indexes in the database and "
                                     "cannot be clustered.");
    for (const IndexField &field : at.index.fields) {
        if (field.sort || field.length || field.operatorClass)
            at.error(context, Rule::KeyOfView, "Scalar fields in @@unique attributes in views cannot have arguments.");
    }
}

} // namespace

void validateIndexes(ValidationContext &context, ModelId id)
{
    const Model &model = context.schema.models[id];
    for (std::size_t i = 0; i < model.indexes.size(); ++i) {
        const IndexAt at{model, model.indexes[i], *context.resolution.models[id].indexAttributes[i]};
        if (!model.isView)
            validateIndex(context, at);
        else
            validateViewIndex(context, at);
    }
}

} // namespace dunlin::psl
