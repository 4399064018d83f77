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

// Where the schema cannot speak of conditions, an index with one is the plain index of the schema, if there is one like it; Prisma sees it
// so, and under its name there could not be another.
sql::SqlSchema withConditionsIgnored(sql::SqlSchema from, const sql::SqlSchema &to)
{
    for (sql::Table &table : from.tables) {
        const sql::Table *after = to.findTable(table.schema, table.name);
        std::erase_if(table.indexes, [&](const sql::Index &index) {
            const auto isLike = [&](const sql::Index &other) { return other.kind == index.kind && other.columns == index.columns && other.algorithm == index.algorithm; };
            return !index.predicate.empty() && (!after || std::ranges::none_of(after->indexes, isLike));
        });
        for (sql::Index &index : table.indexes)
            index.predicate.clear();
    }
    return from;
}

} // namespace

std::vector<diff::Step> Dialect::diff(const sql::SqlSchema &from, const sql::SqlSchema &to, std::span<const diff::Cast> casts) const
{
    if (!hasPartialIndex(from) && !hasPartialIndex(to))
        return diff::calculateSteps(from, to, diffRules(), casts);
    if (from.partialIndexes || to.partialIndexes)
        return diff::calculateSteps(withManagedIndexes(from), to, diffRules(), casts);
    const bool keptAsText = !capabilities().alterColumn; // a rebuild makes them anew
    return diff::calculateSteps(keptAsText ? sql::withoutPartialIndexes(from) : withConditionsIgnored(from, to), sql::withoutPartialIndexes(to), diffRules(), casts);
}

} // namespace dunlin::dialects
