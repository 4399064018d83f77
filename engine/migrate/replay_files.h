// Where histories lead to, kept in files, so that a long one is replayed once and not at each start.
#pragma once

#include "engine/sql/schema.h"

#include <optional>
#include <string>

namespace dunlin::migrate {

// `key` says everything that the schema depends on. Nothing when there is no such file, or one that cannot be read.
std::optional<sql::SqlSchema> loadReplay(const std::string &folder, const std::string &key);

// Keeps the last few and removes older ones. A failure is none: the history is replayed again then.
void saveReplay(const std::string &folder, const std::string &key, const sql::SqlSchema &schema);

} // namespace dunlin::migrate
