// Lists of fields in attributes: [a, b], [a(sort: Desc), c.d].
#include "engine/psl/schema/operator_classes.h"
#include "engine/psl/schema/resolve_attributes.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

std::optional<OperatorClass> readOperatorClass(AttributeReader &reader, const Argument &argument)
{
    DiagnosticSink &sink = reader.sink();
    const auto fail = [&](core::Span span, std::string_view text) {
        sink.error(Rule::OperatorClass, reader.file(), span, concat({"Unexpected token. Expected one of: ", text}));
    };
    const Expression &value = argument.value;
    if (value.kind == Expression::Kind::Constant) {
        if (std::ranges::find(operatorClassNames(), value.text) != operatorClassNames().end())
            return OperatorClass{std::string(value.text), false};
        fail(value.span, concat({"Invalid operator class: ", value.text}));
    } else if (value.isFunction("raw")) {
        if (value.arguments.size() != 1)
            fail(value.span, concat({"Wrong number of arguments. Expected: 1, got: ", std::to_string(value.arguments.size())}));
        else if (value.arguments[0].value.kind != Expression::Kind::String)
            fail(value.span, "Invalid parameter type: expected string");
        else
            return OperatorClass{std::string(value.arguments[0].value.text), true};
    } else {
        fail(argument.span, "operator class");
    }
    return std::nullopt;
}

void readFieldArguments(AttributeReader &reader, const ArgumentSpan &arguments, IndexField &field)
{
    if (const Argument *sort = arguments.find("sort")) {
        if (const std::string_view *order = reader.constant(sort->value)) {
            if (*order == "Asc")
                field.sort = SortOrder::Ascending;
            else if (*order == "Desc")
                field.sort = SortOrder::Descending;
            else
                reader.sink().error(Rule::WrongArgument, reader.file(), sort->span,
                                    "Unexpected token. Expected one of: Asc, Desc");
        }
    }
    if (const Argument *length = arguments.find("length"))
        if (const std::optional<std::int64_t> number = reader.integer(length->value); number && *number >= 0)
            field.length = static_cast<std::uint32_t>(*number);
    if (const Argument *ops = arguments.find("ops"))
        field.operatorClass = readOperatorClass(reader, *ops);
}

// What stands with the field's name; the name itself is not looked up yet.
std::optional<IndexField> readField(AttributeReader &reader, const Expression &value)
{
    IndexField field;
    if (value.kind == Expression::Kind::Function) {
        readFieldArguments(reader, value.arguments, field);
    } else if (value.kind != Expression::Kind::Constant) {
        reader.typeMismatch("constant literal", value);
        return std::nullopt;
    }
    return field;
}

// Resolves a.b.c; false when something along it is missing, which is then among the problems.
bool resolvePath(const Resolution &resolution, ModelId model, std::string_view path, IndexField &field, FieldProblems &problems,
                 std::string &last)
{
    const std::size_t dot = path.find('.');
    const std::string_view head = path.substr(0, dot);
    const std::optional<FieldIndex> root = resolution.modelFields.find(model, head);
    if (!root) {
        problems.unknown.emplace_back(head);
        return false;
    }
    if (!resolution.isScalarField(model, *root)) {
        problems.relations.push_back(*root);
        return false;
    }
    const FieldType *type = &resolution.schema.models[model].fields[*root].type;
    if (type->kind != FieldType::Kind::Composite) {
        problems.unknown.emplace_back(path);
        return false;
    }
    field.field = *root;
    std::string_view rest = path.substr(dot + 1);
    while (true) {
        const std::size_t next = rest.find('.');
        const std::string_view part = rest.substr(0, next);
        const CompositeType &composite = resolution.schema.compositeTypes[type->target];
        const std::optional<FieldIndex> member = resolution.compositeFields.find(type->target, part);
        if (!member) {
            problems.unknown.push_back(concat({part, " in type ", composite.name}));
            return false;
        }
        field.path.push_back(composite.fields[*member].name);
        last = concat({part, " in type ", composite.name});
        type = &composite.fields[*member].type;
        if (next == std::string_view::npos)
            return true;
        if (type->kind != FieldType::Kind::Composite) {
            problems.unknown.emplace_back(path);
            return false;
        }
        rest = rest.substr(next + 1);
    }
}

void reportRepeated(Resolution &resolution, AttributeReader &reader, ModelId model, std::string_view field)
{
    resolution.sink.blockError(Rule::RepeatedKeyField, resolution.schema.models[model].file, reader.current().span, "model",
                               resolution.schema.models[model].name,
                               concat({"The unique index definition refers to the field ", field, " multiple times."}));
}

} // namespace

std::optional<std::vector<IndexField>> readIndexFields(Resolution &resolution, AttributeReader &reader, const Expression &value,
                                                       ModelId model, CompositePaths paths, FieldProblems &problems)
{
    const bool isList = value.kind == Expression::Kind::Array;
    const std::size_t count = isList ? value.arguments.size() : 1;
    const auto element = [&](std::size_t i) -> const Expression & { return isList ? value.arguments[i].value : value; };
    std::vector<IndexField> written;
    written.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (std::optional<IndexField> field = readField(reader, element(i)))
            written.push_back(std::move(*field));
    }
    if (written.size() != count)
        return std::nullopt;

    std::vector<IndexField> fields;
    fields.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        IndexField &field = written[i];
        const std::string_view name = element(i).text;
        std::string member; // where a path ends
        if (name.find('.') != std::string_view::npos) {
            if (paths == CompositePaths::Refuse) {
                problems.unknown.emplace_back(name);
                continue;
            }
            if (!resolvePath(resolution, model, name, field, problems, member))
                continue;
        } else if (const std::optional<FieldIndex> found = resolution.modelFields.find(model, name)) {
            if (!resolution.isScalarField(model, *found)) {
                problems.relations.push_back(*found);
                continue;
            }
            field.field = *found;
        } else {
            problems.unknown.emplace_back(name);
            continue;
        }
        const bool repeated = std::ranges::any_of(
            fields, [&](const IndexField &other) { return other.field == field.field && other.path == field.path; });
        if (repeated) {
            reportRepeated(resolution, reader, model, member.empty() ? name : member);
            return std::nullopt;
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

std::optional<std::vector<FieldIndex>> readFields(Resolution &resolution, AttributeReader &reader, const Expression &value,
                                                  ModelId model, FieldProblems &problems)
{
    const bool isList = value.kind == Expression::Kind::Array;
    const std::size_t count = isList ? value.arguments.size() : 1;
    const auto element = [&](std::size_t i) -> const Expression & { return isList ? value.arguments[i].value : value; };
    bool valid = true;
    for (std::size_t i = 0; i < count; ++i)
        valid = reader.constant(element(i)) && valid;
    if (!valid)
        return std::nullopt;

    std::vector<FieldIndex> fields;
    fields.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view name = element(i).text;
        const std::optional<FieldIndex> found = resolution.modelFields.find(model, name);
        if (!found) {
            problems.unknown.emplace_back(name);
        } else if (!resolution.isScalarField(model, *found)) {
            problems.relations.push_back(*found);
        } else if (std::ranges::find(fields, *found) != fields.end()) {
            resolution.sink.blockError(Rule::RepeatedKeyField, reader.file(), reader.current().span, "model",
                                       resolution.schema.models[model].name,
                                       concat({"The unique index definition refers to the field ", name, " multiple times."}));
            return std::nullopt;
        } else {
            fields.push_back(*found);
        }
    }
    return fields;
}

std::vector<std::string> fieldNames(const Resolution &resolution, ModelId model, const std::vector<FieldIndex> &fields)
{
    std::vector<std::string> names;
    for (const FieldIndex field : fields)
        names.emplace_back(resolution.schema.models[model].fields[field].name);
    return names;
}

std::string fieldsInWords(const std::vector<std::string> &names)
{
    std::vector<std::string> quoted;
    for (const std::string &name : names)
        quoted.push_back(concat({"`", name, "`"}));
    return concat({names.size() == 1 ? "field " : "fields ", join(quoted, ", ")});
}

std::vector<std::string> underlyingFields(const Resolution &resolution, ModelId model, const std::vector<FieldIndex> &relations)
{
    std::vector<std::string> names;
    const ModelResolution &extra = resolution.models[model];
    for (const FieldIndex relation : relations)
        for (RelationFieldId id = extra.firstRelationField; id < extra.endRelationField; ++id)
            if (resolution.relationFields[id].field == relation && resolution.relationFields[id].fields)
                for (const FieldIndex field : *resolution.relationFields[id].fields)
                    names.emplace_back(resolution.schema.models[model].fields[field].name);
    return names;
}

} // namespace dunlin::psl
