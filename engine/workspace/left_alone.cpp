#include "engine/workspace/left_alone.h"

#include <algorithm>

namespace dunlin::workspace {

namespace {

std::string words(const sql::KeptObject &object)
{
    using Kind = sql::KeptObject::Kind;
    switch (object.kind) {
    case Kind::Trigger:
        return "trigger `" + object.name + "`";
    case Kind::ExpressionIndex:
    case Kind::PartialIndex:
        return "index `" + object.name + "`";
    case Kind::Check:
        return object.name.empty() ? "check " + object.sql : "check `" + object.name + "`";
    case Kind::Exclusion:
        return "exclusion `" + object.name + "`";
    case Kind::Policy:
        return "policy `" + object.name + "`";
    case Kind::GeneratedColumn:
        return "generated column `" + object.name + "`";
    case Kind::Collation:
        return "collation of `" + object.name + "`";
    case Kind::Deferral:
        return "deferred checking" + (object.name.empty() ? std::string() : " of `" + object.name + "`");
    case Kind::TableOption:
        return "option " + object.name;
    case Kind::Partitions:
        return "partitions";
    case Kind::Heirs:
        return "tables that inherit from it";
    case Kind::RowSecurity:
        return "row level security";
    case Kind::NullsOrder:
        return "order of NULLs in `" + object.name + "`";
    }
    return {};
}

// Indexes with a condition that the schema cannot speak of, and that it has not even without the condition.
std::vector<std::string> unspokenIndexes(const sql::Table &table, const sql::SqlSchema *schema)
{
    std::vector<std::string> names;
    if (schema && schema->partialIndexes)
        return names;
    const sql::Table *wanted = schema ? schema->findTable(table.schema, table.name) : nullptr;
    for (const sql::Index &index : table.indexes) {
        const bool isKept = std::ranges::find(table.kept, index.name, &sql::KeptObject::name) != table.kept.end();
        const bool isWanted = wanted && std::ranges::find(wanted->indexes, index.columns, &sql::Index::columns) != wanted->indexes.end();
        if (!index.predicate.empty() && !isKept && !isWanted)
            names.push_back("index `" + index.name + "`");
    }
    return names;
}

} // namespace

core::Result<std::vector<std::string>> leftAlone(DatabaseTool &database, const sql::SqlSchema *schema, const core::TaskContext &task)
{
    auto present = database.describe(task);
    if (!present)
        return std::unexpected(std::move(present.error()));
    auto others = database.session().otherObjects();
    if (!others)
        return std::unexpected(std::move(others.error()));
    std::vector<std::string> all = std::move(*others);
    for (const sql::Extension &extension : schema ? schema->extensions : std::vector<sql::Extension>())
        std::erase(all, "extension `" + extension.name + "`");
    for (const sql::Table &table : present->tables) {
        for (const sql::KeptObject &object : table.kept)
            all.push_back(words(object) + " of `" + table.name + "`");
        for (const std::string &index : unspokenIndexes(table, schema))
            all.push_back(index + " of `" + table.name + "`");
    }
    for (const sql::View &view : present->views) {
        const bool known = schema && std::ranges::find(schema->views, view.name, &sql::View::name) != schema->views.end();
        if (!known)
            all.push_back("view `" + view.name + "`");
    }
    std::ranges::sort(all);
    return all;
}

} // namespace dunlin::workspace
