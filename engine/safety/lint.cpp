#include "engine/safety/lint.h"

#include "engine/safety/lint_types.h"
#include "engine/safety/sql_actions.h"
#include "engine/safety/sql_tokens.h"

#include <algorithm>
#include <map>
#include <set>

namespace dunlin::safety {

namespace {

using Kind = SqlAction::Kind;

// Names as databases compare them that do not care for case: what is taken for the same too often costs a finding, not a wrong one.
std::string folded(std::string_view name)
{
    std::string out(name);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

// "public.Kind_new[]" -> "Kind_new"
std::string_view typeName(std::string_view type)
{
    type = type.substr(0, type.find('['));
    const auto dot = type.rfind('.');
    return dot == std::string_view::npos ? type : type.substr(dot + 1);
}

std::string code(std::string_view table, std::string_view column = {})
{
    return "`" + std::string(table) + "`" + (column.empty() ? "" : ".`" + std::string(column) + "`");
}

struct Suppressions
{
    std::map<std::string, std::string, std::less<>> reasons; // by rule
    bool anyWithoutReason = false;
};

// Lines "-- dunlin:ignore DS102, LK101 reason" in what stands above a statement.
Suppressions suppressions(std::string_view above)
{
    constexpr std::string_view marker = "dunlin:ignore";
    Suppressions found;
    for (std::size_t begin = 0; begin < above.size();) {
        const std::size_t end = std::min(above.find('\n', begin), above.size());
        std::string_view line = above.substr(begin, end - begin);
        begin = end + 1;
        const std::size_t at = line.find(marker);
        if (at == std::string_view::npos || line.substr(0, at).find_first_not_of("- \t") != std::string_view::npos)
            continue;
        line.remove_prefix(at + marker.size());
        std::vector<std::string> ids;
        for (;;) {
            line.remove_prefix(std::min(line.find_first_not_of(" \t,\r"), line.size()));
            const std::string_view word = line.substr(0, line.find_first_of(" \t,\r"));
            if (!findLintRule(word))
                break;
            ids.emplace_back(word);
            line.remove_prefix(word.size());
        }
        const auto last = line.find_last_not_of(" \t\r");
        const std::string reason(line.substr(0, last == std::string_view::npos ? 0 : last + 1));
        found.anyWithoutReason = found.anyWithoutReason || reason.empty() || ids.empty();
        for (const std::string &id : ids) {
            if (!reason.empty())
                found.reasons[id] = reason;
        }
    }
    return found;
}

using Columns = std::map<std::string, SqlColumn, std::less<>>;

struct Statement
{
    core::Span span;
    std::vector<SqlAction> actions;
    Suppressions suppressed;
};

} // namespace

struct LintState
{
    LintTraits traits;
    std::map<std::string, Columns, std::less<>> tables; // folded names
    std::map<std::string, std::vector<std::string>, std::less<>> enums;

    const SqlColumn *column(std::string_view table, std::string_view name) const
    {
        const auto found = tables.find(folded(table));
        if (found == tables.end())
            return nullptr;
        const auto column = found->second.find(folded(name));
        return column == found->second.end() ? nullptr : &column->second;
    }

    void apply(const SqlAction &action)
    {
        Columns &columns = tables[folded(action.table)];
        switch (action.kind) {
        case Kind::CreateTable:
            columns.clear();
            for (const SqlColumn &column : action.columns)
                columns[folded(column.name)] = column;
            break;
        case Kind::DropTable:
            tables.erase(folded(action.table));
            break;
        case Kind::RenameTable:
            tables[folded(action.name)] = columns;
            tables.erase(folded(action.table));
            break;
        case Kind::AddColumn:
            columns[folded(action.column.name)] = action.column;
            break;
        case Kind::DropColumn:
            columns.erase(folded(action.name));
            break;
        case Kind::RenameColumn:
            if (const auto found = columns.find(folded(action.name)); found != columns.end() && !action.names.empty()) {
                columns[folded(action.names.front())] = found->second;
                columns.erase(folded(action.name));
            }
            break;
        case Kind::AlterType:
            columns[folded(action.name)].type = action.column.type;
            break;
        case Kind::SetNotNull:
        case Kind::DropNotNull:
            columns[folded(action.name)].notNull = action.kind == Kind::SetNotNull;
            break;
        case Kind::CreateEnum:
            enums[folded(action.table)] = action.names;
            break;
        case Kind::AddEnumValue:
            enums[folded(action.table)].push_back(action.name);
            break;
        case Kind::RenameType:
            enums[folded(action.name)] = enums[folded(action.table)];
            break;
        default: // changes nothing that a rule asks for
            break;
        }
    }
};

namespace {

// One script against what the scripts before it have made.
class ScriptLinter
{
public:
    ScriptLinter(const LintState &before, const std::vector<Statement> &statements);
    std::vector<LintFinding> run();

private:
    void check(const SqlAction &action);
    void checkColumns(const SqlAction &action);
    void checkConstraints(const SqlAction &action);
    void checkIndexes(const SqlAction &action);
    void checkRebuild(const SqlAction &copy);
    void add(std::string_view rule, std::string message, const std::string &table = {});

    bool any(auto predicate) const { return std::ranges::any_of(m_all, predicate); }
    bool isNew(std::string_view table) const { return m_created.contains(folded(table)); }
    // The column was added by this script, and has no values of its own.
    const SqlColumn *added(std::string_view table, std::string_view name) const
    {
        const auto found = std::ranges::find_if(m_all, [&](const SqlAction &action) {
            return action.kind == Kind::AddColumn && folded(action.table) == folded(table) && folded(action.column.name) == folded(name);
        });
        return found == m_all.end() ? nullptr : &found->column;
    }
    bool anyWithoutValues(const SqlAction &action) const
    {
        return std::ranges::any_of(action.names, [&](const std::string &name) {
            const SqlColumn *column = added(action.table, name);
            return column && !column->hasDefault && !column->counts && !column->notNull;
        });
    }
    bool isMadeAgain(std::string_view name, Kind dropped) const
    {
        return !name.empty() && any([&](const SqlAction &action) { return action.kind == dropped && folded(action.name) == folded(name); });
    }

    const LintState &m_before;
    const std::vector<Statement> &m_statements;
    std::vector<SqlAction> m_all;
    std::set<std::string> m_created; // tables, folded
    std::map<std::string, std::string> m_rebuilt; // a table that is built anew -> the one that takes its name; folded
    const Statement *m_statement = nullptr;
    std::vector<LintFinding> m_findings;
};

ScriptLinter::ScriptLinter(const LintState &before, const std::vector<Statement> &statements) : m_before(before), m_statements(statements)
{
    for (const Statement &statement : statements)
        m_all.insert(m_all.end(), statement.actions.begin(), statement.actions.end());
    for (const SqlAction &action : m_all) {
        if (action.kind == Kind::CreateTable)
            m_created.insert(folded(action.table));
        else if (action.kind == Kind::RenameTable && m_created.contains(folded(action.table)) && any([&](const SqlAction &other) {
                     return other.kind == Kind::DropTable && folded(other.table) == folded(action.name);
                 }))
            m_rebuilt[folded(action.name)] = folded(action.table);
    }
}

void ScriptLinter::add(std::string_view id, std::string message, const std::string &table)
{
    const LintRule *rule = findLintRule(id);
    const bool applies = rule->databases == LintRule::Databases::All || (rule->databases == LintRule::Databases::Locking && m_before.traits.locksTables)
                         || (rule->databases == LintRule::Databases::Rebuilding && m_before.traits.rebuildsTables);
    if (!applies)
        return;
    const auto reason = m_statement->suppressed.reasons.find(id);
    m_findings.push_back({.rule = rule, .message = std::move(message), .table = table, .span = m_statement->span,
                          .suppressedBy = reason == m_statement->suppressed.reasons.end() ? std::string() : reason->second});
}

std::vector<LintFinding> ScriptLinter::run()
{
    for (const Statement &statement : m_statements) {
        m_statement = &statement;
        for (const SqlAction &action : statement.actions)
            check(action);
        if (statement.suppressed.anyWithoutReason)
            add("IG101", "A rule is to be ignored here, but not said which, or not why.");
    }
    return std::move(m_findings);
}

void ScriptLinter::check(const SqlAction &action)
{
    checkColumns(action);
    checkConstraints(action);
    checkIndexes(action);
    const std::string &table = action.table;
    const bool hasTableChanges = any([&](const SqlAction &other) {
        return other.kind != Kind::ChangeAllRows && other.kind != Kind::ChangeSomeRows && other.kind != Kind::CopyRows && !other.table.empty() && !isNew(other.table);
    });
    switch (action.kind) {
    case Kind::CreateTable:
        if (!action.isPrimaryKeyed && !any([&](const SqlAction &other) {
                return (other.kind == Kind::AddPrimaryKey || (other.kind == Kind::CreateIndex && other.unique)) && folded(other.table) == folded(table);
            }) && std::ranges::none_of(m_rebuilt, [&](const auto &rebuilt) { return rebuilt.second == folded(table); }))
            add("SC101", code(table) + " has no primary key.", table);
        break;
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
        if (!isNew(table) && hasTableChanges)
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
    case Kind::RenameType: {
        const auto before = m_before.enums.find(folded(action.name));
        const auto made = std::ranges::find_if(m_all, [&](const SqlAction &other) { return other.kind == Kind::CreateEnum && folded(other.table) == folded(action.table); });
        if (before == m_before.enums.end() || made == m_all.end())
            break;
        std::string gone;
        for (const std::string &value : before->second) {
            if (std::ranges::find(made->names, value) == made->names.end())
                gone += (gone.empty() ? "`" : ", `") + value + "`";
        }
        if (!gone.empty())
            add("DS107", code(action.name) + " loses " + gone + ".");
        break;
    }
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

void ScriptLinter::checkColumns(const SqlAction &action)
{
    const std::string &table = action.table;
    if (table.empty() || isNew(table))
        return;
    switch (action.kind) {
    case Kind::AddColumn: {
        const SqlColumn &column = action.column;
        if (column.notNull && !column.hasDefault && !column.counts && !column.primaryKey)
            add("MF102", code(table, column.name) + " is required and has no default.", table);
        if (column.counts)
            add("LK111", code(table, column.name) + " gets a value for each row.", table);
        else if (column.volatileDefault)
            add("LK110", code(table, column.name) + " gets another default for each row.", table);
        break;
    }
    case Kind::DropColumn:
        if (added(table, action.name))
            add("DS105", code(table, action.name) + " is dropped and made anew: its values are lost.", table);
        else
            add("DS102", code(table, action.name) + " is dropped.", table);
        break;
    case Kind::RenameColumn:
        add("BC102", code(table, action.name) + " becomes `" + (action.names.empty() ? "" : action.names.front()) + "`.", table);
        break;
    case Kind::DropNotNull:
        add("BC103", code(table, action.name) + " may be NULL from now on.", table);
        break;
    case Kind::SetNotNull: {
        const SqlColumn *before = m_before.column(table, action.name), *fresh = added(table, action.name);
        const bool isFilled = any([&](const SqlAction &other) {
            return (other.kind == Kind::ChangeAllRows || other.kind == Kind::ChangeSomeRows) && folded(other.table) == folded(table);
        });
        if (before && before->notNull)
            break;
        if (!isFilled && !(fresh && fresh->hasDefault))
            add("MF103", code(table, action.name) + " must not be NULL from now on.", table);
        add("LK108", "All rows of " + code(table) + " are read to see whether `" + action.name + "` is NULL.", table);
        break;
    }
    case Kind::AlterType: {
        const SqlColumn *before = m_before.column(table, action.name);
        const bool isEnumChange = any([&](const SqlAction &other) { return other.kind == Kind::CreateEnum && folded(other.table) == folded(typeName(action.column.type)); });
        if (!before || before->type.empty() || isEnumChange)
            break;
        const std::string change = code(table, action.name) + " changes from " + before->type + " to " + action.column.type + ".";
        if (!action.usingExpression && mayNotFit(before->type, action.column.type))
            add("MF106", change, table);
        if (!isSameOnDisk(before->type, action.column.type))
            add("LK109", change, table);
        break;
    }
    default:
        break;
    }
}

void ScriptLinter::checkConstraints(const SqlAction &action)
{
    const std::string &table = action.table;
    if (table.empty() || isNew(table))
        return;
    switch (action.kind) {
    case Kind::AddPrimaryKey:
    case Kind::AddUnique:
        if (!action.usingIndex) {
            add("LK105", "A key of " + code(table) + " builds its index.", table);
            if (action.kind == Kind::AddUnique && !anyWithoutValues(action) && !isMadeAgain(action.name, Kind::DropConstraint))
                add("MF101", "Values of " + code(table) + " must be unique.", table);
        }
        break;
    case Kind::AddForeignKey:
        if (action.notValid)
            break;
        if (!anyWithoutValues(action) && !isMadeAgain(action.name, Kind::DropConstraint))
            add("MF104", "Every row of " + code(table) + " must refer to one of " + code(action.from) + ".", table);
        add("LK106", code(table) + " and " + code(action.from) + " are locked while all rows are checked.", table);
        break;
    case Kind::AddCheck:
        if (action.notValid)
            break;
        if (!isMadeAgain(action.name, Kind::DropConstraint))
            add("MF105", "Every row of " + code(table) + " must pass `" + action.name + "`.", table);
        add("LK107", code(table) + " is locked while all rows are checked.", table);
        break;
    case Kind::AddExclusion:
        add("LK113", code(table) + " gets an exclusion constraint.", table);
        break;
    case Kind::DropConstraint: {
        // It comes back, or what it was about goes as well.
        const bool isExplained = any([&](const SqlAction &other) {
            const bool sameTable = folded(other.table) == folded(table);
            const bool makes = other.kind == Kind::AddForeignKey || other.kind == Kind::AddPrimaryKey || other.kind == Kind::AddUnique || other.kind == Kind::AddCheck;
            return other.kind == Kind::DropTable || (sameTable && (makes || other.kind == Kind::DropColumn));
        });
        if (!isExplained)
            add("CD101", "`" + action.name + "` of " + code(table) + " is dropped.", table);
        break;
    }
    default:
        break;
    }
}

void ScriptLinter::checkIndexes(const SqlAction &action)
{
    if (action.concurrently && m_statements.size() > 1)
        add("LK103", "CONCURRENTLY stands in a migration with other statements.", action.table);
    if (action.concurrently || isNew(action.table))
        return;
    const bool rebuilt = m_rebuilt.contains(folded(action.table)); // its indexes are made again
    if (action.kind == Kind::CreateIndex && !rebuilt) {
        add("LK101", "An index of " + code(action.table) + " is built.", action.table);
        if (action.unique && !anyWithoutValues(action) && !isMadeAgain(action.name, Kind::DropIndex))
            add("MF101", "Values of " + code(action.table) + " must be unique.", action.table);
    } else if (action.kind == Kind::DropIndex) {
        add("LK102", "The index `" + action.name + "` is dropped.");
    } else if (action.kind == Kind::Reindex) {
        add("LK104", "Indexes are built again.");
    }
}

// A table is built anew under another name: its columns before and after say what is lost.
void ScriptLinter::checkRebuild(const SqlAction &copy)
{
    const auto rebuilt = m_rebuilt.find(folded(copy.from));
    const auto before = m_before.tables.find(folded(copy.from));
    if (rebuilt == m_rebuilt.end() || before == m_before.tables.end() || rebuilt->second != folded(copy.table))
        return;
    const auto made = std::ranges::find_if(m_all, [&](const SqlAction &other) { return other.kind == Kind::CreateTable && folded(other.table) == folded(copy.table); });
    const auto isCopied = [&](std::string_view name) {
        return std::ranges::any_of(copy.names, [&](const std::string &other) { return folded(other) == folded(name); });
    };
    for (const auto &[name, column] : before->second) {
        const auto after = std::ranges::find_if(made->columns, [&](const SqlColumn &other) { return folded(other.name) == name; });
        if (after == made->columns.end())
            add("DS102", code(copy.from, column.name) + " is dropped.", copy.from);
        else if (!isCopied(name))
            add("DS105", code(copy.from, column.name) + " is made anew: its values are lost.", copy.from);
        else if (after->notNull && !column.notNull && !copy.fillsNulls)
            add("MF103", code(copy.from, column.name) + " must not be NULL from now on.", copy.from);
        else if (!after->notNull && column.notNull)
            add("BC103", code(copy.from, column.name) + " may be NULL from now on.", copy.from);
    }
    for (const SqlColumn &column : made->columns) {
        if (!before->second.contains(folded(column.name)) && column.notNull && !column.hasDefault && !isCopied(column.name))
            add("MF102", code(copy.from, column.name) + " is required and has no default.", copy.from);
    }
}

} // namespace

Linter::Linter(LintTraits traits) : m_state(std::make_unique<LintState>(LintState{.traits = traits, .tables = {}, .enums = {}})) {}
Linter::~Linter() = default;

std::vector<LintFinding> Linter::read(std::string_view script, std::span<const core::Span> spans)
{
    std::vector<Statement> statements;
    std::size_t end = 0;
    for (const core::Span &span : spans) {
        const auto tokens = tokenize(script.substr(span.begin, span.end - span.begin));
        statements.push_back({.span = span, .actions = actionsOf(tokens), .suppressed = suppressions(script.substr(end, span.begin - end))});
        end = span.end;
    }
    std::vector<LintFinding> findings = ScriptLinter(*m_state, statements).run();
    for (const Statement &statement : statements) {
        for (const SqlAction &action : statement.actions)
            m_state->apply(action);
    }
    return findings;
}

} // namespace dunlin::safety
