#include "engine/dialects/sqlite/history_table.h"

#include <charconv>
#include <chrono>

namespace dunlin::dialects::sqlite {

namespace {

// Prisma's own text, so that the two tools leave the same file.
constexpr std::string_view tableSql = R"(CREATE TABLE "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
))";

core::Result<bool> tableExists(Connection &connection)
{
    auto count = connection.queryValue("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'");
    if (!count)
        return std::unexpected(std::move(count.error()));
    return *count != "0";
}

Value text(std::optional<std::int64_t> number)
{
    return number ? Value(std::to_string(*number)) : std::nullopt;
}

// Reads `digits` digits at `at`; false when there are others.
bool readNumber(std::string_view text, std::size_t at, std::size_t digits, int &number)
{
    if (at + digits > text.size())
        return false;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + digits, number);
    return error == std::errc() && end == text.data() + at + digits;
}

// Offset at the end of an RFC 3339 time, in minutes; absent when it is malformed.
std::optional<int> zoneMinutes(std::string_view zone)
{
    if (zone.empty() || zone == "Z" || zone == "z" || zone == " UTC")
        return 0;
    int hours = 0, minutes = 0;
    if ((zone[0] != '+' && zone[0] != '-') || !readNumber(zone, 1, 2, hours))
        return std::nullopt;
    if (!readNumber(zone, zone.size() > 5 ? 4 : 3, 2, minutes))
        minutes = 0;
    return (zone[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

std::optional<std::int64_t> parseTime(std::string_view text)
{
    std::int64_t milliseconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), milliseconds);
    if (error == std::errc() && end == text.data() + text.size())
        return milliseconds;
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    if (!readNumber(text, 0, 4, year) || !readNumber(text, 5, 2, month) || !readNumber(text, 8, 2, day))
        return std::nullopt;
    const auto date = std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                                  std::chrono::day(static_cast<unsigned>(day)));
    if (!date.ok())
        return std::nullopt;
    std::int64_t result = std::chrono::sys_days(date).time_since_epoch().count() * 86'400'000LL;
    if (text.size() == 10)
        return result;
    if (!readNumber(text, 11, 2, hour) || !readNumber(text, 14, 2, minute) || !readNumber(text, 17, 2, second))
        return std::nullopt;
    result += ((hour * 60LL + minute) * 60 + second) * 1000;
    std::string_view rest = text.substr(19);
    if (rest.starts_with('.')) {
        int scale = 100;
        rest.remove_prefix(1);
        for (; !rest.empty() && rest.front() >= '0' && rest.front() <= '9'; rest.remove_prefix(1), scale /= 10)
            result += (rest.front() - '0') * scale;
    }
    const auto zone = zoneMinutes(rest);
    return zone ? std::optional(result - *zone * 60'000LL) : std::nullopt;
}

core::Result<void> createHistoryTable(Connection &connection)
{
    const auto exists = tableExists(connection);
    if (!exists)
        return std::unexpected(exists.error());
    return *exists ? core::Result<void>() : connection.run(tableSql);
}

core::Result<std::optional<std::vector<HistoryRecord>>> readHistory(Connection &connection)
{
    const auto exists = tableExists(connection);
    if (!exists)
        return std::unexpected(exists.error());
    if (!*exists)
        return std::nullopt;
    auto rows = connection.query("SELECT id, checksum, finished_at, migration_name, logs, rolled_back_at, started_at, applied_steps_count "
                                 "FROM _prisma_migrations ORDER BY started_at, rowid");
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    std::vector<HistoryRecord> records;
    for (const auto &row : rows->rows) {
        const auto time = [&](std::size_t column) { return row[column] ? parseTime(*row[column]) : std::nullopt; };
        // A time that cannot be read still says that something happened.
        const auto mark = [&](std::size_t column) { return row[column] ? std::optional(time(column).value_or(0)) : std::nullopt; };
        records.push_back({.id = row[0].value_or(""),
                           .checksum = row[1].value_or(""),
                           .finishedAt = mark(2),
                           .name = row[3].value_or(""),
                           .logs = row[4],
                           .rolledBackAt = mark(5),
                           .startedAt = time(6).value_or(0),
                           .appliedSteps = parseTime(row[7].value_or("0")).value_or(0)});
    }
    // Numbers sort before texts in SQLite, whatever time they mean.
    std::ranges::stable_sort(records, {}, &HistoryRecord::startedAt);
    return records;
}

core::Result<void> insertHistory(Connection &connection, const HistoryRecord &record)
{
    return connection.run("INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, logs, rolled_back_at, started_at, "
                          "applied_steps_count) VALUES (?, ?, CAST(? AS INTEGER), ?, ?, CAST(? AS INTEGER), CAST(? AS INTEGER), CAST(? AS INTEGER))",
                          {record.id, record.checksum, text(record.finishedAt), record.name, record.logs, text(record.rolledBackAt),
                           text(record.startedAt), text(record.appliedSteps)});
}

core::Result<void> updateHistory(Connection &connection, const std::string &id, const HistoryUpdate &update)
{
    return connection.run("UPDATE _prisma_migrations SET finished_at = coalesce(CAST(? AS INTEGER), finished_at), "
                          "rolled_back_at = coalesce(CAST(? AS INTEGER), rolled_back_at), logs = coalesce(?, logs), "
                          "migration_name = coalesce(?, migration_name), checksum = coalesce(?, checksum), "
                          "applied_steps_count = applied_steps_count + CAST(? AS INTEGER) WHERE id = ?",
                          {text(update.finishedAt), text(update.rolledBackAt), update.logs, update.name, update.checksum,
                           std::string(update.countStep ? "1" : "0"), id});
}

core::Result<void> deleteHistory(Connection &connection, const std::string &id)
{
    return connection.run("DELETE FROM _prisma_migrations WHERE id = ?", {id});
}

} // namespace dunlin::dialects::sqlite
