#include "app/cli/commands/migrate_lint.h"
#include "app/cli/console.h"
#include "engine/workspace/files.h"
#include "engine/workspace/lint.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

using Json = nlohmann::ordered_json;
using safety::LintLevel;

std::string levelName(LintLevel level)
{
    return level == LintLevel::Error ? "error" : level == LintLevel::Warning ? "warning" : "info";
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

} // namespace

void MigrateLint::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addMigrations(app);
    app.add_option("--after", m_after, "Only migrations after this one; those before are read for what they made");
    app.add_option("--fail-on", m_failOn, "Exit with 1 from this level on")->check(CLI::IsMember({"error", "warning", "never"}))->capture_default_str();
    app.add_flag("--sarif", m_sarif, "Write the findings as SARIF 2.1.0");
}

int MigrateLint::execute(Console &console)
{
    auto opened = openValidSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    auto migrations = workspace::lintMigrations(opened->provider(), opened->project.migrationsPath);
    if (!migrations)
        return console.fail(migrations.error());
    if (m_after) {
        const auto last = std::ranges::find(*migrations, *m_after, &workspace::LintedMigration::name);
        if (last == migrations->end())
            return console.fail({.kind = core::ErrorKind::NotFound, .message = "The migration `" + *m_after + "` does not exist."});
        migrations->erase(migrations->begin(), last + 1);
    }
    std::size_t errors = 0, warnings = 0, suppressed = 0;
    Json list = Json::array();
    for (const auto &migration : *migrations) {
        for (const safety::LintFinding &finding : migration.findings) {
            list.push_back(toJson(migration, finding));
            if (!finding.suppressedBy.empty()) {
                ++suppressed;
                continue;
            }
            ++(finding.rule->level == LintLevel::Error ? errors : warnings);
            if (m_sarif)
                continue;
            const Place place = placeOf(migration, finding);
            const safety::LintRule &rule = *finding.rule;
            console.line(place.file + ":" + std::to_string(place.line) + ": " + levelName(rule.level) + " " + std::string(rule.id) + ": " + finding.message + "\n    "
                + std::string(rule.hazard) + "\n    Instead: " + std::string(rule.alternative));
        }
    }
    if (m_sarif && !console.json())
        console.raw(sarif(*migrations).dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    else
        console.line(std::to_string(migrations->size()) + " migrations, " + std::to_string(errors) + " errors, " + std::to_string(warnings) + " warnings"
            + (suppressed > 0 ? ", " + std::to_string(suppressed) + " suppressed" : ""));
    const bool fails = (m_failOn != "never" && errors > 0) || (m_failOn == "warning" && warnings > 0);
    console.result({{"ok", !fails}, {"migrations", migrations->size()}, {"errors", errors}, {"warnings", warnings}, {"suppressed", suppressed}, {"findings", std::move(list)}});
    return fails ? exitFailure : 0;
}

} // namespace dunlin::cli
