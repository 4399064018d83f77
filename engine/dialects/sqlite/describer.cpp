#include "engine/dialects/sqlite/describer.h"

#include "engine/dialects/sqlite/statement_text.h"
#include "engine/dialects/sqlite/table_extras.h"
#include "engine/dialects/sqlite/table_text.h"
#include "engine/dialects/sqlite/types.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace dunlin::dialects::sqlite {

namespace {

using Row = std::vector<Value>;

std::string text(const Row &row, std::size_t column)
{
    return row[column].value_or(std::string());
}

int number(const Row &row, std::size_t column)
{
    return std::atoi(text(row, column).c_str());
}

sql::ReferentialAction action(const std::string &words)
{
    const std::string folded = foldedName(words);
    if (folded == "restrict")
        return sql::ReferentialAction::Restrict;
    if (folded == "cascade")
        return sql::ReferentialAction::Cascade;
    if (folded == "set null")
        return sql::ReferentialAction::SetNull;
    if (folded == "set default")
        return sql::ReferentialAction::SetDefault;
    return sql::ReferentialAction::NoAction;
}

bool ignored(std::string_view name)
{
    if (name.starts_with("sqlite_") || name == "d1_migrations" || name == "_prisma_migrations")
        return true;
    // Cloudflare's own: _cf_KV, _cf_METADATA …
    return name.starts_with("_cf_") && name.size() > 4 && name[4] >= 'A' && name[4] <= 'Z';
}

struct MasterRow
{
    std::string name, table, sql;
};

struct Master
{
    std::vector<MasterRow> tables, views; // by name
    std::map<std::string, std::vector<MasterRow>> triggers; // by table
    std::map<std::string, std::string> indexSql; // by index name
};

// Tables of kind "virtual" and "shadow" (those behind virtual ones).
core::Result<std::set<std::string>> virtualTables(Connection &connection)
{
    auto rows = connection.query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('virtual', 'shadow')");
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    std::set<std::string> names;
    for (const Row &row : rows->rows)
        names.insert(text(row, 0));
    return names;
}

core::Result<Master> readMaster(Connection &connection)
{
    const auto hidden = virtualTables(connection);
    if (!hidden)
        return std::unexpected(hidden.error());
    auto rows = connection.query("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name");
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    Master master;
    for (const Row &row : rows->rows) {
        const std::string type = text(row, 0);
        MasterRow entry{.name = text(row, 1), .table = text(row, 2), .sql = text(row, 3)};
        if (type == "index")
            master.indexSql[entry.name] = entry.sql;
        else if (type == "trigger")
            master.triggers[entry.table].push_back(entry);
        else if (ignored(entry.name) || hidden->contains(entry.name))
            continue;
        else if (type == "table")
            master.tables.push_back(entry);
        else if (type == "view")
            master.views.push_back(entry);
    }
    return master;
}

core::Result<void> describeColumns(Connection &connection, sql::Table &table)
{
    auto rows = connection.query("SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(?)", {table.name});
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    std::map<int, std::size_t> key; // position in the key -> column
    for (const Row &row : rows->rows) {
        sql::Column column{.name = text(row, 0)};
        column.type = columnType(text(row, 1), number(row, 2) ? sql::Arity::Required : sql::Arity::Nullable);
        if (row[3])
            column.defaultValue = defaultValue(*row[3], column.type.family);
        if (number(row, 4) > 0)
            key[number(row, 4)] = table.columns.size();
        table.columns.push_back(std::move(column));
    }
    if (key.empty())
        return {};
    table.primaryKey.emplace();
    for (const auto &[position, index] : key)
        table.primaryKey->columns.push_back({.name = table.columns[index].name});
    // A single INTEGER key is an alias of the rowid: it counts up and is never null, whatever was declared.
    const std::size_t first = key.begin()->second;
    if (key.size() == 1 && foldedName(text(rows->rows[first], 1)) == "integer") {
        table.columns[first].autoIncrement = true;
        table.columns[first].type.arity = sql::Arity::Required;
    }
    return {};
}

core::Result<void> describeIndexes(Connection &connection, const Master &master, sql::Table &table)
{
    auto list = connection.query("SELECT name, \"unique\", origin, partial FROM pragma_index_list(?)", {table.name});
    if (!list)
        return std::unexpected(std::move(list.error()));
    for (const Row &row : list->rows) {
        if (text(row, 2) == "pk")
            continue;
        sql::Index index{.name = text(row, 0), .kind = number(row, 1) ? sql::Index::Kind::Unique : sql::Index::Kind::Normal};
        auto columns = connection.query("SELECT name, \"desc\" FROM pragma_index_xinfo(?) WHERE key = 1 ORDER BY seqno", {index.name});
        if (!columns)
            return std::unexpected(std::move(columns.error()));
        bool plain = true;
        for (const Row &column : columns->rows) {
            plain = plain && column[0] && table.findColumn(*column[0]);
            index.columns.push_back({.name = text(column, 0),
                                     .sort = number(column, 1) ? sql::SortOrder::Descending : sql::SortOrder::Ascending,
                                     .sortWritten = true});
        }
        const auto found = master.indexSql.find(index.name);
        const std::string sql = found == master.indexSql.end() ? std::string() : found->second;
        if (!plain)
            table.kept.push_back({.kind = sql::KeptObject::Kind::ExpressionIndex, .name = index.name, .sql = sql});
        else if (number(row, 3))
            table.kept.push_back({.kind = sql::KeptObject::Kind::PartialIndex, .name = index.name, .sql = sql});
        if (plain) {
            index.predicate = number(row, 3) ? indexPredicate(sql) : std::string();
            table.indexes.push_back(std::move(index));
        }
    }
    return {};
}

// The keys stay without names, as in Prisma: SQLite does nothing with them.
core::Result<void> describeForeignKeys(Connection &connection, sql::Table &table)
{
    auto rows = connection.query(
        "SELECT id, \"table\", \"from\", \"to\", on_update, on_delete FROM pragma_foreign_key_list(?) ORDER BY id, seq", {table.name});
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    std::map<int, sql::ForeignKey> keys;
    for (const Row &row : rows->rows) {
        sql::ForeignKey &key = keys[number(row, 0)];
        key.referencedTable = text(row, 1);
        key.columns.push_back(text(row, 2));
        if (row[3])
            key.referencedColumns.push_back(*row[3]);
        key.onUpdate = action(text(row, 4));
        key.onDelete = action(text(row, 5));
    }
    for (auto &[id, key] : keys)
        table.foreignKeys.push_back(std::move(key));
    return {};
}

// Keys that name no columns mean the primary key of the other table; keys to tables that are not there are left out, as Prisma does.
void resolveReferences(sql::SqlSchema &schema)
{
    std::map<std::string, const sql::Table *> tables; // SQLite compares their names without case
    for (const sql::Table &table : schema.tables)
        tables.emplace(foldedName(table.name), &table);
    for (sql::Table &table : schema.tables) {
        std::vector<sql::ForeignKey> resolved;
        for (sql::ForeignKey &key : table.foreignKeys) {
            const auto found = tables.find(foldedName(key.referencedTable));
            if (found == tables.end())
                continue;
            const sql::Table &referenced = *found->second;
            key.referencedTable = referenced.name;
            if (key.referencedColumns.empty() && referenced.primaryKey && referenced.primaryKey->columns.size() == key.columns.size()) {
                for (const sql::IndexColumn &column : referenced.primaryKey->columns)
                    key.referencedColumns.push_back(column.name);
            }
            resolved.push_back(std::move(key));
        }
        table.foreignKeys = std::move(resolved);
    }
}

sql::KeptObject::Kind keptKind(TableExtra::Kind kind)
{
    using Kind = sql::KeptObject::Kind;
    switch (kind) {
    case TableExtra::Kind::Check:
        return Kind::Check;
    case TableExtra::Kind::GeneratedColumn:
        return Kind::GeneratedColumn;
    case TableExtra::Kind::Collation:
        return Kind::Collation;
    case TableExtra::Kind::Deferral:
        return Kind::Deferral;
    case TableExtra::Kind::Option:
        return Kind::TableOption;
    }
    return Kind::Check;
}

core::Result<sql::Table> describeTable(Connection &connection, const Master &master, const MasterRow &row)
{
    sql::Table table{.name = row.name};
    if (auto done = describeColumns(connection, table); !done)
        return std::unexpected(std::move(done.error()));
    if (auto done = describeIndexes(connection, master, table); !done)
        return std::unexpected(std::move(done.error()));
    if (auto done = describeForeignKeys(connection, table); !done)
        return std::unexpected(std::move(done.error()));
    for (const TableExtra &extra : tableExtras(row.sql))
        table.kept.push_back({.kind = keptKind(extra.kind), .name = extra.name, .sql = extra.sql});
    if (const auto triggers = master.triggers.find(row.name); triggers != master.triggers.end()) {
        for (const MasterRow &trigger : triggers->second)
            table.kept.push_back({.kind = sql::KeptObject::Kind::Trigger, .name = trigger.name, .sql = trigger.sql});
    }
    return table;
}

} // namespace

core::Result<sql::SqlSchema> describe(Connection &connection, const core::TaskContext &task)
{
    const auto master = readMaster(connection);
    if (!master)
        return std::unexpected(master.error());
    sql::SqlSchema schema;
    for (const MasterRow &row : master->tables) {
        if (task.cancelled())
            return core::fail(core::ErrorKind::Cancelled, "Cancelled.");
        task.progress("Reading table `" + row.name + "`", schema.tables.size(), master->tables.size());
        auto table = describeTable(connection, *master, row);
        if (!table)
            return std::unexpected(std::move(table.error()));
        schema.tables.push_back(std::move(*table));
    }
    for (const MasterRow &row : master->views) {
        sql::Table read{.name = row.name};
        // A view of something that is gone is still a view, but nobody knows its columns.
        (void)describeColumns(connection, read);
        schema.views.push_back({.name = row.name, .definition = row.sql, .columns = std::move(read.columns)});
    }
    resolveReferences(schema);
    return schema;
}

} // namespace dunlin::dialects::sqlite
