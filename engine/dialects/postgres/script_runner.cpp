#include "engine/dialects/postgres/script_runner.h"

#include "engine/dialects/postgres/script_plan.h"
#include "engine/dialects/postgres/splitter.h"
#include "engine/dialects/postgres/types.h"

#include <algorithm>
#include <chrono>

namespace dunlin::dialects::postgres {
namespace {

// Of BEGIN and COMMIT in a script that has a transaction around it.
enum class Marks { Run, LeaveOut };

core::Result<void> runStatement(Connection &connection, std::string_view script, core::Span span, std::size_t index, const core::TaskContext &task)
{
    auto done = connection.run(script.substr(span.begin, span.size()), {}, task);
    if (done)
        return done;
    core::Error error = std::move(done.error());
    error.statement = index;
    error.span = error.span && error.span->begin < span.size() ? core::Span{span.begin + error.span->begin, span.end} : span;
    return std::unexpected(std::move(error));
}

// `applied` gets those that ran, also when one of them fails.
core::Result<void> runAll(Connection &connection, std::string_view script, const std::vector<core::Span> &statements, Marks marks,
                          const core::TaskContext &task, const ApplyHooks &hooks, std::vector<AppliedStatement> &applied)
{
    std::size_t lasting = 0; // statements that no rollback takes back any more
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (task.cancelled())
            return core::fail(core::ErrorKind::Cancelled, "Cancelled.");
        task.progress("Running statements", i, statements.size());
        if (auto called = hooks.before(i); !called)
            return called;
        if (marks == Marks::LeaveOut && isTransactionMark(script.substr(statements[i].begin, statements[i].size())))
            continue;
        const auto begin = std::chrono::steady_clock::now();
        if (auto done = runStatement(connection, script, statements[i], i, task); !done) {
            if (lasting > 0)
                done.error().message += "\nThe script does not run in one transaction as a whole: the first "
                                        + (lasting == 1 ? std::string("statement has taken effect and stays.") : std::to_string(lasting) + " statements have taken effect and stay.");
            return done;
        }
        applied.push_back({.index = i, .elapsed = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin)});
        if (connection.inTransaction())
            continue;
        lasting = i + 1;
        if (i + 1 == statements.size() || !hooks.advanced)
            continue;
        if (auto told = hooks.advanced(i + 1, statements.size()); !told)
            return told;
    }
    return {};
}

// Scripts that came out of pg_dump empty the search path for good; the next script expects it as it was.
core::Result<void> restoreSearchPath(Connection &connection)
{
    return connection.run("SET search_path TO " + quoteIdentifier(connection.options().schema));
}

// "unsafe use of new value of enum type": it has to be committed first.
constexpr std::string_view unsafeNewValue = "55P04";

core::Result<std::vector<AppliedStatement>> run(Connection &connection, std::string_view script, const std::vector<core::Span> &statements, Transaction transaction,
                                                const core::TaskContext &task, const ApplyHooks &hooks)
{
    const bool whole = transaction != Transaction::AsWritten;
    if (whole) {
        if (auto begun = connection.run("BEGIN"); !begun)
            return std::unexpected(std::move(begun.error()));
    }
    std::vector<AppliedStatement> applied;
    auto done = runAll(connection, script, statements, whole ? Marks::LeaveOut : Marks::Run, task, hooks, applied);
    if (!whole)
        connection.rollback(); // a script may leave one open
    if (done && hooks.finish)
        done = hooks.finish();
    if (done && whole)
        done = connection.run("COMMIT"); // deferred constraints are checked here
    connection.rollback();
    if (!done)
        return std::unexpected(std::move(done.error()));
    return applied;
}

} // namespace

core::Result<std::vector<AppliedStatement>> runScript(Connection &connection, std::string_view script, const core::TaskContext &task,
                                                      const ApplyHooks &hooks)
{
    const std::vector<core::Span> statements = splitStatements(script);
    const Transaction transaction = connection.inTransaction() ? Transaction::AsWritten : transactionFor(script, statements, connection.serverVersion());
    auto applied = run(connection, script, statements, transaction, task, hooks);
    if (!applied && transaction == Transaction::WholeIfPossible && applied.error().sqlState == unsafeNewValue)
        applied = run(connection, script, statements, Transaction::AsWritten, task, hooks);
    if (!connection.isLost())
        (void)restoreSearchPath(connection);
    return applied;
}

core::Result<std::optional<Trial>> tryScripts(Connection &connection, std::span<const std::string> scripts, const core::TaskContext &task)
{
    const auto allowsIt = [&](const std::string &script) { return transactionFor(script, splitStatements(script), connection.serverVersion()) == Transaction::Whole; };
    if (!std::ranges::all_of(scripts, allowsIt))
        return std::nullopt;
    if (auto begun = connection.run("BEGIN"); !begun)
        return std::unexpected(std::move(begun.error()));
    Trial trial;
    for (const std::string &script : scripts) {
        auto done = runAll(connection, script, splitStatements(script), Marks::LeaveOut, task, {}, trial.scripts.emplace_back());
        // What is deferred would be checked at the end of the script's own transaction.
        for (const char *check : {"SAVEPOINT trial", "SET CONSTRAINTS ALL IMMEDIATE", "ROLLBACK TO SAVEPOINT trial"}) {
            if (done)
                done = connection.run(check);
        }
        if (done)
            done = restoreSearchPath(connection);
        if (!done) {
            trial.failure = std::move(done.error());
            break;
        }
    }
    connection.rollback();
    if (trial.failure && trial.failure->kind == core::ErrorKind::Cancelled)
        return std::unexpected(std::move(*trial.failure));
    return trial;
}

} // namespace dunlin::dialects::postgres
