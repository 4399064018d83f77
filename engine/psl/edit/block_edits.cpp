// What belongs to a block as a whole: its @@ attributes, its keys, its comment, and the values of an enum.
#include "engine/psl/edit/edit_builder.h"
#include "engine/psl/edit/names.h"
#include "engine/psl/edit/preconditions.h"
#include "engine/psl/edit/schema_edits.h"
#include "engine/psl/syntax/parser.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

std::vector<ast::Attribute> attributesNamed(const ast::BlockDecl &block, std::string_view name)
{
    std::vector<ast::Attribute> found;
    for (const ast::View item : block.items()) {
        const auto attribute = ast::as<ast::Attribute>(item);
        if (attribute && attribute->name() == name)
            found.push_back(*attribute);
    }
    return found;
}

// "@@name(arguments)" as the only attribute of a block.
bool isBlockAttribute(const std::string &text)
{
    const SyntaxTree tree = parse("model M {\n  " + text + "\n}\n");
    const auto models = ast::blocks<ast::ModelDecl>(tree);
    if (!tree.errors().empty() || models.count() != 1 || (*models.begin()).items().count() != 1)
        return false;
    const auto attribute = ast::as<ast::Attribute>(*(*models.begin()).items().begin());
    return attribute && attribute->trimmedSpan().size() == text.size();
}

core::Error unreadable(const std::string &text)
{
    return {.kind = core::ErrorKind::Usage, .message = "`" + text + "` cannot be read."};
}

// The place between the brackets of a list of fields; of one field without brackets, the field.
std::optional<core::Span> fieldsIn(const ast::Attribute &attribute)
{
    for (const ast::Argument argument : attribute.arguments()) {
        const auto name = argument.name();
        const auto value = argument.value();
        if (!value || (name && *name != "fields"))
            continue;
        const core::Span span = value->span();
        return value->isArray() ? core::Span{span.begin + 1, span.end - 1} : span;
    }
    return std::nullopt;
}

// Block, field or value.
std::optional<Declared<ast::View>> findDocumented(const Analysis &analysis, std::string_view block, std::string_view member)
{
    const auto found = findBlockDecl(analysis, block);
    if (!found)
        return std::nullopt;
    if (member.empty())
        return Declared<ast::View>{found->file, found->view};
    for (const ast::View item : found->view.items()) {
        const auto field = ast::as<ast::FieldDecl>(item);
        const auto value = ast::as<ast::EnumValueDecl>(item);
        if ((field && field->name() == member) || (value && value->name() == member))
            return Declared<ast::View>{found->file, item};
    }
    return std::nullopt;
}

} // namespace

core::Result<core::WorkspaceEdit> setBlockAttribute(const Analysis &analysis, std::string_view block, std::string_view attribute,
                                                    const std::optional<std::string> &arguments)
{
    const auto decl = requireBlock(analysis, block);
    if (!decl)
        return std::unexpected(decl.error());
    const std::vector<ast::Attribute> present = attributesNamed(decl->view, attribute);
    const std::string name = "@@" + std::string(attribute);
    EditBuilder edits;
    if (!arguments) {
        if (!present.empty())
            edits.removeLine(decl->file, present.front());
        return unlessInvalid(analysis, edits.finish("Remove " + name + " from " + std::string(block)));
    }
    const std::string text = arguments->empty() ? name : name + "(" + *arguments + ")";
    if (!isBlockAttribute(text))
        return std::unexpected(unreadable(text));
    if (present.empty())
        edits.addBlockAttribute(decl->file, decl->view, text);
    else if (decl->view.tree().file()->slice(present.front().trimmedSpan()) != text)
        edits.replace(decl->file, present.front().trimmedSpan(), text);
    return unlessInvalid(analysis, edits.finish((present.empty() ? "Add " : "Change ") + name +
                                                (present.empty() ? " to " : " of ") + std::string(block)));
}

core::Result<core::WorkspaceEdit> setKeyFields(const Analysis &analysis, std::string_view model, std::string_view attribute,
                                               std::size_t ordinal, std::string_view fields)
{
    const auto decl = requireModel(analysis, model);
    if (!decl)
        return std::unexpected(decl.error());
    const std::vector<ast::Attribute> present = attributesNamed(decl->view, attribute);
    const std::string name = "@@" + std::string(attribute);
    EditBuilder edits;
    if (fields.empty()) {
        if (ordinal < present.size())
            edits.removeLine(decl->file, present[ordinal]);
        return unlessInvalid(analysis, edits.finish("Remove " + name + " from " + std::string(model)));
    }
    const std::string text = name + "([" + std::string(fields) + "])";
    if (!isBlockAttribute(text))
        return std::unexpected(unreadable(std::string(fields)));
    if (ordinal >= present.size()) {
        edits.addBlockAttribute(decl->file, decl->view, text);
        return unlessInvalid(analysis, edits.finish("Add " + name + " to " + std::string(model)));
    }
    const auto before = fieldsIn(present[ordinal]);
    if (!before) {
        edits.replace(decl->file, present[ordinal].trimmedSpan(), text);
    } else if (const std::string_view source = decl->view.tree().source(); source.substr(before->begin, before->size()) != fields) {
        const bool bare = source[before->begin - 1] != '[';
        edits.replace(decl->file, *before, bare ? "[" + std::string(fields) + "]" : std::string(fields));
    }
    return unlessInvalid(analysis, edits.finish("Change " + name + " of " + std::string(model)));
}

std::vector<std::string> keyFieldsOf(const Analysis &analysis, std::string_view model, std::string_view attribute)
{
    std::vector<std::string> keys;
    const auto decl = findModelDecl(analysis, model);
    if (!decl)
        return keys;
    for (const ast::Attribute &key : attributesNamed(decl->view, attribute)) {
        const auto span = fieldsIn(key);
        keys.emplace_back(span ? decl->view.tree().file()->slice(*span) : std::string_view());
    }
    return keys;
}

core::Result<core::WorkspaceEdit> setDocumentation(const Analysis &analysis, std::string_view block, std::string_view member,
                                                   std::string_view text)
{
    const auto found = findDocumented(analysis, block, member);
    const std::string name(member.empty() ? block : member);
    if (!found)
        return core::fail(core::ErrorKind::NotFound, "There is no `" + name + "` in this schema.");
    EditBuilder edits;
    edits.setDocumentation(found->file, found->view, text);
    return edits.finish("Change the comment of " + name);
}

std::string documentationOf(const Analysis &analysis, std::string_view block, std::string_view member)
{
    const auto found = findDocumented(analysis, block, member);
    const auto span = found ? documentationAbove(found->view) : std::nullopt;
    if (!span)
        return {};
    std::string text;
    const std::string_view source = found->view.tree().source().substr(span->begin, span->size());
    for (std::size_t begin = 0; begin < source.size();) {
        const std::size_t end = std::min(source.find('\n', begin), source.size());
        std::string_view line = source.substr(begin, end - begin);
        begin = end + 1;
        const std::size_t slashes = line.find("///");
        if (slashes == std::string_view::npos)
            continue;
        line.remove_prefix(slashes + 3);
        if (line.starts_with(' '))
            line.remove_prefix(1);
        while (line.ends_with('\r') || line.ends_with(' '))
            line.remove_suffix(1);
        text.append(text.empty() ? "" : "\n").append(line);
    }
    return text;
}

core::Result<core::WorkspaceEdit> addEnumValue(const Analysis &analysis, std::string_view name, std::string_view value)
{
    const auto decl = requireEnum(analysis, name);
    if (!decl)
        return std::unexpected(decl.error());
    if (auto error = checkEnumValueName(decl->view, value))
        return std::unexpected(*error);
    EditBuilder edits;
    edits.addValue(decl->file, decl->view, value);
    return unlessInvalid(analysis, edits.finish("Add value " + std::string(value) + " to " + std::string(name)));
}

core::Result<core::WorkspaceEdit> removeEnumValue(const Analysis &analysis, std::string_view name, std::string_view value)
{
    const auto found = requireEnumValue(analysis, name, value);
    if (!found)
        return std::unexpected(found.error());
    if (findEnumDecl(analysis, name)->view.values().count() == 1)
        return core::fail(core::ErrorKind::Usage, "`" + std::string(name) + "` would have no value left: every enum needs one.");
    EditBuilder edits;
    edits.removeLine(found->file, found->view);
    return unlessInvalid(analysis, edits.finish("Remove value " + std::string(value) + " from " + std::string(name)));
}

} // namespace dunlin::psl
