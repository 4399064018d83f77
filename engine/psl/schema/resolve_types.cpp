// Second pass: what the type of each field refers to. Fills models, enums and composite types of the schema.
#include "engine/core/ascii.h"
#include "engine/psl/schema/resolution.h"

#include <array>
#include <utility>

namespace dunlin::psl {

namespace {

constexpr std::array<std::string_view, 9> scalarNames = {"Int",      "BigInt", "Float", "Boolean", "String",
                                                         "DateTime", "Json",   "Bytes", "Decimal"};

std::size_t fieldCount(const std::vector<ModelDeclaration> &models)
{
    std::size_t count = 0;
    for (const ModelDeclaration &model : models)
        count += model.fields.size();
    return count;
}

class TypeResolver
{
public:
    explicit TypeResolver(Resolution &resolution)
        : m_resolution(resolution), m_declarations(resolution.declarations), m_schema(resolution.schema)
    {
    }

    void run()
    {
        m_schema.models.resize(m_declarations.models.size());
        m_schema.enums.resize(m_declarations.enums.size());
        m_schema.compositeTypes.resize(m_declarations.compositeTypes.size());
        m_resolution.models.resize(m_declarations.models.size());
        m_resolution.enumSchemaSpans.resize(m_declarations.enums.size());
        for (const TopDeclaration &top : m_declarations.tops) {
            m_resolution.sink.setMuted(isBroken(m_declarations, top));
            switch (top.kind) {
            case TopDeclaration::Kind::Model: visitModel(top.index); break;
            case TopDeclaration::Kind::Enum: visitEnum(top.index); break;
            case TopDeclaration::Kind::Composite: visitComposite(top.index); break;
            case TopDeclaration::Kind::Datasource:
            case TopDeclaration::Kind::Generator: break;
            }
        }
        m_resolution.sink.setMuted(false);
    }

private:
    template <typename Declaration, typename Item>
    static void fillHeader(const Declaration &declaration, Item &item)
    {
        item.name = declaration.name;
        item.file = declaration.file;
        item.span = declaration.span;
        item.nameSpan = declaration.nameSpan;
        item.documentation = declaration.documentation;
    }

    // The views of the schema point into the source files, which the declarations do not outlive them for: Unsupported
    // names with escapes would need storage of their own, so the raw text between the quotes is taken.
    std::string_view writtenType(core::FileId file, const FieldDeclaration &field) const
    {
        const std::string_view text = m_schema.files[file]->slice(field.typeSpan);
        if (!field.unsupported)
            return text;
        const std::size_t open = text.find('"');
        const std::size_t close = text.rfind('"');
        return open == close ? std::string_view{} : text.substr(open + 1, close - open - 1);
    }

    FieldType resolve(core::FileId file, const FieldDeclaration &field) const
    {
        FieldType type;
        type.name = writtenType(file, field);
        if (field.unsupported) {
            type.kind = FieldType::Kind::Unsupported;
            return type;
        }
        if (const std::optional<ScalarType> scalar = scalarTypeNamed(type.name)) {
            type.kind = FieldType::Kind::Scalar;
            type.scalar = *scalar;
            return type;
        }
        const std::optional<std::uint32_t> top = m_resolution.tops.find(0, type.name);
        if (!top)
            return type;
        const TopDeclaration &target = m_declarations.tops[*top];
        type.target = target.index;
        if (target.kind == TopDeclaration::Kind::Model)
            type.kind = FieldType::Kind::Model;
        else if (target.kind == TopDeclaration::Kind::Enum)
            type.kind = FieldType::Kind::Enum;
        else
            type.kind = FieldType::Kind::Composite;
        return type;
    }

    Field makeField(core::FileId file, const FieldDeclaration &declaration) const
    {
        Field field;
        field.name = declaration.name;
        field.file = file;
        field.span = declaration.trimmedSpan;
        field.nameSpan = declaration.nameSpan;
        field.typeSpan = declaration.typeSpan;
        field.documentation = declaration.documentation;
        field.type = resolve(file, declaration);
        field.arity = declaration.arity;
        return field;
    }

    bool isKnownToPrisma(const Field &field) const
    {
        switch (field.type.kind) {
        case FieldType::Kind::Model: return !m_declarations.models[field.type.target].broken;
        case FieldType::Kind::Enum: return !m_declarations.enums[field.type.target].broken;
        case FieldType::Kind::Composite: return !m_declarations.compositeTypes[field.type.target].broken;
        case FieldType::Kind::Unknown: return false;
        case FieldType::Kind::Scalar:
        case FieldType::Kind::Unsupported: return true;
        }
        return true;
    }

    static bool isLowerCaseOf(std::string_view name, std::string_view other)
    {
        return core::sameIgnoringCase(name, other) && std::ranges::none_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
    }

    // The type that is meant when only its case is wrong; empty when there is none. As Prisma has it, other case is
    // forgiven in the names of scalars, and capitals that are missing in those of the schema's own types.
    std::string_view suggestion(std::string_view name) const
    {
        for (const std::string_view scalar : scalarNames)
            if (core::sameIgnoringCase(scalar, name))
                return scalar;
        for (const TopDeclaration &top : m_declarations.tops) {
            std::string_view other;
            if (top.kind == TopDeclaration::Kind::Model)
                other = m_declarations.models[top.index].name;
            else if (top.kind == TopDeclaration::Kind::Enum)
                other = m_declarations.enums[top.index].name;
            else if (top.kind == TopDeclaration::Kind::Composite)
                other = m_declarations.compositeTypes[top.index].name;
            if (isLowerCaseOf(name, other) && !isBroken(m_declarations, top))
                return other;
        }
        return {};
    }

    enum class Hint { Give, None };

    void reportUnknown(core::FileId file, const FieldDeclaration &field, Hint wanted)
    {
        const std::string_view meant = wanted == Hint::Give ? suggestion(field.typeName) : std::string_view{};
        const std::string hint = meant.empty() ? std::string{} : concat({" Did you mean \"", meant, "\"?"});
        m_resolution.sink.error(
            Rule::UnknownType, file, field.typeSpan,
            concat({"Type \"", field.typeName,
                    "\" is neither a built-in type, nor refers to another model, composite type, or enum.", hint}));
    }

    void visitModel(ModelId id)
    {
        const ModelDeclaration &declaration = m_declarations.models[id];
        Model &model = m_schema.models[id];
        fillHeader(declaration, model);
        model.isView = declaration.isView;
        model.fields.reserve(declaration.fields.size());
        m_resolution.models[id].firstRelationField = static_cast<RelationFieldId>(m_resolution.relationFields.size());
        for (FieldIndex i = 0; i < declaration.fields.size(); ++i) {
            const Field &field = model.fields.emplace_back(makeField(declaration.file, declaration.fields[i]));
            if (!isKnownToPrisma(field))
                reportUnknown(declaration.file, declaration.fields[i], Hint::Give);
            if (field.type.kind == FieldType::Kind::Model) {
                RelationField &relationField = m_resolution.relationFields.emplace_back();
                relationField.model = id;
                relationField.field = i;
                relationField.target = field.type.target;
            }
        }
        m_resolution.models[id].endRelationField = static_cast<RelationFieldId>(m_resolution.relationFields.size());
    }

    void visitComposite(CompositeTypeId id)
    {
        const ModelDeclaration &declaration = m_declarations.compositeTypes[id];
        CompositeType &type = m_schema.compositeTypes[id];
        fillHeader(declaration, type);
        type.fields.reserve(declaration.fields.size());
        for (const FieldDeclaration &fieldDeclaration : declaration.fields) {
            Field &field = type.fields.emplace_back(makeField(declaration.file, fieldDeclaration));
            if (!isKnownToPrisma(field))
                reportUnknown(declaration.file, fieldDeclaration, Hint::None);
            if (field.type.kind != FieldType::Kind::Model)
                continue;
            field.type.kind = FieldType::Kind::Unknown;
            m_resolution.sink.blockError(
                Rule::RelationInCompositeType, declaration.file, fieldDeclaration.typeSpan, "composite type", declaration.name,
                concat({fieldDeclaration.typeName,
                        " refers to a model, making this a relation field. Relation fields inside composite types are not "
                        "supported."}));
        }
    }

    void visitEnum(EnumId id)
    {
        const EnumDeclaration &declaration = m_declarations.enums[id];
        Enum &item = m_schema.enums[id];
        fillHeader(declaration, item);
        item.values.reserve(declaration.values.size());
        for (const EnumValueDeclaration &valueDeclaration : declaration.values) {
            EnumValue &value = item.values.emplace_back();
            value.name = valueDeclaration.name;
            value.file = declaration.file;
            value.span = valueDeclaration.trimmedSpan;
            value.nameSpan = valueDeclaration.nameSpan;
            value.documentation = valueDeclaration.documentation;
        }
        if (declaration.values.empty())
            m_resolution.sink.validationError(Rule::EmptyBlock, declaration.file, declaration.span,
                                              "An enum must have at least one value.");
    }

    Resolution &m_resolution;
    const Declarations &m_declarations;
    Schema &m_schema;
};

} // namespace

Resolution::Resolution(const Declarations &declarationsOfFiles, Schema &schemaToFill, DiagnosticSink &diagnostics)
    : declarations(declarationsOfFiles), schema(schemaToFill), sink(diagnostics), tops(declarationsOfFiles.tops.size()),
      modelFields(fieldCount(declarationsOfFiles.models)), compositeFields(fieldCount(declarationsOfFiles.compositeTypes))
{
    for (const ConfigurationDeclaration &block : declarations.datasources)
        if (block.mentionsUrl)
            version = SchemaVersion::Six;
}

bool Resolution::isScalarField(ModelId model, FieldIndex field) const
{
    const FieldType &type = schema.models[model].fields[field].type;
    switch (type.kind) {
    case FieldType::Kind::Scalar:
    case FieldType::Kind::Unsupported: return true;
    // To Prisma a block without its closing brace is not there, and a field of a type that is not there a relation.
    case FieldType::Kind::Enum: return !declarations.enums[type.target].broken;
    case FieldType::Kind::Composite: return !declarations.compositeTypes[type.target].broken;
    case FieldType::Kind::Model:
    case FieldType::Kind::Unknown: return false;
    }
    return false;
}

std::optional<FieldIndex> Resolution::findField(ModelId model, std::string_view name) const
{
    const std::optional<FieldIndex> field = modelFields.find(model, name);
    return field && isScalarField(model, *field) ? field : std::nullopt;
}

std::optional<ScalarType> scalarTypeNamed(std::string_view name)
{
    using enum ScalarType;
    static constexpr std::array<std::pair<std::string_view, ScalarType>, 9> names = {{
        {"Int", Int}, {"BigInt", BigInt}, {"Float", Float}, {"Boolean", Boolean}, {"String", String},
        {"DateTime", DateTime}, {"Json", Json}, {"Bytes", Bytes}, {"Decimal", Decimal},
    }};
    for (const auto &[text, type] : names)
        if (text.size() == name.size() && text.front() == name.front() && text == name)
            return type;
    return std::nullopt;
}

void resolveTypes(Resolution &resolution)
{
    TypeResolver(resolution).run();
}

} // namespace dunlin::psl
