#include "engine/dialects/postgres/session.h"

#include "engine/database/connection_url.h"
#include "engine/dialects/postgres/connection.h"
#include "engine/dialects/postgres/describer.h"
#include "engine/dialects/postgres/history_table.h"
#include "engine/dialects/postgres/migration_lock.h"
#include "engine/dialects/postgres/other_objects.h"
#include "engine/dialects/postgres/script_runner.h"
#include "engine/dialects/postgres/types.h"

#include <QUuid>

#include <algorithm>

namespace dunlin::dialects::postgres {

namespace {

class Session final : public DialectSession
{
public:
    Session(std::unique_ptr<Connection> connection, std::vector<std::string> schemas, std::chrono::milliseconds lockTimeout)
        : m_connection(std::move(connection)), m_schemas(std::move(schemas)), m_lockTimeout(lockTimeout)
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

    // Runs once the connection is closed.
    void afterwards(std::function<void()> work) { m_afterwards = std::move(work); }
    Connection &connection() { return *m_connection; }

    ServerInfo info() const override
    {
        return {.product = "PostgreSQL", .version = m_connection->serverVersionText(), .database = m_connection->options().database};
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

    // Every change of a table, type or index writes to one of these catalogs.
    core::Result<std::string> fingerprint() override
    {
        auto value = m_connection->queryValue(
            "SELECT md5(string_agg(line, ',' ORDER BY line)) FROM ("
            "SELECT 'a' || attrelid || ' ' || attnum || ' ' || a.xmin AS line FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid "
            "WHERE c.relnamespace = ANY(SELECT oid FROM pg_namespace WHERE nspname = ANY($1)) AND attnum > 0 "
            "UNION ALL SELECT 'c' || oid || ' ' || relname || ' ' || relkind FROM pg_class WHERE relnamespace = ANY(SELECT oid FROM pg_namespace WHERE nspname = ANY($1)) "
            "UNION ALL SELECT 'k' || oid || ' ' || xmin FROM pg_constraint "
            "UNION ALL SELECT 'd' || oid || ' ' || xmin FROM pg_attrdef "
            "UNION ALL SELECT 'e' || oid || ' ' || xmin FROM pg_enum) AS lines",
            {schemaArray()});
        if (!value)
            return std::unexpected(std::move(value.error()));
        return value->value_or("");
    }

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
    std::vector<std::string> m_schemas;
    std::chrono::milliseconds m_lockTimeout;
    std::function<void()> m_afterwards;
};

core::Result<ConnectionOptions> optionsOf(const std::string &url)
{
    const auto parsed = database::parseConnectionUrl(url);
    if (!parsed)
        return std::unexpected(parsed.error());
    if (parsed->scheme != "postgresql" && parsed->scheme != "postgres")
        return core::fail(core::ErrorKind::Connection,
                          "Error validating datasource: the URL must start with the protocol `postgresql://` or `postgres://`.", "P1012");
    return connectionOptions(*parsed);
}

ConnectionOptions withDatabase(ConnectionOptions options, const std::string &database)
{
    for (auto &[keyword, value] : options.keywords) {
        if (keyword == "dbname")
            value = database;
    }
    options.database = database;
    return options;
}

// A connection to some other database of the server, to create and drop databases from.
core::Result<std::unique_ptr<Connection>> openAdministration(const ConnectionOptions &options)
{
    core::Result<std::unique_ptr<Connection>> connection = core::fail(core::ErrorKind::Internal, "");
    for (const char *database : {"postgres", "template1", "defaultdb"}) {
        connection = Connection::open(withDatabase(options, database));
        if (connection || connection.error().code == "P1000" || connection.error().code == "P1001")
            break;
    }
    return connection;
}

core::Result<std::unique_ptr<Connection>> openOrCreate(const ConnectionOptions &options, IfMissing ifMissing)
{
    auto connection = Connection::open(options);
    if (connection || connection.error().code != "P1003" || ifMissing == IfMissing::Fail)
        return connection;
    auto administration = openAdministration(options);
    if (!administration)
        return std::unexpected(std::move(administration.error()));
    if (auto created = (*administration)->run("CREATE DATABASE " + quoteIdentifier(options.database)); !created)
        return core::fail(core::ErrorKind::Connection, "The database `" + options.database + "` could not be created: " + created.error().message, "P3000");
    return Connection::open(options);
}

core::Result<std::unique_ptr<Session>> prepared(core::Result<std::unique_ptr<Connection>> connection, const std::vector<std::string> &schemas,
                                                std::optional<std::chrono::milliseconds> lockTimeout, IfMissing ifMissing)
{
    if (!connection)
        return std::unexpected(std::move(connection.error()));
    Connection &open = **connection;
    const std::string &schema = open.options().schema;
    if (ifMissing == IfMissing::Create) {
        auto exists = open.queryValue("SELECT to_regnamespace($1) IS NOT NULL", {quoteIdentifier(schema)});
        if (!exists)
            return std::unexpected(std::move(exists.error()));
        if (*exists != "t") {
            if (auto created = open.run("CREATE SCHEMA " + quoteIdentifier(schema)); !created)
                return std::unexpected(std::move(created.error()));
        }
    }
    if (auto path = open.run("SET search_path TO " + quoteIdentifier(schema)); !path)
        return std::unexpected(std::move(path.error()));
    return std::make_unique<Session>(std::move(*connection), schemas, lockTimeout.value_or(std::chrono::seconds(10)));
}

core::Result<std::unique_ptr<DialectSession>> asDialectSession(core::Result<std::unique_ptr<Session>> session)
{
    if (!session)
        return std::unexpected(std::move(session.error()));
    return std::move(*session);
}

// The one that the project names for this purpose.
core::Result<std::unique_ptr<DialectSession>> openGivenShadow(const ShadowOptions &options)
{
    if (options.shadowUrl == options.url)
        return core::fail(core::ErrorKind::Usage,
                          "The shadow database you configured appears to be the same as the main database. Please specify another shadow database.");
    const auto connection = optionsOf(options.shadowUrl);
    if (!connection)
        return std::unexpected(connection.error());
    auto session = prepared(openOrCreate(*connection, IfMissing::Create), options.schemas, std::nullopt, IfMissing::Create);
    if (session) {
        if (auto emptied = (*session)->reset({}); !emptied)
            return std::unexpected(std::move(emptied.error()));
    }
    return asDialectSession(std::move(session));
}

void dropDatabase(const ConnectionOptions &server, const std::string &name)
{
    auto administration = Connection::open(server);
    if (!administration)
        return;
    const bool canForce = (*administration)->serverVersion() >= 130000;
    (void)(*administration)->run("DROP DATABASE IF EXISTS " + quoteIdentifier(name) + (canForce ? " WITH (FORCE)" : ""));
}

} // namespace

core::Result<std::unique_ptr<DialectSession>> openSession(const SessionOptions &options)
{
    const auto connection = optionsOf(options.url);
    if (!connection)
        return std::unexpected(connection.error());
    return asDialectSession(prepared(openOrCreate(*connection, options.ifMissing), options.schemas, options.lockTimeout, options.ifMissing));
}

core::Result<std::unique_ptr<DialectSession>> openShadowSession(const ShadowOptions &options)
{
    if (!options.shadowUrl.empty())
        return openGivenShadow(options);
    if (options.url.empty())
        return core::fail(core::ErrorKind::Connection,
                          "A history of PostgreSQL migrations can be replayed on a server only: give the URL of the database, or one for this purpose "
                          "alone (`shadowDatabaseUrl`, --shadow-database-url).");
    const auto server = optionsOf(options.url);
    if (!server)
        return std::unexpected(server.error());
    // The main database may not exist yet.
    auto administration = Connection::open(*server);
    if (!administration && administration.error().code == "P1003")
        administration = openAdministration(*server);
    if (!administration)
        return std::unexpected(std::move(administration.error()));
    const ConnectionOptions home = (*administration)->options();
    const std::string name = "prisma_migrate_shadow_db_" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    if (auto created = (*administration)->run("CREATE DATABASE " + quoteIdentifier(name) + " TEMPLATE template0"); !created)
        return core::fail(core::ErrorKind::Connection,
                          "Dunlin Migrate could not create the shadow database. Please make sure the database user has permission to create databases "
                          "(ALTER ROLE \"" + home.user + "\" CREATEDB), or name a database for this purpose with `shadowDatabaseUrl`.\n"
                              + created.error().message,
                          "P3014");
    auto session = prepared(Connection::open(withDatabase(*server, name)), options.schemas, std::nullopt, IfMissing::Create);
    if (!session) {
        dropDatabase(home, name);
        return std::unexpected(std::move(session.error()));
    }
    // Nothing in it has to survive a power cut.
    (void)(*session)->connection().run("SET synchronous_commit TO off");
    (*session)->afterwards([home, name] { dropDatabase(home, name); });
    return asDialectSession(std::move(session));
}

} // namespace dunlin::dialects::postgres
