// What @default means to the database.
#pragma once

#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"

#include <optional>

namespace dunlin::lower {

struct LoweredDefault
{
    std::optional<sql::DefaultValue> value; // absent: nothing in the database
    bool autoIncrement = false;
    bool clientSide = false; // filled in by the client: uuid(), cuid() …
};

LoweredDefault lowerDefault(const psl::Schema &schema, const psl::Field &field);

} // namespace dunlin::lower
