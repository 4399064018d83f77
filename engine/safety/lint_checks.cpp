#include "engine/safety/lint_checks.h"

namespace dunlin::safety {

std::string code(std::string_view table, std::string_view column)
{
    return "`" + std::string(table) + "`" + (column.empty() ? "" : ".`" + std::string(column) + "`");
}

ScriptLinter::ScriptLinter(const LintState &before, const LintState &after, std::string_view script, const std::vector<LintStatement> &statements)
    : m_before(before), m_after(after), m_script(script), m_statements(statements)
{
    for (const LintStatement &statement : statements)
        m_all.insert(m_all.end(), statement.actions.begin(), statement.actions.end());
    for (const SqlAction &action : m_all) {
        if (action.kind == Kind::CreateTable)
            m_created.insert(folded(action.table));
        else if (action.kind == Kind::RenameTable && m_created.contains(folded(action.table)) && any([&](const SqlAction &other) {
                     return other.kind == Kind::DropTable && folded(other.table) == folded(action.name);
                 }))
            m_rebuilt[folded(action.name)] = folded(action.table);
    }
    m_changesTables = any([&](const SqlAction &action) {
        return action.kind != Kind::ChangeAllRows && action.kind != Kind::EmptyTable && action.kind != Kind::ChangeSomeRows && action.kind != Kind::CopyRows && !action.table.empty()
               && !isNew(action.table);
    });
    m_runsInOneTransaction = m_script.substr(0, m_script.find('\n')).find("dunlin:no-transaction") == std::string_view::npos
                             && !any([](const SqlAction &action) { return action.concurrently || action.kind == Kind::AddEnumValue; });
}

const SqlColumn *ScriptLinter::added(std::string_view table, std::string_view name) const
{
    const auto found = std::ranges::find_if(m_all, [&](const SqlAction &action) {
        return action.kind == Kind::AddColumn && folded(action.table) == folded(table) && folded(action.column.name) == folded(name);
    });
    return found == m_all.end() ? nullptr : &found->column;
}

bool ScriptLinter::anyWithoutValues(const SqlAction &action) const
{
    return std::ranges::any_of(action.names, [&](const std::string &name) {
        const SqlColumn *column = added(action.table, name);
        return column && !column->hasDefault && !column->counts && !column->notNull;
    });
}

bool ScriptLinter::isMadeAgain(std::string_view name, Kind dropped) const
{
    return !name.empty() && any([&](const SqlAction &action) { return action.kind == dropped && folded(action.name) == folded(name); });
}

bool ScriptLinter::isKnownReference(const SqlAction &key) const
{
    const TableFacts *before = m_before.table(key.table);
    return before && !isNew(key.from) && std::ranges::any_of(before->foreignKeys, [&](const ForeignKeyFacts &other) { return other.columns == folded(key.names) && other.table == folded(key.from); });
}

void ScriptLinter::add(std::string_view id, std::string message, const std::string &table)
{
    using enum LintRule::Databases;
    const LintRule *rule = findLintRule(id);
    const LintTraits &traits = m_before.traits;
    const bool applies = rule->databases == All || (rule->databases == Locking && traits.locksTables) || (rule->databases == Rebuilding && traits.rebuildsTables)
                         || (rule->databases == Sized && traits.sizesTypes);
    const bool needsRows = id.starts_with("MF") || id.starts_with("LK");
    if (!applies || (needsRows && m_emptied.contains(folded(table))))
        return;
    LintFinding finding{.rule = rule, .message = std::move(message), .table = table};
    if (m_statement) {
        finding.span = m_statement->span;
        if (const auto reason = m_statement->suppressed.reasons.find(id); reason != m_statement->suppressed.reasons.end())
            finding.suppressedBy = reason->second;
    }
    m_findings.push_back(std::move(finding));
}

std::vector<LintFinding> ScriptLinter::run()
{
    for (const LintStatement &statement : m_statements) {
        m_statement = &statement;
        checkStatement();
        for (const SqlAction &action : statement.actions) {
            check(action);
            if (action.kind == Kind::EmptyTable || action.kind == Kind::Truncate)
                m_emptied.insert(folded(action.table));
        }
        if (statement.suppressed.anyWithoutReason)
            add("IG101", "A rule is to be ignored here, but not said which, or not why.");
    }
    m_statement = m_statements.empty() ? nullptr : &m_statements.front();
    checkScript();
    std::ranges::stable_sort(m_findings, {}, [](const LintFinding &finding) { return finding.span.begin; });
    return std::move(m_findings);
}

void ScriptLinter::check(const SqlAction &action)
{
    checkColumns(action);
    checkConstraints(action);
    checkIndexes(action);
    checkShape(action);
    checkTwice(action);
    checkRepeatable(action);
    const std::string &table = action.table;
    switch (action.kind) {
    case Kind::DropTable:
        if (!isNew(table) && !m_rebuilt.contains(folded(table)))
            add("DS101", code(table) + " is dropped with all its rows.", table);
        break;
    case Kind::RenameTable:
        if (!isNew(table))
            add("BC101", code(table) + " becomes " + code(action.name) + ".", table);
        break;
    case Kind::DropSchema:
        add("DS103", code(action.name) + " is dropped with all that is in it.");
        break;
    case Kind::Truncate:
        if (action.cascade)
            add("DS104", code(table) + " and all that refers to it are emptied.", table);
        break;
    case Kind::CopyRows:
        checkRebuild(action);
        break;
    case Kind::RewriteTable:
        add("LK116", "Tables are written anew.");
        break;
    case Kind::ChangeAllRows:
        if (!isNew(table) && m_changesTables)
            add("LK118", "All rows of " + code(table) + " are changed in a migration that also changes tables.", table);
        break;
    case Kind::DetachPartition:
        if (!action.concurrently)
            add("LK114", code(action.name) + " is detached from " + code(table) + ".", table);
        break;
    case Kind::AddDomainConstraint:
        add("LK119", "The domain " + code(table) + " gets a constraint.");
        break;
    case Kind::RenameEnumValue:
        add("BC104", "The value `" + action.name + "` of " + code(table) + " gets another name.");
        break;
    case Kind::RenameType:
        checkEnum(action);
        break;
    case Kind::BeginTransaction:
    case Kind::EndTransaction:
        // Prisma's own way of changing an enum has them.
        if (!any([](const SqlAction &other) { return other.kind == Kind::RenameType; }))
            add("TX101", action.kind == Kind::BeginTransaction ? "The script begins a transaction." : "The script ends a transaction.");
        break;
    default: // the other checks
        break;
    }
}

// A type takes the name of another: its values before and after say what is lost.
void ScriptLinter::checkEnum(const SqlAction &rename)
{
    const auto before = m_before.enums.find(folded(rename.name));
    const auto made = std::ranges::find_if(m_all, [&](const SqlAction &other) { return other.kind == Kind::CreateEnum && folded(other.table) == folded(rename.table); });
    if (before == m_before.enums.end() || made == m_all.end())
        return;
    std::string gone;
    for (const std::string &value : before->second) {
        if (std::ranges::find(made->names, value) == made->names.end())
            gone += (gone.empty() ? "`" : ", `") + value + "`";
    }
    if (!gone.empty())
        add("DS107", code(rename.name) + " loses " + gone + ".");
}

} // namespace dunlin::safety
