#include "app/cli/migration_text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

std::string oneLine(std::string_view sql)
{
    constexpr std::size_t longest = 100;
    std::string out;
    for (const char c : sql) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.size() <= longest)
        return out;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0) == 0x80) // not in the middle of a character
        --end;
    return out.substr(0, end) + "…";
}

std::string milliseconds(std::chrono::microseconds elapsed)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%10.1f ms", static_cast<double>(elapsed.count()) / 1000.0);
    return text.data();
}

std::string examples(const safety::Finding &finding)
{
    std::string out = "      for instance:\n";
    for (std::size_t row = 0; row < finding.examples.size(); ++row)
        out += "        " + oneLine(safety::exampleText(finding, row)) + "\n";
    return out;
}

std::string objectLines(const std::vector<std::string> &objects)
{
    std::string out;
    for (const std::string &object : objects)
        out += "\n  " + object;
    return out;
}

} // namespace

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

std::string explained(const std::vector<safety::Finding> &findings, safety::Finding::Kind kind)
{
    std::string out;
    for (const auto &finding : findings) {
        if (finding.kind != kind)
            continue;
        out += bulleted({finding}, kind);
        if (!finding.detail.empty())
            out += "      " + finding.detail + "\n";
        if (!finding.examples.empty())
            out += examples(finding);
        for (const safety::Remedy &remedy : finding.remedies)
            out += "      → " + remedy.text + "\n";
    }
    return out;
}

std::string dryRunText(const workspace::DryRun &run)
{
    using Where = workspace::DryRun::Where;
    std::string out = run.where == Where::PresentRows ? "Tried out on the present rows and taken back; nothing was changed.\n"
                                                      : "Tried out on an empty database, because this cannot be taken back or there is no database yet; nothing was changed.\n";
    for (const workspace::Tried &script : run.scripts) {
        out += "\n" + (script.name.empty() ? std::string("Changes") : "Migration `" + script.name + "`") + ":\n";
        for (const workspace::Tried::Statement &statement : script.statements)
            out += milliseconds(statement.elapsed) + "  " + oneLine(statement.sql) + "\n";
    }
    if (run.failure)
        out += "\nIt would fail: " + run.failure->message + "\n" + (run.failedStatement.empty() ? "" : "at: " + oneLine(run.failedStatement) + "\n");
    return out;
}

std::string leftAloneText(const std::vector<std::string> &objects)
{
    return objects.empty() ? std::string() : "\nLeft alone, because the schema cannot say it:" + objectLines(objects);
}

std::string notInBaselineText(const std::vector<std::string> &objects)
{
    return objects.empty() ? std::string()
                           : "\nThe database has more, which the schema cannot say. Write into that migration what new databases need of it:" + objectLines(objects);
}

std::string restoredText(const migrate::RestoredPart &part)
{
    if (part.missingTable)
        return part.table + ": the table is not in the database. Put it back into the schema first (or undo the migration that dropped it), then restore again.";
    const bool columns = !part.columns.empty();
    std::string out = part.table + ": " + std::to_string(part.restored) + " of " + std::to_string(part.rows) + (columns ? " values" : " rows") + " restored";
    if (part.present > 0)
        out += ", " + std::to_string(part.present) + (columns ? " left alone (the row has a value by now)" : " left alone (the key is there)");
    if (part.gone > 0)
        out += ", " + std::to_string(part.gone) + " without a row to go to";
    for (const std::string &column : part.missingColumns)
        out += "\n    the column " + column + " is not in the database and was left out";
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
        if (finding.inTheWay)
            item["inTheWay"] = *finding.inTheWay;
        if (!finding.detail.empty())
            item["detail"] = finding.detail;
        for (const safety::Remedy &remedy : finding.remedies)
            item["remedies"].push_back(remedy.text);
        out.push_back(std::move(item));
    }
    return out;
}

nlohmann::ordered_json toJson(const std::vector<migrate::RestoredPart> &parts)
{
    auto list = nlohmann::ordered_json::array();
    for (const migrate::RestoredPart &part : parts)
        list.push_back({{"table", part.table}, {"columns", part.columns}, {"rows", part.rows}, {"restored", part.restored}, {"present", part.present},
            {"gone", part.gone}, {"missingColumns", part.missingColumns}, {"missingTable", part.missingTable}});
    return list;
}

nlohmann::ordered_json toJson(const std::vector<workspace::Stuck> &stuck)
{
    auto list = nlohmann::ordered_json::array();
    for (const workspace::Stuck &one : stuck) {
        auto ways = nlohmann::ordered_json::array();
        for (const workspace::WayOut &way : one.ways)
            ways.push_back({{"command", way.command}, {"effect", way.effect}});
        list.push_back({{"problem", one.text}, {"ways", std::move(ways)}});
    }
    return list;
}

nlohmann::ordered_json toJson(const workspace::DryRun &run)
{
    auto scripts = nlohmann::ordered_json::array();
    for (const workspace::Tried &script : run.scripts) {
        auto statements = nlohmann::ordered_json::array();
        for (const workspace::Tried::Statement &statement : script.statements)
            statements.push_back({{"sql", statement.sql}, {"microseconds", statement.elapsed.count()}});
        scripts.push_back({{"name", script.name}, {"statements", std::move(statements)}});
    }
    return {{"ok", !run.failure}, {"where", run.where == workspace::DryRun::Where::PresentRows ? "presentRows" : "emptyDatabase"}, {"scripts", std::move(scripts)},
        {"failure", run.failure ? nlohmann::ordered_json{{"message", run.failure->message}, {"sql", run.failedStatement}} : nlohmann::ordered_json(nullptr)}};
}

nlohmann::ordered_json toJson(const workspace::Plan &plan)
{
    auto changes = nlohmann::ordered_json::array();
    for (const auto &change : plan.changes) {
        const char *kind = change.kind == workspace::ChangeKind::Added ? "added" : change.kind == workspace::ChangeKind::Removed ? "removed" : "changed";
        nlohmann::ordered_json item{{"kind", kind}, {"table", change.table}, {"text", change.text.english()}, {"destructive", change.destructive}};
        if (!change.column.empty())
            item["column"] = change.column;
        changes.push_back(std::move(item));
    }
    return {{"empty", plan.script.statements.empty()}, {"changes", std::move(changes)}, {"findings", toJson(plan.findings)}, {"script", plan.script.text}};
}

} // namespace dunlin::cli
