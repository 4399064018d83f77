// The `where` argument of partial indexes: raw("…") or { field: value }.
#include "engine/psl/schema/resolve_attributes.h"

#include <algorithm>
#include <initializer_list>

namespace dunlin::psl {

namespace {

bool checkType(AttributeReader &reader, const Field &field, std::initializer_list<ScalarType> accepted, std::string_view shown)
{
    const auto accepts = [&](ScalarType type) { return std::ranges::find(accepted, type) != accepted.end(); };
    switch (field.type.kind) {
    case FieldType::Kind::Scalar:
        if (accepts(field.type.scalar))
            return true;
        reader.attributeError(Rule::InvalidWhere, concat({"Type mismatch: field '", field.name, "' is of type ",
                                                          toString(field.type.scalar), ", but the value is ", shown, "."}));
        return false;
    case FieldType::Kind::Enum:
        if (accepts(ScalarType::String))
            return true;
        reader.attributeError(Rule::InvalidWhere, concat({"Type mismatch: field '", field.name,
                                                          "' is an Enum and only accepts String values in the where clause."}));
        return false;
    default:
        reader.attributeError(Rule::InvalidWhere,
                              concat({"Field '", field.name, "' is ",
                                      field.type.kind == FieldType::Kind::Composite ? "a composite type" : "an unsupported type",
                                      " and cannot be used in the object syntax of a where clause. Use raw() instead."}));
        return false;
    }
}

enum class Nesting { Outer, Inner };

bool checkValue(AttributeReader &reader, const Field &field, const Expression &value, Nesting nesting)
{
    using enum ScalarType;
    switch (value.kind) {
    case Expression::Kind::Constant:
        if (value.text == "true" || value.text == "false")
            return checkType(reader, field, {Boolean}, "Boolean");
        if (value.text == "null")
            return true;
        reader.attributeError(Rule::InvalidWhere,
                              concat({"Invalid value '", value.text,
                                      "' in where clause. Expected true, false, null, a string, a number, or an object like { "
                                      "not: null }."}));
        return false;
    case Expression::Kind::String: return checkType(reader, field, {String, DateTime}, "a String");
    case Expression::Kind::Number: return checkType(reader, field, {Int, BigInt, Float, Decimal}, "a Number");
    case Expression::Kind::Object:
        if (nesting == Nesting::Inner)
            break;
        if (value.arguments.size() != 1) {
            reader.attributeError(Rule::InvalidWhere,
                                  "Nested object in where clause must have exactly one key. Use `{ not: null }` or `{ not: "
                                  "\"value\" }`.");
            return false;
        }
        if (value.arguments[0].name != "not") {
            reader.attributeError(Rule::InvalidWhere, concat({"Unknown key '", value.arguments[0].name,
                                                              "' in nested where clause object. Only 'not' is supported."}));
            return false;
        }
        return checkValue(reader, field, value.arguments[0].value, Nesting::Inner);
    case Expression::Kind::Function:
    case Expression::Kind::Array: break;
    }
    reader.attributeError(Rule::InvalidWhere,
                          "Invalid value in where clause. Expected true, false, null, a string, a number, or an object like { "
                          "not: null }.");
    return false;
}

bool checkMember(Resolution &resolution, AttributeReader &reader, ModelId model, const Argument &member)
{
    const Model &owner = resolution.schema.models[model];
    const std::optional<FieldIndex> field = resolution.modelFields.find(model, member.name);
    if (!field) {
        reader.attributeError(Rule::InvalidWhere,
                              concat({"Field '", member.name, "' does not exist in model '", owner.name, "'."}));
        return false;
    }
    if (!resolution.isScalarField(model, *field)) {
        reader.attributeError(
            Rule::InvalidWhere,
            concat({"Field '", member.name, "' is a relation field. Only scalar fields can be used in the where clause."}));
        return false;
    }
    return checkValue(reader, owner.fields[*field], member.value, Nesting::Outer);
}

bool checkRaw(AttributeReader &reader, const Expression &value)
{
    const std::string_view *text = value.arguments.empty() ? nullptr : reader.string(value.arguments[0].value);
    if (!text) {
        reader.attributeError(Rule::InvalidWhere,
                              "The `where` argument must be a raw() function with a string argument, e.g. `where: raw(\"status "
                              "= 'active'\")`.");
        return false;
    }
    if (text->empty())
        reader.attributeError(Rule::InvalidWhere, "The `where` argument cannot contain an empty string.");
    return !text->empty();
}

} // namespace

std::optional<Expression> readWhere(Resolution &resolution, AttributeReader &reader, ModelId model)
{
    if (resolution.version == SchemaVersion::Six)
        return std::nullopt;
    const Expression *value = reader.argument("where");
    if (!value)
        return std::nullopt;
    bool good = false;
    if (value->kind == Expression::Kind::Object) {
        if (value->arguments.empty())
            reader.attributeError(Rule::InvalidWhere, "The `where` argument cannot be an empty object.");
        good = !value->arguments.empty() && std::ranges::all_of(value->arguments, [&](const Argument &member) {
            return checkMember(resolution, reader, model, member);
        });
    } else if (value->isFunction("raw")) {
        good = checkRaw(reader, *value);
    } else {
        if (value->kind != Expression::Kind::Function)
            reader.typeMismatch("function", *value);
        reader.attributeError(Rule::InvalidWhere,
                              "The `where` argument must be either a raw() function call or an object literal, e.g. `where: "
                              "raw(\"status = 'active'\")` or `where: { active: true }`.");
    }
    return good ? std::optional(*value) : std::nullopt;
}

} // namespace dunlin::psl
