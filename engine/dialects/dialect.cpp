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

// Where the schema cannot speak of conditions, an index with one is the plain index of the other side, if there is one like it; Prisma sees
// it so, and under its name there could not be another.
sql::SqlSchema withConditionsIgnored(sql::SqlSchema side, const sql::SqlSchema &other)
{
    for (sql::Table &table : side.tables) {
        const sql::Table *there = other.findTable(table.schema, table.name);
        std::erase_if(table.indexes, [&](const sql::Index &index) {
            const auto isLike = [&](const sql::Index &plain) {
                return plain.predicate.empty() && plain.kind == index.kind && plain.columns == index.columns && plain.algorithm == index.algorithm;
            };
            return !index.predicate.empty() && (!there || std::ranges::none_of(there->indexes, isLike));
        });
        for (sql::Index &index : table.indexes)
            index.predicate.clear();
    }
    return side;
}

} // namespace

std::vector<diff::Step> Dialect::diff(const sql::SqlSchema &from, const sql::SqlSchema &to, std::span<const diff::Cast> casts) const
{
    if (!hasPartialIndex(from) && !hasPartialIndex(to))
        return diff::calculateSteps(from, to, diffRules(), casts);
    if (from.partialIndexes || to.partialIndexes)
        return diff::calculateSteps(withManagedIndexes(from), to, diffRules(), casts);
    const bool keptAsText = !capabilities().alterColumn; // a rebuild makes them anew
    const auto comparable = [&](const sql::SqlSchema &side, const sql::SqlSchema &other) {
        return keptAsText ? sql::withoutPartialIndexes(side) : withConditionsIgnored(side, other);
    };
    return diff::calculateSteps(comparable(from, to), comparable(to, from), diffRules(), casts);
}

} // namespace dunlin::dialects
