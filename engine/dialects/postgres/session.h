// The online half of PostgreSQL: sessions on a database of a server, and on a temporary one.
#pragma once

#include "engine/dialects/sessions.h"

namespace dunlin::dialects::postgres {

core::Result<std::unique_ptr<DialectSession>> openSession(const SessionOptions &options);

// A database of its own on the server of `url`, dropped when the session ends; or the one of `shadowUrl`, emptied first.
// Error P3014 when the role may not create databases and there is no `shadowUrl`.
core::Result<std::unique_ptr<DialectSession>> openShadowSession(const ShadowOptions &options);

} // namespace dunlin::dialects::postgres
