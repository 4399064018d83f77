// What a table rebuild must not lose: objects that the new table's text does not mention, the counter, the rows
// (BEHAVIOUR.md 2.10.4).
#pragma once

#include "engine/core/result.h"
#include "engine/dialects/sqlite/connection.h"
#include "engine/dialects/sqlite/script_plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::dialects::sqlite {

// Guards the rebuilds of one script; the runner tells it where it is.
class RebuildGuard
{
public:
    RebuildGuard(Connection &connection, const ScriptPlan &plan) : m_connection(connection), m_plan(plan) {}

    // Runs the CREATE TABLE of a rebuild with the extras (table_extras.h) of the old table that the new one can have.
    core::Result<void> create(const Rebuild &rebuild);
    // Before the old table goes: remembers what hangs on it and compares row counts.
    core::Result<void> beforeDrop(const Rebuild &rebuild);
    // Renames without touching what other tables, views and triggers say; brings the counter back.
    core::Result<void> rename(const Rebuild &rebuild);
    // At the end of the transaction: triggers, partial and expression indexes that the script did not create itself, as far as
    // what they speak of is still there.
    core::Result<void> restoreKept();

private:
    struct Kept
    {
        std::string type, name, table, sql;
    };

    core::Result<void> restoreIndex(const Kept &kept);
    core::Result<void> restoreTrigger(const Kept &kept);
    core::Result<void> compareCounts(const Rebuild &rebuild);

    Connection &m_connection;
    const ScriptPlan &m_plan;
    std::vector<Kept> m_kept;
    std::optional<std::string> m_counter; // of the table being rebuilt, sqlite_sequence.seq
};

} // namespace dunlin::dialects::sqlite
