#include "engine/psl/assist/hover.h"

#include "engine/psl/assist/language_docs.h"
#include "engine/psl/edit/edit_builder.h"
#include "engine/psl/edit/symbols.h"
#include "engine/psl/schema/diagnostic_sink.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

using Kind = Symbol::Kind;

std::string inCode(std::string_view code, std::string_view rest)
{
    return concat({"```prisma\n", code, "\n```\n___\n", rest});
}

struct FieldPlace
{
    const Model &model;
    const Field &field;
};

std::optional<FieldPlace> fieldAt(const Schema &schema, const core::Location &place)
{
    for (const Model &model : schema.models) {
        if (model.file != place.file || !model.span.contains(place.span.begin))
            continue;
        for (const Field &field : model.fields)
            if (field.span.contains(place.span.begin))
                return FieldPlace{model, field};
    }
    return std::nullopt;
}

std::string listOf(const Model &model, const std::vector<FieldIndex> &fields)
{
    std::string text;
    for (const FieldIndex field : fields)
        text += (text.empty() ? "" : ", ") + std::string(model.fields[field].name);
    return text;
}

std::string generatedName(const Model &a, const Model &b)
{
    return a.name < b.name ? concat({a.name, "To", b.name}) : concat({b.name, "To", a.name});
}

// "User User? @relation(name: "PostToUser", fields: [userId], references: [id])"
std::string relationField(const Schema &schema, const Relation &relation, const Model &model, const Field &field)
{
    const Model &other = schema.models[field.type.target];
    const std::string_view arity = field.arity == Arity::List ? "[]" : field.arity == Arity::Optional ? "?" : "";
    std::string text = concat({field.name, " ", field.type.name, arity, " @relation(name: \"",
                               relation.name ? *relation.name : generatedName(model, other), "\""});
    const bool holdsKey = &schema.models[relation.modelA] == &model && &model.fields[relation.fieldA] == &field;
    if (holdsKey && !relation.fields.empty())
        text += concat({", fields: [", listOf(model, relation.fields), "], references: [", listOf(other, relation.references), "]"});
    return text + ")";
}

std::string_view nameOf(Relation::Kind kind)
{
    switch (kind) {
    case Relation::Kind::OneToOne:
        return "one-to-one";
    case Relation::Kind::OneToMany:
        return "one-to-many";
    case Relation::Kind::ManyToMany:
        break;
    }
    return "implicit many-to-many";
}

// What one row of `model` has to do with the other side, for people.
std::string inWords(const Model &model, const Field &field, const Field &back)
{
    const std::string_view mine = field.arity == Arity::List       ? "any number of"
                                  : field.arity == Arity::Optional ? "at most one"
                                                                   : "exactly one";
    const std::string_view theirs = back.arity == Arity::List       ? "any number of"
                                    : back.arity == Arity::Optional ? "at most one"
                                                                    : "exactly one";
    return concat({"Each `", model.name, "` has ", mine, " `", field.type.name, "`; each `", field.type.name, "` has ", theirs, " `",
                   model.name, "`."});
}

std::optional<std::string> describeRelation(const Schema &schema, const FieldPlace &place)
{
    if (!place.field.relation)
        return std::nullopt;
    const Relation &relation = schema.relations[*place.field.relation];
    if (!relation.fieldB)
        return std::nullopt;
    const Model &target = schema.models[place.field.type.target];
    const Field &a = schema.models[relation.modelA].fields[relation.fieldA];
    const Field &b = schema.models[relation.modelB].fields[*relation.fieldB];
    const Field &back = &a == &place.field ? b : a;
    return inCode(concat({target.isView ? "view " : "model ", target.name, " {\n\t...\n\t", relationField(schema, relation, target, back), "\n}"}),
                  concat({nameOf(relation.kind), "\n___\n", target.documentation.value_or(""), target.documentation ? "\n\n" : "",
                          inWords(place.model, place.field, back)}));
}

std::string documentationOfBlock(const Analysis &analysis, const core::Location &definition)
{
    const auto block = ast::enclosing<ast::BlockDecl>(*analysis.trees[definition.file], definition.span.begin);
    return block ? block->documentation().value_or("") : "";
}

std::optional<std::string> describe(const Analysis &analysis, const SymbolUse &use)
{
    const std::vector<SymbolUse> uses = usesOf(analysis, use.symbol);
    if (uses.empty() || uses.front().role != SymbolUse::Role::Definition)
        return std::nullopt;
    const core::Location &definition = uses.front().location;
    const SyntaxTree &tree = *analysis.trees[definition.file];
    if (use.symbol.kind == Kind::Field) {
        const auto field = ast::enclosing<ast::FieldDecl>(tree, definition.span.begin);
        return inCode(tree.file()->slice(field->trimmedSpan()), field->documentation().value_or(""));
    }
    if (use.symbol.kind == Kind::EnumValue) {
        const auto value = ast::enclosing<ast::EnumValueDecl>(tree, definition.span.begin);
        return inCode(tree.file()->slice(value->trimmedSpan()), value->documentation().value_or(""));
    }
    if (use.role == SymbolUse::Role::Type && (use.symbol.kind == Kind::Model || use.symbol.kind == Kind::View)) {
        const auto place = fieldAt(analysis.schema, use.location);
        return place ? describeRelation(analysis.schema, *place) : std::nullopt;
    }
    return inCode(concat({toString(use.symbol.kind), " ", use.symbol.name, " {}"}), documentationOfBlock(analysis, definition));
}

// A word of the language itself.
std::optional<Hover> describeWord(const SyntaxTree &tree, std::uint32_t offset)
{
    if (tree.tokens().empty())
        return std::nullopt;
    std::uint32_t index = tree.tokenAt(offset);
    if (tree.token(index).kind != TokenKind::Word && offset > 0 && tree.tokenAt(offset - 1) != index)
        --index;
    const Token token = tree.token(index);
    if (token.kind != TokenKind::Word)
        return std::nullopt;
    core::Span span = token.span();
    const auto attribute = ast::enclosing<ast::Attribute>(tree, token.begin);
    if (attribute && attribute->nameSpan() == span)
        span.begin -= attribute->isBlockAttribute() ? 2 : 1;
    const std::string_view documentation = documentationOf(tree.file()->slice(span));
    if (documentation.empty())
        return std::nullopt;
    return Hover{span, inCode(tree.file()->slice(span), documentation)};
}

} // namespace

std::optional<Hover> hover(const Analysis &analysis, core::Location place)
{
    if (const auto use = symbolAt(analysis, place)) {
        const auto text = describe(analysis, *use);
        return text ? std::optional(Hover{use->location.span, *text}) : std::nullopt;
    }
    return describeWord(*analysis.trees[place.file], place.span.begin);
}

} // namespace dunlin::psl
