// Where in its file a migration failed, for people.
#pragma once

#include "engine/core/result.h"
#include "engine/migrate/folder.h"

#include <string>

namespace dunlin::migrate {

// "\n\nat migration.sql:4:13\n  2 | …\n  3 | …\n  4 | INSERT INTO nowhere\n    |             ^", or nothing when the error tells no place.
std::string failedPlace(const Migration &migration, const core::Error &error);

} // namespace dunlin::migrate
