#include "engine/psl/edit/symbols.h"

#include "engine/psl/edit/edit_builder.h"
#include "engine/psl/syntax/views.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace dunlin::psl {

namespace {

using Kind = Symbol::Kind;
using Role = SymbolUse::Role;

Kind kindOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::View:
        return Kind::View;
    case NodeKind::CompositeType:
        return Kind::CompositeType;
    case NodeKind::Enum:
        return Kind::Enum;
    case NodeKind::Datasource:
        return Kind::Datasource;
    case NodeKind::Generator:
        return Kind::Generator;
    default:
        return Kind::Model;
    }
}

class Collector
{
public:
    explicit Collector(const Analysis &analysis)
    {
        for (const auto &tree : analysis.trees) {
            for (const ast::BlockDecl block : ast::blocks(*tree)) {
                const Kind kind = kindOf(block.kind());
                if (kind == Kind::Datasource)
                    m_datasource = m_datasource.empty() ? block.name() : m_datasource;
                else if (kind != Kind::Generator)
                    m_blocks.try_emplace(block.name(), block);
            }
        }
    }

    void collect(const SyntaxTree &tree, core::FileId file)
    {
        m_file = file;
        for (const ast::BlockDecl block : ast::blocks(tree)) {
            add({kindOf(block.kind()), block.name(), {}}, block.nameSpan(), Role::Definition);
            if (const auto model = ast::as<ast::ModelDecl>(block))
                collectModel(*model);
            else if (const auto decl = ast::as<ast::EnumDecl>(block))
                collectEnum(*decl);
        }
    }

    std::vector<SymbolUse> uses;

private:
    void add(Symbol symbol, core::Span span, Role role) { uses.push_back({symbol, {m_file, span}, role}); }

    void collectEnum(const ast::EnumDecl &decl)
    {
        for (const ast::EnumValueDecl value : decl.values())
            add({Kind::EnumValue, value.name(), decl.name()}, value.nameSpan(), Role::Definition);
    }

    void collectModel(const ast::ModelDecl &model)
    {
        for (const ast::FieldDecl field : model.fields()) {
            add({Kind::Field, field.name(), model.name()}, field.nameSpan(), Role::Definition);
            const auto type = field.type();
            const auto target = type ? m_blocks.find(type->name()) : m_blocks.end();
            if (target != m_blocks.end())
                add({kindOf(target->second.kind()), target->first, {}}, type->nameSpan(), Role::Type);
            for (const ast::Attribute attribute : field.attributes())
                collectFieldAttribute(model, target == m_blocks.end() ? nullptr : &target->second, attribute);
        }
        for (const ast::Attribute attribute : model.attributes()) {
            addFields(model, fieldList(attribute, "fields"), Role::List);
            for (const ast::Argument argument : attribute.arguments()) {
                const auto value = argument.value();
                if (argument.name() != "where" || !value)
                    continue;
                for (const ast::Argument member : value->members())
                    if (member.name())
                        add({Kind::Field, *member.name(), model.name()}, *member.nameSpan(), Role::List);
            }
        }
    }

    void collectFieldAttribute(const ast::ModelDecl &model, const ast::BlockDecl *target, const ast::Attribute &attribute)
    {
        const std::string_view name = attribute.name();
        if (name == "relation") {
            addFields(model, fieldList(attribute, "fields"), Role::Relation);
            if (target && ast::ModelDecl::is(target->kind()))
                addFields(*target, fieldList(attribute, "references"), Role::Relation);
        } else if (name == "default" && target && target->kind() == NodeKind::Enum) {
            for (const ast::Argument argument : attribute.arguments())
                if (const auto value = argument.value(); value && value->isConstant())
                    add({Kind::EnumValue, value->text(), target->name()}, value->span(), Role::Value);
        } else if (!m_datasource.empty() && name.starts_with(m_datasource) && name.substr(m_datasource.size()).starts_with('.')) {
            const std::uint32_t begin = attribute.nameSpan().begin;
            add({Kind::Datasource, m_datasource, {}}, {begin, begin + static_cast<std::uint32_t>(m_datasource.size())}, Role::Scope);
        }
    }

    // Elements may be paths into composite types: address.city.
    void addFields(ast::BlockDecl block, const std::vector<ast::Expression> &elements, Role role)
    {
        for (const ast::Expression &element : elements) {
            if (!element.isConstant() && !element.isFunction())
                continue;
            ast::BlockDecl owner = block;
            const core::Span path = element.isFunction() ? element.functionNameSpan() : element.span();
            const std::string_view text = element.tree().file()->slice(path);
            for (std::size_t begin = 0; begin <= text.size();) {
                const std::size_t end = std::min(text.find('.', begin), text.size());
                const std::string_view name = text.substr(begin, end - begin);
                add({Kind::Field, name, owner.name()},
                    {path.begin + static_cast<std::uint32_t>(begin), path.begin + static_cast<std::uint32_t>(end)}, role);
                const auto next = end < text.size() ? typeOf(owner, name) : std::nullopt;
                if (!next)
                    break;
                owner = *next;
                begin = end + 1;
            }
        }
    }

    std::optional<ast::BlockDecl> typeOf(const ast::BlockDecl &owner, std::string_view name) const
    {
        const auto field = findFieldDecl(ast::ModelDecl(owner.tree(), owner.id()), name);
        const auto type = field ? field->type() : std::nullopt;
        const auto found = type ? m_blocks.find(type->name()) : m_blocks.end();
        if (found == m_blocks.end() || !ast::ModelDecl::is(found->second.kind()))
            return std::nullopt;
        return found->second;
    }

    std::unordered_map<std::string_view, ast::BlockDecl> m_blocks; // what a field's type can name
    std::string_view m_datasource;
    core::FileId m_file = 0;
};

} // namespace

std::string_view toString(Symbol::Kind kind)
{
    using Kind = Symbol::Kind;
    switch (kind) {
    case Kind::Model:
        return "model";
    case Kind::View:
        return "view";
    case Kind::CompositeType:
        return "type";
    case Kind::Enum:
        return "enum";
    case Kind::Datasource:
        return "datasource";
    case Kind::Generator:
        return "generator";
    case Kind::Field:
        return "field";
    case Kind::EnumValue:
        break;
    }
    return "value";
}

std::vector<SymbolUse> symbolUses(const Analysis &analysis)
{
    Collector collector(analysis);
    for (core::FileId file = 0; file < analysis.trees.size(); ++file)
        collector.collect(*analysis.trees[file], file);
    std::ranges::stable_sort(collector.uses, {}, &SymbolUse::location);
    return std::move(collector.uses);
}

std::optional<SymbolUse> symbolAt(const Analysis &analysis, core::Location place)
{
    if (place.file >= analysis.trees.size())
        return std::nullopt;
    Collector collector(analysis);
    collector.collect(*analysis.trees[place.file], place.file);
    const auto found = std::ranges::find_if(collector.uses, [&](const SymbolUse &use) { return use.location.span.touches(place.span.begin); });
    return found == collector.uses.end() ? std::nullopt : std::optional(*found);
}

std::vector<SymbolUse> usesOf(const Analysis &analysis, const Symbol &symbol)
{
    std::vector<SymbolUse> uses = symbolUses(analysis);
    std::erase_if(uses, [&](const SymbolUse &use) { return use.symbol != symbol; });
    std::ranges::stable_partition(uses, [](const SymbolUse &use) { return use.role == Role::Definition; });
    return uses;
}

} // namespace dunlin::psl
