#include "engine/sql/schema.h"

#include <algorithm>

namespace dunlin::sql {

const Column *Table::findColumn(std::string_view name) const
{
    const auto found = std::ranges::find(columns, name, &Column::name);
    return found == columns.end() ? nullptr : &*found;
}

const Table *SqlSchema::findTable(std::string_view schema, std::string_view name) const
{
    const auto found = std::ranges::find_if(tables, [&](const Table &table) { return table.name == name && table.schema == schema; });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace dunlin::sql
