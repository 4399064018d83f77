// What several migration commands print alike.
#pragma once

#include "engine/safety/finding.h"
#include "engine/workspace/plan.h"
#include "engine/workspace/tools.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::cli {

// "migrations/\n  └─ NAME/\n    └─ migration.sql"
std::string migrationTree(const std::vector<std::string> &names);
// "3 migrations found in prisma/migrations"
std::string foundMigrations(std::size_t count, const std::string &folder);
std::string bulleted(const std::vector<safety::Finding> &findings, safety::Finding::Kind kind);
bool hasKind(const std::vector<safety::Finding> &findings, safety::Finding::Kind kind);

// Where what was removed is kept, and what it is.
std::string backupText(const migrate::Backup &backup);

nlohmann::ordered_json toJson(const migrate::Backup &backup);
nlohmann::ordered_json toJson(const std::optional<migrate::Backup> &backup); // null: nothing was lost
nlohmann::ordered_json toJson(const std::vector<safety::Finding> &findings);
nlohmann::ordered_json toJson(const workspace::Plan &plan); // changes, findings, script

} // namespace dunlin::cli
