// SqlScript: statements that know the step they come from, and their text as one file.
#pragma once

#include "engine/core/span.h"

#include <optional>
#include <string>
#include <vector>

namespace dunlin::sql {

struct ScriptStatement
{
    std::string sql; // without the final semicolon
    std::optional<std::size_t> step; // index into the steps it was rendered from
    core::Span span; // bytes in SqlScript::text
};

struct SqlScript
{
    // As written to migration.sql. Ends with a line break, but for the empty migration, after which `migrate diff` prints one.
    std::string text;
    std::vector<ScriptStatement> statements;
};

} // namespace dunlin::sql
