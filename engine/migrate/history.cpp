#include "engine/migrate/history.h"

#include "engine/migrate/checksum.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>

namespace dunlin::migrate {

namespace {

constexpr std::string_view undoingWords = "Undoing this migration did not end.";
constexpr std::string_view progressWords = "Statements applied before it stopped: ";

std::string formatted(std::int64_t milliseconds, char separator, const char *fractionFormat, const char *zone)
{
    const std::int64_t fraction = ((milliseconds % 1000) + 1000) % 1000;
    const std::time_t seconds = static_cast<std::time_t>((milliseconds - fraction) / 1000);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 64> text{};
    std::strftime(text.data(), text.size(), separator == 'T' ? "%Y-%m-%dT%H:%M:%S" : "%Y-%m-%d %H:%M:%S", &parts);
    std::string result = text.data();
    if (fractionFormat) {
        std::snprintf(text.data(), text.size(), fractionFormat, static_cast<int>(fraction));
        result += text.data();
    }
    return result + zone;
}

} // namespace

bool isFailed(const dialects::HistoryRecord &record)
{
    return !record.finishedAt && !record.rolledBackAt;
}

bool isApplied(const dialects::HistoryRecord &record)
{
    return record.finishedAt && !record.rolledBackAt;
}

std::vector<std::string> replacedBy(std::string_view script)
{
    constexpr std::string_view marker = "-- dunlin:replaces ";
    std::vector<std::string> names;
    std::string_view line = script.substr(0, script.find_first_of("\r\n"));
    if (!line.starts_with(marker))
        return names;
    for (line.remove_prefix(marker.size()); !line.empty();) {
        const auto end = std::min(line.find(' '), line.size());
        if (end > 0)
            names.emplace_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return names;
}

HistoryFacts compareHistory(const Folder &folder, const Records &records)
{
    HistoryFacts facts{.hasTable = records.has_value()};
    std::vector<dialects::HistoryRecord> rows = records.value_or(std::vector<dialects::HistoryRecord>());
    std::erase_if(rows, [](const dialects::HistoryRecord &row) { return row.rolledBackAt.has_value(); });
    std::optional<std::size_t> firstUnapplied, lastApplied;
    for (std::size_t i = 0; i < folder.migrations.size(); ++i) {
        const Migration &migration = folder.migrations[i];
        const auto row = std::ranges::find(rows, migration.name, &dialects::HistoryRecord::name);
        if (row == rows.end()) {
            facts.unapplied.push_back(migration.name);
            firstUnapplied = firstUnapplied.value_or(i);
        } else if (!matchesChecksum(migration.script, row->checksum)) {
            facts.edited.push_back(migration.name);
        }
        if (row == rows.end())
            facts.toDeploy.push_back(migration.name);
        else
            lastApplied = i;
    }
    for (std::size_t i = 0; lastApplied && i < *lastApplied; ++i) {
        if (std::ranges::find(facts.unapplied, folder.migrations[i].name) != facts.unapplied.end())
            facts.early.push_back(folder.migrations[i].name);
    }
    for (const auto &row : rows) {
        if (isFailed(row))
            facts.failed.push_back(row.name);
        const bool isReplaced = std::ranges::any_of(folder.migrations, [&](const Migration &migration) {
            const auto names = replacedBy(migration.script);
            return std::ranges::find(names, row.name) != names.end();
        });
        if (!isReplaced && std::ranges::find(folder.migrations, row.name, &Migration::name) == folder.migrations.end())
            facts.unpersisted.push_back(row.name);
    }
    if (firstUnapplied && *firstUnapplied > 0)
        facts.lastCommon = folder.migrations[*firstUnapplied - 1].name;
    return facts;
}

std::vector<Migration> appliedMigrations(const Folder &folder, const Records &records)
{
    std::vector<Migration> applied;
    const auto has = [&](const std::string &name) {
        return records && std::ranges::any_of(*records, [&](const auto &record) { return record.name == name && isApplied(record); });
    };
    for (const Migration &migration : folder.migrations) {
        const auto parts = replacedBy(migration.script);
        if (has(migration.name) || (!parts.empty() && std::ranges::all_of(parts, has)))
            applied.push_back(migration);
    }
    return applied;
}

std::string progressText(std::size_t done, std::size_t total)
{
    return std::string(progressWords) + std::to_string(done) + " of " + std::to_string(total);
}

std::optional<std::size_t> progressOf(const dialects::HistoryRecord &record)
{
    const std::string_view logs = record.logs ? std::string_view(*record.logs) : std::string_view();
    const auto at = logs.rfind(progressWords);
    std::size_t done = 0;
    if (at == std::string_view::npos || std::from_chars(logs.data() + at + progressWords.size(), logs.data() + logs.size(), done).ec != std::errc())
        return std::nullopt;
    return done;
}

std::string undoingText(const std::string &migration)
{
    return std::string(undoingWords) + " `dunlin migrate repair --undo " + migration + "` goes on with it.";
}

bool isBeingUndone(const dialects::HistoryRecord &record)
{
    return isFailed(record) && record.logs && record.logs->starts_with(undoingWords);
}

std::string timeText(std::int64_t milliseconds)
{
    return formatted(milliseconds, ' ', milliseconds % 1000 == 0 ? nullptr : ".%03d", " UTC");
}

std::string rfc3339(std::int64_t milliseconds)
{
    return formatted(milliseconds, 'T', ".%03d", "Z");
}

} // namespace dunlin::migrate
