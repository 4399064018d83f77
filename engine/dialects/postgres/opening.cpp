#include "engine/dialects/postgres/opening.h"

#include "engine/database/connection_url.h"
#include "engine/dialects/postgres/session.h"
#include "engine/dialects/postgres/types.h"

namespace dunlin::dialects::postgres {

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
    const auto created = (*administration)->run("CREATE DATABASE " + quoteIdentifier(options.database));
    // duplicate_database, and what the server says when both are making it at the same time.
    const bool madeByAnother = !created && (created.error().sqlState == "42P04" || created.error().sqlState == "23505");
    if (!created && !madeByAnother)
        return core::fail(core::ErrorKind::Connection, "The database `" + options.database + "` could not be created: " + created.error().message, "P3000");
    return Connection::open(options);
}

core::Result<void> enterSchema(Connection &connection, IfMissing ifMissing)
{
    const std::string schema = quoteIdentifier(connection.options().schema);
    if (ifMissing == IfMissing::Create) {
        auto exists = connection.queryValue("SELECT to_regnamespace($1) IS NOT NULL", {schema});
        if (!exists)
            return std::unexpected(std::move(exists.error()));
        if (*exists != "t") {
            if (auto created = connection.run("CREATE SCHEMA " + schema); !created)
                return created;
        }
    }
    return connection.run("SET search_path TO " + schema);
}

core::Result<std::unique_ptr<DialectSession>> openSession(const SessionOptions &options)
{
    const auto wanted = optionsOf(options.url);
    if (!wanted)
        return std::unexpected(wanted.error());
    auto connection = openOrCreate(*wanted, options.ifMissing);
    if (!connection)
        return std::unexpected(std::move(connection.error()));
    if (auto entered = enterSchema(**connection, options.ifMissing); !entered)
        return std::unexpected(std::move(entered.error()));
    SessionParts parts{.connection = std::move(*connection), .schemas = options.schemas};
    if (options.lockTimeout)
        parts.lockTimeout = *options.lockTimeout;
    return makeSession(std::move(parts));
}

} // namespace dunlin::dialects::postgres
