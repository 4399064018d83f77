#include "engine/sql/schema.h"

#include <algorithm>

namespace dunlin::sql {

const Column *Table::findColumn(std::string_view name) const
{
    const auto found = std::ranges::find(columns, name, &Column::name);
    return found == columns.end() ? nullptr : &*found;
}

bool Enum::has(std::string_view value) const
{
    return std::ranges::find(values, value) != values.end();
}

const Table *SqlSchema::findTable(std::string_view schema, std::string_view name) const
{
    const auto found = std::ranges::find_if(tables, [&](const Table &table) { return table.name == name && table.schema == schema; });
    return found == tables.end() ? nullptr : &*found;
}

const Table *SqlSchema::findTable(std::string_view name) const
{
    const auto found = std::ranges::find(tables, name, &Table::name);
    return found == tables.end() ? nullptr : &*found;
}

const Enum *SqlSchema::findEnum(std::string_view name) const
{
    const auto found = std::ranges::find(enums, name, &Enum::name);
    return found == enums.end() ? nullptr : &*found;
}

SqlSchema withoutPartialIndexes(SqlSchema schema)
{
    for (Table &table : schema.tables)
        std::erase_if(table.indexes, [](const Index &index) { return !index.predicate.empty(); });
    return schema;
}

} // namespace dunlin::sql
