#include "engine/workspace/graph_builder.h"

#include <algorithm>
#include <string>

namespace dunlin::workspace {

namespace {

std::string typeText(const psl::Field &field)
{
    std::string text(field.type.name);
    if (field.type.kind == psl::FieldType::Kind::Unsupported)
        text = "Unsupported(\"" + text + "\")";
    switch (field.arity) {
    case psl::Arity::Required: return text;
    case psl::Arity::Optional: return text + "?";
    case psl::Arity::List: return text + "[]";
    }
    return text;
}

void markKeys(const psl::Model &model, diagram::Box &box)
{
    if (model.primaryKey) {
        for (const psl::IndexField &field : model.primaryKey->fields)
            box.rows[field.field].isPrimaryKey = true;
    }
    for (const psl::Index &index : model.indexes) {
        for (const psl::IndexField &field : index.fields) {
            diagram::Row &row = box.rows[field.field];
            row.isIndexed = true;
            row.isUnique = row.isUnique || (index.kind == psl::Index::Kind::Unique && index.fields.size() == 1);
        }
    }
}

diagram::Box tableBox(const psl::Model &model)
{
    diagram::Box box{
        .kind = model.isView ? diagram::Box::Kind::View : diagram::Box::Kind::Table,
        .name = std::string(model.name),
        .databaseName = std::string(model.databaseName()),
        .location = {model.file, model.span},
        .nameLocation = {model.file, model.nameSpan},
    };
    for (const psl::Field &field : model.fields) {
        box.rows.push_back({
            .name = std::string(field.name),
            .type = typeText(field),
            .isNullable = field.arity == psl::Arity::Optional,
            .isRelation = field.isRelation(),
            .columnName = field.isRelation() ? std::string() : std::string(field.databaseName()),
            .location = {field.file, field.span},
        });
    }
    markKeys(model, box);
    return box;
}

diagram::Box enumBox(const psl::Enum &type)
{
    diagram::Box box{
        .kind = diagram::Box::Kind::Enum,
        .name = std::string(type.name),
        .databaseName = std::string(type.databaseName()),
        .location = {type.file, type.span},
        .nameLocation = {type.file, type.nameSpan},
    };
    for (const psl::EnumValue &value : type.values)
        box.rows.push_back({.name = std::string(value.name), .location = {value.file, value.span}});
    return box;
}

bool isIdentifying(const psl::Model &model, const psl::Relation &relation)
{
    return model.primaryKey && std::ranges::all_of(relation.fields, [&model](psl::FieldIndex field) {
        return std::ranges::any_of(model.primaryKey->fields, [field](const psl::IndexField &key) { return key.field == field; });
    });
}

// As Prisma names it: https://www.prisma.io/docs/orm, "Conventions for relation tables in implicit m-n relations".
std::string junctionName(std::string_view a, std::string_view b, const std::optional<std::string_view> &name)
{
    return name ? std::string(*name) : std::string(std::min(a, b)) + "To" + std::string(std::max(a, b));
}

diagram::Edge edgeOf(const psl::Schema &schema, const psl::Relation &relation)
{
    using diagram::Cardinality;
    const psl::Model &model = schema.models[relation.modelA];
    diagram::Edge edge{
        .from = {.box = relation.modelA},
        .to = {.box = relation.modelB},
        .name = std::string(model.fields[relation.fieldA].name),
        .location = {relation.file, relation.span},
    };
    if (relation.kind == psl::Relation::Kind::ManyToMany) {
        edge.from.cardinality = edge.to.cardinality = Cardinality::ZeroOrMany;
        edge.implicitManyToMany = true;
        edge.junctionTable = "_" + junctionName(model.name, schema.models[relation.modelB].name, relation.name);
        return edge;
    }
    if (!relation.fields.empty())
        edge.from.row = relation.fields.front();
    if (!relation.references.empty())
        edge.to.row = relation.references.front();
    const bool required = std::ranges::all_of(relation.fields, [&model](psl::FieldIndex field) {
        return model.fields[field].arity == psl::Arity::Required;
    });
    edge.from.cardinality = relation.kind == psl::Relation::Kind::OneToOne ? Cardinality::ZeroOrOne : Cardinality::ZeroOrMany;
    edge.to.cardinality = required ? Cardinality::ExactlyOne : Cardinality::ZeroOrOne;
    edge.identifying = !relation.fields.empty() && isIdentifying(model, relation);
    return edge;
}

} // namespace

diagram::Graph buildGraph(const psl::Schema &schema)
{
    diagram::Graph graph;
    for (const psl::Model &model : schema.models)
        graph.boxes.push_back(tableBox(model));
    for (const psl::Enum &type : schema.enums)
        graph.boxes.push_back(enumBox(type));
    for (const psl::Relation &relation : schema.relations) {
        graph.edges.push_back(edgeOf(schema, relation));
        for (const psl::FieldIndex field : relation.fields)
            graph.boxes[relation.modelA].rows[field].isForeignKey = true;
    }
    return graph;
}

} // namespace dunlin::workspace
