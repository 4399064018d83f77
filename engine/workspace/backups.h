// The backups of a project: the files in .dunlin/backups.
#pragma once

#include "engine/core/result.h"
#include "engine/migrate/backup.h"
#include "engine/workspace/workspace.h"

#include <string>
#include <vector>

namespace dunlin::workspace {

// Newest first. Files that are no backups are left out.
std::vector<migrate::Backup> backups(const Project &project);

// By its file's name, with or without the ending, or by a path. Error NotFound.
core::Result<migrate::Backup> findBackup(const Project &project, const std::string &name);

// "20261122214842_drop_phone"
std::string backupName(const migrate::Backup &backup);

} // namespace dunlin::workspace
