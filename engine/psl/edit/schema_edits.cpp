#include "engine/psl/edit/schema_edits.h"

#include "engine/psl/edit/edit_builder.h"
#include "engine/psl/edit/names.h"
#include "engine/psl/edit/preconditions.h"
#include "engine/psl/syntax/parser.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

constexpr std::string_view scalarTypes[] = {"String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes"};

// The last file that has models, else the first.
core::FileId fileForNewModel(const Analysis &analysis)
{
    for (core::FileId file = static_cast<core::FileId>(analysis.trees.size()); file-- > 0;) {
        const auto models = ast::blocks<ast::ModelDecl>(*analysis.trees[file]);
        if (models.begin() != models.end())
            return file;
    }
    return 0;
}

// What is wrong with the type of a new field.
std::optional<core::Error> checkType(const Analysis &analysis, std::string_view type)
{
    const SyntaxTree tree = parse("model M {\n  f " + std::string(type) + "\n}\n");
    const auto models = ast::blocks<ast::ModelDecl>(tree);
    std::optional<ast::FieldType> parsed;
    if (tree.errors().empty() && models.begin() != models.end()) {
        for (const ast::FieldDecl field : (*models.begin()).fields())
            parsed = field.attributes().begin() == field.attributes().end() ? field.type() : std::nullopt;
    }
    if (!parsed || parsed->text() != type)
        return core::Error{.kind = core::ErrorKind::Usage,
                           .message = "`" + std::string(type) + "` is not a type. Write for example String, Int? or Role[]."};
    if (parsed->unsupported() || std::ranges::find(scalarTypes, parsed->name()) != std::end(scalarTypes))
        return std::nullopt;
    if (const auto model = findModelDecl(analysis, parsed->name()); model && !model->view.isCompositeType())
        return core::Error{.kind = core::ErrorKind::Usage,
                           .message = "`" + std::string(parsed->name()) + "` is a model: add a relation instead of a field."};
    if (!hasTopLevelName(analysis, parsed->name()))
        return core::Error{.kind = core::ErrorKind::NotFound,
                           .message = "There is no type `" + std::string(parsed->name()) + "` in this schema."};
    return std::nullopt;
}

// A field in the lists of a model's attributes; `of` says which list of @relation.
void renameInLists(EditBuilder &edits, core::FileId file, const ast::Attribute &attribute, std::string_view list,
                   std::string_view field, std::string_view newName)
{
    for (const ast::Expression &element : fieldList(attribute, list)) {
        const core::Span span = fieldNameIn(element);
        if (attribute.tree().file()->slice(span) == field)
            edits.replace(file, span, std::string(newName));
    }
}

// `where: { field: … }` of a partial index.
void renameInCondition(EditBuilder &edits, core::FileId file, const ast::Attribute &attribute, std::string_view field,
                       std::string_view newName)
{
    for (const ast::Argument argument : attribute.arguments()) {
        const auto value = argument.value();
        if (argument.name() != "where" || !value)
            continue;
        for (const ast::Argument member : value->members()) {
            if (member.name() == field)
                edits.replace(file, *member.nameSpan(), std::string(newName));
        }
    }
}

} // namespace

core::Result<core::WorkspaceEdit> addModel(const Analysis &analysis, std::string_view name)
{
    if (auto error = checkModelName(analysis, name))
        return std::unexpected(*error);
    if (analysis.trees.empty())
        return core::fail(core::ErrorKind::Usage, "There is no schema file to add a model to.");
    const core::FileId file = fileForNewModel(analysis);
    const SyntaxTree &tree = *analysis.trees[file];
    for (const ast::BlockDecl block : ast::blocks(tree)) {
        if (!block.isClosed())
            return std::unexpected(notClosed(block.name()));
    }
    const std::string lineBreak(lineBreakOf(tree));
    const std::string_view source = tree.source();
    std::string text;
    if (!source.empty() && !source.ends_with('\n') && !source.ends_with('\r'))
        text += lineBreak;
    if (source.find_first_not_of(" \t\r\n") != std::string_view::npos && !source.ends_with(lineBreak + lineBreak))
        text += lineBreak;
    text.append("model ").append(name).append(" {").append(lineBreak);
    text.append("  id Int @id @default(autoincrement())").append(lineBreak).append("}").append(lineBreak);
    EditBuilder edits;
    const auto end = static_cast<std::uint32_t>(source.size());
    edits.replace(file, {end, end}, std::move(text));
    return edits.finish("Add model " + std::string(name));
}

core::Result<core::WorkspaceEdit> renameModel(const Analysis &analysis, std::string_view name, std::string_view newName)
{
    const auto model = requireModel(analysis, name);
    if (!model)
        return std::unexpected(model.error());
    if (name == newName)
        return core::WorkspaceEdit{.title = "Rename model " + std::string(name), .files = {}};
    if (auto error = checkModelName(analysis, newName))
        return std::unexpected(*error);
    EditBuilder edits;
    edits.replace(model->file, model->view.nameSpan(), std::string(newName));
    for (const Declared<ast::ModelDecl> &other : allModelDecls(analysis)) {
        for (const ast::FieldDecl field : other.view.fields()) {
            if (const auto type = field.type(); type && type->name() == name)
                edits.replace(other.file, type->nameSpan(), std::string(newName));
        }
    }
    return edits.finish("Rename model " + std::string(name) + " to " + std::string(newName));
}

core::Result<core::WorkspaceEdit> addField(const Analysis &analysis, std::string_view model, std::string_view name,
                                           std::string_view type)
{
    const auto decl = requireModel(analysis, model);
    if (!decl)
        return std::unexpected(decl.error());
    if (auto error = checkFieldName(decl->view, name))
        return std::unexpected(*error);
    if (auto error = checkType(analysis, type))
        return std::unexpected(*error);
    EditBuilder edits;
    edits.addFields(*decl, {{std::string(name), std::string(type), {}}});
    return edits.finish("Add field " + std::string(name));
}

core::Result<core::WorkspaceEdit> renameField(const Analysis &analysis, std::string_view model, std::string_view field,
                                              std::string_view newName)
{
    const auto decl = requireModel(analysis, model);
    if (!decl)
        return std::unexpected(decl.error());
    const auto found = requireField(decl->view, field);
    if (!found)
        return std::unexpected(found.error());
    if (field == newName)
        return core::WorkspaceEdit{.title = "Rename field " + std::string(field), .files = {}};
    if (auto error = checkFieldName(decl->view, newName))
        return std::unexpected(*error);
    EditBuilder edits;
    edits.replace(decl->file, found->nameSpan(), std::string(newName));
    for (const ast::Attribute attribute : decl->view.attributes()) {
        renameInLists(edits, decl->file, attribute, "fields", field, newName);
        renameInCondition(edits, decl->file, attribute, field, newName);
    }
    for (const Declared<ast::ModelDecl> &other : allModelDecls(analysis)) {
        for (const ast::FieldDecl relation : other.view.fields()) {
            const auto attribute = relation.findAttribute("relation");
            if (!attribute)
                continue;
            if (other.view.name() == model)
                renameInLists(edits, other.file, *attribute, "fields", field, newName);
            if (const auto type = relation.type(); type && type->name() == model)
                renameInLists(edits, other.file, *attribute, "references", field, newName);
        }
    }
    return edits.finish("Rename field " + std::string(field) + " to " + std::string(newName));
}

} // namespace dunlin::psl
