// The lint findings of a project's migrations, or of a script on top of them.
#pragma once

#include "engine/core/result.h"
#include "engine/safety/lint.h"

#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

struct LintedMigration
{
    std::string name; // of its folder
    std::string path; // of migration.sql
    std::string script;
    std::vector<safety::LintFinding> findings;
};

// All migrations of the folder, in order. Error Unsupported: no dialect of that name; and those of reading the folder.
core::Result<std::vector<LintedMigration>> lintMigrations(std::string_view provider, const std::string &migrationsPath);

// A script that would come after them: the preview of the next migration.
core::Result<std::vector<safety::LintFinding>> lintScript(std::string_view provider, const std::string &migrationsPath, std::string_view script);

} // namespace dunlin::workspace
