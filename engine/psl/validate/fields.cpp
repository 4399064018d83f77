// Rules about scalar fields.
#include "engine/psl/validate/context.h"
#include "engine/psl/validate/native_types.h"

#include <algorithm>
#include <array>

namespace dunlin::psl {

namespace {

struct FieldAt // one scalar field with where it stands
{
    const Model &model;
    ModelId modelId;
    const Field &field;
    const FieldDeclaration &declaration;
};

void checkTypeSupport(ValidationContext &context, const FieldAt &at)
{
    const std::string_view kind = containerKind(at.model);
    const auto unsupported = [&](std::string_view type, std::string_view named) {
        context.sink.fieldError(Rule::TypeNotSupported, at.model.file, at.declaration.span, kind, at.model.name, at.field.name,
                                concat({"Field `", at.field.name, "` in ", kind, " `", at.model.name, "` can't be of type ", type,
                                        ". The current connector does not support the ", named, " type."}));
    };
    const bool scalar = at.field.type.kind == FieldType::Kind::Scalar;
    if (scalar && at.field.type.scalar == ScalarType::Json) {
        if (!context.capabilities.json)
            unsupported("Json", "Json");
        if (at.field.arity == Arity::List && !context.capabilities.jsonLists)
            unsupported("Json[]", "Json List");
    }
    if (scalar && at.field.type.scalar == ScalarType::Decimal && !context.capabilities.decimal)
        unsupported("Decimal", "Decimal");
    if (at.field.arity == Arity::List && !context.capabilities.scalarLists)
        context.sink.error(Rule::TypeNotSupported, at.model.file, at.declaration.span,
                           concat({"Field \"", at.field.name, "\" in ", kind, " \"", at.model.name,
                                   "\" can't be a list. The current connector does not support lists of primitive types."}));
}

void checkDefault(ValidationContext &context, const FieldAt &at)
{
    const DefaultValue &value = *at.field.defaultValue;
    const bool isAutoFunction = value.value.isFunction("auto");
    if (value.map) {
        if (!context.capabilities.namedDefaults)
            context.sink.attributeError(Rule::ConstraintNameNotSupported, at.model.file, value.span, "@default",
                                        "You defined a database name for the default value of a field on the model. This is "
                                        "not supported by the provider.");
        checkNameLength(context, at.model, "default", value.span, *value.map, AttributePlace::Field);
    }
    if (at.field.type.kind == FieldType::Kind::Scalar)
        validateDefaultLiteral(context, at.model.file, value.value, at.field.type.scalar);
    if (isAutoFunction && !context.capabilities.autoDefault)
        context.sink.attributeError(Rule::FunctionNotSupported, at.model.file, value.value.span, "@default",
                                    "The current connector does not support the `auto()` function.");
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// Unsupported("…") of a type that has a native type attribute.
void checkUnsupported(ValidationContext &context, const FieldAt &at)
{
    if (at.field.type.kind != FieldType::Kind::Unsupported || !context.datasource)
        return;
    const std::string_view text = at.field.type.name;
    const std::size_t open = text.find('(');
    const std::string_view prefix = trimmed(text.substr(0, open));
    const auto types = context.rules.nativeTypes();
    const auto type = std::ranges::find(types, prefix, &NativeTypeRule::name);
    if (type == types.end() || prefix.empty())
        return;
    std::vector<std::string> arguments;
    if (open != std::string_view::npos) {
        const std::size_t close = text.find(')', open);
        if (close == std::string_view::npos)
            return;
        std::string_view rest = text.substr(open + 1, close - open - 1);
        for (std::size_t comma = rest.find(',');; comma = rest.find(',')) {
            arguments.emplace_back(trimmed(rest.substr(0, comma)));
            if (comma == std::string_view::npos)
                break;
            rest.remove_prefix(comma + 1);
        }
    }
    if (arguments.size() < type->arguments || arguments.size() > type->arguments + type->optionalArguments
        || argumentProblem(*type, arguments))
        return;
    const std::string shown = arguments.empty() ? std::string{} : concat({"(", join(arguments, ","), ")"});
    context.sink.validationError(
        Rule::UnsupportedIsKnown, at.model.file, at.declaration.span,
        concat({"The type `Unsupported(\"", text, "\")` you specified in the type definition for the field `", at.field.name,
                "` is supported as a native type by Prisma. Please use the native type notation `",
                toString(type->standsFor.value_or(type->scalars.front())), " @", context.datasource->name, ".", prefix, shown,
                "` for full support."}));
}

} // namespace

void validateClientName(ValidationContext &context, ModelId id, FieldIndex index)
{
    const Model &model = context.schema.models[id];
    const std::string_view field = model.fields[index].name;
    const auto report = [&](std::string_view attribute) {
        context.sink.blockError(Rule::ClientNameTaken, model.file, model.span, containerKind(model), model.name,
                                concat({"The custom name `", field, "` specified for the `", attribute,
                                        "` attribute is already used as a name for a field. Please choose a different name."}));
    };
    const auto names = [&](const Index &item) { return item.kind == Index::Kind::Unique && item.name == field; };
    if (std::ranges::any_of(model.indexes, names))
        report("@@unique");
    if (model.primaryKey && model.primaryKey->name == field)
        report("@@id");
}

void validateNativeType(ValidationContext &context, core::FileId file, const Field &field)
{
    if (field.type.kind != FieldType::Kind::Scalar || !field.nativeType)
        return;
    const NativeType &type = *field.nativeType;
    if (context.datasource && context.datasource->name != type.scope)
        context.sink.error(
            Rule::NativeTypePrefix, file, type.span,
            concat({"The prefix ", type.scope, " is invalid. It must be equal to the name of an existing datasource e.g. ",
                    context.datasource->name, ". Did you mean to use ", context.datasource->name, ".", type.name, "?"}));
    const auto types = context.rules.nativeTypes();
    const auto rule = std::ranges::find(types, type.name, &NativeTypeRule::name);
    if (rule == types.end()) {
        context.sink.error(
            Rule::UnknownNativeType, file, type.span,
            concat({"Native type ", type.name, " is not supported for ", context.rules.provider(), " connector."}));
        return;
    }
    const std::size_t given = type.arguments.size();
    if (given < rule->arguments || (given > rule->arguments && rule->optionalArguments == 0)) {
        context.sink.error(Rule::NativeTypeArguments, file, type.span,
                           concat({"Function \"", type.name, "\" takes ", std::to_string(rule->arguments),
                                   " arguments, but received ", std::to_string(given), "."}));
        return;
    }
    if (given > rule->arguments + rule->optionalArguments) {
        context.sink.error(Rule::NativeTypeArguments, file, type.span,
                           concat({"Native type ", type.name, " takes ", std::to_string(rule->optionalArguments),
                                   " optional arguments, but received ", std::to_string(given), "."}));
        return;
    }
    if (std::ranges::find(rule->scalars, field.type.scalar) == rule->scalars.end()) {
        std::vector<std::string> expected;
        for (const ScalarType scalar : rule->scalars)
            expected.emplace_back(toString(scalar));
        context.sink.error(Rule::NativeTypeForOtherType, file, type.span,
                           concat({"Native type ", type.name, " is not compatible with declared field type ",
                                   toString(field.type.scalar), ", expected field type ", join(expected, " or "), "."}));
        return;
    }
    if (const std::optional<std::string_view> wanted = argumentProblem(*rule, type.arguments)) {
        context.sink.error(Rule::NativeTypeArguments, file, type.span,
                           concat({"Expected ", *wanted, ", but found (", join(type.arguments, ", "), ")."}));
        return;
    }
    context.rules.checkNativeType(context.provider(), field);
}

void validateScalarField(ValidationContext &context, ModelId id, FieldIndex index)
{
    const Model &model = context.schema.models[id];
    const FieldAt at{model, id, model.fields[index], context.declarations.models[id].fields[index]};
    checkTypeSupport(context, at);
    validateClientName(context, id, index);
    if (at.field.defaultValue)
        checkConstraintName(
            context, model, ConstraintKind::Default, [&] { return defaultName(context, model, at.field); }, "@default",
            [&] { return core::Location{model.file, at.declaration.spanOf("default", "map")}; });
    validateNativeType(context, model.file, at.field);
    if (at.field.defaultValue)
        checkDefault(context, at);
    checkUnsupported(context, at);
}

void validateDefaultFunctions(ValidationContext &context)
{
    for (const auto &[model, field] : context.resolution.unknownFunctionDefaults) {
        const Model &owner = context.schema.models[model];
        const Expression &value = owner.fields[field].defaultValue->value;
        if (context.rules.knowsDefaultFunction(value.text)) {
            context.rules.checkDefaultFunction(context.provider(), model, field);
            continue;
        }
        context.sink.error(Rule::UnknownFunction, owner.file, value.span,
                           concat({"Unknown function in @default(): `", value.text,
                                   "` is not known. You can read about the available functions here: "
                                   "https://pris.ly/d/attribute-functions"}));
    }
}

void validateLengthTypes(ValidationContext &context, const Model &model, const std::vector<IndexField> &fields,
                         std::string_view attribute, core::Span span)
{
    if (!context.capabilities.indexLength)
        return;
    for (const IndexField &indexField : fields) {
        const FieldType &type = indexedField(context.schema, model, indexField).type;
        const bool fits = type.kind == FieldType::Kind::Unsupported
                          || (type.kind == FieldType::Kind::Scalar
                              && (type.scalar == ScalarType::String || type.scalar == ScalarType::Bytes));
        if (indexField.length && !fits)
            context.sink.attributeError(Rule::IndexNotSupported, model.file, span, attribute,
                                        "The length argument is only allowed with field types `String` or `Bytes`.");
    }
}

} // namespace dunlin::psl
