#include "engine/dialects/postgres/history_table.h"

#include "engine/dialects/postgres/types.h"

#include <charconv>

namespace dunlin::dialects::postgres {
namespace {

// Prisma's own columns, so that the two tools share the table.
constexpr std::string_view columns = R"( (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
))";

// Named with its schema: a script may have changed the search path of the session.
std::string tableName(const Connection &connection)
{
    return qualified(connection.options().schema, "_prisma_migrations");
}

core::Result<bool> tableExists(Connection &connection)
{
    auto found = connection.queryValue("SELECT to_regclass($1) IS NOT NULL", {tableName(connection)});
    if (!found)
        return std::unexpected(std::move(found.error()));
    return *found == "t";
}

Value text(std::optional<std::int64_t> number)
{
    return number ? Value(std::to_string(*number)) : std::nullopt;
}

std::optional<std::int64_t> numberIn(const Value &text)
{
    std::int64_t value = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), value).ec != std::errc())
        return std::nullopt;
    return value;
}

} // namespace

core::Result<void> createHistoryTable(Connection &connection)
{
    const auto exists = tableExists(connection);
    if (!exists)
        return std::unexpected(exists.error());
    return *exists ? core::Result<void>() : connection.run("CREATE TABLE " + tableName(connection) + std::string(columns));
}

core::Result<std::optional<std::vector<HistoryRecord>>> readHistory(Connection &connection)
{
    const auto exists = tableExists(connection);
    if (!exists)
        return std::unexpected(exists.error());
    if (!*exists)
        return std::nullopt;
    auto rows = connection.query("SELECT id, checksum, round(extract(epoch FROM finished_at) * 1000)::bigint, migration_name, logs, "
                                 "round(extract(epoch FROM rolled_back_at) * 1000)::bigint, round(extract(epoch FROM started_at) * 1000)::bigint, "
                                 "applied_steps_count FROM "
                                 + tableName(connection) + " ORDER BY started_at");
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    std::vector<HistoryRecord> records;
    for (const auto &row : rows->rows)
        records.push_back({.id = row[0].value_or(""),
                           .checksum = row[1].value_or(""),
                           .finishedAt = numberIn(row[2]),
                           .name = row[3].value_or(""),
                           .logs = row[4],
                           .rolledBackAt = numberIn(row[5]),
                           .startedAt = numberIn(row[6]).value_or(0),
                           .appliedSteps = numberIn(row[7]).value_or(0)});
    return records;
}

core::Result<void> insertHistory(Connection &connection, const HistoryRecord &record)
{
    return connection.run("INSERT INTO " + tableName(connection)
                              + " (id, checksum, finished_at, migration_name, logs, rolled_back_at, started_at, applied_steps_count) VALUES ($1, $2, "
                                "to_timestamp($3::bigint / 1000.0), $4, $5, to_timestamp($6::bigint / 1000.0), to_timestamp($7::bigint / 1000.0), $8::integer)",
                          {record.id, record.checksum, text(record.finishedAt), record.name, record.logs, text(record.rolledBackAt),
                           text(record.startedAt), text(record.appliedSteps)});
}

core::Result<void> updateHistory(Connection &connection, const std::string &id, const HistoryUpdate &update)
{
    return connection.run("UPDATE " + tableName(connection)
                              + " SET finished_at = coalesce(to_timestamp($1::bigint / 1000.0), finished_at), "
                                "rolled_back_at = coalesce(to_timestamp($2::bigint / 1000.0), rolled_back_at), logs = coalesce($3, logs), "
                                "applied_steps_count = applied_steps_count + $4::integer, migration_name = coalesce($6, migration_name), "
                                "checksum = coalesce($7, checksum) WHERE id = $5",
                          {text(update.finishedAt), text(update.rolledBackAt), update.logs, std::string(update.countStep ? "1" : "0"), id, update.name,
                           update.checksum});
}

core::Result<void> deleteHistory(Connection &connection, const std::string &id)
{
    return connection.run("DELETE FROM " + tableName(connection) + " WHERE id = $1", {id});
}

} // namespace dunlin::dialects::postgres
