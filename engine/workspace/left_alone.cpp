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
    for (const sql::Table &table : present->tables) {
        for (const sql::KeptObject &object : table.kept)
            all.push_back(words(object) + " of `" + table.name + "`");
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
