// Where tables and enums live in the database.
#pragma once

#include "engine/dialects/dialect.h"

#include <optional>
#include <string>

namespace dunlin::lower {

// The namespace of @@schema; empty for the default one.
inline std::string schemaName(const std::optional<std::string> &written, const dialects::Dialect &dialect)
{
    return written && *written != dialect.capabilities().defaultSchema ? *written : std::string();
}

} // namespace dunlin::lower
