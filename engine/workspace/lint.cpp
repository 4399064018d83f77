#include "engine/workspace/lint.h"

#include "engine/dialects/lint_traits.h"
#include "engine/dialects/provider_rules.h"
#include "engine/dialects/registry.h"
#include "engine/migrate/folder.h"
#include "engine/migrate/names.h"
#include "engine/safety/lint_fix.h"

#include <algorithm>
#include <filesystem>
#include <map>

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

// How many rows each table of a database has.
class RowCounts
{
public:
    static core::Result<RowCounts> of(DatabaseTool &database, const core::TaskContext &task)
    {
        auto schema = database.describe(task);
        if (!schema)
            return std::unexpected(std::move(schema.error()));
        RowCounts counts(database);
        for (const sql::Table &table : schema->tables)
            counts.m_tables.emplace(table.name, table.schema);
        return counts;
    }

    // Leaves out the risks of tables without rows.
    core::Result<void> weigh(std::vector<safety::LintFinding> &findings)
    {
        for (safety::LintFinding &finding : findings) {
            if (finding.table.empty() || !safety::isAboutRows(*finding.rule))
                continue;
            auto rows = count(finding.table);
            if (!rows)
                return std::unexpected(std::move(rows.error()));
            finding.rows = *rows;
        }
        std::erase_if(findings, [](const safety::LintFinding &finding) { return finding.rows == 0u; });
        return {};
    }

private:
    explicit RowCounts(DatabaseTool &database) : m_database(&database) {}

    core::Result<std::uint64_t> count(const std::string &name)
    {
        const auto table = m_tables.find(name);
        if (table == m_tables.end())
            return 0;
        if (const auto known = m_counts.find(name); known != m_counts.end())
            return known->second;
        const dialects::Dialect &dialect = *dialects::findDialect(m_database->target().provider);
        const std::string schema = table->second.empty() ? std::string() : dialect.quoteIdentifier(table->second) + ".";
        const auto rows = m_database->session().query("SELECT count(*) FROM " + schema + dialect.quoteIdentifier(name));
        if (!rows)
            return std::unexpected(rows.error());
        return m_counts[name] = std::stoull(rows->rows.at(0).at(0).value_or("0"));
    }

    DatabaseTool *m_database;
    std::map<std::string, std::string, std::less<>> m_tables; // name -> schema
    std::map<std::string, std::uint64_t, std::less<>> m_counts;
};

safety::LintFinding fileFinding(std::string_view rule, std::string message)
{
    return {.rule = safety::findLintRule(rule), .message = std::move(message)};
}

} // namespace

core::Result<std::vector<LintedMigration>> lintMigrations(std::string_view provider, const std::string &migrationsPath)
{
    auto history = readHistory(provider, migrationsPath);
    if (!history)
        return std::unexpected(std::move(history.error()));
    return std::move(history->migrations);
}

core::Result<std::vector<safety::LintFinding>> lintScript(std::string_view provider, const std::string &migrationsPath, std::string_view script, DatabaseTool *database,
                                                          const core::TaskContext &task)
{
    auto history = readHistory(provider, migrationsPath);
    if (!history)
        return std::unexpected(std::move(history.error()));
    auto findings = history->linter->read(script, history->dialect->splitStatements(script));
    if (!database)
        return findings;
    auto counts = RowCounts::of(*database, task);
    if (!counts)
        return std::unexpected(std::move(counts.error()));
    if (auto weighed = counts->weigh(findings); !weighed)
        return std::unexpected(std::move(weighed.error()));
    return findings;
}

core::Result<void> lintAgainst(DatabaseTool &database, const MigrationStatus &status, std::vector<LintedMigration> &migrations, const core::TaskContext &task)
{
    auto counts = RowCounts::of(database, task);
    if (!counts)
        return std::unexpected(std::move(counts.error()));
    const auto has = [](const std::vector<std::string> &names, const std::string &name) { return std::ranges::find(names, name) != names.end(); };
    std::string last; // that has run
    for (const LintedMigration &migration : migrations)
        last = has(status.unapplied, migration.name) ? last : migration.name;
    for (LintedMigration &migration : migrations) {
        migration.isPending = has(status.pending, migration.name);
        if (!migration.isPending)
            migration.findings.clear();
        if (auto weighed = counts->weigh(migration.findings); !weighed)
            return weighed;
        if (has(status.edited, migration.name))
            migration.findings.push_back(fileFinding("HI101", "The migration was modified after it was applied."));
        else if (has(status.unapplied, migration.name) && migrate::nameLess(migration.name, last))
            migration.findings.push_back(fileFinding("HI102", "`" + last + "` has run already."));
    }
    return {};
}

core::Result<std::vector<std::string>> writeSaferMigrations(std::string_view provider, const std::string &migrationsPath, const std::vector<LintedMigration> &migrations)
{
    const dialects::Dialect &dialect = *dialects::findDialect(provider);
    auto folder = migrate::readFolder(migrationsPath);
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    std::vector<std::string> written;
    for (const LintedMigration &migration : migrations) {
        const auto parts = safety::saferScripts(migration.script, dialect.splitStatements(migration.script), migration.findings);
        if (parts.empty())
            continue;
        const auto next = std::ranges::find_if(folder->migrations, [&](const migrate::Migration &other) { return migrate::nameLess(migration.name, other.name); });
        std::vector<std::string> names{migration.name};
        for (std::size_t i = 1; i < parts.size(); ++i) {
            names.push_back(migration.name + "_" + std::to_string(i + 1) + "_" + parts[i].purpose);
            if (!migrate::nameLess(names[i - 1], names[i]) || (next != folder->migrations.end() && !migrate::nameLess(names[i], next->name)))
                return core::fail(core::ErrorKind::History, "`" + names[i] + "` would not stand between `" + migration.name + "` and the next migration. Rename one of them first.");
        }
        // The new ones first: what is asked for stays in the old file until all of it is written.
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (auto created = migrate::createMigration(migrationsPath, names[i], parts[i].script, dialect.lockFileProvider()); !created)
                return std::unexpected(std::move(created.error()));
        }
        if (auto replaced = migrate::replaceScript(migration.path, parts.front().script); !replaced)
            return std::unexpected(std::move(replaced.error()));
        written.insert(written.end(), names.begin(), names.end());
    }
    return written;
}

} // namespace dunlin::workspace
