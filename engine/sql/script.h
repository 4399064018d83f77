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
    std::string text; // as written to migration.sql
    std::vector<ScriptStatement> statements;
};

} // namespace dunlin::sql
