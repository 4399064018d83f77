// Copies of the scripts that were applied from this checkout, in .dunlin/applied: the history holds a checksum only, and a file that
// was edited or deleted afterwards can be compared and brought back.
#pragma once

#include "engine/migrate/folder.h"
#include "engine/workspace/workspace.h"

#include <optional>
#include <span>
#include <string>

namespace dunlin::workspace {

// What cannot be kept is not: the database is changed by then.
void keepApplied(const Project &project, std::span<const migrate::Migration> migrations);
// The text with that checksum: the copy, else what git has of the migration. Absent: nobody has it.
std::optional<std::string> appliedText(const Project &project, const std::string &migration, const std::string &checksum);

} // namespace dunlin::workspace
