#include "app/cli/commands/migrate_lint.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "engine/workspace/files.h"
#include "engine/workspace/lint.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

using Json = nlohmann::ordered_json;
using safety::LintLevel;

std::string levelName(LintLevel level)
{
    return level == LintLevel::Error ? "error" : level == LintLevel::Warning ? "warning" : "info";
}

LintLevel levelOf(std::string_view name)
{
    return name == "error" ? LintLevel::Error : name == "warning" ? LintLevel::Warning : LintLevel::Info;
}

struct Place
{
    std::string file;
    std::size_t line = 0; // from 1
    std::size_t endLine = 0;
};

Place placeOf(const workspace::LintedMigration &migration, const safety::LintFinding &finding)
{
    std::error_code code;
    const auto lineOf = [&](std::size_t offset) { return 1 + static_cast<std::size_t>(std::count(migration.script.begin(), migration.script.begin() + static_cast<std::ptrdiff_t>(offset), '\n')); };
    return {workspace::displayPath(migration.path, std::filesystem::current_path(code).string()), lineOf(finding.span.begin), lineOf(finding.span.end)};
}

Json toJson(const safety::LintRule &rule)
{
    return {{"rule", rule.id}, {"level", levelName(rule.level)}, {"title", rule.title}, {"hazard", rule.hazard}, {"alternative", rule.alternative},
        {"lock", rule.lock}, {"rewrite", rule.rewrites}};
}

Json toJson(const workspace::LintedMigration &migration, const safety::LintFinding &finding)
{
    const Place place = placeOf(migration, finding);
    Json item{{"migration", migration.name}, {"file", place.file}, {"line", place.line}, {"endLine", place.endLine}, {"message", finding.message}, {"table", finding.table}};
    item.update(toJson(*finding.rule));
    if (finding.rows)
        item["rows"] = *finding.rows;
    if (!finding.suppressedBy.empty())
        item["suppressedBy"] = finding.suppressedBy;
    return item;
}

// SARIF 2.1.0, which code hosts show beside the changed lines.
Json sarif(const std::vector<workspace::LintedMigration> &migrations)
{
    Json rules = Json::array();
    for (const safety::LintRule &rule : safety::lintRules())
        rules.push_back({{"id", rule.id}, {"shortDescription", {{"text", rule.title}}}, {"fullDescription", {{"text", std::string(rule.hazard)}}},
            {"help", {{"text", std::string(rule.alternative)}}}});
    Json results = Json::array();
    for (const auto &migration : migrations) {
        for (const safety::LintFinding &finding : migration.findings) {
            const Place place = placeOf(migration, finding);
            Json result{{"ruleId", finding.rule->id}, {"level", finding.rule->level == LintLevel::Info ? "note" : levelName(finding.rule->level)},
                {"message", {{"text", finding.message + " " + std::string(finding.rule->hazard) + " " + std::string(finding.rule->alternative)}}},
                {"locations", Json::array({{{"physicalLocation", {{"artifactLocation", {{"uri", place.file}}}, {"region", {{"startLine", place.line}, {"endLine", place.endLine}}}}}}})}};
            if (!finding.suppressedBy.empty())
                result["suppressions"] = Json::array({{{"kind", "inSource"}, {"justification", finding.suppressedBy}}});
            results.push_back(std::move(result));
        }
    }
    return {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"},
        {"runs", Json::array({{{"tool", {{"driver", {{"name", "dunlin"}, {"version", DUNLIN_VERSION}, {"rules", std::move(rules)}}}}}, {"results", std::move(results)}}})}};
}

std::string findingText(const workspace::LintedMigration &migration, const safety::LintFinding &finding)
{
    const Place place = placeOf(migration, finding);
    const safety::LintRule &rule = *finding.rule;
    const std::string rows = finding.rows ? " (" + std::to_string(*finding.rows) + (*finding.rows == 1 ? " row)" : " rows)") : std::string();
    return place.file + ":" + std::to_string(place.line) + ": " + levelName(rule.level) + " " + std::string(rule.id) + ": " + finding.message + rows + "\n    "
        + std::string(rule.hazard) + "\n    Instead: " + std::string(rule.alternative);
}

} // namespace

void MigrateLint::addOptions(CLI::App &app)
{
    const CLI::IsMember levels({"error", "warning", "info"});
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
    app.add_option("--after", m_after, "Only migrations after this one; those before are read for what they made");
    app.add_option("--level", m_level, "Leave out what is less than this")->check(levels)->capture_default_str();
    app.add_option("--fail-on", m_failOn, "Exit with 1 from this level on")->check(CLI::IsMember({"error", "warning", "info", "never"}))->capture_default_str();
    app.add_flag("--database", m_askDatabase, "Ask the database: only what has not run there, and no risks of tables without rows");
    app.add_flag("--fix", m_fix, "Write the safe way where Dunlin knows it, into migrations that have not run on the database");
    app.add_flag("--sarif", m_sarif, "Write the findings as SARIF 2.1.0");
    app.add_option("--explain", m_explain, "Show what a rule is about, with examples; reads no project");
}

int MigrateLint::explain(Console &console) const
{
    const safety::LintRule *rule = safety::findLintRule(*m_explain);
    if (!rule) {
        std::string ids;
        for (const safety::LintRule &known : safety::lintRules())
            ids += (ids.empty() ? "" : ", ") + std::string(known.id);
        return console.fail({.kind = core::ErrorKind::Usage, .message = "There is no rule `" + *m_explain + "`. The rules are " + ids + "."});
    }
    console.line(std::string(safety::lintPage(rule->id)));
    console.line("Level: " + levelName(rule->level) + (rule->lock.empty() ? "" : "\nLock: " + std::string(rule->lock)) + (rule->rewrites ? "\nThe table is written anew." : "")
        + "\nHazard: " + std::string(rule->hazard) + "\nInstead: " + std::string(rule->alternative));
    Json document = toJson(*rule);
    document["page"] = safety::lintPage(rule->id);
    console.result(std::move(document));
    return 0;
}

core::Result<std::vector<workspace::LintedMigration>> MigrateLint::lint(const OpenedProject &opened, Console &console, std::vector<std::string> &written) const
{
    const std::string &path = opened.project.migrationsPath;
    auto migrations = workspace::lintMigrations(opened.provider(), path);
    if (!migrations || (!m_askDatabase && !m_fix))
        return migrations;
    auto live = Migrations::open(opened, m_project, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!live)
        return std::unexpected(std::move(live.error()));
    const auto compare = [&]() -> core::Result<void> {
        const auto status = live->tool().status();
        return status ? workspace::lintAgainst(live->database(), *status, *migrations, console.task()) : std::unexpected(status.error());
    };
    if (auto compared = compare(); !compared)
        return std::unexpected(std::move(compared.error()));
    if (!m_fix)
        return migrations;
    std::erase_if(*migrations, [](const workspace::LintedMigration &migration) { return !migration.isPending; });
    auto names = workspace::writeSaferMigrations(opened.provider(), path, *migrations);
    if (!names)
        return std::unexpected(std::move(names.error()));
    written = std::move(*names);
    migrations = workspace::lintMigrations(opened.provider(), path);
    if (migrations) {
        if (auto compared = compare(); !compared)
            return std::unexpected(std::move(compared.error()));
    }
    return migrations;
}

int MigrateLint::execute(Console &console)
{
    if (m_explain)
        return explain(console);
    auto opened = openValidSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    std::vector<std::string> written;
    auto migrations = lint(*opened, console, written);
    if (!migrations)
        return console.fail(migrations.error());
    if (m_after) {
        const auto last = std::ranges::find(*migrations, *m_after, &workspace::LintedMigration::name);
        if (last == migrations->end())
            return console.fail({.kind = core::ErrorKind::NotFound, .message = "The migration `" + *m_after + "` does not exist."});
        migrations->erase(migrations->begin(), last + 1);
    }
    const LintLevel least = levelOf(m_level);
    for (auto &migration : *migrations)
        std::erase_if(migration.findings, [&](const safety::LintFinding &finding) { return finding.rule->level < least; });
    std::map<LintLevel, std::size_t> counts;
    std::size_t suppressed = 0;
    Json list = Json::array();
    if (!m_sarif) {
        for (const auto &name : written)
            console.line("Wrote " + name);
    }
    for (const auto &migration : *migrations) {
        for (const safety::LintFinding &finding : migration.findings) {
            list.push_back(toJson(migration, finding));
            ++(finding.suppressedBy.empty() ? counts[finding.rule->level] : suppressed);
            if (finding.suppressedBy.empty() && !m_sarif)
                console.line(findingText(migration, finding));
        }
    }
    if (m_sarif && !console.json())
        console.raw(sarif(*migrations).dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    else
        console.line(std::to_string(migrations->size()) + " migrations, " + std::to_string(counts[LintLevel::Error]) + " errors, " + std::to_string(counts[LintLevel::Warning]) + " warnings"
            + (counts[LintLevel::Info] > 0 ? ", " + std::to_string(counts[LintLevel::Info]) + " notes" : "") + (suppressed > 0 ? ", " + std::to_string(suppressed) + " suppressed" : ""));
    const bool fails = m_failOn != "never" && std::ranges::any_of(counts, [&](const auto &entry) { return entry.second > 0 && entry.first >= levelOf(m_failOn); });
    console.result({{"ok", !fails}, {"migrations", migrations->size()}, {"errors", counts[LintLevel::Error]}, {"warnings", counts[LintLevel::Warning]}, {"notes", counts[LintLevel::Info]},
        {"suppressed", suppressed}, {"written", written}, {"findings", std::move(list)}});
    return fails ? exitFailure : 0;
}

} // namespace dunlin::cli
