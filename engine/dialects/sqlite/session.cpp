#include "engine/dialects/sqlite/session.h"

#include "engine/database/connection_url.h"
#include "engine/dialects/sqlite/describer.h"
#include "engine/dialects/sqlite/history_table.h"
#include "engine/dialects/sqlite/rehearsal.h"
#include "engine/dialects/sqlite/script_runner.h"
#include "engine/dialects/sqlite/script_trial.h"

#include <sqlite3.h>

#include <algorithm>

namespace dunlin::dialects::sqlite {

namespace {

class Session final : public DialectSession
{
public:
    explicit Session(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

    ServerInfo info() const override
    {
        return {.product = "SQLite", .version = sqlite3_libversion(), .database = m_connection->fileName(), .isReadOnly = m_connection->isReadOnly()};
    }

    core::Result<sql::SqlSchema> describe(const core::TaskContext &task) override
    {
        // One transaction: the description must not mix two states of the file.
        const bool own = !m_connection->inTransaction();
        if (own) {
            if (auto begun = m_connection->run("BEGIN"); !begun)
                return std::unexpected(std::move(begun.error()));
        }
        auto schema = sqlite::describe(*m_connection, task);
        if (own)
            m_connection->rollback();
        return schema;
    }

    core::Result<Rows> query(std::string_view sql, const std::vector<Value> &parameters) override
    {
        return m_connection->query(sql, parameters);
    }

    core::Result<void> readRows(std::string_view select, const RowReader &row, const core::TaskContext &task) override
    {
        return m_connection->readRows(select, row, task);
    }

    core::Result<std::vector<AppliedStatement>> execute(std::string_view script, const core::TaskContext &task) override
    {
        return runScript(*m_connection, script, task);
    }

    core::Result<void> apply(std::string_view script, const ApplyHooks &hooks, const core::TaskContext &task) override
    {
        const auto done = runScript(*m_connection, script, task, hooks);
        return done ? core::Result<void>() : std::unexpected(done.error());
    }

    core::Result<std::optional<Trial>> tryOut(std::span<const std::string> scripts, const core::TaskContext &task) override
    {
        return tryScripts(*m_connection, scripts, task);
    }

    core::Result<std::vector<SideEffect>> sideEffects(std::string_view script, const core::TaskContext &task) override
    {
        return rehearse(*m_connection, script, task);
    }

    core::Result<void> createHistoryTable() override { return sqlite::createHistoryTable(*m_connection); }
    core::Result<std::optional<std::vector<HistoryRecord>>> readHistory() override { return sqlite::readHistory(*m_connection); }
    core::Result<void> insertHistory(const HistoryRecord &record) override { return sqlite::insertHistory(*m_connection, record); }
    core::Result<void> updateHistory(const std::string &id, const HistoryUpdate &update) override
    {
        return sqlite::updateHistory(*m_connection, id, update);
    }
    core::Result<void> deleteHistory(const std::string &id) override { return sqlite::deleteHistory(*m_connection, id); }

    core::Result<bool> isEmpty() override
    {
        auto schema = sqlite::describe(*m_connection, {});
        if (!schema)
            return std::unexpected(std::move(schema.error()));
        return schema->tables.empty();
    }

    // Prisma's way (BEHAVIOUR.md 2.15): the session takes the whole file, which keeps a Prisma that does the same away.
    core::Result<void> lockMigrations(const core::TaskContext &task) override
    {
        if (m_connection->inMemory())
            return {};
        task.progress("Waiting for the database lock");
        if (auto mode = m_connection->run("PRAGMA main.locking_mode=EXCLUSIVE"); !mode)
            return mode;
        auto taken = m_connection->run("BEGIN EXCLUSIVE");
        if (taken)
            taken = m_connection->run("COMMIT");
        if (!taken) {
            m_connection->rollback();
            (void)unlockMigrations();
        }
        return taken;
    }

    core::Result<void> unlockMigrations() override
    {
        if (m_connection->inMemory())
            return {};
        if (auto mode = m_connection->run("PRAGMA main.locking_mode=NORMAL"); !mode)
            return mode;
        // SQLite lets go of the file at the next access only.
        return m_connection->run("SELECT count(*) FROM sqlite_master");
    }

    core::Result<void> reset(const core::TaskContext &task) override
    {
        task.progress("Removing everything from `" + m_connection->fileName() + "`");
        return m_connection->clear();
    }

    core::Result<std::string> fingerprint() override
    {
        auto version = m_connection->queryValue("PRAGMA schema_version");
        if (!version)
            return std::unexpected(std::move(version.error()));
        return version->value_or("");
    }

    std::shared_ptr<Interrupter> interrupter() override { return m_connection->interruptHandle(); }

private:
    std::unique_ptr<Connection> m_connection;
};

core::Result<std::unique_ptr<DialectSession>> prepared(core::Result<std::unique_ptr<Connection>> connection, std::initializer_list<const char *> pragmas)
{
    if (!connection)
        return std::unexpected(std::move(connection.error()));
    for (const char *pragma : pragmas) {
        if (auto done = (*connection)->run(pragma); !done)
            return std::unexpected(std::move(done.error()));
    }
    return std::make_unique<Session>(std::move(*connection));
}

} // namespace

core::Result<std::unique_ptr<DialectSession>> openSession(const SessionOptions &options)
{
    const auto url = database::parseConnectionUrl(options.url);
    if (!url)
        return std::unexpected(url.error());
    if (url->scheme != "file")
        return core::fail(core::ErrorKind::Connection, "Error validating datasource: the URL must start with the protocol `file:`.", "P1012");
    const auto mode = url->parameter("mode") == "ro"         ? Connection::Mode::ReadOnly // as in SQLite's own URIs
        : options.ifMissing == IfMissing::Create ? Connection::Mode::Create
                                                 : Connection::Mode::ReadWrite;
    // Prisma enforces foreign keys on every connection.
    return prepared(Connection::open(url->database, mode, options.lockTimeout.value_or(std::chrono::seconds(5))), {"PRAGMA foreign_keys=ON"});
}

core::Result<std::unique_ptr<DialectSession>> openFileSession(const std::string &path)
{
    return prepared(Connection::open(path, Connection::Mode::Create, std::chrono::seconds(5)), {});
}

core::Result<std::unique_ptr<DialectSession>> openMemorySession()
{
    return prepared(Connection::open(":memory:", Connection::Mode::Create, std::chrono::milliseconds(0)),
                    {"PRAGMA foreign_keys=ON", "PRAGMA synchronous=OFF", "PRAGMA journal_mode=MEMORY"});
}

} // namespace dunlin::dialects::sqlite
