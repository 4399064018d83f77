// The migrations folder: its sub-folders in order, migration_lock.toml, new migrations (BEHAVIOUR.md 2.1).
#pragma once

#include "engine/core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::migrate {

struct Migration
{
    std::string name; // of the folder
    std::string path; // of migration.sql
    std::string script; // its bytes
};

struct Folder
{
    std::vector<Migration> migrations; // in the order in which they run
    std::optional<std::string> lockProvider; // absent: no lock file
};

// Every direct sub-folder is a migration. A folder that does not exist yet is empty. Errors: P3015 when a migration.sql is
// missing, Io.
core::Result<Folder> readFolder(const std::string &path);

// P3019 when the lock file names another provider.
core::Result<void> checkProvider(const Folder &folder, std::string_view lockFileProvider);

// The bytes of migration_lock.toml.
std::string lockFileText(std::string_view lockFileProvider);

// Creates path/name/migration.sql and writes the lock file. Never overwrites: an existing folder is an error. When writing
// fails, what was created is removed again.
core::Result<void> createMigration(const std::string &path, const std::string &name, std::string_view script, std::string_view lockFileProvider);

} // namespace dunlin::migrate
