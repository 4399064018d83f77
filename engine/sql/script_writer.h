// ScriptWriter: lays statements out as Prisma Migrate writes migration.sql, and remembers where each one stands.
#pragma once

#include "engine/sql/script.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace dunlin::sql {

class ScriptWriter
{
public:
    // One block: "-- Comment", the statements each with a semicolon and a line break. Blocks are a blank line apart.
    void addStep(std::size_t step, std::string_view comment, std::span<const std::string> statements);

    // Without any block: the single line "-- This is an empty migration." without a line break.
    SqlScript finish() &&;

private:
    SqlScript m_script;
};

} // namespace dunlin::sql
