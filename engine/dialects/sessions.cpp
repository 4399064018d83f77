#include "engine/dialects/sessions.h"

#include "engine/dialects/postgres/opening.h"
#include "engine/dialects/postgres/row_access.h"
#include "engine/dialects/postgres/shadow.h"
#include "engine/dialects/registry.h"
#include "engine/dialects/sqlite/row_access.h"
#include "engine/dialects/sqlite/session.h"
#include "engine/dialects/sqlite/sqlite.h"

namespace dunlin::dialects {

core::Result<std::unique_ptr<DialectSession>> openSession(std::string_view provider, const SessionOptions &options)
{
    if (provider == "sqlite")
        return sqlite::openSession(options);
    if (provider == "postgresql")
        return postgres::openSession(options);
    return core::fail(core::ErrorKind::Unsupported,
                      "Dunlin cannot connect to a `" + std::string(provider) + "` database yet; it can to `postgresql` and `sqlite`.");
}

core::Result<RowAccess> rowAccess(std::string_view provider, std::string_view url)
{
    const auto parsed = database::parseConnectionUrl(url);
    if (!parsed)
        return std::unexpected(parsed.error());
    if (provider == "sqlite")
        return sqlite::rowAccess(*parsed);
    if (provider == "postgresql")
        return postgres::rowAccess(*parsed);
    return core::fail(core::ErrorKind::Unsupported, "Dunlin cannot show the rows of a `" + std::string(provider) + "` database yet.");
}

std::string providerOfUrl(std::string_view url)
{
    const std::string scheme(url.substr(0, url.find(':')));
    if (scheme == "file")
        return "sqlite";
    const Dialect *dialect = findDialect(scheme);
    return dialect ? std::string(dialect->provider()) : scheme;
}

core::Result<std::unique_ptr<DialectSession>> openShadowSession(std::string_view provider, const ShadowOptions &options)
{
    if (provider == "sqlite")
        return sqlite::openMemorySession();
    if (provider == "postgresql")
        return postgres::openShadowSession(options);
    return core::fail(core::ErrorKind::Unsupported,
                      "Dunlin cannot replay the history of a `" + std::string(provider) + "` database yet; it can for `postgresql` and `sqlite`.");
}

core::Result<std::unique_ptr<DialectSession>> openArchive(const std::string &path)
{
    return sqlite::openFileSession(path);
}

const Dialect &archiveDialect()
{
    return sqlite::dialect();
}

} // namespace dunlin::dialects
