#include "engine/psl/format/formatter.h"

#include "engine/psl/format/table.h"
#include "engine/psl/syntax/parser.h"
#include "engine/psl/syntax/views.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dunlin::psl {

namespace {

constexpr std::string_view indent = "  ";

constexpr std::array<std::string_view, 9> attributeOrder = {"id",       "unique", "default",  "updatedAt", "index",
                                                            "fulltext", "map",    "relation", "ignore"};

std::size_t orderOf(const ast::Attribute &attribute)
{
    return static_cast<std::size_t>(std::ranges::find(attributeOrder, attribute.name()) - attributeOrder.begin());
}

// Unicode's White_Space, as far as text comes without it at both ends.
std::string_view trimStart(std::string_view text)
{
    static constexpr std::string_view wide[] = {"\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81",
                                                "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86",
                                                "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\xA8",
                                                "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};
    for (;;) {
        const std::size_t at = text.find_first_not_of(" \t\n\v\f\r");
        text.remove_prefix(at == std::string_view::npos ? text.size() : at);
        const auto *found = std::ranges::find_if(wide, [&](std::string_view blank) { return text.starts_with(blank); });
        if (found == std::end(wide))
            return text;
        text.remove_prefix(found->size());
    }
}

std::string_view trimEnd(std::string_view text)
{
    while (!text.empty()) {
        // The last code point begins at most three bytes earlier.
        std::size_t begin = text.size() - 1;
        while (begin > 0 && text.size() - begin < 3 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80)
            --begin;
        if (!trimStart(text.substr(begin)).empty())
            break;
        text = text.substr(0, begin);
    }
    return text;
}

void writeExpression(const ast::Expression &expression, std::string &out);

void writeArgument(const ast::Argument &argument, std::string &out)
{
    if (const auto name = argument.name())
        out.append(*name).append(": ");
    if (const auto value = argument.value())
        writeExpression(*value, out);
}

template <typename Range>
void writeArguments(const Range &arguments, std::string &out)
{
    bool first = true;
    for (const ast::Argument argument : arguments) {
        if (!std::exchange(first, false))
            out += ", ";
        writeArgument(argument, out);
    }
}

void writeExpression(const ast::Expression &expression, std::string &out)
{
    switch (expression.kind()) {
    case NodeKind::Function:
        out.append(expression.functionName()).append("(");
        writeArguments(expression.arguments(), out);
        out += ")";
        break;
    case NodeKind::Array: {
        out += "[";
        bool first = true;
        for (const ast::Expression element : expression.elements()) {
            if (!std::exchange(first, false))
                out += ", ";
            writeExpression(element, out);
        }
        out += "]";
        break;
    }
    case NodeKind::Object:
        out += "{ ";
        writeArguments(expression.members(), out);
        out += " }";
        break;
    default:
        out += expression.text();
    }
}

std::string attributeText(const ast::Attribute &attribute)
{
    std::string out(attribute.isBlockAttribute() ? "@@" : "@");
    out += attribute.name();
    if (const auto list = attribute.argumentList()) {
        out += "(";
        writeArguments(list->arguments(), out);
        out += ")";
    }
    return out;
}

std::string typeText(const ast::FieldType &type)
{
    const std::string name(type.tree().file()->slice(type.nameSpan()));
    switch (type.arity()) {
    case ast::FieldType::Arity::Required:
    case ast::FieldType::Arity::LegacyRequired:
        return name;
    case ast::FieldType::Arity::Optional:
        return name + "?";
    case ast::FieldType::Arity::List:
    case ast::FieldType::Arity::LegacyList:
        return name + "[]";
    case ast::FieldType::Arity::OptionalList:
        return name + "[]?";
    }
    return name;
}

// `/* … */` becomes a block with one ` * ` a line.
void writeBlockComment(std::string_view comment, Table &table)
{
    table.startRow();
    table.appendSuffix("/**");
    std::string_view inner = comment.substr(2, comment.size() - 4);
    while (!inner.empty()) {
        const std::size_t lineBreak = inner.find('\n');
        std::string_view line = trimEnd(trimStart(inner.substr(0, lineBreak)));
        inner.remove_prefix(lineBreak == std::string_view::npos ? inner.size() : lineBreak + 1);
        if (line.starts_with('*'))
            line = trimStart(line.substr(1));
        if (line.empty())
            continue;
        table.startRow();
        table.appendSuffix(" * ");
        table.appendSuffix(line);
    }
    table.startRow();
    table.appendSuffix(" */");
}

void writeComments(const ast::View &comments, Table &table)
{
    const SyntaxTree &tree = comments.tree();
    for (std::uint32_t i = comments.node().firstToken; i < comments.node().endToken; ++i) {
        const Token &token = tree.token(i);
        if (token.kind == TokenKind::BlockComment) {
            writeBlockComment(tree.text(token), table);
        } else if (token.kind == TokenKind::Comment || token.kind == TokenKind::DocComment) {
            table.startRow();
            table.appendSuffix(tree.text(token));
        }
    }
}

void writeTrailingComment(const ast::View &item, Table &table)
{
    const SyntaxTree &tree = item.tree();
    for (NodeId child = tree.firstChild(item.id()); child != 0; child = tree.nextSibling(child)) {
        if (tree.node(child).kind == NodeKind::TrailingComment)
            table.appendSuffix(tree.text(tree.token(tree.node(child).firstToken)));
    }
}

void writeField(const ast::FieldDecl &field, Table &table)
{
    table.startRow();
    table.append(0, field.name());
    if (const auto type = field.type())
        table.append(1, typeText(*type));
    std::vector<ast::Attribute> attributes(field.attributes().begin(), field.attributes().end());
    std::ranges::stable_sort(attributes, {}, orderOf);
    for (std::size_t i = 0; i < attributes.size(); ++i)
        table.append(2, (i > 0 ? " " : "") + attributeText(attributes[i]));
    writeTrailingComment(field, table);
}

void writeEnumValue(const ast::EnumValueDecl &value, Table &table)
{
    table.startRow();
    table.append(0, value.name());
    for (const ast::Attribute attribute : value.attributes())
        table.append(1, attributeText(attribute));
    writeTrailingComment(value, table);
}

void writeProperty(const ast::PropertyDecl &property, Table &table)
{
    table.startRow();
    table.append(0, property.name());
    if (const auto value = property.value()) {
        std::string text = "= ";
        writeExpression(*value, text);
        table.append(1, text);
    }
    writeTrailingComment(property, table);
}

// The lines between the braces. Block attributes move to the end, each with the comment directly above it.
class BlockFormatter
{
public:
    BlockFormatter(const ast::BlockDecl &block, std::string &out) : m_items(block.items().begin(), block.items().end()), m_out(out) {}

    void run()
    {
        skipEmptyLines();
        while (m_at < m_items.size())
            item();
        m_table.renderTo(m_out, indent);
        if (m_attributes.empty())
            return;
        m_table.startRow();
        std::ranges::stable_sort(m_attributes, {}, [](const auto &entry) { return orderOf(entry.attribute); });
        for (const auto &[comment, attribute] : m_attributes) {
            if (comment)
                writeComments(*comment, m_table);
            m_table.startRow();
            m_table.append(0, attributeText(attribute));
            writeTrailingComment(attribute, m_table);
        }
        m_table.renderTo(m_out, indent);
    }

private:
    bool nextIs(std::size_t index, NodeKind kind) const { return index < m_items.size() && m_items[index].kind() == kind; }

    bool skipEmptyLines()
    {
        if (!nextIs(m_at, NodeKind::EmptyLines))
            return false;
        ++m_at;
        return true;
    }

    void separate()
    {
        m_table.renderTo(m_out, indent);
        m_table.startRow();
    }

    void item()
    {
        const bool afterEmptyLines = skipEmptyLines();
        if (m_at == m_items.size())
            return;
        const ast::View &item = m_items[m_at++];
        const NodeKind kind = item.kind();
        if (kind == NodeKind::BlockAttribute) {
            m_attributes.push_back({m_pendingComment, *ast::as<ast::Attribute>(item)});
            m_pendingComment.reset();
            return;
        }
        if (kind == NodeKind::CommentBlock && nextIs(m_at, NodeKind::BlockAttribute)) {
            m_pendingComment = item;
            return;
        }
        if (afterEmptyLines)
            separate();
        if (kind == NodeKind::CommentBlock)
            writeComments(item, m_table);
        else if (const auto field = ast::as<ast::FieldDecl>(item))
            writeField(*field, m_table);
        else if (const auto value = ast::as<ast::EnumValueDecl>(item))
            writeEnumValue(*value, m_table);
        else if (const auto property = ast::as<ast::PropertyDecl>(item))
            writeProperty(*property, m_table);
        else
            m_table.addVerbatim(withoutLineFeed(item.text()));
    }

    static std::string_view withoutLineFeed(std::string_view line)
    {
        return line.ends_with('\n') ? line.substr(0, line.size() - 1) : line;
    }

    struct AttributeWithComment
    {
        std::optional<ast::View> comment;
        ast::Attribute attribute;
    };
    std::vector<ast::View> m_items;
    std::size_t m_at = 0;
    Table m_table;
    std::vector<AttributeWithComment> m_attributes;
    std::optional<ast::View> m_pendingComment;
    std::string &m_out;
};

std::string formatFile(const SyntaxTree &tree)
{
    std::string out;
    out.reserve(tree.source().size() + tree.source().size() / 4);
    const NodeId first = tree.firstChild(0);
    for (NodeId id = first; id != 0; id = tree.nextSibling(id)) {
        const ast::View item(tree, id);
        if (const auto block = ast::as<ast::BlockDecl>(item)) {
            out.append(block->keyword()).append(" ").append(block->name()).append(" {\n");
            BlockFormatter(*block, out).run();
            out += "}\n";
        } else if (item.kind() == NodeKind::CommentBlock) {
            Table table;
            writeComments(item, table);
            table.renderTo(out, {});
        } else if (item.kind() != NodeKind::EmptyLines) {
            out += item.text();
        } else if (id != first && tree.nextSibling(id) != 0) {
            out += '\n';
        }
    }
    if (!out.ends_with('\n'))
        out += '\n';
    return out;
}

} // namespace

std::string formattedText(const SyntaxTree &tree)
{
    const bool hasOpenBlock =
        std::ranges::any_of(ast::blocks(tree), [](const ast::BlockDecl &block) { return !block.isClosed(); });
    return hasOpenBlock ? formatFile(parse(tree.file(), UnclosedBlocks::SplitIntoLines)) : formatFile(tree);
}

core::EditList format(const SyntaxTree &tree)
{
    return core::lineDiff(tree.source(), formattedText(tree));
}

} // namespace dunlin::psl
