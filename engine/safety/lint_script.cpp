// What a script is like as a whole: its statements, its transaction, what it makes again.
#include "engine/safety/lint_checks.h"

#include <array>
#include <optional>

namespace dunlin::safety {

namespace {

using Kind = SqlAction::Kind;

bool isComplete(const std::vector<SqlToken> &tokens)
{
    int depth = 0;
    for (const SqlToken &token : tokens) {
        if (!token.isClosed)
            return false;
        if (token.kind == SqlToken::Kind::Symbol)
            depth += token.text == "(" ? 1 : token.text == ")" ? -1 : 0;
    }
    return depth == 0;
}

bool isSameSchema(std::string_view a, std::string_view b)
{
    return a.empty() || b.empty() || folded(a) == folded(b);
}

// Nobody else can use the table until the transaction ends.
bool locksExclusively(Kind kind)
{
    constexpr std::array kinds{Kind::DropTable, Kind::RenameTable, Kind::Truncate, Kind::AddColumn, Kind::DropColumn, Kind::RenameColumn, Kind::AlterType, Kind::SetNotNull, Kind::DropNotNull,
        Kind::AddPrimaryKey, Kind::AddUnique, Kind::AddCheck, Kind::AddExclusion, Kind::DropConstraint};
    return std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace

void ScriptLinter::checkStatement()
{
    const LintStatement &statement = *m_statement;
    if (!isComplete(statement.tokens))
        add("HI105", "A quote or a parenthesis is not closed.");
    else if (!looksLikeStatement(statement.tokens))
        add("HI105", "This is no statement.");
    if (statement.actions.empty())
        return;
    const SqlAction &first = statement.actions.front();
    const bool isMade = first.kind == Kind::CreateTable || first.kind == Kind::CreateEnum;
    if (m_before.traits.hasNamespaces && m_after.schemas.size() > 1 && first.schema.empty() && (isMade || (m_before.table(first.table) && !isNew(first.table))))
        add("SC112", code(first.table) + " is where the search path leads; other tables say their schema.", first.table);
}

void ScriptLinter::checkScript()
{
    if (m_statements.empty())
        add("HI105", "The script has no statement.");
    checkEnumValueUse();
    checkLocks();
}

void ScriptLinter::checkEnumValueUse()
{
    for (const SqlAction &value : m_all) {
        const bool isOld = value.kind == Kind::AddEnumValue && !any([&](const SqlAction &other) { return other.kind == Kind::CreateEnum && folded(other.table) == folded(value.table); });
        if (!isOld)
            continue;
        // The type itself, or a table with a column of it.
        const auto isAbout = [&](const SqlToken &token) {
            if (!token.isName())
                return false;
            const TableFacts *table = m_after.table(token.written.empty() || token.kind == SqlToken::Kind::Quoted ? token.text : token.written);
            return folded(token.text) == folded(value.table)
                   || (table && std::ranges::any_of(table->columns, [&](const auto &entry) { return folded(typeName(entry.second.type)) == folded(value.table); }));
        };
        for (const LintStatement &statement : m_statements) {
            const bool names = std::ranges::any_of(statement.tokens, [&](const SqlToken &token) { return token.kind == SqlToken::Kind::String && token.text == value.name; });
            const bool adds = std::ranges::any_of(statement.actions, [](const SqlAction &other) { return other.kind == Kind::AddEnumValue || other.kind == Kind::RenameEnumValue; });
            if (!names || adds || std::ranges::none_of(statement.tokens, isAbout))
                continue;
            m_statement = &statement;
            add("TX102", "`" + value.name + "` of " + code(value.table) + " is used by the migration that adds it.");
        }
    }
}

void ScriptLinter::checkLocks()
{
    const auto risky = std::ranges::find_if(m_findings, [](const LintFinding &finding) {
        return finding.rule->id.starts_with("LK") && !finding.rule->lock.empty() && finding.suppressedBy.empty();
    });
    if (risky != m_findings.end() && !any([](const SqlAction &action) { return action.kind == Kind::LimitWaiting; })) {
        m_statement = &*std::ranges::find_if(m_statements, [&](const LintStatement &statement) { return statement.span.begin == risky->span.begin; });
        add("LK115", "Nothing limits how long the migration waits for its locks.");
    }
    std::set<std::string> locked;
    for (const LintStatement &statement : m_statements) {
        for (const SqlAction &action : statement.actions) {
            if (!locksExclusively(action.kind) || isNew(action.table) || !m_before.table(action.table) || !m_runsInOneTransaction)
                continue;
            if (locked.insert(folded(action.table)).second && locked.size() == 2) {
                m_statement = &statement;
                add("LK117", "This migration holds the locks of several tables, " + code(action.table) + " among them, until its end.", action.table);
            }
        }
    }
}

// What a retry would stumble over after a failure in the middle.
void ScriptLinter::checkRepeatable(const SqlAction &action)
{
    constexpr std::array kinds{Kind::CreateTable, Kind::CreateIndex, Kind::AddColumn, Kind::AddEnumValue, Kind::DropTable, Kind::DropColumn, Kind::DropIndex, Kind::DropConstraint, Kind::DropType};
    if (std::ranges::find(kinds, action.kind) == kinds.end() || action.guarded || m_statements.size() < 2 || m_runsInOneTransaction)
        return;
    const bool makes = action.kind == Kind::CreateTable || action.kind == Kind::CreateIndex || action.kind == Kind::AddColumn || action.kind == Kind::AddEnumValue;
    add("HI104", makes ? "It fails when it is there already." : "It fails when it is gone already.", action.table);
}

// What was made before and is still there.
void ScriptLinter::checkTwice(const SqlAction &action)
{
    if (action.guarded)
        return;
    const TableFacts *before = m_before.table(action.table);
    const auto goes = [&](auto... kinds) { return any([&](const SqlAction &other) { return ((other.kind == kinds && folded(other.table) == folded(action.table)) || ...); }); };
    std::string again;
    if (action.kind == Kind::CreateTable && before && isSameSchema(before->schema, action.schema) && !goes(Kind::DropTable, Kind::RenameTable))
        again = code(action.table);
    else if (action.kind == Kind::AddColumn && before && isSameSchema(before->schema, action.schema) && m_before.column(action.table, action.column.name)
             && !goes(Kind::DropColumn, Kind::RenameColumn, Kind::DropTable))
        again = code(action.table, action.column.name);
    else if (action.kind == Kind::CreateEnum && m_before.enums.contains(folded(action.table)) && !goes(Kind::DropType, Kind::RenameType) && m_after.schemas.size() < 2)
        again = code(action.table);
    else if (const TableFacts *owner = action.kind == Kind::CreateIndex && !action.name.empty() ? m_before.tableOfIndex(action.name) : nullptr;
             owner && isSameSchema(owner->schema, action.schema) && !any([](const SqlAction &other) {
                 return other.kind == Kind::DropIndex || other.kind == Kind::DropTable || other.kind == Kind::DropColumn || other.kind == Kind::DropConstraint || other.kind == Kind::RenameTable;
             }))
        again = "`" + action.name + "`";
    if (!again.empty())
        add("HI103", again + " was made by a migration before this one.", action.table);
}

} // namespace dunlin::safety
