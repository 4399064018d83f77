// The advisory lock that Prisma takes too (BEHAVIOUR.md 2.15), so that the two exclude each other.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/postgres/connection.h"

#include <chrono>

namespace dunlin::dialects::postgres {

// Asks again until the time is over: a query that waits for a lock could outlive the client that asked. Error P1002 says who has it.
core::Result<void> lockMigrations(Connection &connection, std::chrono::milliseconds timeout, const core::TaskContext &task);
core::Result<void> unlockMigrations(Connection &connection);

} // namespace dunlin::dialects::postgres
