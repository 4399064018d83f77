// Connection: one open SQLite database, with errors in words a person can act on. Uses SQLite's own interface: unlike Qt's
// driver it tells where in a statement an error is, needs no plug-in, and can wait for locks while staying interruptible.
#pragma once

#include "engine/core/result.h"
#include "engine/dialects/dialect_session.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace dunlin::dialects::sqlite {

// Shared with Interrupters on other threads.
class InterruptHandle;

class Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };
    // Error P1003 when the file is missing and mode is not Create. `path` may be ":memory:".
    static core::Result<std::unique_ptr<Connection>> open(const std::string &path, Mode mode, std::chrono::milliseconds lockTimeout);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const std::string &path() const { return m_path; }
    std::string fileName() const; // "shop.db"
    bool inMemory() const { return m_path == ":memory:"; }
    bool isReadOnly() const; // asked for, or the file allows no more

    // Runs exactly one statement; its rows are dropped.
    core::Result<void> run(std::string_view sql, const std::vector<Value> &parameters = {});
    core::Result<Rows> query(std::string_view sql, const std::vector<Value> &parameters = {});
    core::Result<void> readRows(std::string_view select, const DialectSession::RowReader &row, const core::TaskContext &task);
    // The first column of the first row; absent without rows.
    core::Result<Value> queryValue(std::string_view sql, const std::vector<Value> &parameters = {});

    // Whether the database would take the statement; runs nothing.
    core::Result<void> check(std::string_view sql);

    bool inTransaction() const;
    // Tries to undo; the answer to "what if that fails too" is that SQLite rolls back when the file is next opened.
    void rollback();
    void enableTriggers(bool enabled);
    // Empties the whole database, also a damaged one.
    core::Result<void> clear();

    std::shared_ptr<InterruptHandle> interruptHandle() const { return m_interrupt; }

private:
    Connection(std::string path, Mode mode, std::chrono::milliseconds lockTimeout);
    core::Result<sqlite3_stmt *> prepare(std::string_view sql, const std::vector<Value> &parameters);
    core::Error lastError(int code) const;
    static int onBusy(void *self, int attempts);

    std::string m_path;
    Mode m_mode;
    sqlite3 *m_handle = nullptr;
    std::chrono::milliseconds m_lockTimeout;
    std::chrono::steady_clock::time_point m_waitingSince;
    std::shared_ptr<InterruptHandle> m_interrupt;
};

class InterruptHandle : public Interrupter
{
public:
    void interrupt() override;
    bool requested() const { return m_requested; }
    void clear() { m_requested = false; }
    void attach(sqlite3 *handle);
    void detach();

private:
    struct State;
    std::atomic<bool> m_requested{false};
    std::shared_ptr<State> m_state = makeState();
    static std::shared_ptr<State> makeState();
};

} // namespace dunlin::dialects::sqlite
