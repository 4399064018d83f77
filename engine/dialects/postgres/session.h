// The online half of PostgreSQL: sessions on a database of a server.
#pragma once

#include "engine/dialects/postgres/connection.h"
#include "engine/dialects/sessions.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace dunlin::dialects::postgres {

struct SessionParts
{
    std::unique_ptr<Connection> connection;
    std::vector<std::string> schemas = {}; // empty: the one of the connection
    std::string calledSchema = {}; // what describe() calls the schema of the connection; empty: its name
    std::chrono::milliseconds lockTimeout = std::chrono::seconds(10); // Prisma's
    std::function<void()> afterwards = {}; // runs once the connection is closed; may be empty
};

std::unique_ptr<DialectSession> makeSession(SessionParts parts);

} // namespace dunlin::dialects::postgres
