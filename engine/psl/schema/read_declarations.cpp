#include "engine/psl/schema/read_declarations.h"

#include "engine/psl/syntax/views.h"

namespace dunlin::psl {

namespace {

Expression readExpression(const ast::Expression &view);

std::vector<Argument> readArguments(const ast::Children<ast::Argument> &views)
{
    std::vector<Argument> arguments;
    arguments.reserve(views.count());
    for (const ast::Argument view : views) {
        const std::optional<ast::Expression> value = view.value();
        if (!value)
            continue;
        Argument &argument = arguments.emplace_back();
        argument.name = view.name().value_or(std::string_view{});
        argument.value = readExpression(*value);
        argument.span = view.span();
    }
    return arguments;
}

Expression readExpression(const ast::Expression &view)
{
    Expression expression;
    expression.span = view.span();
    switch (view.kind()) {
    case NodeKind::String:
        expression.kind = Expression::Kind::String;
        expression.text = view.stringValue();
        break;
    case NodeKind::Number:
        expression.kind = Expression::Kind::Number;
        expression.text = view.text();
        break;
    case NodeKind::Function:
        expression.kind = Expression::Kind::Function;
        expression.text = view.functionName();
        expression.arguments = readArguments(view.arguments());
        break;
    case NodeKind::Array:
        expression.kind = Expression::Kind::Array;
        expression.arguments.reserve(view.elements().count());
        for (const ast::Expression element : view.elements()) {
            Argument &argument = expression.arguments.emplace_back();
            argument.value = readExpression(element);
            argument.span = element.span();
        }
        break;
    case NodeKind::Object:
        expression.kind = Expression::Kind::Object;
        expression.arguments = readArguments(view.members());
        break;
    default:
        expression.kind = Expression::Kind::Constant;
        expression.text = view.text();
        break;
    }
    return expression;
}

// Prisma looks at the attribute's own list, then at the lists of functions among its arguments; in each at missing
// values, then at functions inside of arrays, then at the trailing comma.
void readFlaws(const ast::ArgumentList &list, std::vector<ArgumentFlaw> &flaws)
{
    for (const ast::Argument argument : list.arguments())
        if (!argument.value())
            flaws.push_back({ArgumentFlaw::Kind::MissingValue, argument.name().value_or(std::string_view{}),
                             argument.nameSpan().value_or(argument.span())});
    for (const ast::Argument argument : list.arguments()) {
        const std::optional<ast::Expression> value = argument.value();
        if (!value || !value->isArray())
            continue;
        for (const ast::Expression element : value->elements())
            if (element.isFunction())
                for (const ast::Argument inner : element.arguments())
                    if (!inner.value())
                        flaws.push_back({ArgumentFlaw::Kind::NestedMissingValue, inner.name().value_or(std::string_view{}),
                                         inner.nameSpan().value_or(inner.span())});
    }
    if (const std::optional<core::Span> comma = list.trailingComma())
        flaws.push_back({ArgumentFlaw::Kind::TrailingComma, {}, *comma});
}

AttributeDeclaration readAttribute(const ast::Attribute &view)
{
    AttributeDeclaration attribute;
    attribute.name = view.name();
    attribute.nameSpan = view.nameSpan();
    attribute.span = view.span();
    if (const std::optional<ast::ArgumentList> list = view.argumentList()) {
        attribute.arguments = readArguments(list->arguments());
        readFlaws(*list, attribute.flaws);
        for (const ast::Argument argument : list->arguments())
            if (const std::optional<ast::Expression> value = argument.value(); value && value->isFunction())
                if (const std::optional<ast::ArgumentList> inner = value->argumentList())
                    readFlaws(*inner, attribute.flaws);
    }
    return attribute;
}

std::vector<AttributeDeclaration> readAttributes(const ast::Children<ast::Attribute> &views)
{
    std::vector<AttributeDeclaration> attributes;
    attributes.reserve(views.count());
    for (const ast::Attribute view : views)
        attributes.push_back(readAttribute(view));
    return attributes;
}

Arity readArity(ast::FieldType::Arity arity)
{
    switch (arity) {
    case ast::FieldType::Arity::Optional: return Arity::Optional;
    case ast::FieldType::Arity::List:
    case ast::FieldType::Arity::OptionalList:
    case ast::FieldType::Arity::LegacyList: return Arity::List;
    case ast::FieldType::Arity::Required:
    case ast::FieldType::Arity::LegacyRequired: return Arity::Required;
    }
    return Arity::Required;
}

FieldDeclaration readField(const ast::FieldDecl &view, const ast::FieldType &type)
{
    FieldDeclaration field;
    field.name = view.name();
    field.nameSpan = view.nameSpan();
    field.span = view.span();
    field.trimmedSpan = view.trimmedSpan();
    field.typeSpan = type.nameSpan();
    if (std::optional<std::string> unsupported = type.unsupported()) {
        field.unsupported = true;
        field.typeName = std::move(*unsupported);
    } else {
        field.typeName = type.name();
    }
    field.arity = readArity(type.arity());
    field.attributes = readAttributes(view.attributes());
    field.documentation = view.documentation();
    return field;
}

template <typename Declaration>
void readHeader(const ast::BlockDecl &view, core::FileId file, Declaration &declaration)
{
    declaration.name = view.name();
    declaration.file = file;
    declaration.nameSpan = view.nameSpan();
    declaration.span = view.span();
    declaration.broken = !view.isClosed();
    declaration.documentation = view.documentation();
}

ModelDeclaration readModel(const ast::ModelDecl &view, core::FileId file)
{
    ModelDeclaration model;
    readHeader(view, file, model);
    model.isView = view.isView();
    model.fields.reserve(view.fields().count());
    for (const ast::FieldDecl field : view.fields())
        if (const std::optional<ast::FieldType> type = field.type(); type && field.isWellFormed())
            model.fields.push_back(readField(field, *type));
    model.attributes = readAttributes(view.attributes());
    return model;
}

EnumDeclaration readEnum(const ast::EnumDecl &view, core::FileId file)
{
    EnumDeclaration item;
    readHeader(view, file, item);
    item.values.reserve(view.values().count());
    for (const ast::EnumValueDecl valueView : view.values()) {
        EnumValueDeclaration &value = item.values.emplace_back();
        value.name = valueView.name();
        value.nameSpan = valueView.nameSpan();
        value.span = valueView.span();
        value.trimmedSpan = valueView.trimmedSpan();
        value.attributes = readAttributes(valueView.attributes());
        value.documentation = valueView.documentation();
    }
    item.attributes = readAttributes(view.attributes());
    return item;
}

// `url =`, whatever follows.
bool isPropertyLine(const ast::View &item, std::string_view key)
{
    std::string_view line = item.text();
    const auto skipBlanks = [&] { line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size())); };
    skipBlanks();
    if (!line.starts_with(key))
        return false;
    line.remove_prefix(key.size());
    skipBlanks();
    return line.starts_with('=');
}

ConfigurationDeclaration readConfiguration(const ast::ConfigDecl &view, core::FileId file)
{
    ConfigurationDeclaration block;
    readHeader(view, file, block);
    for (const ast::PropertyDecl propertyView : view.properties()) {
        PropertyDeclaration &property = block.properties.emplace_back();
        property.key = propertyView.name();
        property.keySpan = propertyView.nameSpan();
        property.span = propertyView.span();
        if (const std::optional<ast::Expression> value = propertyView.value())
            property.value = readExpression(*value);
    }
    for (const ast::View item : view.items())
        block.mentionsUrl = block.mentionsUrl || isPropertyLine(item, "url");
    return block;
}

template <typename Declaration>
void add(Declarations &declarations, TopDeclaration::Kind kind, std::vector<Declaration> &items, Declaration item)
{
    declarations.tops.push_back({kind, static_cast<std::uint32_t>(items.size())});
    items.push_back(std::move(item));
}

} // namespace

Declarations readDeclarations(const std::vector<std::shared_ptr<const SyntaxTree>> &trees)
{
    Declarations result;
    for (core::FileId file = 0; file < trees.size(); ++file) {
        for (const ast::BlockDecl block : ast::blocks<ast::BlockDecl>(*trees[file])) {
            switch (block.kind()) {
            case NodeKind::Model:
            case NodeKind::View:
                add(result, TopDeclaration::Kind::Model, result.models, readModel({block.tree(), block.id()}, file));
                break;
            case NodeKind::CompositeType:
                add(result, TopDeclaration::Kind::Composite, result.compositeTypes, readModel({block.tree(), block.id()}, file));
                break;
            case NodeKind::Enum:
                add(result, TopDeclaration::Kind::Enum, result.enums, readEnum({block.tree(), block.id()}, file));
                break;
            case NodeKind::Datasource:
                add(result, TopDeclaration::Kind::Datasource, result.datasources,
                    readConfiguration({block.tree(), block.id()}, file));
                break;
            default:
                add(result, TopDeclaration::Kind::Generator, result.generators,
                    readConfiguration({block.tree(), block.id()}, file));
                break;
            }
        }
    }
    return result;
}

} // namespace dunlin::psl
