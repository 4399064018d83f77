#include "engine/dialects/postgres/session.h"

#include "engine/dialects/postgres/connection.h"
#include "engine/dialects/postgres/describer.h"
#include "engine/dialects/postgres/history_table.h"
#include "engine/dialects/postgres/migration_lock.h"
#include "engine/dialects/postgres/other_objects.h"
#include "engine/dialects/postgres/schema_watch.h"
#include "engine/dialects/postgres/script_runner.h"
#include "engine/dialects/postgres/types.h"

#include <algorithm>

namespace dunlin::dialects::postgres {

namespace {

class Session final : public DialectSession
{
public:
    explicit Session(SessionParts parts)
        : m_connection(std::move(parts.connection)), m_schemas(std::move(parts.schemas)), m_calledSchema(std::move(parts.calledSchema)), m_lockTimeout(parts.lockTimeout),
          m_afterwards(std::move(parts.afterwards))
    {
        if (m_schemas.empty())
            m_schemas.push_back(m_connection->options().schema);
    }
    ~Session() override
    {
        m_connection.reset();
        if (m_afterwards)
            m_afterwards();
    }

    ServerInfo info() const override
    {
        return {.product = "PostgreSQL",
                .version = m_connection->serverVersionText(),
                .database = m_connection->options().database,
                .isReadOnly = m_connection->isReadOnly()};
    }

    core::Result<std::optional<Rights>> rights() override
    {
        auto rows = query("SELECT coalesce(has_schema_privilege(current_schema(), 'CREATE'), has_database_privilege(current_database(), 'CREATE')), "
                          "(SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user)", {});
        if (!rows)
            return std::unexpected(std::move(rows.error()));
        const auto &row = rows->rows.at(0);
        return Rights{.createTables = row[0] == "t", .createDatabases = row[1] == "t"};
    }
    core::Result<sql::SqlSchema> describe(const core::TaskContext &task) override
    {
        // One snapshot: the description must not mix two states of the catalogs.
        const bool own = !m_connection->inTransaction();
        if (own) {
            if (auto begun = m_connection->run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); !begun)
                return std::unexpected(std::move(begun.error()));
        }
        auto schema = postgres::describe(*m_connection, m_schemas, task);
        if (own)
            m_connection->rollback();
        if (schema && !m_calledSchema.empty()) {
            std::ranges::replace(schema->schemas, schema->defaultSchema, m_calledSchema);
            schema->defaultSchema = m_calledSchema;
        }
        return schema;
    }

    core::Result<std::vector<std::string>> otherObjects() override { return postgres::otherObjects(*m_connection, schemaArray()); }

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

    core::Result<void> createHistoryTable() override { return postgres::createHistoryTable(*m_connection); }
    core::Result<std::optional<std::vector<HistoryRecord>>> readHistory() override { return postgres::readHistory(*m_connection); }
    core::Result<void> insertHistory(const HistoryRecord &record) override { return postgres::insertHistory(*m_connection, record); }
    core::Result<void> updateHistory(const std::string &id, const HistoryUpdate &update) override
    {
        return postgres::updateHistory(*m_connection, id, update);
    }
    core::Result<void> deleteHistory(const std::string &id) override { return postgres::deleteHistory(*m_connection, id); }

    core::Result<bool> isEmpty() override
    {
        auto schema = describe({});
        if (!schema)
            return std::unexpected(std::move(schema.error()));
        const auto counts = [](const sql::Table &table) { return table.name != "_prisma_migrations" && table.name != "spatial_ref_sys"; };
        return std::ranges::none_of(schema->tables, counts) && schema->enums.empty() && schema->views.empty();
    }

    core::Result<void> lockMigrations(const core::TaskContext &task) override
    {
        return postgres::lockMigrations(*m_connection, m_lockTimeout, task);
    }
    core::Result<void> unlockMigrations() override { return postgres::unlockMigrations(*m_connection); }

    core::Result<void> reset(const core::TaskContext &task) override
    {
        task.progress("Removing everything from `" + m_connection->options().database + "`");
        for (const std::string &schema : m_schemas) {
            for (const std::string &sql : {"DROP SCHEMA IF EXISTS " + quoteIdentifier(schema) + " CASCADE", "CREATE SCHEMA " + quoteIdentifier(schema)}) {
                if (auto done = m_connection->run(sql, {}, task); !done)
                    return done;
            }
        }
        return m_connection->run("DROP TABLE IF EXISTS " + qualified(m_connection->options().schema, "_prisma_migrations"));
    }

    core::Result<std::string> fingerprint() override { return m_watch.fingerprint(*m_connection, schemaArray()); }
    std::shared_ptr<Interrupter> interrupter() override { return m_connection->interruptHandle(); }

private:
    std::string schemaArray() const
    {
        std::string out = "{";
        for (const std::string &schema : m_schemas)
            out.append(out.size() > 1 ? "," : "").append(quoteIdentifier(schema));
        return out + "}";
    }

    std::unique_ptr<Connection> m_connection;
    SchemaWatch m_watch;
    std::vector<std::string> m_schemas;
    std::string m_calledSchema;
    std::chrono::milliseconds m_lockTimeout;
    std::function<void()> m_afterwards;
};

} // namespace

std::unique_ptr<DialectSession> makeSession(SessionParts parts)
{
    return std::make_unique<Session>(std::move(parts));
}

} // namespace dunlin::dialects::postgres
