#include "engine/psl/edit/preconditions.h"

#include "engine/psl/edit/names.h"

namespace dunlin::psl {

namespace {

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

} // namespace dunlin::psl
