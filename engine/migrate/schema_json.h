// A relational schema as JSON, to be kept between runs; not for people.
#pragma once

#include "engine/sql/schema.h"

#include <nlohmann/json_fwd.hpp>

namespace dunlin::migrate {

// Without where in a text things come from: what was described comes from none.
nlohmann::json toJson(sql::SqlSchema schema);
// Throws nlohmann::json::exception when it is no such JSON.
sql::SqlSchema schemaFromJson(const nlohmann::json &json);

} // namespace dunlin::migrate
