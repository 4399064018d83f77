// Connection URLs: reading them, and showing them without their secrets.
#pragma once

#include "engine/core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dunlin::database {

// scheme://user:password@host:port/database?key=value; all parts percent-decoded. For file: URLs `database` is the path.
struct ConnectionUrl
{
    std::string scheme; // lower case: "postgresql", "mysql", "file"
    std::string user;
    std::string password;
    std::string host;
    std::optional<std::uint16_t> port;
    std::string database;
    std::vector<std::pair<std::string, std::string>> parameters; // in order; unknown ones are kept

    std::optional<std::string> parameter(std::string_view key) const;
    // "dev.db", "shop at localhost:5432": without user and password.
    std::string displayName() const;
};

// Error Connection P1013: what is wrong, without quoting the URL.
core::Result<ConnectionUrl> parseConnectionUrl(std::string_view url);

// The URL again, percent-encoded; with the password.
std::string toString(const ConnectionUrl &url);

// file:PATH with a PATH relative to `folder` made absolute; other URLs and :memory: as they are (BEHAVIOUR.md 2.18).
std::string withAbsolutePath(std::string_view url, const std::string &folder);

// `text` with the passwords of all URLs in it replaced by ***.
std::string redact(std::string_view text);

} // namespace dunlin::database
