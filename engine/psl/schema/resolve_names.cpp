// First pass: names. Every top-level item, field and enum value gets into its namespace; duplicates and names that
// cannot be used are reported.
#include "engine/psl/schema/resolution.h"

#include <algorithm>
#include <array>

namespace dunlin::psl {

namespace {

// Names that the generated JavaScript client cannot use (Prisma, "Naming models").
constexpr std::array<std::string_view, 48> reservedNames = {
    "PrismaClient", "async",     "await",    "using",   "break",     "case",     "catch",   "class",     "const",  "continue", "debugger", "default",
    "delete",       "do",        "else",     "enum",    "export",    "extends", "false",   "finally",  "for",
    "function",     "if",        "implements", "import", "in",       "instanceof", "interface", "let", "new",
    "null",         "package",   "private",  "protected", "public",  "return", "super",    "switch",   "this",
    "throw",        "true",      "try",      "typeof",  "var",       "void",   "while",    "with",     "yield",
};

constexpr std::uint32_t itemScope = 0;
constexpr std::uint32_t datasourceScope = 1;
constexpr std::uint32_t generatorScope = 2;

class NameResolver
{
public:
    explicit NameResolver(Resolution &resolution)
        : m_resolution(resolution), m_declarations(resolution.declarations), m_sink(resolution.sink)
    {
    }

    void run()
    {
        for (std::uint32_t i = 0; i < m_declarations.tops.size(); ++i) {
            const TopDeclaration &top = m_declarations.tops[i];
            m_sink.setMuted(isBroken(m_declarations, top));
            switch (top.kind) {
            case TopDeclaration::Kind::Enum:
                visit(m_declarations.enums[top.index]);
                insert(itemScope, i);
                break;
            case TopDeclaration::Kind::Model:
                visitModel(m_declarations.models[top.index], top.index);
                insert(itemScope, i);
                break;
            case TopDeclaration::Kind::Composite:
                visitComposite(m_declarations.compositeTypes[top.index], top.index);
                insert(itemScope, i);
                break;
            case TopDeclaration::Kind::Datasource:
                visit(m_declarations.datasources[top.index], "source");
                insert(datasourceScope, i);
                break;
            case TopDeclaration::Kind::Generator:
                visit(m_declarations.generators[top.index], "generator");
                insert(generatorScope, i);
                break;
            }
        }
        m_sink.setMuted(false);
    }

private:
    struct Named
    {
        std::string_view name;
        std::string_view kind;
        core::FileId file;
        core::Span nameSpan;
    };

    Named describe(const TopDeclaration &top) const
    {
        const auto of = [](const auto &item, std::string_view kind) {
            return Named{item.name, kind, item.file, item.nameSpan};
        };
        switch (top.kind) {
        case TopDeclaration::Kind::Enum: return of(m_declarations.enums[top.index], "enum");
        case TopDeclaration::Kind::Model: {
            const ModelDeclaration &model = m_declarations.models[top.index];
            return of(model, model.isView ? "view" : "model");
        }
        case TopDeclaration::Kind::Composite: return of(m_declarations.compositeTypes[top.index], "composite type");
        case TopDeclaration::Kind::Datasource: return of(m_declarations.datasources[top.index], "source");
        case TopDeclaration::Kind::Generator: return of(m_declarations.generators[top.index], "generator");
        }
        return {};
    }

    void insert(std::uint32_t scope, std::uint32_t top)
    {
        const Named named = describe(m_declarations.tops[top]);
        const std::optional<std::uint32_t> existing = m_resolution.tops.insert(scope, named.name, top);
        if (!existing || isBroken(m_declarations, m_declarations.tops[*existing]))
            return;
        // What is still being typed does not take a name away.
        if (isBroken(m_declarations, m_declarations.tops[top])) {
            m_resolution.tops.insert(scope, named.name, *existing);
            return;
        }
        const Named other = describe(m_declarations.tops[*existing]);
        m_sink.error(Rule::DuplicateBlock, named.file, named.nameSpan,
                     concat({"The ", named.kind, " \"", named.name, "\" cannot be defined because a ", other.kind,
                             " with that name already exists."}));
    }

    template <typename Item>
    void checkScalarName(const Item &item)
    {
        if (scalarTypeNamed(item.name))
            m_sink.error(Rule::ReservedName, item.file, item.nameSpan,
                         concat({"\"", item.name, "\" is a reserved scalar type name and cannot be used."}));
    }

    void checkIdentifier(core::FileId file, core::Span span, std::string_view name, std::string_view item)
    {
        if (name.empty())
            m_sink.validationError(Rule::InvalidName, file, span, concat({"The name of a ", item, " must not be empty."}));
        else if (name.front() >= '0' && name.front() <= '9')
            m_sink.validationError(Rule::InvalidName, file, span,
                                   concat({"The name of a ", item, " must not start with a number."}));
        else if (name.find('-') != std::string_view::npos)
            m_sink.validationError(Rule::InvalidName, file, span,
                                   concat({"The character `-` is not allowed in ", item, " names."}));
    }

    void checkAttributes(core::FileId file, std::span<const AttributeDeclaration> attributes)
    {
        for (const AttributeDeclaration &attribute : attributes)
            checkIdentifier(file, attribute.nameSpan, attribute.name, "Attribute");
    }

    void visit(const EnumDeclaration &item)
    {
        checkScalarName(item);
        checkIdentifier(item.file, item.nameSpan, item.name, "Enum");
        if (std::ranges::find(reservedNames, item.name) != reservedNames.end())
            m_sink.error(Rule::ReservedName, item.file, item.span,
                         concat({"Error validating enum `", item.name, "`: The enum name `", item.name,
                                 "` is invalid. It is a reserved name. Please change it. Read more at "
                                 "https://www.prisma.io/docs/reference/tools-and-interfaces/prisma-schema/"
                                 "data-model#naming-enums"}));
        checkAttributes(item.file, item.attributes);
        m_throwaway = NameMap(item.values.size());
        for (const EnumValueDeclaration &value : item.values) {
            checkIdentifier(item.file, value.nameSpan, value.name, "Enum Value");
            checkAttributes(item.file, value.attributes);
            if (m_throwaway.insert(0, value.name, 0))
                m_sink.error(Rule::DuplicateEnumValue, item.file, value.span,
                             concat({"Value \"", value.name, "\" is already defined on enum \"", item.name, "\"."}));
        }
    }

    void visitModel(const ModelDeclaration &model, ModelId id)
    {
        const std::string_view kind = model.isView ? "view" : "model";
        checkScalarName(model);
        checkIdentifier(model.file, model.nameSpan, model.name, model.isView ? "view" : "Model");
        if (std::ranges::find(reservedNames, model.name) != reservedNames.end())
            m_sink.blockError(Rule::ReservedName, model.file, model.span, "model", model.name,
                              concat({"The ", kind, " name `", model.name,
                                      "` is invalid. It is a reserved name. Please change it. Read more at "
                                      "https://pris.ly/d/naming-models"}));
        checkAttributes(model.file, model.attributes);
        for (FieldIndex i = 0; i < model.fields.size(); ++i) {
            const FieldDeclaration &field = model.fields[i];
            checkIdentifier(model.file, field.nameSpan, field.name, model.isView ? "field" : "Field");
            checkAttributes(model.file, field.attributes);
            if (m_resolution.modelFields.insert(id, field.name, i))
                m_sink.error(Rule::DuplicateField, model.file, field.nameSpan,
                             concat({"Field \"", field.name, "\" is already defined on ", kind, " \"", model.name, "\"."}));
        }
    }

    void visitComposite(const ModelDeclaration &type, CompositeTypeId id)
    {
        checkScalarName(type);
        checkIdentifier(type.file, type.nameSpan, type.name, "Composite type");
        for (FieldIndex i = 0; i < type.fields.size(); ++i)
            if (m_resolution.compositeFields.insert(id, type.fields[i].name, i))
                m_sink.error(
                    Rule::DuplicateField, type.file, type.fields[i].nameSpan,
                    concat({"Field \"", type.fields[i].name, "\" is already defined on composite type \"", type.name, "\"."}));
    }

    void visit(const ConfigurationDeclaration &block, std::string_view kind)
    {
        checkScalarName(block);
        m_throwaway = NameMap(block.properties.size());
        for (const PropertyDeclaration &property : block.properties)
            if (m_throwaway.insert(0, property.key, 0))
                m_sink.error(Rule::DuplicateProperty, block.file, property.keySpan,
                             concat({"Key \"", property.key, "\" is already defined in ", kind, " \"", block.name, "\"."}));
    }

    Resolution &m_resolution;
    const Declarations &m_declarations;
    DiagnosticSink &m_sink;
    NameMap m_throwaway;
};

} // namespace

void resolveNames(Resolution &resolution)
{
    NameResolver(resolution).run();
}

} // namespace dunlin::psl
