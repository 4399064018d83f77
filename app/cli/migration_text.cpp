#include "app/cli/migration_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

std::string migrationTree(const std::vector<std::string> &names)
{
    std::string out = "migrations/";
    for (const auto &name : names)
        out += "\n  └─ " + name + "/\n    └─ migration.sql";
    return out;
}

std::string foundMigrations(std::size_t count, const std::string &folder)
{
    if (count == 0)
        return "No migration found in " + folder;
    return std::to_string(count) + (count == 1 ? " migration found in " : " migrations found in ") + folder;
}

std::string bulleted(const std::vector<safety::Finding> &findings, safety::Finding::Kind kind)
{
    std::string out;
    for (const auto &finding : findings) {
        if (finding.kind != kind)
            continue;
        const std::string step = kind == safety::Finding::Kind::Unexecutable ? "Step " + std::to_string(finding.step) + " " : std::string();
        out += "  • " + step + finding.message + "\n";
    }
    return out;
}

bool hasKind(const std::vector<safety::Finding> &findings, safety::Finding::Kind kind)
{
    return std::ranges::find(findings, kind, &safety::Finding::kind) != findings.end();
}

std::string backupText(const migrate::Backup &backup)
{
    return "Saved before it was removed: " + migrate::describe(backup) + "\nin " + backup.path + "\n(`dunlin backup restore` puts it back.)";
}

nlohmann::ordered_json toJson(const migrate::Backup &backup)
{
    nlohmann::ordered_json tables = nlohmann::ordered_json::array();
    for (const migrate::Backup::Part &part : backup.parts)
        tables.push_back({{"table", part.table}, {"columns", part.columns}, {"rows", part.rows}});
    return {{"path", backup.path}, {"tables", std::move(tables)}};
}

nlohmann::ordered_json toJson(const std::optional<migrate::Backup> &backup)
{
    return backup ? toJson(*backup) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json toJson(const std::vector<safety::Finding> &findings)
{
    auto out = nlohmann::ordered_json::array();
    for (const auto &finding : findings) {
        nlohmann::ordered_json item{{"kind", finding.kind == safety::Finding::Kind::Warning ? "warning" : "unexecutable"}, {"message", finding.message}, {"table", finding.table}};
        if (!finding.column.empty())
            item["column"] = finding.column;
        if (finding.rows)
            item["rows"] = *finding.rows;
        out.push_back(std::move(item));
    }
    return out;
}

nlohmann::ordered_json toJson(const workspace::Plan &plan)
{
    auto changes = nlohmann::ordered_json::array();
    for (const auto &change : plan.changes) {
        const char *kind = change.kind == workspace::ChangeKind::Added ? "added" : change.kind == workspace::ChangeKind::Removed ? "removed" : "changed";
        nlohmann::ordered_json item{{"kind", kind}, {"table", change.table}, {"text", change.text}, {"destructive", change.destructive}};
        if (!change.column.empty())
            item["column"] = change.column;
        changes.push_back(std::move(item));
    }
    return {{"empty", plan.script.statements.empty()}, {"changes", std::move(changes)}, {"findings", toJson(plan.findings)}, {"script", plan.script.text}};
}

} // namespace dunlin::cli
