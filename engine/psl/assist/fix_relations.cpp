// Quick fixes for relations that lack a side, a foreign key or a unique key.
#include "engine/core/ascii.h"
#include "engine/psl/assist/fix_builder.h"
#include "engine/psl/edit/names.h"

#include <algorithm>
#include <set>

namespace dunlin::psl {

namespace {

std::string joined(const std::vector<std::string_view> &names)
{
    std::string text;
    for (const std::string_view name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

std::string withSmallFirst(std::string_view name)
{
    std::string text(name);
    if (!text.empty())
        text.front() = core::lower(text.front());
    return text;
}

std::vector<std::string_view> namesIn(const ast::Attribute &attribute, std::string_view argument)
{
    std::vector<std::string_view> names;
    for (const ast::Expression &element : fieldList(attribute, argument))
        names.push_back(element.text());
    return names;
}

std::optional<std::string> relationName(const ast::Attribute &attribute)
{
    for (const ast::Argument argument : attribute.arguments())
        if (const auto value = argument.value(); value && value->isString() && (!argument.name() || argument.name() == "name"))
            return std::string(value->text());
    return std::nullopt;
}

void addOppositeField(FixBuilder &builder)
{
    const auto field = builder.around<ast::FieldDecl>();
    const auto owner = builder.around<ast::ModelDecl>();
    const auto target = field && field->type() ? builder.model(field->type()->name()) : std::nullopt;
    if (!target || !owner || !target->view.isClosed())
        return;
    auto taken = fieldNames(target->view);
    const std::string name = uniqueName(withSmallFirst(owner->name()) + "s", taken);
    const auto attribute = field->findAttribute("relation");
    const auto relation = attribute ? relationName(*attribute) : std::nullopt;
    const std::string_view lineBreak = lineBreakOf(target->view.tree());
    const std::uint32_t place = target->view.closeBraceSpan()->begin;
    builder.replace(target->file, {place, place},
                    concat({hasBlockAttributes(target->view) ? std::string_view() : lineBreak, indentOfItems(target->view), name, " ",
                            owner->name(), "[]", relation ? concat({" @relation(", *relation, ")"}) : std::string(), lineBreak}));
    builder.finish(concat({"Add missing relation field to model ", target->view.name()}));
}

// The foreign key of a relation field that has none: fields that are there already, or new ones.
struct ForeignKey
{
    std::vector<std::string> fields;
    std::vector<std::string> references;
    std::vector<NewField> missing;
};

std::optional<ForeignKey> foreignKeyFor(const FixBuilder &builder, const ast::ModelDecl &owner, const ast::FieldDecl &field)
{
    const Schema &schema = builder.analysis().schema;
    const auto id = schema.findModel(field.type()->name());
    if (!id)
        return std::nullopt;
    const Model &target = schema.models[*id];
    std::vector<FieldIndex> key;
    if (const auto attribute = field.findAttribute("relation")) {
        for (const std::string_view name : namesIn(*attribute, "references")) {
            const auto found = std::ranges::find(target.fields, name, &Field::name);
            if (found == target.fields.end())
                return std::nullopt;
            key.push_back(static_cast<FieldIndex>(found - target.fields.begin()));
        }
    }
    if (key.empty() && target.primaryKey)
        for (const IndexField &part : target.primaryKey->fields)
            key.push_back(part.field);
    if (key.empty())
        return std::nullopt;
    ForeignKey result;
    auto taken = fieldNames(owner);
    const std::string_view arity = field.type()->arity() == ast::FieldType::Arity::Optional ? "?" : "";
    for (const FieldIndex part : key) {
        const Field &referenced = target.fields[part];
        result.references.emplace_back(referenced.name);
        const std::string wanted = concat({withSmallFirst(field.name()), pascalCase(referenced.name)});
        const auto existing = findFieldDecl(owner, wanted);
        if (existing && existing->type() && existing->type()->name() == referenced.type.name) {
            result.fields.push_back(wanted);
            continue;
        }
        result.fields.push_back(uniqueName(wanted, taken));
        std::string attributes;
        if (referenced.nativeType) {
            attributes = concat({"@", referenced.nativeType->scope, ".", referenced.nativeType->name});
            if (!referenced.nativeType->arguments.empty()) {
                attributes += "(";
                for (const std::string &argument : referenced.nativeType->arguments)
                    attributes += (attributes.ends_with('(') ? "" : ", ") + argument;
                attributes += ")";
            }
        }
        result.missing.push_back({result.fields.back(), concat({referenced.type.name, arity}), attributes});
    }
    return result;
}

void addRelationAttribute(FixBuilder &builder)
{
    const auto field = builder.around<ast::FieldDecl>();
    const auto owner = builder.around<ast::ModelDecl>();
    if (!field || !owner || !field->type())
        return;
    const auto attribute = field->findAttribute("relation");
    if (const auto key = foreignKeyFor(builder, *owner, *field)) {
        const auto list = [](const std::vector<std::string> &names) { return joined({names.begin(), names.end()}); };
        const auto name = attribute ? relationName(*attribute) : std::nullopt;
        const std::string text = concat({"@relation(", name ? *name + ", " : std::string(), "fields: [", list(key->fields), "], references: [",
                                         list(key->references), "]"});
        std::string others; // what the attribute says beside these
        if (attribute)
            for (const ast::Argument argument : attribute->arguments())
                if (argument.name() && argument.name() != "name" && argument.name() != "fields" && argument.name() != "references")
                    others.append(", ").append(argument.text());
        if (attribute)
            builder.replace(builder.file(), attribute->trimmedSpan(), text + others + ")");
        else
            builder.appendToField(builder.file(), *field, " " + text + ")");
        if (!key->missing.empty())
            builder.edits().addFields({builder.file(), *owner}, key->missing);
        builder.finish("Add relation attribute for relation field");
    }
    if (!attribute && field->type()->arity() == ast::FieldType::Arity::Required) {
        builder.appendToLine(builder.file(), field->type()->span().end, "[]");
        builder.finish("Mark relation field as many `[]`");
    }
}

// `@unique` on the one field, or `@@unique` for several.
void makeUnique(FixBuilder &builder, const Declared<ast::ModelDecl> &model, const std::vector<std::string_view> &fields,
                std::string_view title)
{
    if (fields.empty() || !model.view.isClosed())
        return;
    for (const std::string_view name : fields)
        if (!findFieldDecl(model.view, name))
            return;
    if (fields.size() == 1)
        builder.appendToField(model.file, *findFieldDecl(model.view, fields.front()), " @unique");
    else
        builder.appendToBlock(model.file, model.view, concat({indentOfItems(model.view), "@@unique([", joined(fields), "])"}));
    builder.finish(std::string(title));
}

void makeReferencedUnique(FixBuilder &builder)
{
    const auto field = builder.around<ast::FieldDecl>();
    const auto attribute = field ? field->findAttribute("relation") : std::nullopt;
    const auto target = field && field->type() ? builder.model(field->type()->name()) : std::nullopt;
    if (attribute && target && namesIn(*attribute, "fields").size() == namesIn(*attribute, "references").size())
        makeUnique(builder, *target, namesIn(*attribute, "references"), "Make referenced field(s) unique");
}

void makeReferencingUnique(FixBuilder &builder)
{
    const auto field = builder.around<ast::FieldDecl>();
    const auto owner = builder.around<ast::ModelDecl>();
    const auto attribute = field ? field->findAttribute("relation") : std::nullopt;
    if (attribute && owner)
        makeUnique(builder, {builder.file(), *owner}, namesIn(*attribute, "fields"), "Make referencing fields unique");
}

void replaceSetDefault(FixBuilder &builder)
{
    const auto argument = builder.around<ast::Argument>();
    if (!argument || !argument->value())
        return;
    builder.replace(builder.file(), argument->value()->span(), "NoAction");
    builder.finish("Replace SetDefault with NoAction");
}

void addIndex(FixBuilder &builder)
{
    const auto field = builder.around<ast::FieldDecl>();
    const auto owner = builder.around<ast::ModelDecl>();
    const auto attribute = field ? field->findAttribute("relation") : std::nullopt;
    if (!attribute || !owner || !owner->isClosed())
        return;
    builder.appendToBlock(builder.file(), *owner,
                          concat({indentOfItems(*owner), "@@index([", joined(namesIn(*attribute, "fields")), "])"}));
    builder.finish("Add an index for the relation's field(s)");
}

} // namespace

void fixRelations(FixBuilder &builder)
{
    if (builder.about(Rule::MissingOppositeField))
        addOppositeField(builder);
    else if (builder.about(Rule::MissingForeignKey))
        addRelationAttribute(builder);
    else if (builder.about(Rule::ReferencesNotUnique))
        makeReferencedUnique(builder);
    else if (builder.about(Rule::OneToOneNotUnique))
        makeReferencingUnique(builder);
    else if (builder.about(Rule::SetDefaultNotSupported))
        replaceSetDefault(builder);
    else if (builder.about(Rule::MissingRelationIndex))
        addIndex(builder);
}

} // namespace dunlin::psl
