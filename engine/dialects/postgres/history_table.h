// The table `_prisma_migrations` on PostgreSQL (BEHAVIOUR.md 2.2); it lives in the schema of the connection.
#pragma once

#include "engine/core/result.h"
#include "engine/dialects/dialect_session.h"
#include "engine/dialects/postgres/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace dunlin::dialects::postgres {

core::Result<void> createHistoryTable(Connection &connection); // unless it exists
core::Result<std::optional<std::vector<HistoryRecord>>> readHistory(Connection &connection);
core::Result<void> insertHistory(Connection &connection, const HistoryRecord &record);
core::Result<void> updateHistory(Connection &connection, const std::string &id, const HistoryUpdate &update);
core::Result<void> deleteHistory(Connection &connection, const std::string &id);

} // namespace dunlin::dialects::postgres
