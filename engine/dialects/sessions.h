// Opening sessions: from a provider and a URL to a DialectSession.
#pragma once

#include "engine/core/result.h"
#include "engine/dialects/dialect.h"
#include "engine/dialects/dialect_session.h"
#include "engine/dialects/row_access.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::dialects {

enum class IfMissing { Fail, Create };

struct SessionOptions
{
    std::string url; // file paths in it are absolute; may hold a password
    IfMissing ifMissing = IfMissing::Fail;
    std::vector<std::string> schemas; // namespaces that the project uses; empty: the one of the URL
    std::optional<std::chrono::milliseconds> lockTimeout; // how long to wait for somebody else's lock; absent: as long as Prisma
};

// Where a history can be replayed when that takes a server.
struct ShadowOptions
{
    std::string url; // of the main database; may be empty
    std::string shadowUrl; // of one for this purpose alone, which is emptied; may be empty
    std::vector<std::string> schemas;
    std::vector<std::string> history; // the scripts that are going to be replayed
};

// Errors: NotFound P1003 (no such database), Connection, Locked, Unsupported (a provider that cannot be reached).
core::Result<std::unique_ptr<DialectSession>> openSession(std::string_view provider, const SessionOptions &options);

// The provider that a URL speaks for, by its scheme; the scheme itself when no dialect claims it.
std::string providerOfUrl(std::string_view url);

// An empty database of this kind, to replay a history in; it is gone when the session ends.
core::Result<std::unique_ptr<DialectSession>> openShadowSession(std::string_view provider, const ShadowOptions &options);

// How Qt SQL reaches the database. Errors: P1013 (the URL), Unsupported (a provider that cannot be reached).
core::Result<RowAccess> rowAccess(std::string_view provider, std::string_view url);

// A database that is one file, made when missing, for what Dunlin keeps for itself; whatever kind the project's database is.
core::Result<std::unique_ptr<DialectSession>> openArchive(const std::string &path);
const Dialect &archiveDialect();

} // namespace dunlin::dialects
