// Somewhere empty to replay a history in (BEHAVIOUR.md 2.16).
#pragma once

#include "engine/dialects/sessions.h"

namespace dunlin::dialects::postgres {

// The database of `shadowUrl`, emptied first; else a database of its own on the server of `url`, with the extensions of the main one that the
// history does not bring, dropped when the session ends; else, where the role may not create databases, a schema of its own in the main
// database, dropped likewise. Error P3014 when none of that is possible.
core::Result<std::unique_ptr<DialectSession>> openShadowSession(const ShadowOptions &options);

} // namespace dunlin::dialects::postgres
