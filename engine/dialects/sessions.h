// Opening sessions: from a provider and a URL to a DialectSession.
#pragma once

#include "engine/core/result.h"
#include "engine/dialects/dialect_session.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace dunlin::dialects {

enum class IfMissing { Fail, Create };

struct SessionOptions
{
    std::string url; // file paths in it are absolute; may hold a password
    IfMissing ifMissing = IfMissing::Fail;
    std::chrono::milliseconds lockTimeout{5000}; // how long to wait for somebody else's lock
};

// Errors: NotFound P1003 (no such database), Connection, Locked, Unsupported (a provider that cannot be reached).
core::Result<std::unique_ptr<DialectSession>> openSession(std::string_view provider, const SessionOptions &options);

// The provider that a URL speaks for, by its scheme; the scheme itself when no dialect claims it.
std::string providerOfUrl(std::string_view url);

// An empty database of this kind without a server, to replay a history in. Error Unsupported when there is no such thing.
core::Result<std::unique_ptr<DialectSession>> openShadowSession(std::string_view provider);

} // namespace dunlin::dialects
