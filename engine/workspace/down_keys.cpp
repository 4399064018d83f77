#include "engine/workspace/down_keys.h"

#include "engine/workspace/sql_names.h"

#include <algorithm>
#include <set>

namespace dunlin::workspace {

namespace {

bool contains(const std::vector<Down::Column> &columns, std::string_view table, std::string_view name)
{
    return std::ranges::any_of(columns, [&](const Down::Column &column) { return column.table == table && column.name == name; });
}

std::vector<std::string> namesOf(const std::vector<sql::IndexColumn> &columns)
{
    std::vector<std::string> names;
    for (const sql::IndexColumn &column : columns)
        names.push_back(column.name);
    return names;
}

// Whether a row of the one table cannot be there before rows of the other are.
bool relies(const sql::SqlSchema &schema, const std::string &table, const std::string &on, std::set<std::string> &seen)
{
    const sql::Table *from = seen.insert(table).second ? schema.findTable(table) : nullptr;
    return from && std::ranges::any_of(from->foreignKeys, [&](const sql::ForeignKey &key) {
               return key.referencedTable == on || relies(schema, key.referencedTable, on, seen);
           });
}

bool isCircle(const sql::SqlSchema &schema, const sql::Table &table, const sql::ForeignKey &key)
{
    std::set<std::string> seen{table.name};
    return key.referencedTable != table.name && relies(schema, key.referencedTable, table.name, seen);
}

bool waits(const sql::SqlSchema &schema, const sql::Table &table, const sql::ForeignKey &key, const Returning &returning, ForeignKeys made)
{
    const auto comesIn = [&](const std::string &of) { return [&](const std::string &column) { return returning.hasColumn(of, column); }; };
    if (std::ranges::any_of(key.columns, comesIn(table.name)) || std::ranges::any_of(key.referencedColumns, comesIn(key.referencedTable)))
        return true;
    if (!returning.hasTable(key.referencedTable))
        return false;
    // Rows of new tables come back in the order of their keys.
    return made == ForeignKeys::Afterwards || !returning.hasTable(table.name) || isCircle(schema, table, key);
}

} // namespace

bool Returning::hasTable(std::string_view name) const
{
    return std::ranges::find(tables, name) != tables.end();
}

bool Returning::isMade(std::string_view table, std::string_view column) const
{
    return contains(made, table, column);
}

bool Returning::hasColumn(std::string_view table, std::string_view column) const
{
    return isMade(table, column) || contains(changed, table, column);
}

Returning returningOf(std::span<const diff::Step> steps, std::span<const Down::Column> remade)
{
    Returning returning{.tables = {}, .made = {remade.begin(), remade.end()}, .changed = {}};
    const auto alter = [&](const std::string &table, const diff::AlterColumn &change) {
        if (change.typeChange)
            returning.changed.push_back({table, change.after.name});
    };
    for (const diff::Step &step : steps) {
        if (const auto *create = std::get_if<diff::CreateTable>(&step))
            returning.tables.push_back(create->table.name);
        if (const auto *altered = std::get_if<diff::AlterTable>(&step)) {
            for (const diff::TableChange &change : altered->changes) {
                if (const auto *added = std::get_if<diff::AddColumn>(&change))
                    returning.made.push_back({altered->table.name, added->column.name});
                if (const auto *again = std::get_if<diff::DropAndRecreateColumn>(&change))
                    returning.made.push_back({altered->table.name, again->after.name});
                if (const auto *one = std::get_if<diff::AlterColumn>(&change))
                    alter(altered->table.name, *one);
            }
        }
        if (const auto *redefine = std::get_if<diff::RedefineTables>(&step)) {
            for (const diff::RedefinedTable &table : redefine->tables) {
                for (const diff::AddColumn &added : table.added)
                    returning.made.push_back({table.after.name, added.column.name});
                for (const diff::AlterColumn &change : table.altered)
                    alter(table.after.name, change);
            }
        }
    }
    return returning;
}

std::vector<Down::Unique> takeKeysOff(const Returning &returning, ForeignKeys made, sql::SqlSchema &schema)
{
    std::vector<Down::Unique> unique;
    const sql::SqlSchema whole = schema;
    for (sql::Table &table : schema.tables) {
        const auto isMade = [&](const sql::IndexColumn &column) { return returning.isMade(table.name, column.name); };
        const auto comes = [&](const sql::IndexColumn &column) { return returning.hasColumn(table.name, column.name); };
        // A key of changed values stays: rows are found by it.
        if (table.primaryKey && std::ranges::any_of(table.primaryKey->columns, isMade)) {
            unique.push_back({.schema = table.schema, .table = table.name, .columns = namesOf(table.primaryKey->columns)});
            table.primaryKey.reset();
        }
        std::erase_if(table.indexes, [&](const sql::Index &index) {
            if (index.kind != sql::Index::Kind::Unique || std::ranges::none_of(index.columns, comes))
                return false;
            if (index.predicate.empty())
                unique.push_back({.schema = table.schema, .table = table.name, .columns = namesOf(index.columns)});
            return true;
        });
        std::erase_if(table.foreignKeys, [&](const sql::ForeignKey &key) { return waits(whole, table, key, returning, made); });
    }
    return unique;
}

} // namespace dunlin::workspace
