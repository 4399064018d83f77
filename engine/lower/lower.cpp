#include "engine/lower/lower.h"

#include "engine/lower/constraint_names.h"
#include "engine/lower/defaults.h"
#include "engine/lower/predicate.h"
#include "engine/lower/relations.h"
#include "engine/lower/schema_name.h"

#include <algorithm>

namespace dunlin::lower {
namespace {

sql::Origin originOf(const psl::Field &field)
{
    return core::Location{field.file, field.span};
}

bool isColumn(const psl::Field &field)
{
    switch (field.type.kind) {
    case psl::FieldType::Kind::Scalar:
    case psl::FieldType::Kind::Enum:
    case psl::FieldType::Kind::Unsupported:
        return true;
    case psl::FieldType::Kind::Model:
    case psl::FieldType::Kind::Composite:
    case psl::FieldType::Kind::Unknown:
        return false;
    }
    return false;
}

void lowerColumn(const psl::Schema &schema, const psl::Model &model, const psl::Field &field, const dialects::Dialect &dialect, sql::Column &column)
{
    column.name = field.databaseName();
    column.type = dialect.lowerType(schema, field);
    column.origin = originOf(field);
    LoweredDefault lowered = lowerDefault(schema, field);
    column.defaultValue = std::move(lowered.value);
    column.hasClientDefault = lowered.clientSide;
    // Whether autoincrement() means anything for this type is up to the database: SQLite counts only INTEGER keys.
    column.autoIncrement = dialect.isAutoIncrement(model, field, lowered.autoIncrement);
    if (field.defaultValue && field.defaultValue->map)
        column.defaultConstraint = *field.defaultValue->map;
}

std::vector<sql::IndexColumn> lowerIndexColumns(const psl::Model &model, const std::vector<psl::IndexField> &fields)
{
    std::vector<sql::IndexColumn> columns;
    columns.reserve(fields.size());
    for (const psl::IndexField &field : fields) {
        sql::IndexColumn &column = columns.emplace_back();
        column.name = model.fields[field.field].databaseName();
        column.length = field.length;
        if (field.sort == psl::SortOrder::Descending)
            column.sort = sql::SortOrder::Descending;
        column.sortWritten = field.sort.has_value();
        if (field.operatorClass)
            column.operatorClass = field.operatorClass->name;
    }
    return columns;
}

std::vector<std::string_view> columnNames(const psl::Model &model, const std::vector<psl::IndexField> &fields)
{
    std::vector<std::string_view> names;
    names.reserve(fields.size());
    for (const psl::IndexField &field : fields)
        names.push_back(model.fields[field.field].databaseName());
    return names;
}

sql::Index lowerIndex(const psl::Model &model, const psl::Index &index, const dialects::Dialect &dialect)
{
    const ConstraintNames names{dialect.capabilities().identifierLimit};
    sql::Index lowered{.columns = lowerIndexColumns(model, index.fields),
                       .algorithm = std::string(index.algorithm.value_or("")),
                       .clustered = index.clustered,
                       .origin = core::Location{index.file, index.span}};
    const std::vector<std::string_view> columns = columnNames(model, index.fields);
    switch (index.kind) {
    case psl::Index::Kind::Normal:
        lowered.kind = sql::Index::Kind::Normal;
        break;
    case psl::Index::Kind::Unique:
        lowered.kind = sql::Index::Kind::Unique;
        break;
    case psl::Index::Kind::Fulltext:
        lowered.kind = sql::Index::Kind::Fulltext;
        break;
    }
    if (index.map)
        lowered.name = *index.map;
    else if (index.kind == psl::Index::Kind::Unique)
        lowered.name = names.unique(model.databaseName(), columns);
    else
        lowered.name = names.index(model.databaseName(), columns);
    dialect.lowerIndexDetails(index, lowered);
    if (index.where)
        lowered.predicate = lowerPredicate(model, *index.where, dialect);
    return lowered;
}

// Field-level @unique first, then @@index, @@unique, @@fulltext, each in text order: the order Prisma creates them in.
int creationRank(const psl::Index &index)
{
    if (index.fromField)
        return 0;
    switch (index.kind) {
    case psl::Index::Kind::Normal:
        return 1;
    case psl::Index::Kind::Unique:
        return 2;
    case psl::Index::Kind::Fulltext:
        return 3;
    }
    return 3;
}

std::vector<sql::Index> lowerIndexes(const psl::Model &model, const dialects::Dialect &dialect)
{
    std::vector<const psl::Index *> ordered;
    ordered.reserve(model.indexes.size());
    for (const psl::Index &index : model.indexes) {
        if (!index.fields.empty())
            ordered.push_back(&index);
    }
    std::ranges::stable_sort(ordered, {}, [](const psl::Index *index) { return creationRank(*index); });
    std::vector<sql::Index> indexes;
    indexes.reserve(ordered.size());
    for (const psl::Index *index : ordered)
        indexes.push_back(lowerIndex(model, *index, dialect));
    return indexes;
}

std::optional<sql::PrimaryKey> lowerPrimaryKey(const psl::Model &model, const dialects::Dialect &dialect)
{
    if (!model.primaryKey || model.primaryKey->fields.empty())
        return std::nullopt;
    const psl::PrimaryKey &key = *model.primaryKey;
    sql::PrimaryKey lowered{.columns = lowerIndexColumns(model, key.fields),
                            .clustered = key.clustered,
                            .origin = core::Location{key.file, key.span}};
    if (dialect.capabilities().namedPrimaryKeys)
        lowered.name = key.map.value_or(ConstraintNames{dialect.capabilities().identifierLimit}.primaryKey(model.databaseName()));
    return lowered;
}

sql::Table lowerTable(const psl::Schema &schema, const psl::Model &model, const dialects::Dialect &dialect)
{
    sql::Table table{.schema = schemaName(model.schema, dialect),
                     .name = std::string(model.databaseName()),
                     .origin = core::Location{model.file, model.span}};
    table.columns.reserve(static_cast<std::size_t>(std::ranges::count_if(model.fields, isColumn)));
    for (const psl::Field &field : model.fields) {
        if (isColumn(field))
            lowerColumn(schema, model, field, dialect, table.columns.emplace_back());
    }
    table.primaryKey = lowerPrimaryKey(model, dialect);
    table.indexes = lowerIndexes(model, dialect);
    return table;
}

void addDatasource(const psl::Schema &schema, const dialects::Dialect &dialect, sql::SqlSchema &lowered)
{
    const psl::Datasource *datasource = schema.datasource();
    if (dialect.capabilities().schemas) {
        lowered.defaultSchema = dialect.capabilities().defaultSchema;
        if (datasource)
            lowered.schemas = datasource->schemas;
        if (lowered.schemas.empty())
            lowered.schemas.push_back(lowered.defaultSchema);
        std::ranges::sort(lowered.schemas);
    }
    if (dialect.capabilities().extensions && datasource) {
        for (const psl::ExtensionDeclaration &extension : datasource->extensions)
            lowered.extensions.push_back({.name = std::string(extension.map.value_or(extension.name)),
                                          .schema = std::string(extension.schema.value_or("")),
                                          .version = std::string(extension.version.value_or(""))});
        std::ranges::sort(lowered.extensions, {}, &sql::Extension::name);
    }
}

} // namespace

sql::SqlSchema lower(const psl::Schema &schema, const dialects::Dialect &dialect)
{
    sql::SqlSchema lowered;
    lowered.partialIndexes = schema.hasPreviewFeature("partialIndexes");
    addDatasource(schema, dialect, lowered);

    std::vector<std::size_t> tableOfModel(schema.models.size());
    lowered.tables.reserve(schema.models.size());
    for (std::size_t model = 0; model < schema.models.size(); ++model) {
        const psl::Model &source = schema.models[model];
        if (source.isView) {
            lowered.views.push_back({.schema = schemaName(source.schema, dialect),
                                     .name = std::string(source.databaseName()),
                                     .origin = core::Location{source.file, source.span}});
            continue;
        }
        tableOfModel[model] = lowered.tables.size();
        lowered.tables.push_back(lowerTable(schema, source, dialect));
    }
    if (dialect.capabilities().enums) {
        for (const psl::Enum &source : schema.enums) {
            sql::Enum type{.schema = schemaName(source.schema, dialect),
                           .name = std::string(source.databaseName()),
                           .origin = core::Location{source.file, source.span}};
            for (const psl::EnumValue &value : source.values)
                type.values.emplace_back(value.databaseName());
            lowered.enums.push_back(std::move(type));
        }
    }
    if (schema.relationMode() == psl::RelationMode::ForeignKeys)
        addForeignKeys(schema, dialect, tableOfModel, lowered.tables);
    addJoinTables(schema, dialect, lowered.tables);
    return lowered;
}

} // namespace dunlin::lower
