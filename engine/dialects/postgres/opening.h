// From a URL to an open session.
#pragma once

#include "engine/dialects/postgres/connection.h"
#include "engine/dialects/sessions.h"

#include <memory>
#include <string>

namespace dunlin::dialects::postgres {

core::Result<std::unique_ptr<DialectSession>> openSession(const SessionOptions &options);

// Errors: P1012 (another protocol), P1013 (a parameter that makes no sense).
core::Result<ConnectionOptions> optionsOf(const std::string &url);
ConnectionOptions withDatabase(ConnectionOptions options, const std::string &database);

// A connection to some other database of the server, to create and drop databases from.
core::Result<std::unique_ptr<Connection>> openAdministration(const ConnectionOptions &options);
core::Result<std::unique_ptr<Connection>> openOrCreate(const ConnectionOptions &options, IfMissing ifMissing);

// Makes the schema of the connection the one that unqualified names are in.
core::Result<void> enterSchema(Connection &connection, IfMissing ifMissing);

} // namespace dunlin::dialects::postgres
