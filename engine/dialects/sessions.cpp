#include "engine/dialects/sessions.h"

#include "engine/dialects/sqlite/session.h"

namespace dunlin::dialects {

core::Result<std::unique_ptr<DialectSession>> openSession(std::string_view provider, const SessionOptions &options)
{
    if (provider == "sqlite")
        return sqlite::openSession(options);
    return core::fail(core::ErrorKind::Unsupported,
                      "Dunlin cannot connect to a `" + std::string(provider) + "` database yet; it can to `sqlite`.");
}

std::string providerOfUrl(std::string_view url)
{
    const std::string scheme(url.substr(0, url.find(':')));
    return scheme == "file" ? "sqlite" : scheme;
}

core::Result<std::unique_ptr<DialectSession>> openShadowSession(std::string_view provider)
{
    if (provider == "sqlite")
        return sqlite::openMemorySession();
    return core::fail(core::ErrorKind::Unsupported,
                      "Dunlin cannot replay the history of a `" + std::string(provider) + "` database yet; it can for `sqlite`.");
}

} // namespace dunlin::dialects
