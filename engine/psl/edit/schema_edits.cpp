#include "engine/psl/edit/schema_edits.h"

#include "engine/psl/edit/edit_builder.h"
#include "engine/psl/edit/names.h"
#include "engine/psl/edit/preconditions.h"

#include <algorithm>

namespace dunlin::psl {

core::Result<core::FileId> fileForNewBlock(const Analysis &analysis)
{
    if (analysis.trees.empty())
        return core::fail(core::ErrorKind::Usage, "There is no schema file to write it to.");
    core::FileId last = 0;
    for (core::FileId file = 0; file < analysis.trees.size(); ++file) {
        const auto models = ast::blocks<ast::ModelDecl>(*analysis.trees[file]);
        if (models.begin() != models.end())
            last = file;
    }
    for (const ast::BlockDecl block : ast::blocks(*analysis.trees[last])) {
        if (!block.isClosed())
            return std::unexpected(notClosed(block.name()));
    }
    return last;
}

namespace {

core::Result<core::WorkspaceEdit> addBlock(const Analysis &analysis, std::string_view keyword, std::string_view name, std::string_view line)
{
    if (auto error = checkModelName(analysis, name))
        return std::unexpected(*error);
    const auto file = fileForNewBlock(analysis);
    if (!file)
        return std::unexpected(file.error());
    const SyntaxTree &tree = *analysis.trees[*file];
    const std::string lineBreak(lineBreakOf(tree));
    const std::string_view source = tree.source();
    std::string text;
    if (!source.empty() && !source.ends_with('\n') && !source.ends_with('\r'))
        text += lineBreak;
    if (source.find_first_not_of(" \t\r\n") != std::string_view::npos && !source.ends_with(lineBreak + lineBreak))
        text += lineBreak;
    text.append(keyword).append(" ").append(name).append(" {").append(lineBreak);
    text.append("  ").append(line).append(lineBreak);
    // Where there are several namespaces, Prisma wants each block to say its own.
    if (const Datasource *datasource = analysis.schema.datasource(); datasource && !datasource->schemas.empty())
        text.append(lineBreak).append("  @@schema(\"").append(datasource->schemas.front()).append("\")").append(lineBreak);
    text.append("}").append(lineBreak);
    EditBuilder edits;
    const auto end = static_cast<std::uint32_t>(source.size());
    edits.replace(*file, {end, end}, std::move(text));
    return unlessInvalid(analysis, edits.finish("Add " + std::string(keyword) + " " + std::string(name)));
}

} // namespace

core::Result<core::WorkspaceEdit> addModel(const Analysis &analysis, std::string_view name)
{
    return addBlock(analysis, "model", name, "id " + newIdText(analysis));
}

core::Result<core::WorkspaceEdit> addEnum(const Analysis &analysis, std::string_view name)
{
    return addBlock(analysis, "enum", name, "VALUE");
}

core::Result<core::WorkspaceEdit> addField(const Analysis &analysis, std::string_view model, std::string_view name,
                                           std::string_view type)
{
    const auto decl = requireModel(analysis, model);
    if (!decl)
        return std::unexpected(decl.error());
    if (auto error = checkFieldName(decl->view, name))
        return std::unexpected(*error);
    if (auto error = checkFieldType(analysis, type))
        return std::unexpected(*error);
    EditBuilder edits;
    edits.addFields(*decl, {{std::string(name), std::string(type), {}}});
    return unlessInvalid(analysis, edits.finish("Add field " + std::string(name)));
}

} // namespace dunlin::psl
