#include "engine/dialects/sqlite/diff_rules.h"

#include "engine/dialects/sqlite/types.h"
#include "engine/diff/defaults.h"

#include <algorithm>

namespace dunlin::dialects::sqlite {
namespace {

bool sameType(const sql::ColumnType &before, const sql::ColumnType &after)
{
    if (before.family != after.family)
        return false;
    return before.family != sql::TypeFamily::Unsupported || before.nativeType == after.nativeType;
}

// SQLite gives expressions back without the parentheses that it demands around them.
std::string_view withoutParentheses(std::string_view sql)
{
    while (sql.size() >= 2 && sql.front() == '(' && sql.back() == ')') {
        int depth = 0;
        for (std::size_t i = 0; i + 1 < sql.size(); ++i) {
            depth += sql[i] == '(' ? 1 : sql[i] == ')' ? -1 : 0;
            if (depth == 0)
                return sql; // "(a) + (b)"
        }
        sql = sql.substr(1, sql.size() - 2);
    }
    return sql;
}

std::string heldText(const std::optional<sql::DefaultValue> &value)
{
    return value ? std::string(withoutParentheses(defaultText(*value))) : std::string();
}

} // namespace

std::optional<diff::TypeChange> DiffRules::typeChange(const sql::Column &before, const sql::Column &after) const
{
    if (sameType(before.type, after.type))
        return std::nullopt;
    return after.type.family == sql::TypeFamily::String ? diff::TypeChange::Safe : diff::TypeChange::Risky;
}

bool DiffRules::defaultsMatch(const sql::Column &before, const sql::Column &after) const
{
    if (diff::sameDefault(before, after))
        return true;
    // A described default has lost how it was written, so what the database would hold decides.
    const bool described = !before.origin || !after.origin;
    return described && heldText(before.defaultValue) == heldText(after.defaultValue);
}

bool DiffRules::needsRebuild(const diff::TableDiff &table) const
{
    const auto cannotBeAdded = [](const sql::Column *column) { return column->type.arity == sql::Arity::Required; };
    return table.primaryKeyCreated || table.primaryKeyDropped || !table.dropped.empty() || std::ranges::any_of(table.added, cannotBeAdded)
           || table.anyColumnChanged() || !table.createdForeignKeys.empty() || !table.droppedForeignKeys.empty();
}

} // namespace dunlin::dialects::sqlite
