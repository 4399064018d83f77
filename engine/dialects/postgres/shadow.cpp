#include "engine/dialects/postgres/shadow.h"

#include "engine/dialects/postgres/opening.h"
#include "engine/dialects/postgres/session.h"
#include "engine/dialects/postgres/shadow_script.h"
#include "engine/dialects/postgres/types.h"

#include <random>

namespace dunlin::dialects::postgres {
namespace {

using ShadowSession = core::Result<std::unique_ptr<DialectSession>>;

// Prisma's, with a UUID.
std::string newName()
{
    std::random_device random;
    std::string name = "prisma_migrate_shadow_db_";
    for (const int digits : {8, 4, 4, 4, 12}) {
        name += name.back() == '_' ? "" : "-";
        for (int i = 0; i < digits; ++i)
            name += "0123456789abcdef"[random() % 16];
    }
    return name;
}

// The one that the project names for this purpose.
ShadowSession openGiven(const ShadowOptions &options)
{
    if (options.shadowUrl == options.url)
        return core::fail(core::ErrorKind::Usage,
                          "The shadow database you configured appears to be the same as the main database. Please specify another shadow database.");
    auto session = openSession({.url = options.shadowUrl, .ifMissing = IfMissing::Create, .schemas = options.schemas});
    if (session) {
        if (auto emptied = (*session)->reset({}); !emptied)
            return std::unexpected(std::move(emptied.error()));
    }
    return session;
}

void runElsewhere(const ConnectionOptions &server, const std::string &sql)
{
    if (auto connection = Connection::open(server))
        (void)(*connection)->run(sql);
}

std::string dropDatabase(const Connection &server, const std::string &name)
{
    return "DROP DATABASE IF EXISTS " + quoteIdentifier(name) + (server.serverVersion() >= 130000 ? " WITH (FORCE)" : "");
}

// What somebody has installed in the main database, and no migration does, would be missing. One that cannot be installed may not be needed.
void bringExtensions(Connection &main, Connection &shadow, const ShadowOptions &options)
{
    const auto rows = main.query("SELECT e.extname, n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql' ORDER BY e.oid");
    const auto created = createdExtensions(options.history);
    for (const auto &row : rows ? rows->rows : std::vector<std::vector<Value>>()) {
        const std::string name = row[0].value_or(""), schema = quoteIdentifier(row[1].value_or(""));
        if (created.contains(name))
            continue;
        (void)shadow.run("CREATE SCHEMA IF NOT EXISTS " + schema);
        (void)shadow.run("CREATE EXTENSION IF NOT EXISTS " + quoteIdentifier(name) + " WITH SCHEMA " + schema + " CASCADE");
    }
}

ShadowSession openDatabase(Connection &main, const ConnectionOptions &options, const std::string &name, const ShadowOptions &shadow)
{
    auto connection = Connection::open(options);
    if (!connection)
        return std::unexpected(std::move(connection.error()));
    if (auto entered = enterSchema(**connection, IfMissing::Create); !entered)
        return std::unexpected(std::move(entered.error()));
    // Nothing in it has to survive a power cut.
    (void)(*connection)->run("SET synchronous_commit TO off");
    bringExtensions(main, **connection, shadow);
    return makeSession({.connection = std::move(*connection),
                        .schemas = shadow.schemas,
                        .afterwards = [home = main.options(), sql = dropDatabase(main, name)] { runElsewhere(home, sql); }});
}

// For a role that may make schemas only. Never for scripts that could touch what is next to it.
ShadowSession openSchema(Connection &main, const ShadowOptions &options, const std::string &why)
{
    const auto fail = [&](const std::string &also) -> ShadowSession {
        return core::fail(core::ErrorKind::Connection,
                          "Dunlin Migrate could not create the shadow database. Please make sure the database user has permission to create databases "
                          "(ALTER ROLE \"" + main.options().user + "\" CREATEDB), or name a database for this purpose with `shadowDatabaseUrl`.\n" + why
                              + "\nA temporary schema is no way out: " + also,
                          "P3014");
    };
    if (options.schemas.size() > 1)
        return fail("the project has several schemas.");
    const auto schemas = main.query("SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'");
    if (!schemas)
        return fail(schemas.error().message);
    std::set<std::string> names{main.options().schema};
    for (const auto &row : schemas->rows)
        names.insert(row[0].value_or(""));
    if (const auto found = reachesOut(options.history, names))
        return fail("the migrations reach out of it with `" + *found + "`.");
    ConnectionOptions inside = main.options();
    inside.schema = newName();
    auto connection = Connection::open(inside);
    if (!connection)
        return fail(connection.error().message);
    if (auto entered = enterSchema(**connection, IfMissing::Create); !entered)
        return fail(entered.error().message);
    return makeSession({.connection = std::move(*connection),
                        .calledSchema = main.options().schema,
                        .afterwards = [home = main.options(), sql = "DROP SCHEMA " + quoteIdentifier(inside.schema) + " CASCADE"] { runElsewhere(home, sql); }});
}

} // namespace

ShadowSession openShadowSession(const ShadowOptions &options)
{
    if (!options.shadowUrl.empty())
        return openGiven(options);
    if (options.url.empty())
        return core::fail(core::ErrorKind::Connection,
                          "A history of PostgreSQL migrations can be replayed on a server only: give the URL of the database, or one for this purpose "
                          "alone (`shadowDatabaseUrl`, --shadow-database-url).");
    const auto server = optionsOf(options.url);
    if (!server)
        return std::unexpected(server.error());
    // The main database may not exist yet.
    auto main = Connection::open(*server);
    if (!main && main.error().code == "P1003")
        main = openAdministration(*server);
    if (!main)
        return std::unexpected(std::move(main.error()));
    const std::string name = newName();
    if (auto created = (*main)->run("CREATE DATABASE " + quoteIdentifier(name) + " TEMPLATE template0"); !created)
        return openSchema(**main, options, created.error().message);
    auto session = openDatabase(**main, withDatabase(*server, name), name, options);
    if (!session)
        (void)(*main)->run(dropDatabase(**main, name));
    return session;
}

} // namespace dunlin::dialects::postgres
