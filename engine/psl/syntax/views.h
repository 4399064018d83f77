// Typed views of a syntax tree: handles of two words, made on demand, valid as long as the tree. Each gives the parts
// that its kind of node has; what is missing in half-typed text is std::nullopt.
#pragma once

#include "engine/psl/syntax/syntax_tree.h"

#include <cstdint>
#include <iterator>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>

namespace dunlin::psl::ast {

// What all views share.
class View
{
public:
    View() = default;
    View(const SyntaxTree &tree, NodeId id) : m_tree(&tree), m_id(id) {}
    static bool is(NodeKind) { return true; }

    const SyntaxTree &tree() const { return *m_tree; }
    NodeId id() const { return m_id; }
    NodeKind kind() const { return node().kind; }
    const Node &node() const { return m_tree->node(m_id); }
    core::Span span() const { return m_tree->span(m_id); }
    std::string_view text() const { return m_tree->text(m_id); }

protected:
    std::optional<NodeId> child(auto accepts) const
    {
        for (NodeId id = m_tree->firstChild(m_id); id != 0; id = m_tree->nextSibling(id))
            if (accepts(m_tree->node(id).kind))
                return id;
        return std::nullopt;
    }
    // The nth token of the node that is not blank.
    std::optional<std::uint32_t> significantToken(std::uint32_t n) const;
    core::Span tokenSpan(std::uint32_t index) const { return m_tree->token(index).span(); }

    const SyntaxTree *m_tree = nullptr;
    NodeId m_id = 0;
};

// The children of a node that `ViewType::is` accepts, in text order: for (FieldDecl field : model.fields()).
template <typename ViewType>
class Children : public std::ranges::view_interface<Children<ViewType>>
{
public:
    class Iterator
    {
    public:
        using value_type = ViewType;
        using difference_type = std::ptrdiff_t;

        Iterator() = default;
        Iterator(const SyntaxTree *tree, NodeId at) : m_tree(tree), m_at(at) { skip(); }
        ViewType operator*() const { return ViewType(*m_tree, m_at); }
        Iterator &operator++()
        {
            m_at = m_tree->nextSibling(m_at);
            skip();
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        void skip()
        {
            while (m_at != 0 && !ViewType::is(m_tree->node(m_at).kind))
                m_at = m_tree->nextSibling(m_at);
        }
        const SyntaxTree *m_tree = nullptr;
        NodeId m_at = 0; // 0: the end
    };

    Children() = default;
    Children(const SyntaxTree &tree, NodeId parent) : m_tree(&tree), m_parent(parent), m_hasParent(true) {}
    Iterator begin() const { return m_hasParent ? Iterator(m_tree, m_tree->firstChild(m_parent)) : Iterator(m_tree, 0); }
    Iterator end() const { return Iterator(m_tree, 0); }
    std::size_t count() const { return static_cast<std::size_t>(std::ranges::distance(begin(), end())); }

private:
    const SyntaxTree *m_tree = nullptr;
    NodeId m_parent = 0;
    bool m_hasParent = false;
};

class Expression;

// `value`, `name: value`, or `name:` (value() is absent), of a call or an object.
class Argument : public View
{
public:
    using View::View;
    static bool is(NodeKind kind) { return kind == NodeKind::Argument || kind == NodeKind::ObjectMember; }

    std::optional<std::string_view> name() const;
    std::optional<core::Span> nameSpan() const;
    std::optional<Expression> value() const;
};

class ArgumentList : public View // ( … )
{
public:
    using View::View;
    static bool is(NodeKind kind) { return kind == NodeKind::Arguments; }

    Children<Argument> arguments() const { return {*m_tree, m_id}; }
    std::optional<core::Span> trailingComma() const;
};

class Expression : public View
{
public:
    using View::View;
    static bool is(NodeKind kind) { return kind >= NodeKind::Number && kind <= NodeKind::Object; }

    bool isString() const { return kind() == NodeKind::String; }
    bool isNumber() const { return kind() == NodeKind::Number; }
    bool isConstant() const { return kind() == NodeKind::Constant; }
    bool isFunction() const { return kind() == NodeKind::Function; }
    bool isArray() const { return kind() == NodeKind::Array; }
    bool isObject() const { return kind() == NodeKind::Object; }

    std::string stringValue() const; // of a String: decoded; as written otherwise
    std::string_view functionName() const; // of a Function; may be dotted
    core::Span functionNameSpan() const;
    Children<Argument> arguments() const; // of a Function
    std::optional<ArgumentList> argumentList() const; // of a Function
    Children<Expression> elements() const { return isArray() ? Children<Expression>(*m_tree, m_id) : Children<Expression>(); }
    Children<Argument> members() const { return isObject() ? Children<Argument>(*m_tree, m_id) : Children<Argument>(); }
};

class Attribute : public View // @name(…) or @@name(…)
{
public:
    using View::View;
    static bool is(NodeKind kind) { return kind == NodeKind::FieldAttribute || kind == NodeKind::BlockAttribute; }

    // span() is Prisma's: with blanks behind the name when no argument list follows, and with a trailing comment.
    bool isBlockAttribute() const { return kind() == NodeKind::BlockAttribute; }
    std::string_view name() const; // "id", "db.VarChar"
    core::Span nameSpan() const; // without the @
    core::Span trimmedSpan() const; // from the @ to the closing parenthesis
    std::optional<ArgumentList> argumentList() const; // absent for `@id`, present and empty for `@id()`
    Children<Argument> arguments() const;
};

class FieldType : public View
{
public:
    using View::View;
    static bool is(NodeKind kind) { return kind == NodeKind::FieldType; }

    // The last three are errors; Legacy: `Int!` and `[Int]`.
    enum class Arity { Required, Optional, List, OptionalList, LegacyRequired, LegacyList };
    Arity arity() const;
    std::string_view name() const; // without arity; "Unsupported" for Unsupported("…")
    core::Span nameSpan() const; // of Unsupported("…") as a whole
    std::optional<std::string> unsupported() const; // decoded text of Unsupported("…")
    std::optional<core::Span> unsupportedSpan() const; // of the string literal
};

class FieldDecl : public View
{
public:
    using View::View;
    static bool is(NodeKind kind) { return kind == NodeKind::Field; }

    // span() is Prisma's: with the line break.
    core::Span trimmedSpan() const; // without line break and trailing comment
    std::string_view name() const;
    core::Span nameSpan() const;
    std::optional<FieldType> type() const;
    // False: Prisma drops the field (no type, `:`, `!`, `[Int]`, `Int[]?`); the tree has the error.
    bool isWellFormed() const { return !node().broken; }
    Children<Attribute> attributes() const { return {*m_tree, m_id}; }
    std::optional<Attribute> findAttribute(std::string_view name) const; // first one
    std::optional<std::string> documentation() const; // /// and /* */ above and behind, joined by \n
};

class EnumValueDecl : public View
{
public:
    using View::View;
    static bool is(NodeKind kind) { return kind == NodeKind::EnumValue; }

    core::Span trimmedSpan() const;
    std::string_view name() const;
    core::Span nameSpan() const;
    Children<Attribute> attributes() const { return {*m_tree, m_id}; }
    std::optional<std::string> documentation() const;
};

class PropertyDecl : public View // key = value
{
public:
    using View::View;
    static bool is(NodeKind kind) { return kind == NodeKind::Property; }

    std::string_view name() const;
    core::Span nameSpan() const;
    std::optional<Expression> value() const;
};

// A block with a name and braces: what model, view, type, enum, datasource and generator share.
class BlockDecl : public View
{
public:
    using View::View;
    static bool is(NodeKind kind) { return kind >= NodeKind::Model && kind <= NodeKind::Generator; }

    // span() is Prisma's: from the keyword to the closing brace.
    std::string_view keyword() const;
    core::Span keywordSpan() const;
    std::string_view name() const;
    core::Span nameSpan() const;
    core::Span openBraceSpan() const;
    std::optional<core::Span> closeBraceSpan() const; // absent: the block runs to the end of the file
    bool isClosed() const { return !node().broken; }
    std::optional<std::string> documentation() const;
    Children<View> items() const;
};

class ModelDecl : public BlockDecl // model, view and type
{
public:
    using BlockDecl::BlockDecl;
    static bool is(NodeKind kind) { return kind >= NodeKind::Model && kind <= NodeKind::CompositeType; }

    bool isView() const { return kind() == NodeKind::View; }
    bool isCompositeType() const { return kind() == NodeKind::CompositeType; }
    Children<FieldDecl> fields() const { return {*m_tree, m_id}; }
    Children<Attribute> attributes() const { return {*m_tree, m_id}; } // @@…
};

class EnumDecl : public BlockDecl
{
public:
    using BlockDecl::BlockDecl;
    static bool is(NodeKind kind) { return kind == NodeKind::Enum; }

    Children<EnumValueDecl> values() const { return {*m_tree, m_id}; }
    Children<Attribute> attributes() const { return {*m_tree, m_id}; } // @@…
};

class ConfigDecl : public BlockDecl // datasource and generator
{
public:
    using BlockDecl::BlockDecl;
    static bool is(NodeKind kind) { return kind == NodeKind::Datasource || kind == NodeKind::Generator; }

    bool isDatasource() const { return kind() == NodeKind::Datasource; }
    Children<PropertyDecl> properties() const { return {*m_tree, m_id}; }
    std::optional<PropertyDecl> findProperty(std::string_view name) const;
};

// All blocks of the file, in text order. ModelDecl(block.tree(), block.id()) narrows; or ask for one kind directly.
template <typename ViewType = BlockDecl>
Children<ViewType> blocks(const SyntaxTree &tree)
{
    return {tree, 0};
}

// The view of this kind, if the node is of that kind.
template <typename ViewType>
std::optional<ViewType> as(const View &view)
{
    if (!ViewType::is(view.kind()))
        return std::nullopt;
    return ViewType(view.tree(), view.id());
}

// The innermost node around the byte that is of this kind: enclosing<ModelDecl>(tree, cursor).
template <typename ViewType>
std::optional<ViewType> enclosing(const SyntaxTree &tree, std::uint32_t offset)
{
    for (NodeId id = tree.nodeAt(offset);; id = tree.node(id).parent) {
        if (ViewType::is(tree.node(id).kind))
            return ViewType(tree, id);
        if (id == 0)
            return std::nullopt;
    }
}

} // namespace dunlin::psl::ast
