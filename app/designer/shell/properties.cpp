#include "app/designer/shell/properties.h"

#include "app/designer/shell/properties_pane.h"

#include <algorithm>

namespace dunlin::designer {

namespace {

using Kind = Property::Kind;
using workspace::Snapshot;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString flag(bool on)
{
    return on ? QStringLiteral("on") : QString();
}

// What is typed is the bare name.
std::string quoted(std::string value)
{
    for (std::size_t at = 0; (at = value.find_first_of("\\\"", at)) != std::string::npos; at += 2)
        value.insert(at, 1, '\\');
    return '"' + value + '"';
}

std::optional<std::string> quotedUnlessEmpty(const std::string &value)
{
    return value.empty() ? std::nullopt : std::optional(quoted(value));
}

std::optional<std::string> present(const std::string &flag)
{
    return flag.empty() ? std::nullopt : std::optional(std::string());
}

Property nameOf(const Selection &named)
{
    return {.name = PropertiesPane::tr("Name"),
            .value = text(named.field.empty() ? named.model : named.field),
            .kind = Kind::Text,
            .edit = [=](const Snapshot &now, const std::string &value) {
                return now.rename(now.symbolNamed(named.model, named.field), value, workspace::DatabaseName::Follow);
            },
            .renames = named};
}

Property comment(const Snapshot &snapshot, const std::string &block, const std::string &member)
{
    return {.name = PropertiesPane::tr("Comment"),
            .value = text(snapshot.documentationOf(block, member)),
            .kind = Kind::Lines,
            .placeholder = PropertiesPane::tr("none"),
            .edit = [=](const Snapshot &now, const std::string &value) { return now.setDocumentation(block, member, value); }};
}

Property blockName(const QString &title, const std::string &block, const char *attribute, std::string_view value, const QString &placeholder)
{
    return {.name = title,
            .value = text(value),
            .kind = Kind::Text,
            .placeholder = placeholder,
            .edit = [=](const Snapshot &now, const std::string &name) { return now.setBlockAttribute(block, attribute, quotedUnlessEmpty(name)); }};
}

// One line for each @@unique or @@index, and one for another.
void addKeys(std::vector<Property> &rows, const Snapshot &snapshot, const std::string &model, const char *attribute, const QString &title, const QString &another)
{
    const auto edit = [=](std::size_t ordinal) -> Property::Edit {
        return [=](const Snapshot &now, const std::string &fields) { return now.setKeyFields(model, attribute, ordinal, fields); };
    };
    std::size_t ordinal = 0;
    for (const std::string &fields : snapshot.keyFieldsOf(model, attribute)) {
        rows.push_back({.name = title, .value = text(fields), .kind = Kind::Text, .placeholder = PropertiesPane::tr("removed"), .edit = edit(ordinal)});
        ++ordinal;
    }
    rows.push_back({.name = another, .value = {}, .kind = Kind::Text, .placeholder = PropertiesPane::tr("field, field"), .edit = edit(ordinal)});
}

Properties ofModel(const Snapshot &snapshot, const psl::Model &model)
{
    const std::string name(model.name);
    Properties out{.title = text(name), .subtitle = model.isView ? PropertiesPane::tr("View") : PropertiesPane::tr("Model"), .rows = {}};
    out.rows = {nameOf({name, {}}),
                blockName(PropertiesPane::tr("Table name"), name, "map", model.map.value_or(""), text(name)),
                comment(snapshot, name, {})};
    const psl::Datasource *datasource = snapshot.schema().datasource();
    if (datasource && !datasource->schemas.empty())
        out.rows.push_back(blockName(PropertiesPane::tr("Schema"), name, "schema", model.schema.value_or(""), PropertiesPane::tr("none")));
    if (model.primaryKey && model.primaryKey->fromField) {
        out.rows.push_back({.name = PropertiesPane::tr("Primary key"), .value = text(model.fields[*model.primaryKey->fromField].name)});
    } else {
        const auto keys = snapshot.keyFieldsOf(name, "id");
        out.rows.push_back({.name = PropertiesPane::tr("Primary key"),
                            .value = keys.empty() ? QString() : text(keys.front()),
                            .kind = Kind::Text,
                            .placeholder = PropertiesPane::tr("field, field"),
                            .edit = [=](const Snapshot &now, const std::string &fields) { return now.setKeyFields(name, "id", 0, fields); }});
    }
    addKeys(out.rows, snapshot, name, "unique", PropertiesPane::tr("Unique key"), PropertiesPane::tr("New unique key"));
    if (!model.isView)
        addKeys(out.rows, snapshot, name, "index", PropertiesPane::tr("Index"), PropertiesPane::tr("New index"));
    out.rows.push_back({.name = PropertiesPane::tr("Ignored"), .value = flag(model.isIgnored), .kind = Kind::Check, .edit = [=](const Snapshot &now, const std::string &value) {
                            return now.setBlockAttribute(name, "ignore", present(value));
                        }});
    return out;
}

Properties ofEnum(const Snapshot &snapshot, const psl::Enum &decl)
{
    const std::string name(decl.name);
    Properties out{.title = text(name), .subtitle = PropertiesPane::tr("Enum"), .rows = {}};
    out.rows = {nameOf({name, {}}),
                blockName(PropertiesPane::tr("Database name"), name, "map", decl.map.value_or(""), text(name)),
                comment(snapshot, name, {})};
    for (const psl::EnumValue &value : decl.values) {
        const std::string valueName(value.name);
        Property row = nameOf({name, valueName});
        row.name = PropertiesPane::tr("Value");
        row.placeholder = PropertiesPane::tr("removed");
        row.edit = [=, rename = std::move(row.edit)](const Snapshot &now, const std::string &typed) {
            return typed.empty() ? now.removeEnumValue(name, valueName) : rename(now, typed);
        };
        out.rows.push_back(std::move(row));
    }
    out.rows.push_back({.name = PropertiesPane::tr("New value"), .value = {}, .kind = Kind::Text, .placeholder = PropertiesPane::tr("name"), .edit = [=](const Snapshot &now, const std::string &typed) {
                            return now.addEnumValue(name, typed);
                        }});
    return out;
}

Properties ofValue(const Snapshot &snapshot, const psl::Enum &decl, const psl::EnumValue &value)
{
    const std::string name(decl.name), valueName(value.name);
    Properties out{.title = text(name + "." + valueName), .subtitle = PropertiesPane::tr("Value of the enum %1").arg(text(name)), .rows = {}};
    out.rows = {nameOf({name, valueName}),
                {.name = PropertiesPane::tr("Database name"),
                 .value = text(value.map.value_or("")),
                 .kind = Kind::Text,
                 .placeholder = text(valueName),
                 .edit = [=](const Snapshot &now, const std::string &typed) { return now.setValueAttribute(name, valueName, "map", quotedUnlessEmpty(typed)); }},
                comment(snapshot, name, valueName)};
    return out;
}

void addRelation(std::vector<Property> &rows, const Snapshot &snapshot, const std::string &model, const psl::Field &field, const QString &type)
{
    const std::string name(field.name);
    rows.push_back({.name = PropertiesPane::tr("Type"), .value = type});
    rows.push_back({.name = PropertiesPane::tr("Column name"), .value = PropertiesPane::tr("none: a relation")});
    rows.push_back(comment(snapshot, model, name));
    if (!field.relation)
        return;
    const psl::Relation &relation = snapshot.schema().relations[*field.relation];
    const psl::Model &holder = snapshot.schema().models[relation.modelA];
    if (holder.name != model || holder.fields[relation.fieldA].name != field.name || relation.fields.empty())
        return; // the other side says it
    const auto action = [&](const QString &title, const char *argument, const std::optional<psl::ReferentialAction> &now) {
        const QStringList choices{QString(), QStringLiteral("Cascade"), QStringLiteral("Restrict"), QStringLiteral("NoAction"), QStringLiteral("SetNull"), QStringLiteral("SetDefault")};
        rows.push_back({.name = title,
                        .value = now ? text(psl::toString(*now)) : QString(),
                        .kind = Kind::Choice,
                        .placeholder = PropertiesPane::tr("default"),
                        .edit = [=](const Snapshot &snapshot, const std::string &value) { return snapshot.setAttributeArgument(model, name, "relation", argument, value); },
                        .choices = choices});
    };
    action(PropertiesPane::tr("On delete"), "onDelete", relation.onDelete);
    action(PropertiesPane::tr("On update"), "onUpdate", relation.onUpdate);
}

// Between the parentheses of the attribute.
QString initialValue(const Snapshot &snapshot, const psl::Field &field)
{
    if (!field.defaultValue)
        return {};
    const core::Span span = field.defaultValue->span;
    const std::string_view attribute = std::string_view(snapshot.files()[field.file]->text).substr(span.begin, span.size());
    const auto open = attribute.find('('), close = attribute.rfind(')');
    return open == attribute.npos || close == attribute.npos ? QString() : text(attribute.substr(open + 1, close - open - 1));
}

QString nativeType(const psl::Field &field)
{
    if (!field.nativeType)
        return {};
    QStringList arguments;
    for (const std::string &argument : field.nativeType->arguments)
        arguments << text(argument);
    return text(field.nativeType->name) + (arguments.isEmpty() ? QString() : u'(' + arguments.join(QStringLiteral(", ")) + u')');
}

// With the mark of its arity: "String?".
QString writtenType(const Snapshot &snapshot, const psl::Field &field)
{
    const std::string_view source = snapshot.files()[field.file]->text;
    const QString mark = field.arity == psl::Arity::Optional ? QStringLiteral("?") : field.arity == psl::Arity::List ? QStringLiteral("[]") : QString();
    return text(source.substr(field.typeSpan.begin, field.typeSpan.size())) + mark;
}

QStringList fieldTypes(const psl::Schema &schema)
{
    QStringList types;
    for (const psl::ScalarType type : {psl::ScalarType::String, psl::ScalarType::Boolean, psl::ScalarType::Int, psl::ScalarType::BigInt, psl::ScalarType::Float,
                                       psl::ScalarType::Decimal, psl::ScalarType::DateTime, psl::ScalarType::Json, psl::ScalarType::Bytes})
        types << text(psl::toString(type));
    for (const psl::Enum &decl : schema.enums)
        types << text(decl.name);
    return types;
}

void addColumn(std::vector<Property> &rows, const Snapshot &snapshot, const std::string &model, const psl::Field &field, const QString &type)
{
    const std::string name(field.name);
    const auto attribute = [=](const char *which, std::function<std::optional<std::string>(const std::string &)> arguments) -> Property::Edit {
        return [=](const Snapshot &now, const std::string &value) { return now.setFieldAttribute(model, name, which, arguments(value)); };
    };
    const auto retype = [=](const Snapshot &now, const std::string &value) { return now.setFieldType(model, name, value); };
    std::string bare = type.toStdString();
    const bool optional = bare.ends_with('?');
    if (optional)
        bare.pop_back();
    const auto require = [retype, bare](const Snapshot &now, const std::string &value) { return retype(now, value.empty() ? bare + "?" : bare); };
    const auto asWritten = [](const std::string &value) { return value.empty() ? std::nullopt : std::optional(value); };
    rows.push_back({.name = PropertiesPane::tr("Type"), .value = type, .kind = Kind::Text, .edit = retype, .choices = fieldTypes(snapshot.schema())});
    rows.push_back({.name = PropertiesPane::tr("Column name"), .value = text(field.map.value_or("")), .kind = Kind::Text, .placeholder = text(name), .edit = attribute("map", quotedUnlessEmpty)});
    rows.push_back({.name = PropertiesPane::tr("Native type"), .value = nativeType(field), .kind = Kind::Text, .placeholder = PropertiesPane::tr("default"), .edit = [=](const Snapshot &now, const std::string &value) {
                        return now.setNativeType(model, name, value);
                    }});
    rows.push_back({.name = PropertiesPane::tr("Default"), .value = initialValue(snapshot, field), .kind = Kind::Text, .placeholder = PropertiesPane::tr("none"), .edit = attribute("default", asWritten)});
    rows.push_back(comment(snapshot, model, name));
    const auto check = [&](const QString &title, bool on, Property::Edit edit) { rows.push_back({.name = title, .value = flag(on), .kind = Kind::Check, .edit = std::move(edit)}); };
    const auto &models = snapshot.schema().models;
    const psl::Model &owner = *std::ranges::find(models, model, &psl::Model::name);
    const auto index = static_cast<psl::FieldIndex>(&field - owner.fields.data());
    if (field.arity != psl::Arity::List)
        check(PropertiesPane::tr("Required"), !optional, require);
    check(PropertiesPane::tr("Primary key"), owner.primaryKey && owner.primaryKey->fromField == index, attribute("id", present));
    check(PropertiesPane::tr("Unique"), std::ranges::any_of(owner.indexes, [&](const psl::Index &key) { return key.fromField == index; }), attribute("unique", present));
    if (field.type.kind == psl::FieldType::Kind::Scalar && field.type.scalar == psl::ScalarType::DateTime)
        check(PropertiesPane::tr("Set when the row changes"), field.isUpdatedAt, attribute("updatedAt", present));
    check(PropertiesPane::tr("Ignored"), field.isIgnored, attribute("ignore", present));
}

Properties ofField(const Snapshot &snapshot, const psl::Model &model, const psl::Field &field, const QString &type)
{
    const std::string name(model.name), fieldName(field.name);
    Properties out{.title = text(name + "." + fieldName), .subtitle = PropertiesPane::tr("Field of the model %1").arg(text(name)), .rows = {}};
    out.rows.push_back(nameOf({name, fieldName}));
    if (field.isRelation())
        addRelation(out.rows, snapshot, name, field, type);
    else
        addColumn(out.rows, snapshot, name, field, type);
    return out;
}

} // namespace

Properties propertiesOf(const Snapshot &snapshot, const Selection &selection)
{
    const psl::Schema &schema = snapshot.schema();
    if (const auto id = schema.findModel(selection.model)) {
        const psl::Model &model = schema.models[*id];
        const auto field = std::ranges::find(model.fields, selection.field, &psl::Field::name);
        if (field == model.fields.end())
            return ofModel(snapshot, model);
        return ofField(snapshot, model, *field, writtenType(snapshot, *field));
    }
    if (const auto id = schema.findEnum(selection.model)) {
        const psl::Enum &decl = schema.enums[*id];
        const auto value = std::ranges::find(decl.values, selection.field, &psl::EnumValue::name);
        return value == decl.values.end() ? ofEnum(snapshot, decl) : ofValue(snapshot, decl, *value);
    }
    return {};
}

} // namespace dunlin::designer
