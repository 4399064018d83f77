#include "engine/dialects/postgres/script_runner.h"

#include "engine/dialects/postgres/script_plan.h"
#include "engine/dialects/postgres/splitter.h"
#include "engine/dialects/postgres/types.h"

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

core::Result<std::vector<AppliedStatement>> runAll(Connection &connection, std::string_view script, const std::vector<core::Span> &statements,
                                                   const core::TaskContext &task)
{
    std::vector<AppliedStatement> applied;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (task.cancelled())
            return core::fail(core::ErrorKind::Cancelled, "Cancelled.");
        task.progress("Statement " + std::to_string(i + 1) + " of " + std::to_string(statements.size()), i, statements.size());
        const auto begin = std::chrono::steady_clock::now();
        if (auto done = runStatement(connection, script, statements[i], i, task); !done)
            return std::unexpected(std::move(done.error()));
        applied.push_back({.index = i, .elapsed = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin)});
    }
    return applied;
}

} // namespace

core::Result<std::vector<AppliedStatement>> runScript(Connection &connection, std::string_view script, const core::TaskContext &task)
{
    const std::vector<core::Span> statements = splitStatements(script);
    const bool whole = !connection.inTransaction() && transactionFor(script, statements) == Transaction::Whole;
    if (whole) {
        if (auto begun = connection.run("BEGIN"); !begun)
            return std::unexpected(std::move(begun.error()));
    }
    auto applied = runAll(connection, script, statements, task);
    if (applied && whole) {
        // Deferred constraints are checked here.
        if (auto committed = connection.run("COMMIT"); !committed)
            applied = std::unexpected(std::move(committed.error()));
    }
    connection.rollback(); // a script may leave one open
    // Scripts that came out of pg_dump empty the search path for good; the next script expects it as it was.
    if (!connection.isLost())
        (void)connection.run("SET search_path TO " + quoteIdentifier(connection.options().schema));
    return applied;
}

} // namespace dunlin::dialects::postgres
