// Running a script on PostgreSQL, statement by statement, all or nothing where its statements allow that.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/dialect_session.h"
#include "engine/dialects/postgres/connection.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::dialects::postgres {

// The error carries the statement's index and the span in the script; a transaction that is open then is rolled back.
core::Result<std::vector<AppliedStatement>> runScript(Connection &connection, std::string_view script, const core::TaskContext &task,
                                                      const ApplyHooks &hooks = {});

// DialectSession::tryOut(): all in one transaction that is rolled back.
core::Result<std::optional<Trial>> tryScripts(Connection &connection, std::span<const std::string> scripts, const core::TaskContext &task);

} // namespace dunlin::dialects::postgres
