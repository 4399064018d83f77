#include "engine/workspace/lint.h"

#include "engine/dialects/lint_traits.h"
#include "engine/dialects/provider_rules.h"
#include "engine/dialects/registry.h"
#include "engine/migrate/folder.h"

namespace dunlin::workspace {

namespace {

struct History
{
    const dialects::Dialect *dialect = nullptr;
    std::unique_ptr<safety::Linter> linter; // after the last migration
    std::vector<LintedMigration> migrations;
};

core::Result<History> readHistory(std::string_view provider, const std::string &migrationsPath)
{
    History history{.dialect = dialects::findDialect(provider), .linter = nullptr, .migrations = {}};
    if (!history.dialect)
        return core::fail(core::ErrorKind::Unsupported, dialects::whyNotMigrated(provider));
    auto folder = migrate::readFolder(migrationsPath);
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    history.linter = std::make_unique<safety::Linter>(dialects::lintTraits(*history.dialect));
    for (migrate::Migration &migration : folder->migrations) {
        auto findings = history.linter->read(migration.script, history.dialect->splitStatements(migration.script));
        history.migrations.push_back({.name = std::move(migration.name), .path = std::move(migration.path), .script = std::move(migration.script), .findings = std::move(findings)});
    }
    return history;
}

} // namespace

core::Result<std::vector<LintedMigration>> lintMigrations(std::string_view provider, const std::string &migrationsPath)
{
    auto history = readHistory(provider, migrationsPath);
    if (!history)
        return std::unexpected(std::move(history.error()));
    return std::move(history->migrations);
}

core::Result<std::vector<safety::LintFinding>> lintScript(std::string_view provider, const std::string &migrationsPath, std::string_view script)
{
    auto history = readHistory(provider, migrationsPath);
    if (!history)
        return std::unexpected(std::move(history.error()));
    return history->linter->read(script, history->dialect->splitStatements(script));
}

} // namespace dunlin::workspace
