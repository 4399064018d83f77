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

// Beside migration.sql, where there is one: what undoes it. Prisma does not read it.
inline constexpr std::string_view downFile = "down.sql";

struct Folder
{
    std::vector<Migration> migrations; // in the order in which they run
    std::optional<std::string> lockProvider; // absent: no lock file; empty: it names none
};

// Every direct sub-folder is a migration. A folder that does not exist yet is empty. Errors: P3015 when a migration.sql is
// missing, Io.
core::Result<Folder> readFolder(const std::string &path);

// P3019 when the lock file names another provider, or none.
core::Result<void> checkProvider(const Folder &folder, std::string_view lockFileProvider);

// The bytes of migration_lock.toml.
std::string lockFileText(std::string_view lockFileProvider);

// What there was not before a migration was created, outermost first.
struct CreatedMigration
{
    std::vector<std::string> paths;
};

// Creates path/name/migration.sql, down.sql beside it where `down` is not empty, and writes the lock file, unless it names this
// provider already. Never overwrites a migration: an existing folder is an error. When writing fails, what was created is removed again.
core::Result<CreatedMigration> createMigration(const std::string &path, const std::string &name, std::string_view script, std::string_view lockFileProvider,
                                               std::string_view down = {});
// As if it had not been created. What others put beside it meanwhile stays.
void takeBack(const CreatedMigration &created);
// The text of its down.sql; absent without one.
core::Result<std::optional<std::string>> readDown(const Migration &migration);
// Another name for the folder. Error Io: the name is taken.
core::Result<void> renameFolder(const std::string &path, const std::string &name, const std::string &newName);
// Moves the folder out of the history to `target`, or below it with a number when that is taken; gives where it is now.
core::Result<std::string> moveAway(const std::string &path, const std::string &name, const std::string &target);

// Another text for a migration.sql that is there; the old one stays when that fails.
core::Result<void> replaceScript(const std::string &path, std::string_view script);

} // namespace dunlin::migrate
