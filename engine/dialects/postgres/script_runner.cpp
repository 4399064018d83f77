#include "engine/dialects/postgres/script_runner.h"

#include "engine/dialects/postgres/script_plan.h"
#include "engine/dialects/postgres/splitter.h"
#include "engine/dialects/postgres/types.h"

#include <algorithm>
#include <chrono>
#include <ranges>

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

// "unsafe use of new value of enum type": it has to be committed first.
constexpr std::string_view unsafeNewValue = "55P04";

std::string lastingNote(std::size_t lasting)
{
    return "\nThe script does not run in one transaction as a whole: the first "
           + (lasting == 1 ? std::string("statement has taken effect and stays.") : std::to_string(lasting) + " statements have taken effect and stay.");
}

// One script on its way.
class Runner
{
public:
    Runner(Connection &connection, std::string_view script, const core::TaskContext &task, const ApplyHooks &hooks)
        : m_connection(connection), m_script(script), m_statements(splitStatements(script)), m_task(task), m_hooks(hooks)
    {
    }

    const std::vector<core::Span> &statements() const { return m_statements; }
    std::vector<AppliedStatement> takeApplied() { return std::move(m_applied); }

    // Statements `first` to `last` (not included), as the connection's transactions are.
    core::Result<void> run(std::size_t first, std::size_t last, Marks marks)
    {
        for (std::size_t i = first; i < last; ++i) {
            if (m_task.cancelled())
                return core::fail(core::ErrorKind::Cancelled, "Cancelled.");
            m_task.progress("Running statements", i, m_statements.size());
            if (auto called = m_hooks.before(i); !called)
                return called;
            if (marks == Marks::LeaveOut && isTransactionMark(m_script.substr(m_statements[i].begin, m_statements[i].size())))
                continue;
            const auto begin = std::chrono::steady_clock::now();
            if (auto done = runStatement(m_connection, m_script, m_statements[i], i, m_task); !done)
                return done;
            m_applied.push_back({.index = i, .elapsed = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin)});
            if (m_connection.inTransaction())
                continue;
            m_lasting = i + 1;
            if (m_lasting == m_statements.size() || !m_hooks.advanced)
                continue;
            if (auto told = m_hooks.advanced(m_lasting, m_statements.size()); !told)
                return told;
        }
        return {};
    }

    // The first `separate` statements as they are written, the others in one transaction, with the hooks' end.
    core::Result<void> run(std::size_t separate)
    {
        m_lasting = 0;
        m_applied.clear();
        auto done = run(0, separate, Marks::Run);
        const bool together = separate < m_statements.size() && !m_connection.inTransaction(); // a script may have begun one itself
        if (done && together)
            done = m_connection.run("BEGIN");
        if (done)
            done = run(separate, m_statements.size(), together ? Marks::LeaveOut : Marks::Run);
        if (!together)
            m_connection.rollback(); // a script may leave one open
        if (done && m_hooks.finish)
            done = m_hooks.finish();
        if (done && together)
            done = m_connection.run("COMMIT"); // deferred constraints are checked here
        m_connection.rollback();
        if (!done && m_lasting > 0)
            done.error().message += lastingNote(m_lasting);
        return done;
    }

    // So many that the values which enums get are all there.
    std::size_t newValues() const
    {
        const auto adds = [&](core::Span span) { return addsEnumValue(m_script.substr(span.begin, span.size())); };
        return m_statements.size() - static_cast<std::size_t>(std::ranges::find_if(m_statements | std::views::reverse, adds) - m_statements.rbegin());
    }

private:
    Connection &m_connection;
    std::string_view m_script;
    std::vector<core::Span> m_statements;
    const core::TaskContext &m_task;
    const ApplyHooks &m_hooks;
    std::vector<AppliedStatement> m_applied;
    std::size_t m_lasting = 0; // statements that no rollback takes back any more
};

// Scripts that came out of pg_dump empty the search path for good; the next script expects it as it was.
core::Result<void> restoreSearchPath(Connection &connection)
{
    return connection.run("SET search_path TO " + quoteIdentifier(connection.options().schema));
}

} // namespace

core::Result<std::vector<AppliedStatement>> runScript(Connection &connection, std::string_view script, const core::TaskContext &task,
                                                      const ApplyHooks &hooks)
{
    Runner runner(connection, script, task, hooks);
    const Transaction transaction = connection.inTransaction() ? Transaction::AsWritten : transactionFor(script, runner.statements(), connection.serverVersion());
    auto done = runner.run(transaction == Transaction::AsWritten ? runner.statements().size() : 0);
    if (!done && transaction == Transaction::WholeIfPossible && done.error().sqlState == unsafeNewValue)
        done = runner.run(runner.newValues());
    if (!connection.isLost())
        (void)restoreSearchPath(connection);
    if (!done)
        return std::unexpected(std::move(done.error()));
    return runner.takeApplied();
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
        const ApplyHooks none;
        Runner runner(connection, script, task, none);
        auto done = runner.run(0, runner.statements().size(), Marks::LeaveOut);
        trial.scripts.push_back(runner.takeApplied());
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
