// Connection: one session on a PostgreSQL server, with errors in words a person can act on. Uses libpq itself: unlike Qt's
// driver it sends one statement at a time, tells where in it an error is, keeps notices off the terminal, and can be cancelled.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/dialect_session.h"
#include "engine/dialects/postgres/connection_options.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct pg_conn;
struct pg_result;

namespace dunlin::dialects::postgres {

// Cancels the running statement from any thread.
class InterruptHandle : public Interrupter
{
public:
    InterruptHandle();
    ~InterruptHandle() override;
    void interrupt() override;
    void attach(pg_conn *connection);
    void detach();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

class Connection
{
public:
    // Errors: P1000 (password), P1001 (nobody answers), P1002 (too slow), P1003 (no such database), P1010 (no rights), P1011 (TLS).
    static core::Result<std::unique_ptr<Connection>> open(const ConnectionOptions &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const ConnectionOptions &options() const { return m_options; }
    int serverVersion() const; // 150018 for 15.18
    std::string serverVersionText() const;
    bool isReadOnly() const; // as the server (from 14 on) said when the connection was made

    // Exactly one statement. While it runs, a stop request of `task` cancels it.
    core::Result<void> run(std::string_view sql, const std::vector<Value> &parameters = {}, const core::TaskContext &task = {});
    // One after the other in one round trip, within a transaction that is open or that the first of them begins. `done` hears of each
    // as soon as it has run; behind one that fails nothing runs, and the error says which it is (`statement`). None may be a COPY.
    core::Result<void> runTogether(std::span<const std::string> statements, const std::function<void(std::size_t)> &done, const core::TaskContext &task);
    core::Result<Rows> query(std::string_view sql, const std::vector<Value> &parameters = {}, const core::TaskContext &task = {});
    // Through a cursor, in a transaction of its own unless there is one.
    core::Result<void> readRows(std::string_view select, const DialectSession::RowReader &row, const core::TaskContext &task);
    // The first column of the first row; absent without rows.
    core::Result<Value> queryValue(std::string_view sql, const std::vector<Value> &parameters = {});

    bool inTransaction() const;
    bool isLost() const;
    // Leaves a transaction that is open, if there is one.
    void rollback();

    std::shared_ptr<InterruptHandle> interruptHandle() const { return m_interrupt; }

private:
    explicit Connection(ConnectionOptions options);
    struct ResultDeleter
    {
        void operator()(pg_result *result) const;
    };
    using Result = std::unique_ptr<pg_result, ResultDeleter>;
    core::Result<Result> send(std::string_view sql, const std::vector<Value> &parameters, const core::TaskContext &task);
    std::string waitForResult(const core::TaskContext &task);
    std::string blockerOf(int process) const;
    core::Error lost() const;
    core::Error errorOf(const pg_result *result, std::string_view sql, const std::string &blocker = {}) const;

    ConnectionOptions m_options;
    pg_conn *m_handle = nullptr;
    std::shared_ptr<InterruptHandle> m_interrupt;
};

} // namespace dunlin::dialects::postgres
