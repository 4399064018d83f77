// Where tables and enums live in the database.
#pragma once

#include "engine/dialects/dialect.h"

#include <optional>
#include <string>
#include <string_view>

namespace dunlin::lower {

// The namespace of @@schema; empty for the default one.
inline std::string schemaName(std::optional<std::string_view> written, const dialects::Dialect &dialect)
{
    return written && *written != dialect.capabilities().defaultSchema ? std::string(*written) : std::string();
}

} // namespace dunlin::lower
