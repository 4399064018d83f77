// DialectSession: one open connection. Lives on the thread that opened it, except its Interrupter.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/sql/schema.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::dialects {

// Usable from any thread; does nothing once the session is gone.
class Interrupter
{
public:
    virtual ~Interrupter() = default;
    virtual void interrupt() = 0;
};

using Value = std::optional<std::string>; // text of a cell; NULL is absent
struct Rows
{
    std::vector<std::string> columns;
    std::vector<std::vector<Value>> rows;
};

struct ServerInfo
{
    std::string product; // "SQLite"
    std::string version; // "3.40.1"
    std::string database; // short name to show: "shop.db"
    bool isReadOnly = false; // it takes no changes over this connection
};

// What the connected role may do.
struct Rights
{
    bool createTables = false;
    bool createDatabases = false;
};

struct AppliedStatement
{
    std::size_t index = 0;
    std::chrono::microseconds elapsed{};
};

struct SideEffect
{
    bool fails = false; // the script does not run at all
    std::string table; // empty: several or none
    std::string message;
};

// One row of the migration history, `_prisma_migrations` (BEHAVIOUR.md 2.2). Times are milliseconds since 1970, UTC.
struct HistoryRecord
{
    std::string id; // UUID made by the client
    std::string checksum;
    std::optional<std::int64_t> finishedAt;
    std::string name; // of the migration's folder
    std::optional<std::string> logs;
    std::optional<std::int64_t> rolledBackAt;
    std::int64_t startedAt = 0;
    std::int64_t appliedSteps = 0;
    bool operator==(const HistoryRecord &) const = default;
};

// What changes in a row; what is absent stays.
struct HistoryUpdate
{
    std::optional<std::int64_t> finishedAt;
    std::optional<std::int64_t> rolledBackAt;
    std::optional<std::string> logs;
    bool countStep = false; // applied_steps_count + 1
    std::optional<std::string> name, checksum;
};

// What apply() calls while it runs a script. An error of theirs is an error of the script.
struct ApplyHooks
{
    // Before the script's last transaction is committed, so that both take effect or neither; without a transaction, afterwards.
    std::function<core::Result<void>()> finish;
    // So many of its statements have taken effect for good, and more are to come: a script in several transactions, or in none.
    std::function<core::Result<void>(std::size_t done, std::size_t total)> advanced;
    // Before the statement of that index, in its transaction; never for a script that has no such statement.
    struct Middle
    {
        std::size_t statement = 0;
        std::function<core::Result<void>()> call;
    };
    Middle middle = {};

    core::Result<void> before(std::size_t statement) const { return middle.call && middle.statement == statement ? middle.call() : core::Result<void>(); }
};

// What came of scripts that were tried out.
struct Trial
{
    std::vector<std::vector<AppliedStatement>> scripts; // those that ran, with what ran of the one that failed
    std::optional<core::Error> failure; // of the last of them
};

class DialectSession
{
public:
    virtual ~DialectSession() = default;

    virtual ServerInfo info() const = 0;
    // Absent: no question of rights, as with a file.
    virtual core::Result<std::optional<Rights>> rights() { return std::nullopt; }
    virtual core::Result<sql::SqlSchema> describe(const core::TaskContext &task) = 0;
    // What describe() does not tell of and nobody touches: "function `f`"; sorted.
    virtual core::Result<std::vector<std::string>> otherObjects() { return std::vector<std::string>(); }
    // One statement, values bound by position.
    virtual core::Result<Rows> query(std::string_view sql, const std::vector<Value> &parameters = {}) = 0;
    // The rows of one SELECT, one after the other and not all in memory; texts of numbers are exact, binary values are their
    // bytes. An error of `row` ends the reading and is handed on.
    using RowReader = std::function<core::Result<void>(const std::vector<Value> &row)>;
    virtual core::Result<void> readRows(std::string_view select, const RowReader &row, const core::TaskContext &task) = 0;
    // A whole script, split by the dialect, in a transaction where its statements allow it. The error names the statement
    // (index and span). SQLite rebuild blocks run in the safe form of BEHAVIOUR.md 2.10.4.
    virtual core::Result<std::vector<AppliedStatement>> execute(std::string_view script, const core::TaskContext &task) = 0;

    // execute(), with somebody who is told.
    virtual core::Result<void> apply(std::string_view script, const ApplyHooks &hooks, const core::TaskContext &task) = 0;
    // Runs scripts one after the other on the present rows and leaves nothing of it behind. Absent: there are statements in them
    // that cannot be taken back. An error is about the trial, not about the scripts.
    virtual core::Result<std::optional<Trial>> tryOut(std::span<const std::string> scripts, const core::TaskContext &task) = 0;
    // What a script would lose or break besides what its steps say: triggers, views, options of tables. Nothing for a database
    // that never does.
    virtual core::Result<std::vector<SideEffect>> sideEffects(std::string_view script, const core::TaskContext &task)
    {
        (void)script, (void)task;
        return std::vector<SideEffect>();
    }

    // The migration history (BEHAVIOUR.md 2.2); SQL and date format differ per database.
    virtual core::Result<void> createHistoryTable() = 0; // unless it exists
    // Oldest first; absent when the table does not exist.
    virtual core::Result<std::optional<std::vector<HistoryRecord>>> readHistory() = 0;
    virtual core::Result<void> insertHistory(const HistoryRecord &record) = 0;
    virtual core::Result<void> updateHistory(const std::string &id, const HistoryUpdate &update) = 0;
    virtual core::Result<void> deleteHistory(const std::string &id) = 0;
    // True when the database holds no table or view besides the history (BEHAVIOUR.md 2.4: else P3005).
    virtual core::Result<bool> isEmpty() = 0;
    // Excludes other migrating processes until released or the session ends; waits, then says who holds it.
    virtual core::Result<void> lockMigrations(const core::TaskContext &task) = 0;
    virtual core::Result<void> unlockMigrations() = 0;
    // Removes everything (migrate reset).
    virtual core::Result<void> reset(const core::TaskContext &task) = 0;

    // A text that changes whenever the database's schema does.
    virtual core::Result<std::string> fingerprint() = 0;
    virtual std::shared_ptr<Interrupter> interrupter() = 0;
};

} // namespace dunlin::dialects
