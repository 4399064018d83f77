#include "engine/psl/syntax/views.h"

#include "engine/psl/syntax/string_literal.h"

namespace dunlin::psl::ast {

namespace {

std::string_view trimLeft(std::string_view text)
{
    const std::size_t at = text.find_first_not_of(" \t");
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

std::string_view trim(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

// Plain `//` comments are not documentation.
void collectDocumentation(const SyntaxTree &tree, NodeId id, std::optional<std::string> &out)
{
    const Node &node = tree.node(id);
    for (std::uint32_t i = node.firstToken; i < node.endToken; ++i) {
        const Token &token = tree.token(i);
        if (token.kind != TokenKind::DocComment && token.kind != TokenKind::BlockComment)
            continue;
        const std::string_view text = tree.text(token);
        if (out)
            *out += '\n';
        else
            out.emplace();
        *out += token.kind == TokenKind::DocComment ? trimLeft(text.substr(3)) : trim(text.substr(2, text.size() - 4));
    }
}

std::optional<std::string> documentationOf(const View &view)
{
    std::optional<std::string> out;
    if (view.node().documentation != 0)
        collectDocumentation(view.tree(), view.node().documentation, out);
    for (NodeId child = view.tree().firstChild(view.id()); child != 0; child = view.tree().nextSibling(child)) {
        if (view.tree().node(child).kind == NodeKind::TrailingComment)
            collectDocumentation(view.tree(), child, out);
    }
    return out;
}

// Without the line break, the trailing comment and the blanks before them.
core::Span withoutTail(const View &view)
{
    core::Span span = view.span();
    const SyntaxTree &tree = view.tree();
    const auto isTail = [&](TokenKind kind) {
        return kind == TokenKind::Whitespace || kind == TokenKind::Newline || kind == TokenKind::Comment ||
               kind == TokenKind::DocComment || kind == TokenKind::BlockComment;
    };
    for (std::uint32_t i = view.node().endToken; i > view.node().firstToken + 1 && isTail(tree.token(i - 1).kind); --i)
        span.end = tree.token(i - 1).begin;
    return span;
}

bool isPath(NodeKind kind)
{
    return kind == NodeKind::Path;
}

} // namespace

std::optional<std::uint32_t> View::significantToken(std::uint32_t n) const
{
    for (std::uint32_t i = node().firstToken; i < node().endToken; ++i) {
        if (m_tree->token(i).kind != TokenKind::Whitespace && n-- == 0)
            return i;
    }
    return std::nullopt;
}

std::optional<core::Span> Argument::nameSpan() const
{
    const std::optional<std::uint32_t> colon = significantToken(1);
    if (!colon || m_tree->token(*colon).kind != TokenKind::Colon)
        return std::nullopt;
    return tokenSpan(node().firstToken);
}

std::optional<std::string_view> Argument::name() const
{
    const std::optional<core::Span> span = nameSpan();
    return span ? std::optional(m_tree->file()->slice(*span)) : std::nullopt;
}

std::optional<Expression> Argument::value() const
{
    const std::optional<NodeId> id = child(Expression::is);
    return id ? std::optional(Expression(*m_tree, *id)) : std::nullopt;
}

std::optional<core::Span> ArgumentList::trailingComma() const
{
    for (std::uint32_t i = node().endToken - 1; i-- > node().firstToken;) {
        const Token &token = m_tree->token(i);
        if (token.kind == TokenKind::Comma)
            return token.span();
        if (token.kind != TokenKind::Whitespace)
            break;
    }
    return std::nullopt;
}

std::string Expression::stringValue() const
{
    return isString() ? decodeString(text()).value : std::string(text());
}

core::Span Expression::functionNameSpan() const
{
    const std::optional<NodeId> name = child(isPath);
    return name ? m_tree->span(*name) : span();
}

std::string_view Expression::functionName() const
{
    return m_tree->file()->slice(functionNameSpan());
}

std::optional<ArgumentList> Expression::argumentList() const
{
    const std::optional<NodeId> id = child(ArgumentList::is);
    return id ? std::optional(ArgumentList(*m_tree, *id)) : std::nullopt;
}

Children<Argument> Expression::arguments() const
{
    const std::optional<ArgumentList> list = argumentList();
    return list ? list->arguments() : Children<Argument>();
}

core::Span Attribute::nameSpan() const
{
    const std::optional<NodeId> name = child(isPath);
    return name ? m_tree->span(*name) : span();
}

std::string_view Attribute::name() const
{
    return m_tree->file()->slice(nameSpan());
}

core::Span Attribute::trimmedSpan() const
{
    const std::optional<ArgumentList> list = argumentList();
    return {span().begin, list ? list->span().end : nameSpan().end};
}

std::optional<ArgumentList> Attribute::argumentList() const
{
    const std::optional<NodeId> id = child(ArgumentList::is);
    return id ? std::optional(ArgumentList(*m_tree, *id)) : std::nullopt;
}

Children<Argument> Attribute::arguments() const
{
    const std::optional<ArgumentList> list = argumentList();
    return list ? list->arguments() : Children<Argument>();
}

FieldType::Arity FieldType::arity() const
{
    const TokenKind first = m_tree->token(node().firstToken).kind;
    const TokenKind last = m_tree->token(node().endToken - 1).kind;
    if (first == TokenKind::LeftBracket)
        return Arity::LegacyList;
    if (last == TokenKind::Exclamation)
        return Arity::LegacyRequired;
    if (last == TokenKind::RightBracket)
        return Arity::List;
    if (last != TokenKind::Question)
        return Arity::Required;
    const std::uint32_t count = node().endToken - node().firstToken;
    for (std::uint32_t i = 2; i <= count; ++i) {
        const TokenKind kind = m_tree->token(node().endToken - i).kind;
        if (kind != TokenKind::Whitespace)
            return kind == TokenKind::RightBracket ? Arity::OptionalList : Arity::Optional;
    }
    return Arity::Optional;
}

core::Span FieldType::nameSpan() const
{
    std::optional<core::Span> span;
    for (std::uint32_t i = node().firstToken; i < node().endToken; ++i) {
        const Token &token = m_tree->token(i);
        if (token.kind == TokenKind::Word && !span)
            span = token.span();
        if (token.kind == TokenKind::RightParen)
            span->end = token.end;
    }
    return span.value_or(this->span());
}

std::string_view FieldType::name() const
{
    const std::string_view whole = m_tree->file()->slice(nameSpan());
    return whole.substr(0, whole.find('('));
}

std::optional<core::Span> FieldType::unsupportedSpan() const
{
    for (std::uint32_t i = node().firstToken; i < node().endToken; ++i) {
        if (m_tree->token(i).kind == TokenKind::String)
            return m_tree->token(i).span();
    }
    return std::nullopt;
}

std::optional<std::string> FieldType::unsupported() const
{
    const std::optional<core::Span> span = unsupportedSpan();
    return span ? std::optional(decodeString(m_tree->file()->slice(*span)).value) : std::nullopt;
}

core::Span FieldDecl::trimmedSpan() const
{
    return withoutTail(*this);
}

core::Span FieldDecl::nameSpan() const
{
    return tokenSpan(node().firstToken);
}

std::string_view FieldDecl::name() const
{
    return m_tree->file()->slice(nameSpan());
}

std::optional<FieldType> FieldDecl::type() const
{
    const std::optional<NodeId> id = child(FieldType::is);
    return id ? std::optional(FieldType(*m_tree, *id)) : std::nullopt;
}

std::optional<Attribute> FieldDecl::findAttribute(std::string_view name) const
{
    for (const Attribute attribute : attributes()) {
        if (attribute.name() == name)
            return attribute;
    }
    return std::nullopt;
}

std::optional<std::string> FieldDecl::documentation() const
{
    return documentationOf(*this);
}

core::Span EnumValueDecl::trimmedSpan() const
{
    return withoutTail(*this);
}

core::Span EnumValueDecl::nameSpan() const
{
    return tokenSpan(node().firstToken);
}

std::string_view EnumValueDecl::name() const
{
    return m_tree->file()->slice(nameSpan());
}

std::optional<std::string> EnumValueDecl::documentation() const
{
    return documentationOf(*this);
}

core::Span PropertyDecl::nameSpan() const
{
    return tokenSpan(node().firstToken);
}

std::string_view PropertyDecl::name() const
{
    return m_tree->file()->slice(nameSpan());
}

std::optional<Expression> PropertyDecl::value() const
{
    const std::optional<NodeId> id = child(Expression::is);
    return id ? std::optional(Expression(*m_tree, *id)) : std::nullopt;
}

core::Span BlockDecl::keywordSpan() const
{
    return tokenSpan(node().firstToken);
}

std::string_view BlockDecl::keyword() const
{
    return m_tree->file()->slice(keywordSpan());
}

core::Span BlockDecl::nameSpan() const
{
    return tokenSpan(*significantToken(1)); // the parser makes no block without keyword, name and brace
}

std::string_view BlockDecl::name() const
{
    return m_tree->file()->slice(nameSpan());
}

core::Span BlockDecl::openBraceSpan() const
{
    return tokenSpan(*significantToken(2));
}

std::optional<core::Span> BlockDecl::closeBraceSpan() const
{
    return isClosed() ? std::optional(tokenSpan(node().endToken - 1)) : std::nullopt;
}

std::optional<std::string> BlockDecl::documentation() const
{
    return documentationOf(*this);
}

Children<View> BlockDecl::items() const
{
    return {*m_tree, m_id};
}

std::optional<PropertyDecl> ConfigDecl::findProperty(std::string_view name) const
{
    for (const PropertyDecl property : properties()) {
        if (property.name() == name)
            return property;
    }
    return std::nullopt;
}

} // namespace dunlin::psl::ast
