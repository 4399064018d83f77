#include "engine/psl/schema/resolve_attributes.h"

namespace dunlin::psl {

namespace {

class AttributeResolver
{
public:
    explicit AttributeResolver(Resolution &resolution)
        : m_resolution(resolution), m_declarations(resolution.declarations), m_schema(resolution.schema),
          m_sink(resolution.sink), m_reader(resolution.sink)
    {
    }

    void run()
    {
        for (RelationFieldId id = 0; id < m_resolution.relationFields.size(); ++id) {
            const RelationField &field = m_resolution.relationFields[id];
            m_sink.setMuted(m_declarations.models[field.model].broken || m_declarations.models[field.target].broken);
            resolveRelationFieldAttributes(m_resolution, m_reader, id);
        }
        for (const TopDeclaration &top : m_declarations.tops) {
            m_sink.setMuted(isBroken(m_declarations, top));
            switch (top.kind) {
            case TopDeclaration::Kind::Model: visitModel(top.index); break;
            case TopDeclaration::Kind::Enum: visitEnum(top.index); break;
            case TopDeclaration::Kind::Composite: visitComposite(top.index); break;
            case TopDeclaration::Kind::Datasource:
            case TopDeclaration::Kind::Generator: break;
            }
        }
        m_sink.setMuted(false);
    }

private:
    std::optional<std::string_view> readMap()
    {
        const Expression *value = m_reader.defaultArgument("name");
        const std::string_view *text = value ? m_reader.string(*value) : nullptr;
        return text ? std::optional(*text) : std::nullopt;
    }

    std::optional<std::string_view> readSchema(core::Span &span)
    {
        const Expression *value = m_reader.defaultArgument("map");
        const std::string_view *text = value ? m_reader.string(*value) : nullptr;
        if (!text)
            return std::nullopt;
        span = value->span;
        return *text;
    }

    void readNativeType(Field &field)
    {
        const AttributeDeclaration *attribute = m_reader.nativeType();
        if (!attribute)
            return;
        const std::size_t dot = attribute->name.find('.');
        NativeType &type = field.nativeType.emplace();
        type.scope = attribute->name.substr(0, dot);
        type.name = attribute->name.substr(dot + 1);
        type.span = attribute->span;
        for (const Argument &argument : attribute->arguments)
            type.arguments.push_back(toString(argument.value));
    }

    void visitScalarField(ModelId modelId, FieldIndex index)
    {
        const ModelDeclaration &declaration = m_declarations.models[modelId];
        const FieldDeclaration &fieldDeclaration = declaration.fields[index];
        Model &model = m_schema.models[modelId];
        Field &field = model.fields[index];
        if (fieldDeclaration.attributes.empty())
            return;
        m_reader.open(declaration.file, fieldDeclaration.attributes);

        if (m_reader.single("map")) {
            mapField(modelId, index);
            m_reader.close();
        }
        if (m_reader.single("ignore")) {
            if (field.type.kind == FieldType::Kind::Unsupported)
                m_reader.attributeError(Rule::InvalidIgnore,
                                        "Fields of type `Unsupported` cannot take an `@ignore` attribute. They are already "
                                        "treated as ignored by the client due to their type.");
            else
                field.isIgnored = true;
            m_reader.close();
        }
        if (m_reader.single("relation")) {
            m_reader.attributeError(Rule::AttributeMisplaced, "Invalid field type, not a relation.");
            m_reader.close();
        }
        if (m_reader.single("id")) {
            resolveIdAttribute(m_resolution, m_reader, modelId, index);
            m_reader.close();
        }
        if (m_reader.single("updatedAt")) {
            if (field.type.kind != FieldType::Kind::Scalar || field.type.scalar != ScalarType::DateTime)
                m_reader.attributeError(Rule::UpdatedAtType, "Fields that are marked with @updatedAt must be of type DateTime.");
            if (field.arity == Arity::List)
                m_reader.attributeError(Rule::UpdatedAtType, "Fields that are marked with @updatedAt cannot be lists.");
            field.isUpdatedAt = true;
            m_reader.close();
        }
        if (m_reader.single("default")) {
            if (resolveDefault(m_resolution, m_reader, FieldOwner::Model, model.name, field))
                m_resolution.unknownFunctionDefaults.emplace_back(modelId, index);
            m_reader.close();
        }
        if (field.type.kind == FieldType::Kind::Scalar)
            readNativeType(field);
        if (m_reader.single("unique")) {
            resolveUniqueAttribute(m_resolution, m_reader, modelId, index);
            m_reader.close();
        }
        if (m_reader.single("shardKey")) {
            resolveShardKeyAttribute(m_resolution, m_reader, modelId, index);
            m_reader.close();
        }
        m_reader.closeAll();
    }

    void mapField(ModelId modelId, FieldIndex index)
    {
        std::optional<std::string_view> name = readMap();
        if (!name)
            return;
        const ModelDeclaration &declaration = m_declarations.models[modelId];
        const FieldDeclaration &fieldDeclaration = declaration.fields[index];
        Model &model = m_schema.models[modelId];
        model.fields[index].map = *name;
        const auto reportDuplicate = [&] {
            m_sink.error(Rule::DuplicateField, declaration.file, fieldDeclaration.span,
                         concat({"Field \"", fieldDeclaration.name, "\" is already defined on ", model.isView ? "view" : "model",
                                 " \"", model.name, "\"."}));
        };
        if (m_mappedFields.insert(modelId, *name, index))
            reportDuplicate();
        const std::optional<FieldIndex> same = m_resolution.findField(modelId, *name);
        if (!same || *same == index)
            return;
        const std::optional<std::string_view> otherMap = model.fields[*same].map;
        if (!otherMap || *otherMap == *name)
            reportDuplicate();
    }

    void visitModel(ModelId id)
    {
        const ModelDeclaration &declaration = m_declarations.models[id];
        Model &model = m_schema.models[id];
        for (FieldIndex i = 0; i < model.fields.size(); ++i)
            if (m_resolution.isScalarField(id, i))
                visitScalarField(id, i);

        m_reader.open(declaration.file, declaration.attributes);
        if (m_reader.single("ignore")) {
            for (FieldIndex i = 0; i < model.fields.size(); ++i)
                if (model.fields[i].isIgnored && m_resolution.isScalarField(id, i))
                    m_sink.attributeError(Rule::InvalidIgnore, declaration.file, declaration.fields[i].span, "@ignore",
                                          "Fields on an already ignored Model do not need an `@ignore` annotation.");
            model.isIgnored = true;
            m_reader.close();
        }
        if (m_reader.single("id")) {
            resolveBlockId(m_resolution, m_reader, id);
            m_reader.close();
        }
        if (m_reader.single("map")) {
            model.map = readMap();
            m_reader.close();
        }
        if (m_reader.single("schema")) {
            model.schema = readSchema(m_resolution.models[id].schemaSpan);
            m_reader.close();
        }
        while (m_reader.next("index")) {
            resolveBlockIndex(m_resolution, m_reader, id, Index::Kind::Normal);
            m_reader.close();
        }
        while (m_reader.next("unique")) {
            resolveBlockIndex(m_resolution, m_reader, id, Index::Kind::Unique);
            m_reader.close();
        }
        while (m_reader.next("fulltext")) {
            resolveBlockIndex(m_resolution, m_reader, id, Index::Kind::Fulltext);
            m_reader.close();
        }
        if (m_reader.single("shardKey")) {
            resolveBlockShardKey(m_resolution, m_reader, id);
            m_reader.close();
        }
        checkIdArity(m_resolution, id);
        checkShardKeyArity(m_resolution, id);
        m_reader.closeAll();
    }

    void visitEnum(EnumId id)
    {
        const EnumDeclaration &declaration = m_declarations.enums[id];
        Enum &item = m_schema.enums[id];
        for (std::size_t i = 0; i < declaration.values.size(); ++i) {
            m_reader.open(declaration.file, declaration.values[i].attributes);
            if (m_reader.single("map")) {
                item.values[i].map = readMap();
                m_reader.close();
            }
            m_reader.closeAll();
        }
        m_reader.open(declaration.file, declaration.attributes);
        if (m_reader.single("map")) {
            item.map = readMap();
            m_reader.close();
        }
        if (m_reader.single("schema")) {
            item.schema = readSchema(m_resolution.enumSchemaSpans[id]);
            m_reader.close();
        }
        m_reader.closeAll();
    }

    void visitComposite(CompositeTypeId id)
    {
        const ModelDeclaration &declaration = m_declarations.compositeTypes[id];
        CompositeType &type = m_schema.compositeTypes[id];
        for (FieldIndex i = 0; i < type.fields.size(); ++i) {
            Field &field = type.fields[i];
            if (field.type.kind == FieldType::Kind::Unknown)
                continue;
            m_reader.open(declaration.file, declaration.fields[i].attributes);
            if (field.type.kind == FieldType::Kind::Scalar)
                readNativeType(field);
            if (m_reader.single("map")) {
                mapCompositeField(id, i);
                m_reader.close();
            }
            if (m_reader.single("default")) {
                resolveDefault(m_resolution, m_reader, FieldOwner::Composite, type.name, field);
                m_reader.close();
            }
            m_reader.closeAll();
        }
    }

    void mapCompositeField(CompositeTypeId id, FieldIndex index)
    {
        std::optional<std::string_view> name = readMap();
        if (!name)
            return;
        const ModelDeclaration &declaration = m_declarations.compositeTypes[id];
        CompositeType &type = m_schema.compositeTypes[id];
        type.fields[index].map = *name;
        const auto reportDuplicate = [&](std::string_view field) {
            m_sink.error(Rule::DuplicateField, declaration.file, declaration.fields[index].span,
                         concat({"Field \"", field, "\" is already defined on composite type \"", type.name, "\"."}));
        };
        if (m_mappedCompositeFields.insert(id, *name, index))
            reportDuplicate(*name);
        const std::optional<FieldIndex> same = m_resolution.compositeFields.find(id, *name);
        if (same && !type.fields[*same].map)
            reportDuplicate(type.fields[index].name);
    }

    Resolution &m_resolution;
    const Declarations &m_declarations;
    Schema &m_schema;
    DiagnosticSink &m_sink;
    AttributeReader m_reader;
    NameMap m_mappedFields;
    NameMap m_mappedCompositeFields;
};

} // namespace

void resolveAttributes(Resolution &resolution)
{
    AttributeResolver(resolution).run();
}

} // namespace dunlin::psl
