#include "engine/psl/edit/rename.h"

#include "engine/psl/edit/edit_builder.h"
#include "engine/psl/edit/names.h"
#include "engine/psl/edit/preconditions.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

using Kind = Symbol::Kind;

template <typename ViewType>
std::optional<ViewType> definedAt(const Analysis &analysis, const core::Location &name)
{
    return ast::enclosing<ViewType>(*analysis.trees[name.file], name.span.begin);
}

// What is wrong with the new name of this symbol.
std::optional<core::Error> checkNewName(const Analysis &analysis, const Symbol &symbol, const core::Location &definition,
                                        std::string_view newName)
{
    switch (symbol.kind) {
    case Kind::Field:
        return checkFieldName(*definedAt<ast::ModelDecl>(analysis, definition), newName);
    case Kind::EnumValue:
        return checkEnumValueName(*definedAt<ast::EnumDecl>(analysis, definition), newName);
    case Kind::Datasource:
    case Kind::Generator:
        return checkName(newName, toString(symbol.kind));
    default:
        return checkModelName(analysis, newName);
    }
}

bool hasMap(const ast::View &item, std::string_view name)
{
    for (NodeId id = item.tree().firstChild(item.id()); id != 0; id = item.tree().nextSibling(id)) {
        if (ast::Attribute::is(item.tree().node(id).kind) && ast::Attribute(item.tree(), id).name() == name)
            return true;
    }
    return false;
}

// The name in the database stays what it is.
void keepDatabaseName(const Analysis &analysis, const Symbol &symbol, const core::Location &definition, EditBuilder &edits)
{
    const std::string map = "map(\"" + std::string(symbol.name) + "\")";
    const auto append = [&](const auto &item) {
        const std::uint32_t end = item.trimmedSpan().end;
        if (!hasMap(item, "map"))
            edits.replace(definition.file, {end, end}, " @" + map);
    };
    const auto addToBlock = [&](const auto &block) {
        if (!hasMap(block, "map") && block.isClosed())
            edits.addBlockAttribute(definition.file, block, "@@" + map);
    };
    switch (symbol.kind) {
    case Kind::Field: {
        const auto field = *definedAt<ast::FieldDecl>(analysis, definition);
        const auto type = field.type();
        const auto target = type ? findModelDecl(analysis, type->name()) : std::nullopt;
        if (!target || target->view.isCompositeType()) // relation fields have no column
            append(field);
        break;
    }
    case Kind::EnumValue:
        append(*definedAt<ast::EnumValueDecl>(analysis, definition));
        break;
    case Kind::Model:
    case Kind::View:
        addToBlock(*definedAt<ast::ModelDecl>(analysis, definition));
        break;
    case Kind::Enum:
        addToBlock(*definedAt<ast::EnumDecl>(analysis, definition));
        break;
    case Kind::CompositeType: // has no name in the database
    case Kind::Datasource:
    case Kind::Generator:
        break;
    }
}

} // namespace

core::Result<core::WorkspaceEdit> rename(const Analysis &analysis, const Symbol &symbol, std::string_view newName,
                                         DatabaseName databaseName)
{
    const std::string word(toString(symbol.kind));
    const std::vector<SymbolUse> uses = usesOf(analysis, symbol);
    if (uses.empty() || uses.front().role != SymbolUse::Role::Definition)
        return core::fail(core::ErrorKind::NotFound, "There is no " + word + " `" + std::string(symbol.name) + "` in this schema.");
    if (symbol.name == newName)
        return core::WorkspaceEdit{.title = "Rename " + word + " " + std::string(symbol.name), .files = {}};
    if (auto error = checkNewName(analysis, symbol, uses.front().location, newName))
        return std::unexpected(*error);
    EditBuilder edits;
    for (const SymbolUse &use : uses)
        edits.replace(use.location.file, use.location.span, std::string(newName));
    if (databaseName == DatabaseName::Keep)
        keepDatabaseName(analysis, symbol, uses.front().location, edits);
    return unlessInvalid(analysis,
                         edits.finish("Rename " + word + " " + std::string(symbol.name) + " to " + std::string(newName)));
}

} // namespace dunlin::psl
