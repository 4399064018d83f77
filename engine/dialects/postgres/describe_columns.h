// The type of a column from its catalog row.
#pragma once

#include "engine/sql/schema.h"

#include <string>
#include <string_view>

namespace dunlin::dialects::postgres {

struct CatalogType
{
    std::string name; // pg_type.typname of the element: "int4", "varchar"
    std::string formatted; // format_type() of the element: "character varying(191)"
    int modifier = -1; // atttypmod
    bool isEnum = false;
    std::string enumSchema; // empty: the default one
};

sql::ColumnType describedType(const CatalogType &type, sql::Arity arity);

} // namespace dunlin::dialects::postgres
