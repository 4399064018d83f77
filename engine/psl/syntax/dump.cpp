#include "engine/psl/syntax/syntax_tree.h"

namespace dunlin::psl {

namespace {

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        switch (c) {
        case '\n': result += "\\n"; break;
        case '\r': result += "\\r"; break;
        case '\t': result += "\\t"; break;
        case '"': result += "\\\""; break;
        case '\\': result += "\\\\"; break;
        default: result += c;
        }
    }
    return result + '"';
}

std::string place(core::Span span)
{
    return std::to_string(span.begin) + ".." + std::to_string(span.end);
}

void dumpToken(const SyntaxTree &tree, const Token &token, std::size_t depth, std::string &out)
{
    out.append(depth * 2, ' ');
    out.append(toString(token.kind)).append(" ").append(place(token.span())).append(" ");
    out.append(quoted(tree.text(token))).append("\n");
}

void dumpNode(const SyntaxTree &tree, NodeId id, std::size_t depth, std::string &out)
{
    const Node &node = tree.node(id);
    out.append(depth * 2, ' ');
    out.append(toString(node.kind)).append(" ").append(place(tree.span(id)));
    out.append(node.broken ? " broken\n" : "\n");
    std::uint32_t at = node.firstToken;
    const auto tokensUpTo = [&](std::uint32_t end) {
        for (; at < end; ++at)
            dumpToken(tree, tree.token(at), depth + 1, out);
    };
    for (NodeId child = tree.firstChild(id); child != 0; child = tree.nextSibling(child)) {
        tokensUpTo(tree.node(child).firstToken);
        dumpNode(tree, child, depth + 1, out);
        at = tree.node(child).endToken;
    }
    tokensUpTo(node.endToken);
}

} // namespace

std::string dump(const SyntaxTree &tree)
{
    std::string out;
    dumpNode(tree, 0, 0, out);
    for (const SyntaxError &error : tree.errors())
        out.append("error ").append(place(error.span)).append(" ").append(error.message).append("\n");
    return out;
}

std::string dumpTokens(const SyntaxTree &tree)
{
    std::string out;
    for (const Token &token : tree.tokens())
        dumpToken(tree, token, 0, out);
    return out;
}

std::string_view toString(TokenKind kind)
{
    static constexpr std::string_view names[] = {
        "Whitespace", "Newline",     "Comment",      "DocComment", "BlockComment", "Word",   "String",   "BrokenString",
        "LeftBrace",  "RightBrace",  "LeftParen",    "RightParen", "LeftBracket",  "RightBracket", "Comma", "Colon",
        "Dot",        "Equals",      "Question",     "Exclamation", "Minus",       "At",     "AtAt",     "Unknown",
    };
    static_assert(std::size(names) == static_cast<std::size_t>(TokenKind::Unknown) + 1);
    return names[static_cast<std::size_t>(kind)];
}

std::string_view toString(NodeKind kind)
{
    static constexpr std::string_view names[] = {
        "File",         "Model",     "View",           "CompositeType", "Enum",     "Datasource", "Generator", "TypeAlias",
        "InvalidBlock", "InvalidLine", "CommentBlock", "EmptyLines",    "Field",    "EnumValue",  "Property",  "BlockAttribute",
        "FieldAttribute", "FieldType", "TrailingComment", "Path",       "Arguments", "Argument",  "Number",    "String",
        "Constant",     "Function",  "Array",          "Object",        "ObjectMember",
    };
    static_assert(std::size(names) == static_cast<std::size_t>(NodeKind::ObjectMember) + 1);
    return names[static_cast<std::size_t>(kind)];
}

} // namespace dunlin::psl
