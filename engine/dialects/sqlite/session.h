// The online half of SQLite: sessions on a file, and on an empty database in memory.
#pragma once

#include "engine/dialects/sessions.h"

namespace dunlin::dialects::sqlite {

core::Result<std::unique_ptr<DialectSession>> openSession(const SessionOptions &options);
core::Result<std::unique_ptr<DialectSession>> openFileSession(const std::string &path); // made when missing
core::Result<std::unique_ptr<DialectSession>> openMemorySession();

} // namespace dunlin::dialects::sqlite
