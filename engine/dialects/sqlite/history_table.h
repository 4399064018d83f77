// `_prisma_migrations` in SQLite (BEHAVIOUR.md 2.2).
#pragma once

#include "engine/core/result.h"
#include "engine/dialects/dialect_session.h"
#include "engine/dialects/sqlite/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::dialects::sqlite {

core::Result<void> createHistoryTable(Connection &connection);
core::Result<std::optional<std::vector<HistoryRecord>>> readHistory(Connection &connection);
core::Result<void> insertHistory(Connection &connection, const HistoryRecord &record);
core::Result<void> updateHistory(Connection &connection, const std::string &id, const HistoryUpdate &update);
core::Result<void> deleteHistory(Connection &connection, const std::string &id);

// Milliseconds since 1970 from any of the forms found in the wild: a number of milliseconds, RFC 3339 with fraction and
// offset, YYYY-MM-DD HH:MM:SS (UTC). Absent: none of them.
std::optional<std::int64_t> parseTime(std::string_view text);

} // namespace dunlin::dialects::sqlite
