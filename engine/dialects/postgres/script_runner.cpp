#include "engine/dialects/postgres/script_runner.h"

#include "engine/dialects/postgres/script_plan.h"
#include "engine/dialects/postgres/splitter.h"
#include "engine/dialects/postgres/types.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <ranges>
#include <string>

namespace dunlin::dialects::postgres {
namespace {

// In one round trip.
constexpr std::size_t mostTogether = 100; // statements
constexpr std::size_t bytesTogether = 1 << 18;

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

    // Statements `first` to `last` (not included), each by itself, as the script says.
    core::Result<void> runAsWritten(std::size_t first, std::size_t last)
    {
        for (std::size_t i = first; i < last; ++i) {
            if (auto ready = prepare(i); !ready)
                return ready;
            const auto begin = std::chrono::steady_clock::now();
            if (auto done = m_connection.run(text(i), {}, m_task); !done)
                return std::unexpected(inScript(std::move(done.error()), i));
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

    // The statements from `first` on in one transaction, which is begun unless there is one. The script's own marks of transactions are left out.
    core::Result<void> runInTransaction(std::size_t first)
    {
        for (std::size_t i = first; i < m_statements.size();) {
            const bool calls = m_hooks.middle.call && m_hooks.middle.statement == i;
            if (!m_connection.inTransaction() && (calls || isCopy(text(i)))) {
                if (auto begun = m_connection.run("BEGIN"); !begun)
                    return begun;
            }
            if (auto ready = prepare(i); !ready)
                return ready;
            const std::size_t end = endOfBatch(i);
            if (auto done = runBatch(i, end); !done)
                return done;
            i = end;
        }
        return {};
    }

    // The first `separate` statements as they are written, the others in one transaction, with the hooks' end.
    core::Result<void> run(std::size_t separate)
    {
        m_lasting = 0;
        m_applied.clear();
        auto done = runAsWritten(0, separate);
        const bool together = separate < m_statements.size() && !m_connection.inTransaction(); // a script may have begun one itself
        if (done)
            done = together ? runInTransaction(separate) : runAsWritten(separate, m_statements.size());
        if (!together)
            m_connection.rollback(); // a script may leave one open
        if (done && m_hooks.finish)
            done = m_hooks.finish();
        if (done && m_connection.inTransaction())
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
    std::string_view text(std::size_t statement) const { return m_script.substr(m_statements[statement].begin, m_statements[statement].size()); }

    core::Error inScript(core::Error error, std::size_t statement) const
    {
        const core::Span span = m_statements[statement];
        error.statement = statement;
        error.span = error.span && error.span->begin < span.size() ? core::Span{span.begin + error.span->begin, span.end} : span;
        return error;
    }

    core::Result<void> prepare(std::size_t statement)
    {
        if (m_task.cancelled())
            return core::fail(core::ErrorKind::Cancelled, "Cancelled.");
        m_task.progress("Running statements", statement, m_statements.size());
        return m_hooks.before(statement);
    }

    // Behind the last statement that can go together with `first`.
    std::size_t endOfBatch(std::size_t first) const
    {
        std::size_t end = first, bytes = 0;
        do
            bytes += m_statements[end++].size();
        while (end < m_statements.size() && end - first < mostTogether && bytes < bytesTogether && !isCopy(text(first)) && !isCopy(text(end))
               && !(m_hooks.middle.call && m_hooks.middle.statement == end));
        return end;
    }

    core::Result<void> runBatch(std::size_t first, std::size_t end)
    {
        std::vector<std::string> texts;
        std::vector<std::optional<std::size_t>> statements; // of these texts; none: not the script's
        if (!m_connection.inTransaction()) {
            texts.emplace_back("BEGIN");
            statements.emplace_back();
        }
        for (std::size_t i = first; i < end; ++i) {
            if (isTransactionMark(text(i)))
                continue;
            texts.emplace_back(text(i));
            statements.emplace_back(i);
        }
        if (texts.empty())
            return {};
        auto begin = std::chrono::steady_clock::now();
        const auto ran = [&](std::size_t index) {
            const auto now = std::chrono::steady_clock::now();
            if (const auto statement = statements[index]) {
                m_applied.push_back({.index = *statement, .elapsed = std::chrono::duration_cast<std::chrono::microseconds>(now - begin)});
                m_task.progress("Running statements", *statement + 1, m_statements.size());
            }
            begin = now;
        };
        const bool alone = end == first + 1 && isCopy(text(first));
        auto done = alone ? m_connection.run(texts.front(), {}, m_task) : m_connection.runTogether(texts, ran, m_task);
        if (done && alone)
            ran(0);
        if (done)
            return done;
        const std::optional<std::size_t> failed = alone ? first : statements[std::min(done.error().statement.value_or(0), statements.size() - 1)];
        return failed ? std::unexpected(inScript(std::move(done.error()), *failed)) : done;
    }

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
        auto done = runner.runInTransaction(0);
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
