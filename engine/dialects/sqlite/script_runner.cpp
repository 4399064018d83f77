#include "engine/dialects/sqlite/script_runner.h"

#include "engine/dialects/registry.h"
#include "engine/dialects/sqlite/add_column.h"
#include "engine/dialects/sqlite/rebuild.h"
#include "engine/dialects/sqlite/script_plan.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace dunlin::dialects::sqlite {

namespace {

using Kind = StatementInfo::Kind;
using Violations = std::map<std::string, std::size_t>; // "child (parent)" -> rows

core::Result<Violations> violations(Connection &connection)
{
    auto rows = connection.query("PRAGMA foreign_key_check");
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    Violations result;
    for (const auto &row : rows->rows)
        ++result["`" + row[0].value_or("?") + "` that refer to `" + row[2].value_or("?") + "`"];
    return result;
}

class Runner
{
public:
    Runner(Connection &connection, ScriptPlan plan, const core::TaskContext &task, const ApplyHooks &hooks)
        : m_connection(connection), m_plan(std::move(plan)), m_guard(connection, m_plan), m_task(task), m_hooks(hooks)
    {
    }

    core::Result<std::vector<AppliedStatement>> run()
    {
        auto keys = m_connection.queryValue("PRAGMA foreign_keys");
        if (!keys)
            return std::unexpected(std::move(keys.error()));
        auto done = m_plan.segments.empty() ? runAsWritten() : runSegments();
        if (!done)
            m_connection.rollback();
        // Scripts switch it as they like; the session keeps its own setting.
        auto restored = switchForeignKeys(*keys == "1");
        if (!done)
            return std::unexpected(std::move(done.error()));
        if (!restored)
            return std::unexpected(std::move(restored.error()));
        return std::move(m_applied);
    }

private:
    core::Result<void> switchForeignKeys(bool on) { return m_connection.run(on ? "PRAGMA foreign_keys=ON" : "PRAGMA foreign_keys=OFF"); }

    core::Result<void> runSegments()
    {
        for (const Segment &segment : m_plan.segments) {
            if (auto done = runSegment(segment); !done)
                return done;
        }
        return {};
    }

    core::Result<void> runSegment(const Segment &segment)
    {
        if (auto switched = switchForeignKeys(!segment.foreignKeysOff); !switched)
            return switched;
        if (auto begun = m_connection.run("BEGIN IMMEDIATE"); !begun)
            return begun;
        core::Result<Violations> before = Violations();
        if (segment.foreignKeysOff)
            before = violations(m_connection);
        if (!before)
            return std::unexpected(std::move(before.error()));
        for (std::size_t i = segment.begin; i < segment.end; ++i) {
            if (auto called = m_hooks.before(i); !called)
                return called;
            const Kind kind = m_plan.parts[i].info.kind;
            if (kind == Kind::Begin || kind == Kind::Commit || kind == Kind::ForeignKeysPragma)
                continue;
            if (auto done = runPart(i); !done)
                return done;
        }
        if (auto restored = m_guard.restoreKept(); !restored)
            return restored;
        if (&segment == &m_plan.segments.back()) {
            if (auto finished = finish(); !finished)
                return finished;
        }
        if (segment.foreignKeysOff) {
            if (auto checked = checkViolations(*before); !checked)
                return checked;
        }
        if (auto committed = m_connection.run("COMMIT"); !committed)
            return committed;
        return advanced(segment.end);
    }

    core::Result<void> finish() { return m_hooks.finish ? m_hooks.finish() : core::Result<void>(); }

    core::Result<void> advanced(std::size_t done)
    {
        const bool more = done < m_plan.parts.size();
        return more && m_hooks.advanced ? m_hooks.advanced(done, m_plan.parts.size()) : core::Result<void>();
    }

    // Rows that broke a key before the script are not its fault.
    core::Result<void> checkViolations(const Violations &before)
    {
        const auto after = violations(m_connection);
        if (!after)
            return std::unexpected(after.error());
        for (const auto &[what, rows] : *after) {
            const auto old = before.find(what);
            const std::size_t known = old == before.end() ? 0 : old->second;
            if (rows > known)
                return core::fail(core::ErrorKind::Database, "FOREIGN KEY constraint failed: the script would leave " + std::to_string(rows - known) +
                                                                 " row(s) of " + what + " without the row they refer to. Nothing was changed.");
        }
        return {};
    }

    core::Result<void> runAsWritten()
    {
        for (std::size_t i = 0; i < m_plan.parts.size(); ++i) {
            if (auto called = m_hooks.before(i); !called)
                return called;
            // Inside the transaction the switch would be ignored, and dropping a table would delete what refers to it.
            if (m_plan.parts[i].info.kind == Kind::Begin && switchesKeysOffBeforeCommit(i)) {
                if (auto switched = switchForeignKeys(false); !switched)
                    return switched;
            }
            if (auto done = runPart(i); !done)
                return done;
            if (m_connection.inTransaction())
                continue;
            if (auto told = advanced(i + 1); !told)
                return told;
        }
        if (auto restored = m_guard.restoreKept(); !restored)
            return restored;
        return finish();
    }

    bool switchesKeysOffBeforeCommit(std::size_t begin) const
    {
        for (std::size_t i = begin + 1; i < m_plan.parts.size() && m_plan.parts[i].info.kind != Kind::Commit; ++i) {
            if (m_plan.parts[i].info.kind == Kind::ForeignKeysPragma && !m_plan.parts[i].info.switchesOn)
                return true;
        }
        return false;
    }

    core::Result<void> runPart(std::size_t index)
    {
        if (m_task.cancelled())
            return core::fail(core::ErrorKind::Cancelled, "Cancelled.");
        m_task.progress("Running statements", index, m_plan.parts.size());
        const auto begin = std::chrono::steady_clock::now();
        auto done = runGuarded(index);
        if (!done) {
            core::Error &error = done.error();
            const ScriptPart &part = m_plan.parts[index];
            error.statement = index;
            error.span = error.span && error.span->begin < part.span.size()
                             ? core::Span{part.span.begin + error.span->begin, part.span.end}
                             : part.span;
            return done;
        }
        m_applied.push_back({.index = index,
                             .elapsed = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin)});
        return {};
    }

    core::Result<void> runGuarded(std::size_t index)
    {
        for (const Rebuild &rebuild : m_plan.rebuilds) {
            if (index == rebuild.create)
                return m_guard.create(rebuild);
            if (index == rebuild.rename)
                return m_guard.rename(rebuild);
            if (index == rebuild.drop) {
                if (auto remembered = m_guard.beforeDrop(rebuild); !remembered)
                    return remembered;
            }
        }
        const ScriptPart &part = m_plan.parts[index];
        return part.info.kind == Kind::AddColumn ? addColumn(m_connection, part) : m_connection.run(part.sql);
    }

    Connection &m_connection;
    ScriptPlan m_plan;
    RebuildGuard m_guard;
    const core::TaskContext &m_task;
    const ApplyHooks &m_hooks;
    std::vector<AppliedStatement> m_applied;
};

} // namespace

core::Result<std::vector<AppliedStatement>> runScript(Connection &connection, std::string_view script, const core::TaskContext &task,
                                                      const ApplyHooks &hooks)
{
    const auto statements = findDialect("sqlite")->splitStatements(script);
    return Runner(connection, planScript(script, statements), task, hooks).run();
}

} // namespace dunlin::dialects::sqlite
