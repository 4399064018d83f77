#include "engine/dialects/sqlite/rebuild.h"

#include <algorithm>

namespace dunlin::dialects::sqlite {

namespace {

using Result = core::Result<void>;

std::string lower(std::string value)
{
    std::ranges::transform(value, value.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return value;
}

// A piece of the old table's text, and the place in the new one where it goes.
struct Extra
{
    std::size_t offset = 0;
    std::string text;
};

std::string withExtras(std::string_view statement, std::vector<Extra> extras)
{
    std::ranges::stable_sort(extras, {}, &Extra::offset);
    std::string result;
    std::size_t done = 0;
    for (const Extra &extra : extras) {
        result += statement.substr(done, extra.offset - done);
        result += extra.text;
        done = extra.offset;
    }
    return result + std::string(statement.substr(done));
}

std::vector<Extra> extrasFor(std::string_view oldTable, std::string_view newTable)
{
    std::vector<Extra> extras;
    const auto clauses = tableClauses(newTable);
    std::optional<TableClause> lastColumn;
    for (const TableClause &clause : clauses) {
        if (clause.kind == TableClause::Kind::Column)
            lastColumn = clause;
    }
    if (!lastColumn)
        return extras;
    const auto columnOf = [&](const std::string &name) {
        return std::ranges::find_if(clauses, [&](const TableClause &clause) {
            return clause.kind == TableClause::Kind::Column && lower(clause.name) == lower(name);
        });
    };
    const auto ownCollations = columnCollations(newTable);
    for (const auto &[name, collation] : columnCollations(oldTable)) {
        const bool own = std::ranges::any_of(ownCollations, [&](const auto &pair) { return lower(pair.first) == lower(name); });
        if (const auto column = columnOf(name); column != clauses.end() && !own)
            extras.push_back({.offset = column->span.end, .text = " COLLATE " + quoted(collation)});
    }
    for (const GeneratedColumn &column : generatedColumns(oldTable)) {
        if (columnOf(column.name) == clauses.end())
            extras.push_back({.offset = lastColumn->span.end, .text = ",\n    " + column.sql});
    }
    if (checkClauses(newTable).empty()) {
        for (const CheckClause &check : checkClauses(oldTable))
            extras.push_back({.offset = clauses.back().span.end, .text = ",\n    " + check.sql});
    }
    return extras;
}

} // namespace

Result RebuildGuard::create(const Rebuild &rebuild)
{
    const std::string_view statement = m_plan.parts[rebuild.create].sql;
    auto oldTable = m_connection.queryValue("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE", {rebuild.table});
    if (!oldTable)
        return std::unexpected(std::move(oldTable.error()));
    const auto extras = *oldTable ? extrasFor(**oldTable, statement) : std::vector<Extra>();
    if (extras.empty() || m_connection.run(withExtras(statement, extras)))
        return extras.empty() ? m_connection.run(statement) : Result();
    // Some of them speak of columns that are gone: keep those that still make sense.
    std::vector<Extra> kept;
    for (const Extra &extra : extras) {
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
            return part.info.kind == StatementInfo::Kind::CopyTable && lower(part.info.table) == lower(rebuild.temporary) &&
                   lower(part.info.other) == lower(rebuild.table);
        });
    if (!copiesAll)
        return {}; // written by hand: what it copies is its author's decision
    const auto before = m_connection.queryValue("SELECT count(*) FROM " + quoted(rebuild.table));
    if (!before)
        return std::unexpected(before.error());
    const auto after = m_connection.queryValue("SELECT count(*) FROM " + quoted(rebuild.temporary));
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
            m_kept.push_back({.type = type, .name = name, .sql = sql});
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
        auto created = m_connection.run(kept.sql);
        // An index on a column that is gone goes with it, as in every other database.
        const bool columnGone = !created && kept.type == "index" && created.error().message.find("no such column") != std::string::npos;
        if (!created && !columnGone) {
            created.error().message = "The " + kept.type + " `" + kept.name + "` could not be created again after its table was rebuilt: " +
                                      created.error().message;
            return created;
        }
    }
    m_kept.clear();
    return {};
}

} // namespace dunlin::dialects::sqlite
