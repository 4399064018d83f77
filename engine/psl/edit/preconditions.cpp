#include "engine/psl/edit/preconditions.h"

#include "engine/psl/edit/names.h"
#include "engine/psl/syntax/parser.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

constexpr std::string_view scalarTypes[] = {"String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes"};

// The analysis itself knows which names are reserved.
std::optional<core::Error> checkInSchema(std::string text)
{
    const Analysis analysis =
        analyze({std::make_shared<const core::SourceFile>(core::SourceFile{.path = {}, .text = std::move(text)})});
    if (!analysis.hasErrors())
        return std::nullopt;
    return core::Error{.kind = core::ErrorKind::Usage, .message = analysis.diagnostics.front().message};
}

} // namespace

core::Error notClosed(std::string_view block)
{
    return {.kind = core::ErrorKind::Usage, .message = "The closing brace of `" + std::string(block) + "` is missing: write it first."};
}

core::Result<Declared<ast::ModelDecl>> requireModel(const Analysis &analysis, std::string_view name)
{
    const auto model = findModelDecl(analysis, name);
    if (!model)
        return core::fail(core::ErrorKind::NotFound, "There is no model `" + std::string(name) + "` in this schema.");
    if (!model->view.isClosed())
        return std::unexpected(notClosed(name));
    return *model;
}

core::Result<Declared<ast::BlockDecl>> requireBlock(const Analysis &analysis, std::string_view name)
{
    const auto block = findBlockDecl(analysis, name);
    if (!block)
        return core::fail(core::ErrorKind::NotFound, "There is no `" + std::string(name) + "` in this schema.");
    if (!block->view.isClosed())
        return std::unexpected(notClosed(name));
    return *block;
}

core::Result<Declared<ast::EnumDecl>> requireEnum(const Analysis &analysis, std::string_view name)
{
    const auto found = findEnumDecl(analysis, name);
    if (!found)
        return core::fail(core::ErrorKind::NotFound, "There is no enum `" + std::string(name) + "` in this schema.");
    if (!found->view.isClosed())
        return std::unexpected(notClosed(name));
    return *found;
}

core::Result<Declared<ast::EnumValueDecl>> requireEnumValue(const Analysis &analysis, std::string_view name, std::string_view value)
{
    const auto found = requireEnum(analysis, name);
    if (!found)
        return std::unexpected(found.error());
    for (const ast::EnumValueDecl decl : found->view.values()) {
        if (decl.name() == value)
            return Declared<ast::EnumValueDecl>{found->file, decl};
    }
    return core::fail(core::ErrorKind::NotFound, "The enum `" + std::string(name) + "` has no value `" + std::string(value) + "`.");
}

core::Result<ast::FieldDecl> requireField(const ast::ModelDecl &model, std::string_view name)
{
    if (const auto field = findFieldDecl(model, name))
        return *field;
    return core::fail(core::ErrorKind::NotFound,
                      "The model `" + std::string(model.name()) + "` has no field `" + std::string(name) + "`.");
}

std::optional<core::Error> checkModelName(const Analysis &analysis, std::string_view name)
{
    if (auto error = checkName(name, "model"))
        return error;
    if (hasTopLevelName(analysis, name))
        return core::Error{.kind = core::ErrorKind::Usage, .message = "`" + std::string(name) + "` exists already in this schema."};
    return checkInSchema("model " + std::string(name) + " {\n  id Int @id\n}\n");
}

std::optional<core::Error> checkFieldName(const ast::ModelDecl &model, std::string_view name)
{
    if (auto error = checkName(name, "field"))
        return error;
    if (findFieldDecl(model, name))
        return core::Error{.kind = core::ErrorKind::Usage,
                           .message = "The model `" + std::string(model.name()) + "` has a field `" + std::string(name) + "` already."};
    return checkInSchema("model Model {\n  " + std::string(name) + " Int @id\n}\n");
}

std::optional<core::Error> checkEnumValueName(const ast::EnumDecl &decl, std::string_view name)
{
    if (auto error = checkName(name, "value"))
        return error;
    for (const ast::EnumValueDecl value : decl.values()) {
        if (value.name() == name)
            return core::Error{.kind = core::ErrorKind::Usage,
                               .message = "The enum `" + std::string(decl.name()) + "` has a value `" + std::string(name) + "` already."};
    }
    return checkInSchema("enum Enum {\n  " + std::string(name) + "\n}\n");
}

std::optional<core::Error> checkFieldType(const Analysis &analysis, std::string_view type)
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

core::Result<core::WorkspaceEdit> unlessInvalid(const Analysis &analysis, core::WorkspaceEdit edit)
{
    if (analysis.hasErrors())
        return edit;
    core::SourceFiles files = analysis.schema.files;
    for (const core::FileEdit &change : edit.files) {
        auto changed = std::make_shared<core::SourceFile>(*files[change.file]);
        changed->text = change.edits.applyTo(changed->text);
        files[change.file] = std::move(changed);
    }
    const Analysis after = analyze(std::move(files), analysis.providers);
    const auto error = std::ranges::find(after.diagnostics, core::Severity::Error, &core::Diagnostic::severity);
    if (error == after.diagnostics.end())
        return edit;
    return core::fail(core::ErrorKind::Usage, error->message);
}

} // namespace dunlin::psl
