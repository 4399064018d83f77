#include "engine/psl/edit/edit_builder.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

// The beginning of the line, when only blanks stand before the item.
std::uint32_t lineBegin(std::string_view text, std::uint32_t offset)
{
    std::uint32_t begin = offset;
    while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t'))
        --begin;
    return begin == 0 || text[begin - 1] == '\n' || text[begin - 1] == '\r' ? begin : offset;
}

std::uint32_t skipLineBreak(std::string_view text, std::uint32_t offset)
{
    if (text.substr(offset).starts_with("\r\n"))
        return offset + 2;
    return offset < text.size() && (text[offset] == '\n' || text[offset] == '\r') ? offset + 1 : offset;
}

// The fields above the end of the list without a blank line between.
std::vector<ast::FieldDecl> lastGroup(const ast::ModelDecl &model)
{
    std::vector<ast::FieldDecl> group;
    bool gap = false;
    for (const ast::View item : model.items()) {
        if (const auto field = ast::as<ast::FieldDecl>(item)) {
            if (gap)
                group.clear();
            gap = false;
            group.push_back(*field);
        } else if (item.kind() == NodeKind::EmptyLines) {
            gap = true;
        }
    }
    return group;
}

std::string indentOf(const ast::View &item)
{
    const std::string_view text = item.tree().source();
    const std::uint32_t begin = lineBegin(text, item.span().begin);
    return std::string(text.substr(begin, item.span().begin - begin));
}

struct Columns
{
    std::size_t type = 0, attributes = 0; // bytes from the beginning of the name
};

Columns columnsOf(const std::vector<ast::FieldDecl> &group, const std::vector<NewField> &added)
{
    Columns columns;
    std::size_t typeWidth = 0;
    for (const ast::FieldDecl &field : group) {
        const std::uint32_t begin = field.nameSpan().begin;
        if (const auto type = field.type()) {
            columns.type = std::max<std::size_t>(columns.type, type->span().begin - begin);
            typeWidth = std::max<std::size_t>(typeWidth, type->span().size());
        }
        for (const ast::Attribute attribute : field.attributes()) {
            columns.attributes = std::max<std::size_t>(columns.attributes, attribute.span().begin - begin);
            break;
        }
    }
    const std::size_t oldType = columns.type;
    for (const NewField &field : added) {
        columns.type = std::max(columns.type, field.name.size() + 1);
        typeWidth = std::max(typeWidth, field.type.size());
    }
    columns.attributes = std::max(columns.attributes + (columns.type - oldType), columns.type + typeWidth + 1);
    return columns;
}

void padTo(std::string &line, std::size_t column)
{
    line.append(column > line.size() ? column - line.size() : 1, ' ');
}

} // namespace

std::optional<core::Span> documentationAbove(const ast::View &item)
{
    const NodeId comment = item.node().documentation;
    if (comment == 0)
        return std::nullopt;
    const SyntaxTree &tree = item.tree();
    const std::string_view between = tree.source().substr(tree.span(comment).end, item.span().begin - tree.span(comment).end);
    if (between.find_first_not_of(" \t") != std::string_view::npos)
        return std::nullopt;
    for (std::uint32_t i = tree.node(comment).firstToken; i < tree.node(comment).endToken; ++i) {
        const TokenKind kind = tree.token(i).kind;
        if (kind == TokenKind::Comment || kind == TokenKind::BlockComment)
            return std::nullopt; // may be about more than this item
    }
    return tree.span(comment);
}

std::optional<Declared<ast::BlockDecl>> findBlockDecl(const Analysis &analysis, std::string_view name)
{
    for (core::FileId file = 0; file < analysis.trees.size(); ++file) {
        for (const ast::BlockDecl block : ast::blocks(*analysis.trees[file])) {
            if (!ast::ConfigDecl::is(block.kind()) && block.name() == name)
                return Declared<ast::BlockDecl>{file, block};
        }
    }
    return std::nullopt;
}

std::optional<Declared<ast::EnumDecl>> findEnumDecl(const Analysis &analysis, std::string_view name)
{
    const auto block = findBlockDecl(analysis, name);
    const auto found = block ? ast::as<ast::EnumDecl>(block->view) : std::nullopt;
    return found ? std::optional(Declared<ast::EnumDecl>{block->file, *found}) : std::nullopt;
}

std::vector<Declared<ast::ModelDecl>> allModelDecls(const Analysis &analysis)
{
    std::vector<Declared<ast::ModelDecl>> all;
    for (core::FileId file = 0; file < analysis.trees.size(); ++file) {
        for (const ast::ModelDecl model : ast::blocks<ast::ModelDecl>(*analysis.trees[file]))
            all.push_back({file, model});
    }
    return all;
}

std::optional<Declared<ast::ModelDecl>> findModelDecl(const Analysis &analysis, std::string_view name)
{
    for (const Declared<ast::ModelDecl> &model : allModelDecls(analysis)) {
        if (model.view.name() == name)
            return model;
    }
    return std::nullopt;
}

std::optional<ast::FieldDecl> findFieldDecl(const ast::ModelDecl &model, std::string_view name)
{
    for (const ast::FieldDecl field : model.fields()) {
        if (field.name() == name)
            return field;
    }
    return std::nullopt;
}

bool hasTopLevelName(const Analysis &analysis, std::string_view name)
{
    for (const auto &tree : analysis.trees) {
        for (const ast::BlockDecl block : ast::blocks(*tree)) {
            if (!ast::ConfigDecl::is(block.kind()) && block.name() == name)
                return true;
        }
    }
    return false;
}

std::vector<ast::Expression> fieldList(const ast::Attribute &attribute, std::string_view argument)
{
    for (const ast::Argument candidate : attribute.arguments()) {
        const auto name = candidate.name();
        const auto value = candidate.value();
        const bool fits = name ? *name == argument : attribute.isBlockAttribute();
        if (!fits || !value)
            continue;
        if (value->isArray())
            return {value->elements().begin(), value->elements().end()};
        return {*value}; // a single field may stand without brackets
    }
    return {};
}

core::Span fieldNameIn(const ast::Expression &element)
{
    core::Span span = element.isFunction() ? element.functionNameSpan() : element.span();
    const std::string_view text = element.tree().file()->slice(span);
    span.end = span.begin + static_cast<std::uint32_t>(std::min(text.size(), text.find('.')));
    return span;
}

std::string newIdText(const Analysis &analysis)
{
    const NewId id = analysis.rules ? analysis.rules->newId() : NewId();
    std::string text(id.type);
    text.append(" ").append(id.attributes);
    if (!id.nativeType.empty())
        text.append(" @").append(analysis.schema.datasource()->name).append(".").append(id.nativeType);
    return text;
}

std::string_view lineBreakOf(const SyntaxTree &tree)
{
    const auto found = std::ranges::find(tree.tokens(), TokenKind::Newline, &Token::kind);
    return found == tree.tokens().end() ? std::string_view("\n") : tree.text(*found);
}

void EditBuilder::addFields(const Declared<ast::ModelDecl> &model, const std::vector<NewField> &fields)
{
    const SyntaxTree &tree = model.view.tree();
    const std::vector<ast::FieldDecl> group = lastGroup(model.view);
    const Columns columns = columnsOf(group, fields);
    const std::string indent = group.empty() ? indentOf(model.view) + "  " : indentOf(group.back());
    std::uint32_t at = 0;
    if (group.empty()) {
        const std::uint32_t brace = model.view.openBraceSpan().end;
        const std::size_t lineEnd = tree.source().find_first_of("\r\n", brace);
        at = skipLineBreak(tree.source(), static_cast<std::uint32_t>(lineEnd)); // the grammar demands a line break here
    } else {
        at = group.back().span().end;
    }
    std::string text;
    for (const NewField &field : fields) {
        std::string line = field.name;
        padTo(line, columns.type);
        line += field.type;
        if (!field.attributes.empty()) {
            padTo(line, columns.attributes);
            line += field.attributes;
        }
        text.append(indent).append(line).append(lineBreakOf(tree));
    }
    replace(model.file, {at, at}, std::move(text));
}

void EditBuilder::addValue(core::FileId file, const ast::EnumDecl &decl, std::string_view value)
{
    const SyntaxTree &tree = decl.tree();
    std::string indent = indentOf(decl) + "  ";
    std::uint32_t at = lineBegin(tree.source(), decl.closeBraceSpan()->begin);
    for (const ast::EnumValueDecl other : decl.values()) {
        indent = indentOf(other);
        at = static_cast<std::uint32_t>(std::min(tree.source().find('\n', other.nameSpan().end), tree.source().size() - 1)) + 1;
    }
    replace(file, {at, at}, indent + std::string(value) + std::string(lineBreakOf(tree)));
}

void EditBuilder::addBlockAttribute(core::FileId file, const ast::BlockDecl &block, std::string_view attribute)
{
    std::string indent = indentOf(block) + "  ";
    bool first = true;
    for (const ast::View item : block.items()) {
        if (ast::FieldDecl::is(item.kind()) || ast::EnumValueDecl::is(item.kind()))
            indent = indentOf(item);
        first = first && !ast::Attribute::is(item.kind());
    }
    const std::string_view lineBreak = lineBreakOf(block.tree());
    const std::uint32_t at = lineBegin(block.tree().source(), block.closeBraceSpan()->begin);
    replace(file, {at, at}, std::string(first ? lineBreak : std::string_view()).append(indent).append(attribute).append(lineBreak));
}

void EditBuilder::setDocumentation(core::FileId file, const ast::View &item, std::string_view text)
{
    const std::string_view lineBreak = lineBreakOf(item.tree());
    const std::string indent = indentOf(item);
    std::string comment;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        comment.append(indent).append(line.empty() ? "///" : "/// ").append(line).append(lineBreak);
        begin = end + 1;
    }
    const std::uint32_t itemLine = lineBegin(item.tree().source(), item.span().begin);
    const auto before = documentationAbove(item);
    const core::Span span{before ? lineBegin(item.tree().source(), before->begin) : itemLine, itemLine};
    if (item.tree().source().substr(span.begin, span.size()) != comment)
        replace(file, span, std::move(comment));
}

void EditBuilder::removeLine(core::FileId file, const ast::View &item)
{
    const std::string_view text = item.tree().source();
    core::Span span = item.span();
    if (const auto comment = documentationAbove(item))
        span.begin = comment->begin;
    span.begin = lineBegin(text, span.begin);
    if (span.end == span.begin || (text[span.end - 1] != '\n' && text[span.end - 1] != '\r')) {
        while (span.end < text.size() && (text[span.end] == ' ' || text[span.end] == '\t'))
            ++span.end;
        span.end = skipLineBreak(text, span.end);
    }
    replace(file, span, {});
}

void EditBuilder::removeBlock(core::FileId file, const ast::BlockDecl &block)
{
    const std::string_view text = block.tree().source();
    core::Span span = block.span();
    if (const auto comment = documentationAbove(block))
        span.begin = comment->begin;
    span.begin = lineBegin(text, span.begin);
    span.end = skipLineBreak(text, span.end);
    // One of the two blank lines around it goes as well.
    const std::uint32_t after = skipLineBreak(text, span.end);
    if (after > span.end) {
        span.end = after;
    } else if (span.end == text.size()) {
        for (std::uint32_t begin = span.begin; begin > 0;) {
            const std::uint32_t size = text.substr(0, begin).ends_with("\r\n") ? 2 : 1;
            const std::string_view before = text.substr(0, begin - size);
            if (text[begin - 1] != '\n' || !before.ends_with('\n'))
                break;
            begin -= size;
            span.begin = begin;
        }
    }
    replace(file, span, {});
}

void EditBuilder::removeElements(core::FileId file, const std::vector<ast::Expression> &list, const std::vector<bool> &remove)
{
    // Each removed element takes the comma behind it, or the one before when nothing that stays follows.
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!remove[i])
            continue;
        std::size_t last = i;
        while (last + 1 < list.size() && remove[last + 1])
            ++last;
        if (last + 1 < list.size())
            replace(file, {list[i].span().begin, list[last + 1].span().begin}, {});
        else
            replace(file, {list[i - 1].span().end, list[last].span().end}, {});
        i = last;
    }
}

core::WorkspaceEdit EditBuilder::finish(std::string title)
{
    core::WorkspaceEdit edit{.title = std::move(title), .files = {}};
    for (auto &[file, edits] : m_edits)
        edit.files.push_back({file, core::EditList(std::move(edits))});
    return edit;
}

} // namespace dunlin::psl
