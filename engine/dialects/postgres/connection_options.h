// A Prisma connection URL as options of libpq (BEHAVIOUR.md 2.18).
#pragma once

#include "engine/core/result.h"
#include "engine/database/connection_url.h"
#include "engine/dialects/postgres/client_identity.h"

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
    std::shared_ptr<const ClientIdentity> identity; // whose files the keywords name; may be null
};

// Errors: P1013 for values that mean nothing, P1011 for a client certificate that cannot be read.
core::Result<ConnectionOptions> connectionOptions(const database::ConnectionUrl &url);

} // namespace dunlin::dialects::postgres
