#include "engine/dialects/dialect.h"

#include <algorithm>

namespace dunlin::dialects {

namespace {

bool hasPartialIndex(const sql::SqlSchema &schema)
{
    return std::ranges::any_of(schema.tables, [](const sql::Table &table) {
        return std::ranges::any_of(table.indexes, [](const sql::Index &index) { return !index.predicate.empty(); });
    });
}

// Indexes that the target decides about are no longer nobody's.
sql::SqlSchema withManagedIndexes(sql::SqlSchema schema)
{
    for (sql::Table &table : schema.tables)
        std::erase_if(table.kept, [](const sql::KeptObject &object) { return object.kind == sql::KeptObject::Kind::PartialIndex; });
    return schema;
}

} // namespace

std::vector<diff::Step> Dialect::diff(const sql::SqlSchema &from, const sql::SqlSchema &to) const
{
    if (!hasPartialIndex(from) && !hasPartialIndex(to))
        return diff::calculateSteps(from, to, diffRules());
    if (from.partialIndexes || to.partialIndexes)
        return diff::calculateSteps(withManagedIndexes(from), to, diffRules());
    return diff::calculateSteps(sql::withoutPartialIndexes(from), sql::withoutPartialIndexes(to), diffRules());
}

} // namespace dunlin::dialects
