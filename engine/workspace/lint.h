// The lint findings of a project's migrations, or of a script on top of them.
#pragma once

#include "engine/core/result.h"
#include "engine/safety/lint.h"
#include "engine/workspace/tools.h"

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
    bool isPending = true; // set by lintAgainst()
};

// All migrations of the folder, in order. Error Unsupported: no dialect of that name; and those of reading the folder.
core::Result<std::vector<LintedMigration>> lintMigrations(std::string_view provider, const std::string &migrationsPath);

// A script that would come after them: the preview of the next migration. With a database, as lintAgainst(): tables without rows run no risk.
core::Result<std::vector<safety::LintFinding>> lintScript(std::string_view provider, const std::string &migrationsPath, std::string_view script,
                                                          DatabaseTool *database = nullptr, const core::TaskContext &task = {});

// What the findings mean for one database: those of migrations that have run there go, unless they were edited since; so do the risks of
// tables that have no rows there, or are not there yet. The others get the number of rows.
core::Result<void> lintAgainst(DatabaseTool &database, const MigrationStatus &status, std::vector<LintedMigration> &migrations, const core::TaskContext &task);

// Writes the safe way to do what these migrations do, in their place and behind them; none of them may have run anywhere. Gives the
// names of the migrations written. Error History: a new one would not stand right behind its own.
core::Result<std::vector<std::string>> writeSaferMigrations(std::string_view provider, const std::string &migrationsPath, const std::vector<LintedMigration> &migrations);

} // namespace dunlin::workspace
