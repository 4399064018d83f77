// Defaults as PostgreSQL gives them back.
#pragma once

#include "engine/sql/schema.h"

#include <optional>
#include <string_view>

namespace dunlin::dialects::postgres {

enum class Reading {
    AsPrisma, // what Prisma takes for an expression stays one
    Lenient, // whatever stands for a literal: "(ARRAY[]::numeric[])::numeric(20,5)[]", "ARRAY[('-5'::integer)::smallint]"
};

// From the text of pg_get_expr(): "'a'::text", "nextval('t_id_seq'::regclass)", "ARRAY[1, 2]". What is no literal stays an
// expression; nothing for NULL.
std::optional<sql::DefaultValue> parseDefault(std::string_view text, const sql::ColumnType &type, Reading reading = Reading::AsPrisma);

} // namespace dunlin::dialects::postgres
