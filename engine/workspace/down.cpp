#include "engine/workspace/down.h"

#include "engine/core/overloaded.h"
#include "engine/dialects/registry.h"
#include "engine/safety/sql_actions.h"
#include "engine/workspace/answers.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/down_keys.h"
#include "engine/workspace/renames.h"
#include "engine/workspace/sql_names.h"

#include <algorithm>
#include <array>
#include <map>

namespace dunlin::workspace {

namespace {

using Tokens = std::vector<safety::SqlToken>;

bool isWord(const Tokens &tokens, std::size_t at, std::string_view word)
{
    return at < tokens.size() && tokens[at].kind == safety::SqlToken::Kind::Word && tokens[at].text == word;
}

std::string nameAt(const Tokens &tokens, std::size_t &at)
{
    std::string name;
    while (at < tokens.size() && tokens[at].isName()) {
        name = tokens[at].kind == safety::SqlToken::Kind::Quoted ? tokens[at].text : tokens[at].written;
        ++at;
        if (at >= tokens.size() || tokens[at].text != ".")
            break;
        ++at;
    }
    return name;
}

// "ALTER TABLE a RENAME TO b", "ALTER TABLE a RENAME COLUMN b TO c"; the same the other way round.
std::optional<diff::Rename> renameBack(const Tokens &tokens)
{
    if (!isWord(tokens, 0, "ALTER") || !isWord(tokens, 1, "TABLE"))
        return std::nullopt;
    std::size_t at = isWord(tokens, 2, "IF") ? 4 : 2;
    const std::string table = nameAt(tokens, at);
    if (!isWord(tokens, at++, "RENAME") || isWord(tokens, at, "CONSTRAINT"))
        return std::nullopt;
    if (isWord(tokens, at, "TO")) {
        const std::string newName = nameAt(tokens, ++at);
        return diff::Rename{.table = newName, .column = {}, .newName = table};
    }
    if (isWord(tokens, at, "COLUMN"))
        ++at;
    const std::string column = nameAt(tokens, at);
    const std::string newName = isWord(tokens, at, "TO") ? nameAt(tokens, ++at) : std::string();
    return diff::Rename{.table = table, .column = newName, .newName = column};
}

// "ALTER TYPE a RENAME TO b", "ALTER TYPE a RENAME VALUE 'b' TO 'c'"; the same the other way round.
std::optional<diff::Rename> enumRenameBack(const Tokens &tokens)
{
    if (!isWord(tokens, 0, "ALTER") || !isWord(tokens, 1, "TYPE"))
        return std::nullopt;
    std::size_t at = 2;
    const std::string type = nameAt(tokens, at);
    if (!isWord(tokens, at++, "RENAME"))
        return std::nullopt;
    if (isWord(tokens, at, "TO"))
        return diff::Rename{.table = nameAt(tokens, ++at), .column = {}, .newName = type, .of = diff::Rename::Of::Enum};
    const auto isText = [&](std::size_t place) {
        return place < tokens.size() && tokens[place].kind == safety::SqlToken::Kind::String;
    };
    if (!isWord(tokens, at, "VALUE") || !isText(at + 1) || !isWord(tokens, at + 2, "TO") || !isText(at + 3))
        return std::nullopt;
    return diff::Rename{
        .table = type, .column = tokens[at + 3].text, .newName = tokens[at + 1].text, .of = diff::Rename::Of::Enum};
}

// An enum that loses values is made under another name, too.
void addEnumRenamesBack(const std::vector<Tokens> &statements, const sql::SqlSchema &before, const sql::SqlSchema &after,
                        Renames &renames)
{
    for (const Tokens &statement : statements) {
        const auto rename = enumRenameBack(statement);
        if (rename && rename->isEnum() && after.findEnum(rename->table) && !before.findEnum(rename->table) &&
            before.findEnum(rename->newName) && !after.findEnum(rename->newName))
            renames.push_back(*rename);
    }
    for (const Tokens &statement : statements) {
        auto rename = enumRenameBack(statement);
        if (!rename || !rename->isValue())
            continue;
        const sql::Enum *now = after.findEnum(rename->table);
        for (const diff::Rename &type : renames) {
            if (type.isEnum() && type.table == rename->table)
                rename->table = type.newName;
        }
        const sql::Enum *then = before.findEnum(rename->table);
        if (now && then && now->has(rename->column) && !now->has(rename->newName) &&
            then->has(rename->newName) && !then->has(rename->column))
            renames.push_back(std::move(*rename));
    }
}

// A rebuild renames, too: what counts is what is there before and after.
Renames renamesBack(const std::vector<Tokens> &statements, const sql::SqlSchema &before, const sql::SqlSchema &after)
{
    Renames renames;
    for (const Tokens &statement : statements) {
        const auto rename = renameBack(statement);
        if (rename && rename->isTable() && after.findTable(rename->table) && !before.findTable(rename->table) && before.findTable(rename->newName)
            && !after.findTable(rename->newName))
            renames.push_back(*rename);
    }
    for (const Tokens &statement : statements) {
        auto rename = renameBack(statement);
        if (!rename || rename->isTable())
            continue;
        const sql::Table *now = after.findTable(rename->table);
        for (const diff::Rename &table : renames) {
            if (table.table == rename->table)
                rename->table = table.newName;
        }
        const sql::Table *then = before.findTable(rename->table);
        if (now && then && now->findColumn(rename->column) && !now->findColumn(rename->newName) && then->findColumn(rename->newName)
            && !then->findColumn(rename->column))
            renames.push_back(std::move(*rename));
    }
    addEnumRenamesBack(statements, before, after, renames);
    return renames;
}

// Columns that the script drops and adds.
std::vector<Down::Column> remadeColumns(const std::vector<Tokens> &statements, const Renames &renames)
{
    using Kind = safety::SqlAction::Kind;
    std::vector<Down::Column> dropped, remade;
    for (const Tokens &statement : statements) {
        for (const safety::SqlAction &action : safety::actionsOf(statement)) {
            const std::string &name = action.kind == Kind::AddColumn ? action.column.name : action.name;
            const Down::Column column{.table = diff::newTable(renames, action.table), .name = name};
            if (action.kind == Kind::DropColumn)
                dropped.push_back(column);
            else if (action.kind == Kind::AddColumn && std::ranges::find(dropped, column) != dropped.end())
                remade.push_back(column);
        }
    }
    return remade;
}

// "INSERT INTO `Customer`", "CREATE TRIGGER `x`": statements that change rows, or things that no schema shows.
std::optional<std::string> whatStays(const Tokens &tokens)
{
    static constexpr std::array changes{"INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "TRUNCATE", "DO", "CALL", "WITH", "COPY", "GRANT", "REVOKE", "COMMENT"};
    static constexpr std::array described{"TABLE", "INDEX", "UNIQUE", "TYPE", "SCHEMA", "EXTENSION", "SEQUENCE"};
    if (tokens.empty() || tokens[0].kind != safety::SqlToken::Kind::Word)
        return std::nullopt;
    std::size_t end = 1;
    if (std::ranges::find(changes, tokens[0].text) == changes.end()) {
        const bool makes = isWord(tokens, 0, "CREATE") || isWord(tokens, 0, "DROP");
        if (!makes || (tokens.size() > 1 && std::ranges::find(described, tokens[1].text) != described.end()))
            return std::nullopt;
    }
    // Up to the first name.
    while (end < tokens.size() && tokens[end].kind == safety::SqlToken::Kind::Word && end < 5 && !isWord(tokens, end, "SET"))
        ++end;
    std::string text;
    for (std::size_t i = 0; i < std::min(end, tokens.size()); ++i)
        text += (i > 0 ? " " : "") + tokens[i].written;
    std::size_t at = end;
    const std::string name = end < tokens.size() && tokens[end].kind == safety::SqlToken::Kind::Quoted ? nameAt(tokens, at) : std::string();
    const bool copiesRebuilt = tokens[0].text == "INSERT" && name.starts_with("new_");
    if (copiesRebuilt)
        return std::nullopt;
    return "what `" + text + (name.empty() ? "" : " " + name) + "` did";
}

// What a step brings back without what was in it.
class Marks
{
public:
    explicit Marks(const std::vector<Down::Column> &remade) : m_remade(remade) {}
    std::vector<std::string> of(const diff::Step &step)
    {
        m_found.clear();
        const std::size_t filledBefore = m_filled.size();
        std::visit(core::overloaded{
                       [&](const diff::CreateTable &s) { table(s.table.name); },
                       [&](const diff::AlterTable &s) {
                           for (const diff::TableChange &change : s.changes)
                               std::visit([&](const auto &one) { changed(s.table.name, one); }, change);
                       },
                       [&](const diff::RedefineTables &s) {
                           for (const diff::RedefinedTable &redefined : s.tables) {
                               for (const diff::AddColumn &added : redefined.added)
                                   changed(redefined.after.name, added);
                               for (const diff::AlterColumn &altered : redefined.altered) {
                                   changed(redefined.after.name, altered);
                                   emptied(redefined.after.name, altered);
                               }
                           }
                       },
                       [&](const diff::AlterEnum &) {},
                       [](const diff::CreateSchema &) {}, [](const diff::DropExtension &) {}, [](const diff::CreateExtension &) {},
                       [](const diff::AlterExtension &) {}, [](const diff::CreateEnum &) {}, [](const diff::DropForeignKey &) {},
                       [](const diff::DropIndex &) {}, [](const diff::DropTable &) {}, [](const diff::DropEnum &) {}, [](const diff::CreateIndex &) {},
                       [](const diff::RenameForeignKey &) {}, [](const diff::AddForeignKey &) {}, [](const diff::RenameIndex &) {},
                       [](const diff::RedefineIndex &) {},
                   },
                   step);
        m_found.insert(m_found.end(), m_filled.begin() + static_cast<std::ptrdiff_t>(filledBefore), m_filled.end());
        return m_found;
    }
    const std::vector<std::string> &filled() const { return m_filled; }

private:
    void table(const std::string &name) { m_found.push_back("the rows of the table `" + name + "`"); }
    void changed(const std::string &table, const diff::AddColumn &change) { m_found.push_back("the values of the column `" + change.column.name + "` of `" + table + "`"); }
    void changed(const std::string &table, const diff::DropAndRecreateColumn &change)
    {
        m_found.push_back("the values of the column `" + change.after.name + "` of `" + table + "`");
    }
    void changed(const std::string &table, const diff::AlterColumn &change)
    {
        if (change.typeChange && std::ranges::find(m_remade, Down::Column{table, change.after.name}) != m_remade.end()) {
            m_found.push_back("the values that the column `" + change.after.name + "` of `" + table + "` had before");
            // Made anew, it held its default, in rows of before and in new ones.
            if (change.before.defaultValue && change.after.type.arity == sql::Arity::Nullable)
                wereEmpty(table, change);
        } else if (change.typeChange)
            m_found.push_back("values of the column `" + change.after.name + "` of `" + table + "` that " + change.before.type.nativeType + " does not hold");
    }
    // A rebuild that made the column required filled it with its default.
    void emptied(const std::string &table, const diff::AlterColumn &change)
    {
        if (change.before.type.arity == sql::Arity::Required && change.before.defaultValue && change.after.type.arity == sql::Arity::Nullable)
            wereEmpty(table, change);
    }
    void wereEmpty(const std::string &table, const diff::AlterColumn &change)
    {
        m_filled.push_back("which values of the column `" + change.after.name + "` of `" + table + "` were empty");
    }
    void changed(const std::string &, const diff::DropColumn &) {}
    void changed(const std::string &, const diff::DropPrimaryKey &) {}
    void changed(const std::string &, const diff::AddPrimaryKey &) {}
    void changed(const std::string &, const diff::RenamePrimaryKey &) {}

    const std::vector<Down::Column> &m_remade;
    std::vector<std::string> m_found;
    std::vector<std::string> m_filled;
};

// Findings speak of the rows as they are, before the renames; a backfill of the columns afterwards.
Backfill afterRenames(std::string table, std::string column, const Renames &renames)
{
    table = diff::newTable(renames, table);
    column = diff::newColumn(renames, table, column);
    return {.table = std::move(table), .column = std::move(column), .expression = {}};
}

// A column that may be empty now and gets its default where it is.
bool isFilledWithDefault(const diff::AlterColumn &change)
{
    return change.arityChanged && change.after.type.arity == sql::Arity::Required && change.after.defaultValue;
}

// Columns that come back required although no row has a value for them, or some have none; and those with a default that is for one row only.
std::vector<Backfill> openColumns(const Plan &whole, const Renames &renames, const Returning &returning,
                                  std::span<const Down::Unique> unique, const sql::SqlSchema &before)
{
    std::vector<Backfill> open;
    const auto add = [&](Backfill column) {
        if (std::ranges::find(open, column) == open.end())
            open.push_back(std::move(column));
    };
    for (const safety::Finding &finding : whole.findings) {
        using Rule = safety::Finding::Rule;
        if (finding.rule == Rule::RequiredColumnAdded || finding.rule == Rule::MadeRequired ||
            finding.rule == Rule::DropAndRecreateRequiredColumn)
            add(afterRenames(finding.table, finding.column, renames));
    }
    for (const diff::Step &step : whole.steps) {
        const auto *alter = std::get_if<diff::AlterTable>(&step); // a rebuild fills by itself
        if (!alter)
            continue;
        for (const diff::TableChange &change : alter->changes) {
            const auto *one = std::get_if<diff::AlterColumn>(&change);
            if (one && isFilledWithDefault(*one))
                add({.table = alter->table.name, .column = one->after.name, .expression = {}});
        }
    }
    for (const Down::Unique &one : unique) {
        for (const std::string &name : one.columns) {
            const sql::Column *column = before.findTable(one.schema, one.table)->findColumn(name);
            if (column && column->defaultValue && !column->autoIncrement && column->type.arity == sql::Arity::Required && returning.isMade(one.table, name))
                add({.table = one.table, .column = name, .expression = {}});
        }
    }
    return open;
}

std::string commented(const Plan &plan, const std::map<std::size_t, std::vector<std::string>> &marks)
{
    std::string text = plan.script.statements.empty() ? std::string() : plan.script.text;
    std::optional<std::size_t> step;
    std::vector<std::pair<std::size_t, std::string>> insertions;
    for (const sql::ScriptStatement &statement : plan.script.statements) {
        if (!statement.step || statement.step == step)
            continue;
        step = statement.step;
        const auto marked = marks.find(*step);
        std::string comment;
        for (const std::string &what : marked == marks.end() ? std::vector<std::string>() : marked->second)
            comment += "-- Does not bring back " + what + ".\n";
        insertions.emplace_back(statement.span.begin, std::move(comment));
    }
    for (auto insertion = insertions.rbegin(); insertion != insertions.rend(); ++insertion)
        text.insert(insertion->first, insertion->second);
    return text;
}

} // namespace

core::Result<Down> downOf(std::string_view provider, const std::string &migration, std::string_view script,
                          const sql::SqlSchema &before, const sql::SqlSchema &after, std::span<const Down::Column> uncast)
{
    const dialects::Dialect &dialect = *dialects::findDialect(provider);
    std::vector<Tokens> statements;
    for (const core::Span span : dialect.splitStatements(script))
        statements.push_back(safety::tokenize(script.substr(span.begin, span.size())));
    Answers answers{.renames = renamesBack(statements, before, after), .replaced = {}, .backfills = {}};
    auto whole = compareAnswered(provider, after, before, answers);
    if (!whole)
        return std::unexpected(std::move(whole.error()));
    // Values that the migration kept in another type come back by a cast, where the database has one.
    const auto remade = remadeColumns(statements, answers.renames);
    for (const diff::CastOffer &offer : whole->casts) {
        const Down::Column column{offer.cast.table.name, offer.cast.column};
        if (std::ranges::find(uncast, column) != uncast.end())
            continue;
        answers.casts.push_back(offer.cast);
        if (std::ranges::find(remade, column) == remade.end())
            answers.casts.back().values = diff::Cast::Values::CastBefore;
    }
    if (!answers.casts.empty()) {
        whole = compareAnswered(provider, after, before, answers);
        if (!whole)
            return std::unexpected(std::move(whole.error()));
    }
    Down down{.first = {}, .second = {}, .open = {}, .unique = {}, .lost = {}, .filled = {}, .remade = remade, .text = {}};
    const Returning returning = returningOf(whole->steps, down.remade);
    sql::SqlSchema between = before;
    down.unique = takeKeysOff(returning, dialect.diffRules().inlineForeignKeys() ? ForeignKeys::WithTheirTable : ForeignKeys::Afterwards, between);
    down.open = openColumns(*whole, answers.renames, returning, down.unique, before);
    makeOptional(down.open, between);
    auto first = compareRenaming(provider, after, between, answers.renames, answers.casts);
    if (!first)
        return std::unexpected(std::move(first.error()));
    auto second = compare(provider, between, before);
    if (!second)
        return std::unexpected(std::move(second.error()));
    down.first = std::move(*first);
    down.second = std::move(*second);
    std::map<std::size_t, std::vector<std::string>> marks;
    Marks marker(down.remade);
    for (std::size_t i = 0; i < down.first.steps.size(); ++i) {
        marks[i] = marker.of(down.first.steps[i]);
        down.lost.insert(down.lost.end(), marks[i].begin(), marks[i].end());
    }
    down.filled = marker.filled();
    for (const Tokens &statement : statements) {
        if (auto stays = whatStays(statement); stays && std::ranges::find(down.lost, *stays) == down.lost.end())
            down.lost.push_back(std::move(*stays));
    }
    down.text = "-- Undoes the migration " + migration + ": `dunlin migrate undo` runs this, Prisma does not read it.\n";
    for (const std::string &lost : down.lost) {
        if (lost.starts_with("what "))
            down.text += "-- Leaves " + lost + " as it is.\n";
    }
    if (const std::string text = commented(down.first, marks); !text.empty())
        down.text += "\n" + text;
    if (!down.second.script.statements.empty())
        down.text += "\n" + std::string(restoreMark) + "\n-- What was saved comes back here, before what it must meet.\n";
    for (const Backfill &open : down.open) {
        Backfill wanted = open;
        wanted.expression = "…";
        down.text += "\n-- Comes back required: give the rows a value here.\n-- " + fillStatement(provider, wanted, before) + ";\n";
    }
    if (!down.second.script.statements.empty())
        down.text += "\n" + down.second.script.text;
    return down;
}

} // namespace dunlin::workspace
