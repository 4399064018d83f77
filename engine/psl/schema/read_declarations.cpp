#include "engine/psl/schema/read_declarations.h"

#include "engine/psl/syntax/views.h"

#include <algorithm>

namespace dunlin::psl {

namespace {

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

class DeclarationReader
{
public:
    DeclarationReader(Declarations &result, core::Arena &values) : m_result(result), m_memory(*result.memory), m_values(values) {}

    void read(const SyntaxTree &tree, core::FileId file)
    {
        for (const ast::BlockDecl block : ast::blocks<ast::BlockDecl>(tree)) {
            switch (block.kind()) {
            case NodeKind::Model:
            case NodeKind::View:
                add(TopDeclaration::Kind::Model, m_result.models, readModel({block.tree(), block.id()}, file));
                break;
            case NodeKind::CompositeType:
                add(TopDeclaration::Kind::Composite, m_result.compositeTypes, readModel({block.tree(), block.id()}, file));
                break;
            case NodeKind::Enum:
                add(TopDeclaration::Kind::Enum, m_result.enums, readEnum({block.tree(), block.id()}, file));
                break;
            case NodeKind::Datasource:
                add(TopDeclaration::Kind::Datasource, m_result.datasources, readConfiguration({block.tree(), block.id()}, file));
                break;
            default:
                add(TopDeclaration::Kind::Generator, m_result.generators, readConfiguration({block.tree(), block.id()}, file));
                break;
            }
        }
    }

private:
    template <typename Declaration>
    void add(TopDeclaration::Kind kind, std::vector<Declaration> &items, const Declaration &item)
    {
        m_result.tops.push_back({kind, static_cast<std::uint32_t>(items.size())});
        items.push_back(item);
    }

    std::optional<std::string_view> kept(const std::optional<std::string> &text)
    {
        return text ? std::optional(m_values.copy(*text)) : std::nullopt;
    }

    ArgumentSpan readArguments(const ast::Children<ast::Argument> &views)
    {
        const std::span<Argument> arguments = m_values.array<Argument>(views.count());
        std::size_t count = 0;
        for (const ast::Argument view : views) {
            const std::optional<ast::Expression> value = view.value();
            if (!value) {
                m_mayBeFlawed = true;
                continue;
            }
            Argument &argument = arguments[count++];
            argument.name = view.name().value_or(std::string_view{});
            argument.value = readExpression(*value);
            argument.span = view.span();
        }
        return std::span<const Argument>(arguments.first(count));
    }

    ArgumentSpan readElements(const ast::Children<ast::Expression> &views)
    {
        const std::span<Argument> elements = m_values.array<Argument>(views.count());
        std::size_t count = 0;
        for (const ast::Expression element : views) {
            elements[count].value = readExpression(element);
            elements[count++].span = element.span();
        }
        return std::span<const Argument>(elements);
    }

    Expression readExpression(const ast::Expression &view)
    {
        Expression expression;
        expression.span = view.span();
        switch (view.kind()) {
        case NodeKind::String:
            expression.kind = Expression::Kind::String;
            expression.text = readString(view);
            break;
        case NodeKind::Number:
            expression.kind = Expression::Kind::Number;
            expression.text = view.text();
            break;
        case NodeKind::Function:
            m_mayBeFlawed = true;
            expression.kind = Expression::Kind::Function;
            expression.text = view.functionName();
            expression.arguments = readArguments(view.arguments());
            break;
        case NodeKind::Array:
            expression.kind = Expression::Kind::Array;
            expression.arguments = readElements(view.elements());
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

    // Without an escape the text between the quotes is the value.
    std::string_view readString(const ast::Expression &view)
    {
        const std::string_view text = view.text();
        if (text.size() >= 2 && text.find('\\') == std::string_view::npos)
            return text.substr(1, text.size() - 2);
        return m_values.copy(view.stringValue());
    }

    // Prisma looks at the attribute's own list, then at the lists of functions among its arguments; in each at missing
    // values, then at functions inside of arrays, then at the trailing comma.
    void readFlaws(const ast::ArgumentList &list)
    {
        for (const ast::Argument argument : list.arguments())
            if (!argument.value())
                m_flaws.push_back({ArgumentFlaw::Kind::MissingValue, argument.name().value_or(std::string_view{}),
                                   argument.nameSpan().value_or(argument.span())});
        for (const ast::Argument argument : list.arguments()) {
            const std::optional<ast::Expression> value = argument.value();
            if (!value || !value->isArray())
                continue;
            for (const ast::Expression element : value->elements())
                if (element.isFunction())
                    for (const ast::Argument inner : element.arguments())
                        if (!inner.value())
                            m_flaws.push_back({ArgumentFlaw::Kind::NestedMissingValue, inner.name().value_or(std::string_view{}),
                                               inner.nameSpan().value_or(inner.span())});
        }
        if (const std::optional<core::Span> comma = list.trailingComma())
            m_flaws.push_back({ArgumentFlaw::Kind::TrailingComma, {}, *comma});
    }

    AttributeDeclaration readAttribute(const ast::Attribute &view)
    {
        AttributeDeclaration attribute;
        attribute.name = view.name();
        attribute.nameSpan = view.nameSpan();
        attribute.span = view.span();
        const std::optional<ast::ArgumentList> list = view.argumentList();
        if (!list)
            return attribute;
        m_mayBeFlawed = list->trailingComma().has_value();
        attribute.arguments = readArguments(list->arguments());
        if (!m_mayBeFlawed)
            return attribute;
        m_flaws.clear();
        readFlaws(*list);
        for (const ast::Argument argument : list->arguments())
            if (const std::optional<ast::Expression> value = argument.value(); value && value->isFunction())
                if (const std::optional<ast::ArgumentList> inner = value->argumentList())
                    readFlaws(*inner);
        const std::span<ArgumentFlaw> flaws = m_memory.array<ArgumentFlaw>(m_flaws.size());
        std::ranges::copy(m_flaws, flaws.begin());
        attribute.flaws = flaws;
        return attribute;
    }

    std::span<const AttributeDeclaration> readAttributes(const ast::Children<ast::Attribute> &views)
    {
        const std::span<AttributeDeclaration> attributes = m_memory.array<AttributeDeclaration>(views.count());
        std::size_t count = 0;
        for (const ast::Attribute view : views)
            attributes[count++] = readAttribute(view);
        return attributes;
    }

    FieldDeclaration readField(const ast::FieldDecl &view, const ast::FieldType &type)
    {
        FieldDeclaration field;
        field.name = view.name();
        field.nameSpan = view.nameSpan();
        field.span = view.span();
        field.trimmedSpan = view.trimmedSpan();
        field.typeSpan = type.nameSpan();
        const std::optional<std::string> unsupported = type.unsupported();
        field.unsupported = unsupported.has_value();
        field.typeName = unsupported ? m_values.copy(*unsupported) : type.name();
        field.arity = readArity(type.arity());
        field.attributes = readAttributes(view.attributes());
        field.documentation = kept(view.documentation());
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
        declaration.documentation = kept(view.documentation());
    }

    ModelDeclaration readModel(const ast::ModelDecl &view, core::FileId file)
    {
        ModelDeclaration model;
        readHeader(view, file, model);
        model.isView = view.isView();
        const std::span<FieldDeclaration> fields = m_memory.array<FieldDeclaration>(view.fields().count());
        std::size_t count = 0;
        for (const ast::FieldDecl field : view.fields())
            if (const std::optional<ast::FieldType> type = field.type(); type && field.isWellFormed())
                fields[count++] = readField(field, *type);
        model.fields = fields.first(count);
        model.attributes = readAttributes(view.attributes());
        return model;
    }

    EnumDeclaration readEnum(const ast::EnumDecl &view, core::FileId file)
    {
        EnumDeclaration item;
        readHeader(view, file, item);
        const std::span<EnumValueDeclaration> values = m_memory.array<EnumValueDeclaration>(view.values().count());
        std::size_t count = 0;
        for (const ast::EnumValueDecl valueView : view.values()) {
            EnumValueDeclaration &value = values[count++];
            value.name = valueView.name();
            value.nameSpan = valueView.nameSpan();
            value.span = valueView.span();
            value.trimmedSpan = valueView.trimmedSpan();
            value.attributes = readAttributes(valueView.attributes());
            value.documentation = kept(valueView.documentation());
        }
        item.values = values;
        item.attributes = readAttributes(view.attributes());
        return item;
    }

    ConfigurationDeclaration readConfiguration(const ast::ConfigDecl &view, core::FileId file)
    {
        ConfigurationDeclaration block;
        readHeader(view, file, block);
        const std::span<PropertyDeclaration> properties = m_memory.array<PropertyDeclaration>(view.properties().count());
        std::size_t count = 0;
        for (const ast::PropertyDecl propertyView : view.properties()) {
            PropertyDeclaration &property = properties[count++];
            property.key = propertyView.name();
            property.keySpan = propertyView.nameSpan();
            property.span = propertyView.span();
            if (const std::optional<ast::Expression> value = propertyView.value())
                property.value = readExpression(*value);
        }
        block.properties = properties;
        for (const ast::View item : view.items())
            block.mentionsUrl = block.mentionsUrl || isPropertyLine(item, "url");
        return block;
    }

    Declarations &m_result;
    core::Arena &m_memory; // of the declarations
    core::Arena &m_values; // of the schema
    std::vector<ArgumentFlaw> m_flaws;
    bool m_mayBeFlawed = false; // an argument without value, a trailing comma, or a function, which may have both
};

} // namespace

Declarations readDeclarations(const std::vector<std::shared_ptr<const SyntaxTree>> &trees, core::Arena &values)
{
    Declarations result;
    DeclarationReader reader(result, values);
    for (core::FileId file = 0; file < trees.size(); ++file)
        reader.read(*trees[file], file);
    return result;
}

} // namespace dunlin::psl
