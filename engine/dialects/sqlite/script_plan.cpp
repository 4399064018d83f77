#include "engine/dialects/sqlite/script_plan.h"

#include "engine/core/ascii.h"

#include <algorithm>
#include <optional>

namespace dunlin::dialects::sqlite {

namespace {

using Kind = StatementInfo::Kind;

std::optional<std::size_t> lastBefore(const std::vector<ScriptPart> &parts, std::size_t end, Kind kind, std::string_view table)
{
    for (std::size_t i = end; i-- > 0;) {
        if (parts[i].info.kind == kind && core::sameIgnoringCase(parts[i].info.table, table))
            return i;
    }
    return std::nullopt;
}

std::vector<Rebuild> findRebuilds(const std::vector<ScriptPart> &parts)
{
    std::vector<Rebuild> rebuilds;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].info.kind != Kind::RenameTable)
            continue;
        const auto drop = lastBefore(parts, i, Kind::DropTable, parts[i].info.other);
        const auto create = drop ? lastBefore(parts, *drop, Kind::CreateTable, parts[i].info.table) : std::nullopt;
        if (create)
            rebuilds.push_back({.table = parts[i].info.other, .temporary = parts[i].info.table, .create = *create, .drop = *drop, .rename = i});
    }
    return rebuilds;
}

// What enforcing foreign keys has to do with a statement.
enum class KeyNeed { None, Off, On };

bool isControl(const ScriptPart &part)
{
    return part.info.kind == Kind::Begin || part.info.kind == Kind::Commit || part.info.kind == Kind::ForeignKeysPragma;
}

std::vector<KeyNeed> keyNeeds(const ScriptPlan &plan)
{
    std::vector<KeyNeed> needs(plan.parts.size(), KeyNeed::None);
    bool off = false;
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        const StatementInfo &info = plan.parts[i].info;
        if (info.kind == Kind::ForeignKeysPragma)
            off = !info.switchesOn;
        if (isControl(plan.parts[i]))
            continue;
        if (off)
            needs[i] = KeyNeed::Off;
        else if ((info.kind == Kind::RowChange && !info.onlyAddsRows && !info.onlyFillsNulls) || info.kind == Kind::DropTable)
            needs[i] = KeyNeed::On;
    }
    // The table's text may not say so, but a rebuild with keys enforced would delete the rows that refer to it.
    for (const Rebuild &rebuild : plan.rebuilds) {
        needs[rebuild.drop] = KeyNeed::Off;
        needs[rebuild.rename] = KeyNeed::Off;
    }
    return needs;
}

std::vector<Segment> segmentsOf(const ScriptPlan &plan)
{
    const auto needs = keyNeeds(plan);
    std::vector<Segment> segments;
    std::optional<KeyNeed> current;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (segments.empty())
            segments.push_back({});
        if (needs[i] != KeyNeed::None && !current)
            current = needs[i];
        if (needs[i] != KeyNeed::None && needs[i] != *current) {
            segments.back().end = i;
            segments.back().foreignKeysOff = *current == KeyNeed::Off;
            segments.push_back({.begin = i});
            current = needs[i];
        }
    }
    if (!segments.empty()) {
        segments.back().end = needs.size();
        segments.back().foreignKeysOff = current == KeyNeed::Off;
    }
    return segments;
}

} // namespace

ScriptPlan planScript(std::string_view script, std::span<const core::Span> statements)
{
    ScriptPlan plan;
    for (const core::Span span : statements) {
        const std::string_view sql = script.substr(span.begin, span.size());
        plan.parts.push_back({.sql = sql, .span = span, .info = classify(sql)});
    }
    plan.rebuilds = findRebuilds(plan.parts);
    const bool asWritten = std::ranges::any_of(plan.parts, [](const ScriptPart &part) {
        return part.info.kind == Kind::OutsideTransaction || part.info.kind == Kind::Rollback || part.info.kind == Kind::Savepoint;
    });
    const std::string_view firstLine = script.substr(0, script.find('\n'));
    if (!asWritten && firstLine.find("dunlin:no-transaction") == std::string_view::npos)
        plan.segments = segmentsOf(plan);
    return plan;
}

} // namespace dunlin::dialects::sqlite
