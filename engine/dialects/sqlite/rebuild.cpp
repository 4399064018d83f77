#include "engine/dialects/sqlite/rebuild.h"

#include "engine/dialects/sqlite/table_extras.h"
#include "engine/dialects/sqlite/table_text.h"
#include "engine/dialects/sqlite/types.h"
#include "engine/dialects/sqlite/write_check.h"

#include <algorithm>

namespace dunlin::dialects::sqlite {

using Result = core::Result<void>;

Result RebuildGuard::create(const Rebuild &rebuild)
{
    const std::string_view statement = m_plan.parts[rebuild.create].sql;
    auto oldTable = m_connection.queryValue("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE", {rebuild.table});
    if (!oldTable)
        return std::unexpected(std::move(oldTable.error()));
    const auto extras = *oldTable ? tableExtras(**oldTable) : std::vector<TableExtra>();
    if (extras.empty() || m_connection.run(withExtras(statement, extras)))
        return extras.empty() ? m_connection.run(statement) : Result();
    // Some of them speak of columns that are gone, or forbid what the new table has: keep those that still make sense.
    std::vector<TableExtra> kept;
    for (const TableExtra &extra : extras) {
        auto attempt = kept;
        attempt.push_back(extra);
        if (auto begun = m_connection.run("SAVEPOINT dunlin_attempt"); !begun)
            return begun;
        if (m_connection.run(withExtras(statement, attempt)))
            kept = std::move(attempt);
        for (const char *end : {"ROLLBACK TO dunlin_attempt", "RELEASE dunlin_attempt"}) {
            if (auto ended = m_connection.run(end); !ended)
                return ended;
        }
    }
    return m_connection.run(withExtras(statement, kept));
}

Result RebuildGuard::compareCounts(const Rebuild &rebuild)
{
    const bool copiesAll = std::ranges::any_of(
        m_plan.parts.begin() + static_cast<std::ptrdiff_t>(rebuild.create), m_plan.parts.begin() + static_cast<std::ptrdiff_t>(rebuild.drop),
        [&](const ScriptPart &part) {
            return part.info.kind == StatementInfo::Kind::CopyTable && foldedName(part.info.table) == foldedName(rebuild.temporary) &&
                   foldedName(part.info.other) == foldedName(rebuild.table);
        });
    if (!copiesAll)
        return {}; // written by hand: what it copies is its author's decision
    const auto before = m_connection.queryValue("SELECT count(*) FROM " + quoteIdentifier(rebuild.table));
    if (!before)
        return std::unexpected(before.error());
    const auto after = m_connection.queryValue("SELECT count(*) FROM " + quoteIdentifier(rebuild.temporary));
    if (!after)
        return std::unexpected(after.error());
    if (*before != *after)
        return core::fail(core::ErrorKind::Database, "Rebuilding the table `" + rebuild.table + "` would change its number of rows from " +
                                                         before->value_or("?") + " to " + after->value_or("?") + ". Nothing was changed.");
    return {};
}

Result RebuildGuard::beforeDrop(const Rebuild &rebuild)
{
    auto rows = m_connection.query("SELECT type, name, sql FROM sqlite_master WHERE tbl_name = ? COLLATE NOCASE AND type IN ('trigger', 'index') "
                                   "AND sql IS NOT NULL ORDER BY type, name",
                                   {rebuild.table});
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    for (const auto &row : rows->rows) {
        const std::string type = row[0].value_or(""), name = row[1].value_or(""), sql = row[2].value_or("");
        bool keep = type == "trigger" || !indexPredicate(sql).empty();
        if (!keep) {
            auto expressions = m_connection.queryValue("SELECT count(*) FROM pragma_index_xinfo(?) WHERE key = 1 AND name IS NULL", {name});
            if (!expressions)
                return std::unexpected(std::move(expressions.error()));
            keep = *expressions != "0";
        }
        // Ordinary indexes are the script's own affair: one that it does not create again is meant to go.
        if (keep)
            m_kept.push_back({.type = type, .name = name, .table = rebuild.table, .sql = sql});
    }
    m_counter.reset();
    auto hasCounters = m_connection.queryValue("SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_sequence'");
    if (hasCounters && *hasCounters != "0") {
        auto counter = m_connection.queryValue("SELECT seq FROM sqlite_sequence WHERE name = ? COLLATE NOCASE", {rebuild.table});
        if (!counter)
            return std::unexpected(std::move(counter.error()));
        m_counter = *counter;
    }
    return compareCounts(rebuild);
}

Result RebuildGuard::rename(const Rebuild &rebuild)
{
    // The modern form of RENAME stumbles over views and triggers that mention the dropped table.
    if (auto legacy = m_connection.run("PRAGMA legacy_alter_table=ON"); !legacy)
        return legacy;
    auto renamed = m_connection.run(m_plan.parts[rebuild.rename].sql);
    auto modern = m_connection.run("PRAGMA legacy_alter_table=OFF");
    if (!renamed)
        return renamed;
    if (!modern)
        return modern;
    if (!m_counter || !hasAutoIncrement(m_plan.parts[rebuild.create].sql))
        return {};
    // Numbers of deleted rows must not be handed out again.
    auto raised = m_connection.query("UPDATE sqlite_sequence SET seq = max(seq, CAST(?2 AS INTEGER)) WHERE name = ?1 RETURNING seq",
                                     {rebuild.table, m_counter});
    if (!raised)
        return std::unexpected(std::move(raised.error()));
    if (!raised->rows.empty())
        return {};
    return m_connection.run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, CAST(? AS INTEGER))", {rebuild.table, m_counter});
}

Result RebuildGuard::restoreKept()
{
    for (const Kept &kept : m_kept) {
        const auto there = m_connection.queryValue("SELECT count(*) FROM sqlite_master WHERE type = ? AND name = ?", {kept.type, kept.name});
        if (!there)
            return std::unexpected(there.error());
        if (*there != "0")
            continue;
        if (auto restored = kept.type == "trigger" ? restoreTrigger(kept) : restoreIndex(kept); !restored) {
            restored.error().message = "The " + kept.type + " `" + kept.name + "` could not be created again after its table was rebuilt: " +
                                       restored.error().message;
            return restored;
        }
    }
    m_kept.clear();
    return {};
}

Result RebuildGuard::restoreIndex(const Kept &kept)
{
    auto created = m_connection.run(kept.sql);
    // An index on a column that is gone goes with it, as in every other database.
    return created || created.error().message.find("no such column") == std::string::npos ? created : Result();
}

Result RebuildGuard::restoreTrigger(const Kept &kept)
{
    const bool worked = checkWrites(m_connection, kept.table).has_value();
    if (auto created = m_connection.run(kept.sql); !created)
        return created;
    // SQLite takes a trigger that speaks of a column that is gone, and then refuses every write to the table.
    if (worked && !checkWrites(m_connection, kept.table))
        return m_connection.run("DROP TRIGGER " + quoteIdentifier(kept.name));
    return {};
}

} // namespace dunlin::dialects::sqlite
