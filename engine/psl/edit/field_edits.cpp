// Changing a field in place: its type, and its attributes.
#include "engine/psl/edit/edit_builder.h"
#include "engine/psl/edit/preconditions.h"
#include "engine/psl/edit/schema_edits.h"
#include "engine/psl/syntax/parser.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

// "@name(arguments)" as the only attribute of a field; nothing when it is none.
bool isAttribute(const std::string &attribute)
{
    const SyntaxTree tree = parse("model M {\n  f Int " + attribute + "\n}\n");
    const auto models = ast::blocks<ast::ModelDecl>(tree);
    if (!tree.errors().empty() || models.begin() == models.end())
        return false;
    std::size_t fields = 0, attributes = 0;
    for (const ast::FieldDecl field : (*models.begin()).fields()) {
        ++fields;
        for (const ast::Attribute found : field.attributes())
            attributes += found.trimmedSpan().size() == attribute.size();
    }
    return fields == 1 && attributes == 1;
}

bool isOptional(const ast::FieldType &type)
{
    return type.arity() == ast::FieldType::Arity::Optional;
}

void setOptional(EditBuilder &edits, core::FileId file, const ast::FieldType &type, bool optional)
{
    const core::Span mark{type.nameSpan().end, type.span().end};
    edits.replace(file, mark, optional ? "?" : "");
}

// What an attribute is written behind.
struct AttributeOwner
{
    core::FileId file = 0;
    std::string_view name;
    std::uint32_t behind = 0; // the first one
    ast::Children<ast::Attribute> attributes;
};

core::Result<core::WorkspaceEdit> attributeEdit(const Analysis &analysis, const AttributeOwner &owner,
                                                const std::optional<ast::Attribute> &present, std::string_view attribute,
                                                const std::optional<std::string> &arguments)
{
    EditBuilder edits;
    const std::string name = "@" + std::string(attribute);
    if (!arguments) {
        if (present) {
            // With the blanks in front: what is behind keeps its distance.
            core::Span span = present->trimmedSpan();
            const std::string_view source = present->tree().source();
            while (span.begin > owner.behind && (source[span.begin - 1] == ' ' || source[span.begin - 1] == '\t'))
                --span.begin;
            edits.replace(owner.file, span, "");
        }
        return unlessInvalid(analysis, edits.finish("Remove " + name + " from " + std::string(owner.name)));
    }
    const std::string text = arguments->empty() ? name : name + "(" + *arguments + ")";
    if (!isAttribute(text))
        return core::fail(core::ErrorKind::Usage, "`" + text + "` cannot be read.");
    if (present) {
        if (present->tree().source().substr(present->trimmedSpan().begin, present->trimmedSpan().size()) != text)
            edits.replace(owner.file, present->trimmedSpan(), text);
    } else {
        core::Span end{owner.behind, owner.behind};
        for (const ast::Attribute other : owner.attributes)
            end = {other.trimmedSpan().end, other.trimmedSpan().end};
        edits.replace(owner.file, end, " " + text);
    }
    return unlessInvalid(
        analysis, edits.finish((present ? "Change " : "Add ") + name + (present ? " of " : " to ") + std::string(owner.name)));
}

// Prisma wants a relation field to be optional exactly when one of its foreign key fields is.
void followInRelations(EditBuilder &edits, const Declared<ast::ModelDecl> &model, std::string_view changed, bool optional)
{
    for (const ast::FieldDecl relation : model.view.fields()) {
        const auto attribute = relation.findAttribute("relation");
        const auto type = relation.type();
        if (!attribute || !type)
            continue;
        bool concerned = false, anyOptional = false;
        for (const ast::Expression &element : fieldList(*attribute, "fields")) {
            const std::string_view name = attribute->tree().file()->slice(fieldNameIn(element));
            const auto field = findFieldDecl(model.view, name);
            const auto fieldType = field ? field->type() : std::nullopt;
            concerned = concerned || name == changed;
            anyOptional = anyOptional || (name == changed ? optional : fieldType && isOptional(*fieldType));
        }
        if (concerned && isOptional(*type) != anyOptional)
            setOptional(edits, model.file, *type, anyOptional);
    }
}

} // namespace

core::Result<core::WorkspaceEdit> setFieldType(const Analysis &analysis, std::string_view model, std::string_view field, std::string_view type)
{
    const auto decl = requireModel(analysis, model);
    if (!decl)
        return std::unexpected(decl.error());
    const auto found = requireField(decl->view, field);
    if (!found)
        return std::unexpected(found.error());
    const auto before = found->type();
    if (!before)
        return core::fail(core::ErrorKind::Usage, "The field `" + std::string(field) + "` has no type yet.");
    if (const auto target = findModelDecl(analysis, before->name()); target && !target->view.isCompositeType())
        return core::fail(core::ErrorKind::Usage, "`" + std::string(field) + "` is a relation: remove it and add another one.");
    if (auto error = checkFieldType(analysis, type))
        return std::unexpected(*error);
    EditBuilder edits;
    if (before->text() != type) {
        edits.replace(decl->file, before->span(), std::string(type));
        followInRelations(edits, *decl, field, type.ends_with('?'));
    }
    return unlessInvalid(analysis, edits.finish("Change type of " + std::string(field) + " to " + std::string(type)));
}

core::Result<core::WorkspaceEdit> setFieldAttribute(const Analysis &analysis, std::string_view model, std::string_view field,
                                                    std::string_view attribute, const std::optional<std::string> &arguments)
{
    const auto decl = requireModel(analysis, model);
    if (!decl)
        return std::unexpected(decl.error());
    const auto found = requireField(decl->view, field);
    if (!found)
        return std::unexpected(found.error());
    const auto type = found->type();
    if (!type)
        return core::fail(core::ErrorKind::Usage, "The field `" + std::string(field) + "` has no type yet.");
    return attributeEdit(analysis, {decl->file, field, type->span().end, found->attributes()}, found->findAttribute(attribute),
                         attribute, arguments);
}

core::Result<core::WorkspaceEdit> setAttributeArgument(const Analysis &analysis, std::string_view model, std::string_view field,
                                                       std::string_view attribute, std::string_view argument, std::string_view value)
{
    const auto decl = requireModel(analysis, model);
    if (!decl)
        return std::unexpected(decl.error());
    const auto found = requireField(decl->view, field);
    if (!found)
        return std::unexpected(found.error());
    const auto present = found->findAttribute(attribute);
    const auto list = present ? present->argumentList() : std::nullopt;
    if (!list)
        return core::fail(core::ErrorKind::NotFound, "The field `" + std::string(field) + "` has no @" + std::string(attribute) + "(…).");
    const std::string text = std::string(argument) + ": " + std::string(value);
    if (!value.empty() && !isAttribute("@" + std::string(attribute) + "(" + text + ")"))
        return core::fail(core::ErrorKind::Usage, "`" + text + "` cannot be read.");
    const std::vector<ast::Argument> arguments(list->arguments().begin(), list->arguments().end());
    const auto at = std::ranges::find_if(arguments, [&](const ast::Argument &other) { return other.name() == argument; });
    EditBuilder edits;
    if (at == arguments.end()) {
        const core::Span end = arguments.empty() ? core::Span{list->span().begin + 1, list->span().begin + 1} : core::Span{arguments.back().span().end, arguments.back().span().end};
        if (!value.empty())
            edits.replace(decl->file, end, (arguments.empty() ? "" : ", ") + text);
    } else if (!value.empty()) {
        if (at->text() != text)
            edits.replace(decl->file, at->span(), text);
    } else if (at != arguments.begin()) {
        edits.replace(decl->file, {std::prev(at)->span().end, at->span().end}, {});
    } else {
        edits.replace(decl->file, {at->span().begin, arguments.size() > 1 ? std::next(at)->span().begin : at->span().end}, {});
    }
    return unlessInvalid(analysis, edits.finish("Change " + std::string(argument) + " of " + std::string(field)));
}

core::Result<core::WorkspaceEdit> setNativeType(const Analysis &analysis, std::string_view model, std::string_view field, std::string_view type)
{
    const Datasource *datasource = analysis.schema.datasource();
    if (!datasource)
        return core::fail(core::ErrorKind::Usage, "The schema has no datasource block, which names the database.");
    const auto decl = requireModel(analysis, model);
    if (!decl)
        return std::unexpected(decl.error());
    const auto found = requireField(decl->view, field);
    if (!found)
        return std::unexpected(found.error());
    const auto before = found->type();
    if (!before)
        return core::fail(core::ErrorKind::Usage, "The field `" + std::string(field) + "` has no type yet.");
    const std::string scope = std::string(datasource->name) + ".";
    std::optional<ast::Attribute> present;
    for (const ast::Attribute attribute : found->attributes()) {
        if (!present && attribute.name().starts_with(scope))
            present = attribute;
    }
    const AttributeOwner owner{decl->file, field, before->span().end, found->attributes()};
    if (type.empty())
        return attributeEdit(analysis, owner, present, present ? present->name() : std::string_view(scope), std::nullopt);
    const std::size_t open = std::min(type.find('('), type.size());
    std::string arguments(type.substr(open));
    if (arguments.starts_with('(') && arguments.ends_with(')'))
        arguments = arguments.substr(1, arguments.size() - 2);
    return attributeEdit(analysis, owner, present, scope + std::string(type.substr(0, open)), arguments);
}

core::Result<core::WorkspaceEdit> setValueAttribute(const Analysis &analysis, std::string_view name, std::string_view value,
                                                    std::string_view attribute, const std::optional<std::string> &arguments)
{
    const auto found = requireEnumValue(analysis, name, value);
    if (!found)
        return std::unexpected(found.error());
    std::optional<ast::Attribute> present;
    for (const ast::Attribute other : found->view.attributes()) {
        if (!present && other.name() == attribute)
            present = other;
    }
    return attributeEdit(analysis, {found->file, value, found->view.nameSpan().end, found->view.attributes()}, present, attribute,
                         arguments);
}

core::Result<core::WorkspaceEdit> moveKey(const Analysis &analysis, std::string_view model, std::string_view field)
{
    const auto decl = requireModel(analysis, model);
    if (!decl)
        return std::unexpected(decl.error());
    const auto found = requireField(decl->view, field);
    if (!found)
        return std::unexpected(found.error());
    if (!found->type())
        return core::fail(core::ErrorKind::Usage, "The field `" + std::string(field) + "` has no type yet.");
    EditBuilder edits;
    for (const ast::FieldDecl other : decl->view.fields()) {
        const auto key = other.findAttribute("id");
        if (!key || other.name() == field)
            continue;
        core::Span span = key->trimmedSpan();
        while (span.begin > 0 && decl->view.tree().source()[span.begin - 1] == ' ')
            --span.begin;
        edits.replace(decl->file, span, {});
    }
    const std::uint32_t behind = found->type()->span().end;
    if (!found->findAttribute("id"))
        edits.replace(decl->file, {behind, behind}, " @id");
    return unlessInvalid(analysis, edits.finish("Make " + std::string(field) + " the key of " + std::string(model)));
}

} // namespace dunlin::psl
