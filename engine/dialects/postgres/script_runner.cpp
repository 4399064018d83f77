#include "engine/dialects/postgres/script_runner.h"

#include "engine/dialects/postgres/script_plan.h"
#include "engine/dialects/postgres/splitter.h"
#include "engine/dialects/postgres/types.h"

#include <algorithm>
#include <chrono>

namespace dunlin::dialects::postgres {
namespace {

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
core::Result<void> runAll(Connection &connection, std::string_view script, const std::vector<core::Span> &statements, const core::TaskContext &task,
                          const ApplyHooks &hooks, std::vector<AppliedStatement> &applied)
{
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (task.cancelled())
            return core::fail(core::ErrorKind::Cancelled, "Cancelled.");
        task.progress("Statement " + std::to_string(i + 1) + " of " + std::to_string(statements.size()), i, statements.size());
        const auto begin = std::chrono::steady_clock::now();
        if (auto done = runStatement(connection, script, statements[i], i, task); !done)
            return done;
        applied.push_back({.index = i, .elapsed = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin)});
        if (i + 1 == statements.size() || !hooks.advanced || connection.inTransaction())
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

} // namespace

core::Result<std::vector<AppliedStatement>> runScript(Connection &connection, std::string_view script, const core::TaskContext &task,
                                                      const ApplyHooks &hooks)
{
    const std::vector<core::Span> statements = splitStatements(script);
    const bool whole = !connection.inTransaction() && transactionFor(script, statements) == Transaction::Whole;
    if (whole) {
        if (auto begun = connection.run("BEGIN"); !begun)
            return std::unexpected(std::move(begun.error()));
    }
    std::vector<AppliedStatement> applied;
    auto done = runAll(connection, script, statements, task, hooks, applied);
    if (!whole)
        connection.rollback(); // a script may leave one open
    if (done && hooks.finish)
        done = hooks.finish();
    if (done && whole)
        done = connection.run("COMMIT"); // deferred constraints are checked here
    connection.rollback();
    if (!connection.isLost())
        (void)restoreSearchPath(connection);
    if (!done)
        return std::unexpected(std::move(done.error()));
    return applied;
}

core::Result<std::optional<Trial>> tryScripts(Connection &connection, std::span<const std::string> scripts, const core::TaskContext &task)
{
    const auto allowsIt = [](const std::string &script) { return transactionFor(script, splitStatements(script)) == Transaction::Whole; };
    if (!std::ranges::all_of(scripts, allowsIt))
        return std::nullopt;
    if (auto begun = connection.run("BEGIN"); !begun)
        return std::unexpected(std::move(begun.error()));
    Trial trial;
    for (const std::string &script : scripts) {
        auto done = runAll(connection, script, splitStatements(script), task, {}, trial.scripts.emplace_back());
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
