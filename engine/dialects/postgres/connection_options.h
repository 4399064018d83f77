// A Prisma connection URL as options of libpq (BEHAVIOUR.md 2.18).
#pragma once

#include "engine/core/result.h"
#include "engine/database/connection_url.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace dunlin::dialects::postgres {

struct ConnectionOptions
{
    std::vector<std::pair<std::string, std::string>> keywords; // for PQconnectStartParams; may hold the password
    std::string database;
    std::string place; // "localhost:5432", or the folder of the socket
    std::string user;
    std::string schema; // of what names none; "public" unless the URL says otherwise
    std::chrono::milliseconds timeout{5000}; // zero: none
};

// Errors: P1013 for values that mean nothing, Unsupported for a client certificate that libpq cannot read.
core::Result<ConnectionOptions> connectionOptions(const database::ConnectionUrl &url);

} // namespace dunlin::dialects::postgres
