// The lint rules themselves: one script against what the scripts before it have made. Part of lint.cpp, which reads the script.
#pragma once

#include "engine/safety/lint.h"
#include "engine/safety/lint_state.h"
#include "engine/safety/sql_actions.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::safety {

// "`User`.`name`"
std::string code(std::string_view table, std::string_view column = {});

struct Suppressions
{
    std::map<std::string, std::string, std::less<>> reasons; // by rule
    bool anyWithoutReason = false;
};

struct LintStatement
{
    core::Span span;
    std::vector<SqlToken> tokens;
    std::vector<SqlAction> actions;
    Suppressions suppressed;
};

class ScriptLinter
{
public:
    ScriptLinter(const LintState &before, const LintState &after, std::string_view script, const std::vector<LintStatement> &statements);
    // In the order of the statements.
    std::vector<LintFinding> run();

private:
    using Kind = SqlAction::Kind;

    // lint_checks.cpp: what becomes of tables and types
    void check(const SqlAction &action);
    void checkEnum(const SqlAction &rename);
    // lint_changes.cpp: what becomes of columns, keys and indexes of tables that were there before
    void checkColumns(const SqlAction &action);
    void checkType(const SqlAction &action);
    const SqlColumn *likelyNewName(const SqlAction &drop) const;
    bool isKnownRequired(std::string_view table, std::string_view column) const;
    void checkConstraints(const SqlAction &action);
    void checkIndexes(const SqlAction &action);
    bool isKnownUnique(const SqlAction &index) const;
    void checkRebuild(const SqlAction &copy);
    void checkRebuiltColumns(const SqlAction &copy, const TableFacts &before);
    void checkWhatRebuildLoses(const SqlAction &copy, const TableFacts &before);
    // lint_shape.cpp: what the schema looks like afterwards
    void checkShape(const SqlAction &action);
    void checkColumnShape(const std::string &table, const SqlColumn &column, bool isKey);
    void checkForeignKeyShape(const SqlAction &key);
    void checkIndexShape(const std::string &table, const IndexFacts &index);
    void checkName(std::string_view name, const std::string &table);
    void checkOrder(const SqlAction &created);
    // lint_script.cpp: what the script is like as a whole
    void checkStatement();
    void checkScript();
    void checkEnumValueUse();
    void checkLocks();
    void checkRepeatable(const SqlAction &action);
    void checkTwice(const SqlAction &action);

    void add(std::string_view rule, std::string message, const std::string &table = {});
    bool any(auto predicate) const { return std::ranges::any_of(m_all, predicate); }
    bool isNew(std::string_view table) const { return m_created.contains(folded(table)); }
    const SqlColumn *added(std::string_view table, std::string_view name) const; // by this script
    bool anyWithoutValues(const SqlAction &action) const; // one of its columns was just added, with no values of its own
    bool isMadeAgain(std::string_view name, Kind dropped) const;
    bool isKnownReference(const SqlAction &key) const; // the table had this foreign key before

    const LintState &m_before;
    const LintState &m_after;
    std::string_view m_script;
    const std::vector<LintStatement> &m_statements;
    std::vector<SqlAction> m_all;
    bool m_changesTables = false; // that were there before
    bool m_runsInOneTransaction = true;
    std::set<std::string> m_created; // tables, folded
    std::set<std::string> m_emptied; // tables that this script has emptied so far, folded
    std::map<std::string, std::string> m_rebuilt; // a table that is built anew -> the one that takes its name; folded
    const LintStatement *m_statement = nullptr;
    std::vector<LintFinding> m_findings;
};

} // namespace dunlin::safety
