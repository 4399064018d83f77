// The migrations folder against the history table: what is applied, pending, failed, edited, missing (BEHAVIOUR.md 2.2, 2.3).
#pragma once

#include "engine/dialects/dialect_session.h"
#include "engine/migrate/folder.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::migrate {

using Records = std::optional<std::vector<dialects::HistoryRecord>>; // absent: no table

bool isFailed(const dialects::HistoryRecord &record);
bool isApplied(const dialects::HistoryRecord &record);

// What the diagnosis of Prisma 7 tells (Prisma 6 counts rolled back rows); lists in folder order, then in the order of the rows.
struct HistoryFacts
{
    bool hasTable = false;
    std::vector<std::string> unapplied; // folders without any row but for rolled back ones, which count for nothing
    std::vector<std::string> unpersisted; // rows without a folder
    std::vector<std::string> failed; // neither finished nor rolled back
    std::vector<std::string> edited; // the first row's checksum does not fit the folder
    std::vector<std::string> early; // unapplied, although one that comes after it is applied: two branches added migrations
    std::vector<std::string> toDeploy; // folders without a row that is not rolled back
    std::optional<std::string> lastCommon; // the folder before the first unapplied one; absent when that is the first
};
HistoryFacts compareHistory(const Folder &folder, const Records &records);

// The names in a first line `-- dunlin:replaces A B …`, as squashed migrations have it. A database that has all of these has the
// squashed one; deploy() exchanges the rows.
std::vector<std::string> replacedBy(std::string_view script);

// The folders that count as applied: those with a finished row that is not rolled back, and squashed ones whose parts have one.
std::vector<Migration> appliedMigrations(const Folder &folder, const Records &records);

// How many of a script's statements took effect before it stopped, as deploy() wrote it down in the row's logs; absent: it did not.
std::string progressText(std::size_t done, std::size_t total);
std::optional<std::size_t> progressOf(const dialects::HistoryRecord &record);

// Logs of an open row whose migration was applied and is being undone.
std::string undoingText(const std::string &migration);
bool isBeingUndone(const dialects::HistoryRecord &record);

// "2026-11-22 21:48:43.328 UTC", as Prisma prints times.
std::string timeText(std::int64_t milliseconds);
// "2026-11-22T21:48:43.328Z"
std::string rfc3339(std::int64_t milliseconds);

} // namespace dunlin::migrate
