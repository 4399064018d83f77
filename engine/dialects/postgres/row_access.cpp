#include "engine/dialects/postgres/row_access.h"

#include "engine/dialects/postgres/connection_options.h"

#include <algorithm>

namespace dunlin::dialects::postgres {

namespace {

// A value in a connection string of libpq.
std::string quoted(std::string_view value)
{
    std::string out = "'";
    for (const char c : value) {
        if (c == '\'' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "'";
}

} // namespace

core::Result<RowAccess> rowAccess(const database::ConnectionUrl &url)
{
    const auto options = connectionOptions(url);
    if (!options)
        return std::unexpected(options.error());
    // Text, because the driver turns numerics into doubles and times into this machine's zone.
    RowAccess access{.driver = "QPSQL",
                     .package = "libqt6sql6-psql",
                     .port = url.port.value_or(5432),
                     .setup = {"SET default_transaction_read_only = on", "SET statement_timeout = '30s'", "SET bytea_output = hex"},
                     .files = options->identity,
                     .cell = "left(CAST(@ AS TEXT), " + std::to_string(longestCell + 1) + ")"};
    for (const auto &[keyword, value] : options->keywords) {
        if (keyword == "host")
            access.host = value;
        else if (keyword == "user")
            access.user = value;
        else if (keyword == "password")
            access.password = value;
        else if (keyword == "dbname")
            access.database = value;
        else if (keyword == "port" || keyword == "client_encoding")
            continue; // above; the driver's own business
        else if (value.find(';') != std::string::npos) // Qt takes it for the end of the option
            return core::fail(core::ErrorKind::Unsupported, "The connection URL has a semicolon in `" + keyword + "`, with which the rows cannot be shown.");
        else
            access.options += keyword + "=" + quoted(value) + ";";
    }
    // libpq reads 1 as 2, and 0 as for ever.
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(options->timeout).count();
    access.options += "connect_timeout=" + std::to_string(seconds);
    return access;
}

} // namespace dunlin::dialects::postgres
