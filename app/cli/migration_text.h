// What several migration commands print alike.
#pragma once

#include "engine/safety/finding.h"
#include "engine/workspace/dry_run.h"
#include "engine/workspace/plan.h"
#include "engine/workspace/tools.h"
#include "engine/workspace/ways_out.h"

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
// The same with what the data says about each: how many values, which rows, and the ways out.
std::string explained(const std::vector<safety::Finding> &findings, safety::Finding::Kind kind);
std::string dryRunText(const workspace::DryRun &run);
// With a line for each, and a blank line first; empty without any.
std::string leftAloneText(const std::vector<std::string> &objects);
std::string notInBaselineText(const std::vector<std::string> &objects); // the same objects, of a history that begins
bool hasKind(const std::vector<safety::Finding> &findings, safety::Finding::Kind kind);

// Where what was removed is kept, and what it is.
std::string backupText(const migrate::Backup &backup);

nlohmann::ordered_json toJson(const migrate::Backup &backup);
nlohmann::ordered_json toJson(const std::optional<migrate::Backup> &backup); // null: nothing was lost
nlohmann::ordered_json toJson(const std::vector<safety::Finding> &findings);
nlohmann::ordered_json toJson(const workspace::Plan &plan); // changes, findings, script
nlohmann::ordered_json toJson(const std::vector<migrate::RestoredPart> &parts);
nlohmann::ordered_json toJson(const workspace::DryRun &run);
nlohmann::ordered_json toJson(const std::vector<workspace::Stuck> &stuck);
std::string restoredText(const migrate::RestoredPart &part);

} // namespace dunlin::cli
