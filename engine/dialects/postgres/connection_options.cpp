#include "engine/dialects/postgres/connection_options.h"

#include <charconv>
#include <filesystem>

namespace dunlin::dialects::postgres {
namespace {

core::Result<std::chrono::milliseconds> timeoutOf(const database::ConnectionUrl &url)
{
    const auto text = url.parameter("connect_timeout");
    if (!text)
        return std::chrono::milliseconds(5000); // Prisma's
    int seconds = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), seconds);
    if (error != std::errc() || end != text->data() + text->size() || seconds < 0)
        return core::fail(core::ErrorKind::Connection, "The connection URL says `connect_timeout=" + *text + "`: it must be a number of seconds.", "P1013");
    return std::chrono::seconds(seconds);
}

// Where the system keeps the certificates that everybody trusts; libpq finds them by itself from version 16 on only.
std::string systemCertificates()
{
    for (const char *path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"}) {
        if (std::filesystem::exists(path))
            return path;
    }
    return {};
}

core::Result<void> addTls(const database::ConnectionUrl &url, ConnectionOptions &options)
{
    const std::string mode = url.parameter("sslmode").value_or("prefer");
    if (mode != "disable" && mode != "prefer" && mode != "require" && mode != "verify-ca" && mode != "verify-full")
        return core::fail(core::ErrorKind::Connection, "The connection URL says `sslmode=" + mode + "`: it must be disable, prefer or require.", "P1013");
    if (const auto path = url.parameter("sslidentity")) {
        auto identity = ClientIdentity::read(*path, url.parameter("sslpassword").value_or(""));
        if (!identity)
            return std::unexpected(std::move(identity.error()));
        options.identity = std::move(*identity);
        options.keywords.emplace_back("sslcert", options.identity->certificate());
        options.keywords.emplace_back("sslkey", options.identity->key());
    }
    // Prisma verifies the server's certificate only when told to be strict.
    const bool strict = url.parameter("sslaccept") == "strict" || mode.starts_with("verify-");
    options.keywords.emplace_back("sslmode", mode == "require" && strict ? "verify-full" : mode);
    if (strict) {
        const std::string root = url.parameter("sslcert").value_or(systemCertificates());
        if (!root.empty())
            options.keywords.emplace_back("sslrootcert", root);
    }
    for (const auto &[name, keyword] : {std::pair("sslclientcert", "sslcert"), std::pair("sslclientkey", "sslkey"), std::pair("sslpassword", "sslpassword")}) {
        if (const auto value = url.parameter(name); value && !options.identity)
            options.keywords.emplace_back(keyword, *value);
    }
    return {};
}

} // namespace

core::Result<ConnectionOptions> connectionOptions(const database::ConnectionUrl &url)
{
    ConnectionOptions options{.database = url.database.empty() ? "postgres" : url.database,
                              .user = url.user,
                              .schema = url.parameter("schema").value_or("public")};
    const auto timeout = timeoutOf(url);
    if (!timeout)
        return std::unexpected(timeout.error());
    options.timeout = *timeout;
    const auto add = [&](const char *keyword, const std::string &value) {
        if (!value.empty())
            options.keywords.emplace_back(keyword, value);
    };
    const std::string host = url.parameter("host").value_or(url.host.empty() ? "localhost" : url.host);
    const std::string port = std::to_string(url.port.value_or(5432));
    options.place = host.starts_with('/') ? host : host + ":" + port;
    add("host", host);
    add("port", port);
    add("user", url.user);
    add("password", url.password);
    add("dbname", options.database);
    add("application_name", url.parameter("application_name").value_or("dunlin"));
    add("options", url.parameter("options").value_or(""));
    add("client_encoding", "UTF8");
    if (auto tls = addTls(url, options); !tls)
        return std::unexpected(tls.error());
    return options;
}

} // namespace dunlin::dialects::postgres
