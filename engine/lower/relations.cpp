#include "engine/lower/relations.h"

#include "engine/lower/constraint_names.h"
#include "engine/lower/schema_name.h"

#include <algorithm>

namespace dunlin::lower {
namespace {

sql::ReferentialAction lowerAction(psl::ReferentialAction action)
{
    switch (action) {
    case psl::ReferentialAction::Cascade:
        return sql::ReferentialAction::Cascade;
    case psl::ReferentialAction::Restrict:
        return sql::ReferentialAction::Restrict;
    case psl::ReferentialAction::NoAction:
        return sql::ReferentialAction::NoAction;
    case psl::ReferentialAction::SetNull:
        return sql::ReferentialAction::SetNull;
    case psl::ReferentialAction::SetDefault:
        return sql::ReferentialAction::SetDefault;
    }
    return sql::ReferentialAction::NoAction;
}

// BEHAVIOUR.md 2.12: a relation is as optional as its relation field, unless one of its columns is required.
sql::ReferentialAction deleteActionOf(const psl::Relation &relation, const psl::Model &referencing, const dialects::Dialect &dialect)
{
    if (relation.onDelete)
        return lowerAction(*relation.onDelete);
    const auto isRequired = [&](psl::FieldIndex field) { return referencing.fields[field].arity == psl::Arity::Required; };
    const bool isOptional = referencing.fields[relation.fieldA].arity == psl::Arity::Optional && std::ranges::none_of(relation.fields, isRequired);
    if (isOptional)
        return sql::ReferentialAction::SetNull;
    return dialect.capabilities().restrictAction ? sql::ReferentialAction::Restrict : sql::ReferentialAction::NoAction;
}

std::vector<std::string> databaseNames(const psl::Model &model, std::span<const psl::FieldIndex> fields)
{
    std::vector<std::string> names;
    for (const psl::FieldIndex field : fields)
        names.emplace_back(model.fields[field].databaseName());
    return names;
}

// Relations in the order of the fields that declare them, which is the order of the keys in a table and of the join tables.
std::vector<const psl::Relation *> inFieldOrder(const psl::Schema &schema, bool manyToMany)
{
    std::vector<const psl::Relation *> relations;
    for (const psl::Relation &relation : schema.relations) {
        if ((relation.kind == psl::Relation::Kind::ManyToMany) == manyToMany)
            relations.push_back(&relation);
    }
    std::ranges::stable_sort(relations, {}, [](const psl::Relation *relation) { return std::pair(relation->modelA, relation->fieldA); });
    return relations;
}

sql::ForeignKey lowerForeignKey(const psl::Schema &schema, const psl::Relation &relation, const dialects::Dialect &dialect)
{
    const psl::Model &referencing = schema.models[relation.modelA];
    const psl::Model &referenced = schema.models[relation.modelB];
    sql::ForeignKey key{.columns = databaseNames(referencing, relation.fields),
                        .referencedSchema = schemaName(referenced.schema, dialect),
                        .referencedTable = std::string(referenced.databaseName()),
                        .referencedColumns = databaseNames(referenced, relation.references),
                        .onDelete = deleteActionOf(relation, referencing, dialect),
                        .onUpdate = relation.onUpdate ? lowerAction(*relation.onUpdate) : sql::ReferentialAction::Cascade,
                        .origin = core::Location{relation.file, relation.span}};
    const std::vector<std::string_view> columns(key.columns.begin(), key.columns.end());
    key.name = relation.map ? *relation.map
                            : ConstraintNames{dialect.capabilities().identifierLimit}.foreignKey(referencing.databaseName(), columns);
    return key;
}

const psl::Field *singleIdField(const psl::Model &model)
{
    if (!model.primaryKey || model.primaryKey->fields.size() != 1)
        return nullptr;
    return &model.fields[model.primaryKey->fields.front().field];
}

sql::ForeignKey joinForeignKey(const sql::Table &table, std::string_view column, const psl::Model &referenced, const psl::Field &id,
                               const dialects::Dialect &dialect)
{
    const ConstraintNames names{dialect.capabilities().identifierLimit};
    return {.name = names.joinForeignKey(table.name, column),
            .columns = {std::string(column)},
            .referencedSchema = schemaName(referenced.schema, dialect),
            .referencedTable = std::string(referenced.databaseName()),
            .referencedColumns = {std::string(id.databaseName())},
            .onDelete = sql::ReferentialAction::Cascade,
            .onUpdate = sql::ReferentialAction::Cascade,
            .origin = table.origin};
}

void addJoinKeys(sql::Table &table, const dialects::Dialect &dialect)
{
    const ConstraintNames names{dialect.capabilities().identifierLimit};
    const std::vector<sql::IndexColumn> both{{.name = "A"}, {.name = "B"}};
    switch (dialect.capabilities().joinTableKey) {
    case dialects::JoinTableKey::UniqueIndex:
        table.indexes.push_back(
            {.name = names.joinUnique(table.name), .kind = sql::Index::Kind::Unique, .columns = both, .origin = table.origin});
        break;
    case dialects::JoinTableKey::PrimaryKey:
        table.primaryKey = sql::PrimaryKey{.name = names.joinPrimaryKey(table.name), .columns = both, .origin = table.origin};
        break;
    }
    table.indexes.push_back({.name = names.joinIndex(table.name), .columns = {{.name = "B"}}, .origin = table.origin});
}

std::string relationName(const psl::Schema &schema, const psl::Relation &relation)
{
    if (relation.name && !relation.name->empty())
        return std::string(*relation.name);
    std::string_view first = schema.models[relation.modelA].name;
    std::string_view second = schema.models[relation.modelB].name;
    if (second < first)
        std::swap(first, second);
    return std::string(first).append("To").append(second);
}

} // namespace

void addForeignKeys(const psl::Schema &schema, const dialects::Dialect &dialect, std::span<const std::size_t> tableOfModel,
                    std::vector<sql::Table> &tables)
{
    for (const psl::Relation *relation : inFieldOrder(schema, false)) {
        const bool complete = !relation->fields.empty() && relation->fields.size() == relation->references.size();
        if (!complete || schema.models[relation->modelA].isView || schema.models[relation->modelB].isView)
            continue;
        tables[tableOfModel[relation->modelA]].foreignKeys.push_back(lowerForeignKey(schema, *relation, dialect));
    }
}

void addJoinTables(const psl::Schema &schema, const dialects::Dialect &dialect, std::vector<sql::Table> &tables)
{
    const ConstraintNames names{dialect.capabilities().identifierLimit};
    for (const psl::Relation *relation : inFieldOrder(schema, true)) {
        const psl::Model &modelA = schema.models[relation->modelA];
        const psl::Model &modelB = schema.models[relation->modelB];
        const psl::Field *idA = singleIdField(modelA);
        const psl::Field *idB = singleIdField(modelB);
        if (!idA || !idB)
            continue;
        sql::Table table{.schema = schemaName(modelA.schema, dialect),
                         .name = names.joinTable(relationName(schema, *relation)),
                         .origin = core::Location{relation->file, relation->span}};
        table.columns.push_back({.name = "A", .type = dialect.lowerType(schema, *idA), .origin = table.origin});
        table.columns.push_back({.name = "B", .type = dialect.lowerType(schema, *idB), .origin = table.origin});
        addJoinKeys(table, dialect);
        if (schema.relationMode() == psl::RelationMode::ForeignKeys) {
            table.foreignKeys.push_back(joinForeignKey(table, "A", modelA, *idA, dialect));
            table.foreignKeys.push_back(joinForeignKey(table, "B", modelB, *idB, dialect));
        }
        tables.push_back(std::move(table));
    }
}

} // namespace dunlin::lower
