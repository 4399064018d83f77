#include "engine/psl/dmmf/dmmf.h"

#include "engine/psl/dmmf/default_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace dunlin::psl {

namespace {

using Json = nlohmann::ordered_json;

template <typename Text>
Json orNull(const std::optional<Text> &text)
{
    return text ? Json(*text) : Json();
}

void addDocumentation(Json &item, const std::optional<std::string_view> &documentation)
{
    if (documentation)
        item["documentation"] = *documentation;
}

// What a client cannot use is not there.
bool isVisible(const Field &field)
{
    return !field.isIgnored && field.type.kind != FieldType::Kind::Unsupported;
}

const Field &lastField(const Schema &schema, const Model &model, const IndexField &item)
{
    const Field *field = &model.fields[item.field];
    for (const std::string_view part : item.path)
        field = &*std::ranges::find(schema.compositeTypes[field->type.target].fields, part, &Field::name);
    return *field;
}

Json nameList(const Schema &schema, const Model &model, const std::vector<IndexField> &fields)
{
    Json list = Json::array();
    for (const IndexField &field : fields)
        list.push_back(lastField(schema, model, field).name);
    return list;
}

Json nameList(const Model &model, const std::vector<FieldIndex> &fields)
{
    Json list = Json::array();
    for (const FieldIndex field : fields)
        list.push_back(model.fields[field].name);
    return list;
}

bool isOnly(const std::vector<IndexField> &fields, FieldIndex field)
{
    return fields.size() == 1 && fields.front().field == field && fields.front().path.empty();
}

std::string_view kindOf(const FieldType &type)
{
    switch (type.kind) {
    case FieldType::Kind::Model:
    case FieldType::Kind::Composite: return "object";
    case FieldType::Kind::Enum: return "enum";
    case FieldType::Kind::Scalar: return "scalar";
    case FieldType::Kind::Unsupported:
    case FieldType::Kind::Unknown: return "unsupported";
    }
    return {};
}

struct FieldRoles // what its model makes of a field
{
    bool isUnique = false;
    bool isId = false;
    bool isReadOnly = false;
};

// What fields of models and of composite types have in common.
Json fieldJson(const Field &field, const FieldRoles &roles)
{
    Json item{{"name", field.name}};
    if (field.map)
        item["dbName"] = *field.map;
    item["kind"] = kindOf(field.type);
    item["isList"] = field.arity == Arity::List;
    item["isRequired"] = field.arity != Arity::Optional;
    item["isUnique"] = roles.isUnique;
    item["isId"] = roles.isId;
    item["isReadOnly"] = roles.isReadOnly;
    item["hasDefaultValue"] = field.defaultValue.has_value();
    item["type"] = field.type.name;
    item["nativeType"] = field.nativeType ? Json::array({field.nativeType->name, field.nativeType->arguments}) : Json();
    if (field.defaultValue)
        item["default"] = defaultJson(field);
    return item;
}

class DmmfWriter
{
public:
    explicit DmmfWriter(const Schema &schema) : m_schema(schema) { collectReadOnlyFields(); }

    Json run()
    {
        Json models = Json::array();
        Json indexes = Json::array();
        for (const bool views : {false, true}) {
            for (ModelId id = 0; id < m_schema.models.size(); ++id) {
                const Model &model = m_schema.models[id];
                if (model.isView != views || model.isIgnored)
                    continue;
                models.push_back(modelJson(id));
                addIndexes(model, indexes);
            }
        }
        Json types = Json::array();
        for (const CompositeType &type : m_schema.compositeTypes)
            types.push_back(compositeJson(type));
        Json enums = Json::array();
        for (const Enum &item : m_schema.enums)
            enums.push_back(enumJson(item));
        return {{"enums", std::move(enums)}, {"models", std::move(models)}, {"types", std::move(types)}, {"indexes", std::move(indexes)}};
    }

private:
    // Clients write foreign keys through their relation.
    void collectReadOnlyFields()
    {
        for (const Model &model : m_schema.models)
            m_readOnly.emplace_back(model.fields.size());
        for (const Relation &relation : m_schema.relations)
            for (const FieldIndex field : relation.fields)
                m_readOnly[relation.modelA][field] = true;
    }

    static Json enumJson(const Enum &item)
    {
        Json values = Json::array();
        for (const EnumValue &value : item.values) {
            Json entry{{"name", value.name}, {"dbName", orNull(value.map)}};
            addDocumentation(entry, value.documentation);
            values.push_back(std::move(entry));
        }
        Json out{{"name", item.name}, {"values", std::move(values)}, {"dbName", orNull(item.map)}};
        addDocumentation(out, item.documentation);
        return out;
    }

    static Json compositeJson(const CompositeType &type)
    {
        Json fields = Json::array();
        for (const Field &field : type.fields) {
            if (!isVisible(field))
                continue;
            Json item = fieldJson(field, {});
            addDocumentation(item, field.documentation);
            fields.push_back(std::move(item));
        }
        Json out{{"name", type.name},   {"dbName", nullptr},     {"schema", nullptr}, {"fields", std::move(fields)},
                 {"primaryKey", nullptr}, {"uniqueFields", Json::array()}, {"uniqueIndexes", Json::array()}};
        addDocumentation(out, type.documentation);
        return out;
    }

    Json modelJson(ModelId id) const
    {
        const Model &model = m_schema.models[id];
        Json fields = Json::array();
        for (FieldIndex i = 0; i < model.fields.size(); ++i)
            if (isVisible(model.fields[i]))
                fields.push_back(modelFieldJson(id, i));
        Json primaryKey;
        if (model.primaryKey && !model.primaryKey->fromField)
            primaryKey = {{"name", orNull(model.primaryKey->name)}, {"fields", nameList(m_schema, model, model.primaryKey->fields)}};
        Json uniqueFields = Json::array();
        Json uniqueIndexes = Json::array();
        for (const Index &index : model.indexes) {
            if (index.kind != Index::Kind::Unique || index.fromField)
                continue;
            uniqueFields.push_back(nameList(m_schema, model, index.fields));
            uniqueIndexes.push_back({{"name", orNull(index.name)}, {"fields", nameList(m_schema, model, index.fields)}});
        }
        Json out{{"name", model.name},
                 {"dbName", orNull(model.map)},
                 {"schema", orNull(model.schema)},
                 {"fields", std::move(fields)},
                 {"primaryKey", std::move(primaryKey)},
                 {"uniqueFields", std::move(uniqueFields)},
                 {"uniqueIndexes", std::move(uniqueIndexes)},
                 {"isGenerated", false}};
        addDocumentation(out, model.documentation);
        return out;
    }

    Json modelFieldJson(ModelId id, FieldIndex index) const
    {
        const Model &model = m_schema.models[id];
        const Field &field = model.fields[index];
        FieldRoles roles;
        roles.isId = model.primaryKey && isOnly(model.primaryKey->fields, index);
        roles.isUnique = !roles.isId && std::ranges::any_of(model.indexes, [&](const Index &candidate) {
            return candidate.kind == Index::Kind::Unique && isOnly(candidate.fields, index);
        });
        roles.isReadOnly = m_readOnly[id][index];
        Json item = fieldJson(field, roles);
        if (field.relation)
            addRelation(item, m_schema.relations[*field.relation], id, index);
        item["isGenerated"] = false;
        item["isUpdatedAt"] = field.isUpdatedAt;
        addDocumentation(item, field.documentation);
        return item;
    }

    void addRelation(Json &item, const Relation &relation, ModelId id, FieldIndex index) const
    {
        const Model &modelA = m_schema.models[relation.modelA];
        const Model &modelB = m_schema.models[relation.modelB];
        const auto [first, second] = std::minmax(modelA.name, modelB.name);
        item["relationName"] = relation.name ? *relation.name : std::string(first) + "To" + std::string(second);
        const bool holdsKey = relation.modelA == id && relation.fieldA == index;
        item["relationFromFields"] = holdsKey ? nameList(modelA, relation.fields) : Json::array();
        item["relationToFields"] = holdsKey ? nameList(modelB, relation.references) : Json::array();
        if (holdsKey && relation.onDelete)
            item["relationOnDelete"] = toString(*relation.onDelete);
        if (holdsKey && relation.onUpdate)
            item["relationOnUpdate"] = toString(*relation.onUpdate);
    }

    static std::string path(const Model &model, const IndexField &field)
    {
        std::string text(model.fields[field.field].name);
        for (const std::string_view part : field.path)
            text.append(".").append(part);
        return text;
    }

    static Json indexFields(const Model &model, const std::vector<IndexField> &fields)
    {
        Json list = Json::array();
        for (const IndexField &field : fields) {
            Json item{{"name", path(model, field)}};
            if (field.sort)
                item["sortOrder"] = *field.sort == SortOrder::Descending ? "desc" : "asc";
            if (field.length)
                item["length"] = *field.length;
            if (field.operatorClass)
                item["operatorClass"] = field.operatorClass->name;
            list.push_back(std::move(item));
        }
        return list;
    }

    // Of a primary key or an index.
    template <typename Key>
    static Json keyJson(const Model &model, std::string_view type, const Key &key)
    {
        Json item{{"model", model.name}, {"type", type}, {"isDefinedOnField", key.fromField.has_value()}};
        if (key.name)
            item["name"] = *key.name;
        if (key.map)
            item["dbName"] = *key.map;
        if constexpr (requires { key.algorithm; }) {
            if (key.algorithm)
                item["algorithm"] = *key.algorithm;
        }
        if (key.clustered)
            item["clustered"] = *key.clustered;
        item["fields"] = indexFields(model, key.fields);
        return item;
    }

    static void addIndexes(const Model &model, Json &list)
    {
        if (model.primaryKey)
            list.push_back(keyJson(model, "id", *model.primaryKey));
        for (const Index &index : model.indexes) {
            const std::string_view type = index.kind == Index::Kind::Unique     ? "unique"
                                          : index.kind == Index::Kind::Fulltext ? "fulltext"
                                                                                : "normal";
            list.push_back(keyJson(model, type, index));
        }
    }

    const Schema &m_schema;
    std::vector<std::vector<bool>> m_readOnly; // by model and field
};

} // namespace

std::string dmmf(const Schema &schema)
{
    return DmmfWriter(schema).run().dump(2) + "\n";
}

} // namespace dunlin::psl
