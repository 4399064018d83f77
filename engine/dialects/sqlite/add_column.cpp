#include "engine/dialects/sqlite/add_column.h"

#include "engine/dialects/sqlite/statement_text.h"
#include "engine/dialects/sqlite/table_text.h"
#include "engine/dialects/sqlite/types.h"

#include <algorithm>
#include <optional>
#include <string>

namespace dunlin::dialects::sqlite {

namespace {

using Result = core::Result<void>;

// A column's definition taken apart.
struct Definition
{
    std::string name;
    std::string defaultValue;
    std::string bare; // without DEFAULT and NOT NULL
    bool isRequired = false;
};

// Tokens [at, result) are the value of a DEFAULT.
std::size_t afterDefaultValue(const Tokens &tokens, std::size_t at)
{
    if (isPunctuation(tokens, at, '('))
        return afterParentheses(tokens, at);
    return at + (isPunctuation(tokens, at, '-') || isPunctuation(tokens, at, '+') ? 2 : 1);
}

Definition takeApart(std::string_view column)
{
    const auto tokens = tokenize(column);
    Definition definition{.name = tokens.front().name()};
    for (std::size_t i = 0; i < tokens.size();) {
        std::size_t next = i + 1;
        if (tokens[i].is("DEFAULT") && next < tokens.size()) {
            next = afterDefaultValue(tokens, next);
            definition.defaultValue = textBetween(column, tokens, i + 1, std::min(next, tokens.size()));
        } else if (tokens[i].is("NOT") && isKeyword(tokens, next, "NULL")) {
            definition.isRequired = true;
            ++next;
        } else {
            next = isPunctuation(tokens, i, '(') ? afterParentheses(tokens, i) : next;
            definition.bare += (definition.bare.empty() ? "" : " ") + textBetween(column, tokens, i, std::min(next, tokens.size()));
        }
        i = next;
    }
    return definition;
}

// Triggers would take the filling for a change made by a person.
class TriggersOff
{
public:
    explicit TriggersOff(Connection &connection) : m_connection(connection) { m_connection.enableTriggers(false); }
    ~TriggersOff() { m_connection.enableTriggers(true); }
    TriggersOff(const TriggersOff &) = delete;
    TriggersOff &operator=(const TriggersOff &) = delete;

private:
    Connection &m_connection;
};

Result fill(Connection &connection, const std::string &table, const Definition &definition)
{
    const TriggersOff off(connection);
    const std::string column = quoteIdentifier(definition.name);
    if (auto filled = connection.run("UPDATE " + quoteIdentifier(table) + " SET " + column + " = " + definition.defaultValue); !filled || !definition.isRequired)
        return filled;
    const auto missing = connection.queryValue("SELECT count(*) FROM " + quoteIdentifier(table) + " WHERE " + column + " IS NULL");
    if (!missing)
        return std::unexpected(missing.error());
    if (*missing != "0")
        return core::fail(core::ErrorKind::Database, "NOT NULL constraint failed: " + table + "." + definition.name);
    return {};
}

// The documented way to change what has no effect on the stored rows (sqlite.org/pragma.html#pragma_writable_schema).
Result declare(Connection &connection, const std::string &table, std::string_view column)
{
    const auto present = connection.queryValue("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE", {table});
    if (!present)
        return std::unexpected(present.error());
    std::string text = present->value_or("");
    std::optional<core::Span> added;
    for (const TableClause &clause : tableClauses(text)) {
        if (clause.kind == TableClause::Kind::Column)
            added = clause.span;
    }
    if (!added)
        return core::fail(core::ErrorKind::Database, "The text of the table `" + table + "` could not be understood.");
    text.replace(added->begin, added->size(), column);
    if (auto opened = connection.run("PRAGMA writable_schema=ON"); !opened)
        return opened;
    auto written = connection.run("UPDATE sqlite_master SET sql = ?1 WHERE type = 'table' AND name = ?2 COLLATE NOCASE", {text, table});
    auto closed = connection.run("PRAGMA writable_schema=RESET");
    return written ? closed : written;
}

Result addInSteps(Connection &connection, const ScriptPart &part)
{
    const std::string_view column = part.sql.substr(part.info.column.begin, part.info.column.size());
    const Definition definition = takeApart(column);
    const std::string start(part.sql.substr(0, part.info.column.begin));
    if (auto added = connection.run(start + definition.bare); !added)
        return added;
    if (auto filled = fill(connection, part.info.table, definition); !filled)
        return filled;
    return declare(connection, part.info.table, column);
}

} // namespace

Result addColumn(Connection &connection, const ScriptPart &part)
{
    auto added = connection.run(part.sql);
    if (added || added.error().message != "Cannot add a column with non-constant default")
        return added;
    if (auto begun = connection.run("SAVEPOINT dunlin_add_column"); !begun)
        return begun;
    auto done = addInSteps(connection, part);
    if (!done)
        (void)connection.run("ROLLBACK TO dunlin_add_column");
    auto released = connection.run("RELEASE dunlin_add_column");
    return done ? released : done;
}

} // namespace dunlin::dialects::sqlite
