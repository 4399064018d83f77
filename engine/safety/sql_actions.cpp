#include "engine/safety/sql_actions.h"

#include <algorithm>
#include <array>

namespace dunlin::safety {

namespace {

using Kind = SqlAction::Kind;

constexpr std::array columnWords{"CONSTRAINT", "NOT", "NULL", "DEFAULT", "PRIMARY", "UNIQUE", "REFERENCES", "CHECK", "GENERATED", "COLLATE", "AS", "ON", "DEFERRABLE"};
constexpr std::array tableWords{"CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "EXCLUDE", "LIKE"};

bool isVolatile(std::string_view function)
{
    constexpr std::array known{"RANDOM", "UUID", "ULID", "CUID", "NANOID", "CLOCK_TIMESTAMP", "TIMEOFDAY", "NEXTVAL"};
    return std::ranges::any_of(known, [&](std::string_view part) { return function.find(part) != std::string_view::npos; });
}

class Reader
{
public:
    explicit Reader(std::span<const SqlToken> tokens) : m_tokens(tokens) {}

    bool atEnd() const { return m_at >= m_tokens.size(); }
    bool is(std::string_view text, std::size_t ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].kind != SqlToken::Kind::String && m_tokens[m_at + ahead].kind != SqlToken::Kind::Quoted
               && m_tokens[m_at + ahead].text == text;
    }
    template <typename... Words>
    bool accept(const Words &...words)
    {
        std::size_t ahead = 0;
        const bool all = (is(words, ahead++) && ...);
        if (all)
            m_at += sizeof...(words);
        return all;
    }
    bool isAny(const auto &words) const
    {
        return std::ranges::any_of(words, [&](std::string_view word) { return is(word); });
    }
    // The last part of a qualified name; empty when there is none.
    std::string name()
    {
        std::string last;
        while (!atEnd() && m_tokens[m_at].isName()) {
            const SqlToken &token = m_tokens[m_at++];
            last = token.kind == SqlToken::Kind::Quoted ? token.text : token.written;
            if (!accept("."))
                break;
        }
        return last;
    }
    const SqlToken *take() { return atEnd() ? nullptr : &m_tokens[m_at++]; }
    bool has(std::string_view first, std::string_view second = {}) const
    {
        for (std::size_t i = m_at; i < m_tokens.size(); ++i) {
            const Reader there(m_tokens.subspan(i));
            if (there.is(first) && (second.empty() || there.is(second, 1)))
                return true;
        }
        return false;
    }
    // What stands in the parentheses that begin here.
    Reader group()
    {
        if (!accept("("))
            return Reader({});
        const std::size_t begin = m_at;
        for (int depth = 1; !atEnd(); ++m_at) {
            depth += is("(") ? 1 : is(")") ? -1 : 0;
            if (depth == 0) {
                Reader inside(m_tokens.subspan(begin, m_at - begin));
                ++m_at;
                return inside;
            }
        }
        return Reader(m_tokens.subspan(begin));
    }
    // Up to the next comma that is in no parentheses.
    Reader part()
    {
        const std::size_t begin = m_at;
        for (int depth = 0; !atEnd() && (depth > 0 || !is(",")); ++m_at)
            depth += is("(") ? 1 : is(")") ? -1 : 0;
        Reader inside(m_tokens.subspan(begin, m_at - begin));
        accept(",");
        return inside;
    }
    std::vector<std::string> names()
    {
        std::vector<std::string> all;
        Reader inside = group();
        while (!inside.atEnd()) {
            Reader one = inside.part();
            all.push_back(one.name());
        }
        return all;
    }

private:
    std::span<const SqlToken> m_tokens;
    std::size_t m_at = 0;
};

std::string typeText(Reader &reader)
{
    std::string type;
    bool close = true; // nothing between this and the next token
    while (!reader.atEnd() && !reader.isAny(columnWords) && !reader.is("USING") && !reader.is(",")) {
        const SqlToken &token = *reader.take();
        const bool symbol = token.kind == SqlToken::Kind::Symbol;
        type.append(close || symbol ? "" : " ").append(token.text);
        close = symbol && token.text != ")" && token.text != "]";
    }
    return type;
}

void readConstraints(Reader &reader, SqlColumn &column)
{
    while (!reader.atEnd()) {
        if (reader.accept("NOT", "NULL"))
            column.notNull = true;
        else if (reader.accept("PRIMARY", "KEY"))
            column.primaryKey = column.notNull = true;
        else if (reader.accept("UNIQUE"))
            column.unique = true;
        else if (reader.accept("REFERENCES"))
            column.references = true;
        else if (reader.accept("CHECK"))
            (void)reader.group(), column.checked = true;
        else if (reader.accept("GENERATED"))
            column.counts = true;
        else if (reader.accept("DEFAULT")) {
            column.hasDefault = !reader.is("NULL");
            while (!reader.atEnd() && !(reader.isAny(columnWords) && !reader.is("NULL"))) {
                const SqlToken &token = *reader.take();
                if (token.isName() && reader.is("(") && isVolatile(token.text))
                    column.volatileDefault = true;
                if (reader.is("("))
                    column.volatileDefault = column.volatileDefault || [&] {
                        Reader inside = reader.group();
                        return inside.has("GEN_RANDOM_UUID") || inside.has("RANDOM") || inside.has("NEXTVAL") || inside.has("CLOCK_TIMESTAMP");
                    }();
            }
        } else if (reader.is("("))
            (void)reader.group();
        else
            (void)reader.take();
    }
}

SqlColumn columnDefinition(Reader &reader)
{
    SqlColumn column;
    column.name = reader.name();
    column.type = typeText(reader);
    readConstraints(reader, column);
    for (const std::string_view serial : {"SERIAL", "BIGSERIAL", "SMALLSERIAL"})
        column.counts = column.counts || column.type == serial;
    return column;
}

SqlAction tableConstraint(Reader &reader, const std::string &table)
{
    SqlAction action{.table = table};
    if (reader.accept("CONSTRAINT"))
        action.name = reader.name();
    action.notValid = reader.has("NOT", "VALID");
    action.usingIndex = reader.has("USING", "INDEX");
    if (reader.accept("PRIMARY", "KEY")) {
        action.kind = Kind::AddPrimaryKey;
        action.names = reader.names();
    } else if (reader.accept("FOREIGN", "KEY")) {
        action.kind = Kind::AddForeignKey;
        action.names = reader.names();
        if (reader.accept("REFERENCES"))
            action.from = reader.name();
    } else if (reader.accept("CHECK")) {
        action.kind = Kind::AddCheck;
    } else if (reader.accept("EXCLUDE")) {
        action.kind = Kind::AddExclusion;
    } else {
        reader.accept("UNIQUE");
        action.kind = Kind::AddUnique;
        action.names = reader.names();
    }
    return action;
}

void createTable(Reader &reader, std::vector<SqlAction> &out)
{
    reader.accept("IF", "NOT", "EXISTS");
    SqlAction action{.kind = Kind::CreateTable, .table = reader.name()};
    action.isPrimaryKeyed = reader.is("AS") || reader.is("PARTITION"); // not for us to say
    Reader body = reader.group();
    while (!body.atEnd()) {
        Reader one = body.part();
        if (one.isAny(tableWords)) {
            const SqlAction constraint = tableConstraint(one, action.table);
            action.isPrimaryKeyed = action.isPrimaryKeyed || constraint.kind == Kind::AddPrimaryKey;
        } else {
            action.columns.push_back(columnDefinition(one));
            action.isPrimaryKeyed = action.isPrimaryKeyed || action.columns.back().primaryKey;
        }
    }
    out.push_back(std::move(action));
}

void alterColumn(Reader &part, const std::string &table, std::vector<SqlAction> &out)
{
    SqlAction action{.table = table, .name = part.name()};
    if (part.accept("SET", "NOT", "NULL")) {
        action.kind = Kind::SetNotNull;
    } else if (part.accept("DROP", "NOT", "NULL")) {
        action.kind = Kind::DropNotNull;
    } else if (part.accept("SET", "DATA", "TYPE") || part.accept("TYPE")) {
        action.kind = Kind::AlterType;
        action.column.type = typeText(part);
        action.usingExpression = part.is("USING");
    } else {
        return;
    }
    out.push_back(std::move(action));
}

void alterTablePart(Reader part, const std::string &table, std::vector<SqlAction> &out)
{
    if (part.accept("ADD")) {
        const bool column = part.accept("COLUMN");
        part.accept("IF", "NOT", "EXISTS");
        if (!column && part.isAny(tableWords))
            out.push_back(tableConstraint(part, table));
        else
            out.push_back({.kind = Kind::AddColumn, .table = table, .column = columnDefinition(part)});
    } else if (part.accept("DROP")) {
        const bool constraint = part.accept("CONSTRAINT");
        if (!constraint)
            part.accept("COLUMN");
        part.accept("IF", "EXISTS");
        out.push_back({.kind = constraint ? Kind::DropConstraint : Kind::DropColumn, .table = table, .name = part.name()});
    } else if (part.accept("ALTER")) {
        part.accept("COLUMN");
        alterColumn(part, table, out);
    } else if (part.accept("RENAME", "TO")) {
        out.push_back({.kind = Kind::RenameTable, .table = table, .name = part.name()});
    } else if (part.accept("RENAME", "CONSTRAINT")) {
        return;
    } else if (part.accept("RENAME")) {
        part.accept("COLUMN");
        SqlAction action{.kind = Kind::RenameColumn, .table = table, .name = part.name()};
        if (part.accept("TO"))
            action.names.push_back(part.name());
        out.push_back(std::move(action));
    } else if (part.accept("DETACH", "PARTITION")) {
        out.push_back({.kind = Kind::DetachPartition, .table = table, .name = part.name(), .concurrently = part.has("CONCURRENTLY")});
    }
}

void alterType(Reader &reader, std::vector<SqlAction> &out)
{
    SqlAction action{.table = reader.name()};
    if (reader.accept("ADD", "VALUE")) {
        action.kind = Kind::AddEnumValue;
        reader.accept("IF", "NOT", "EXISTS");
    } else if (reader.accept("RENAME", "VALUE")) {
        action.kind = Kind::RenameEnumValue;
    } else if (reader.accept("RENAME", "TO")) {
        action.kind = Kind::RenameType;
        action.name = reader.name();
        out.push_back(std::move(action));
        return;
    } else {
        return;
    }
    if (const SqlToken *value = reader.take())
        action.name = value->text;
    out.push_back(std::move(action));
}

void createStatement(Reader &reader, std::vector<SqlAction> &out)
{
    if (reader.accept("TABLE") || reader.accept("UNLOGGED", "TABLE")) {
        createTable(reader, out);
        return;
    }
    const bool unique = reader.accept("UNIQUE");
    if (reader.accept("INDEX")) {
        SqlAction action{.kind = Kind::CreateIndex, .concurrently = reader.accept("CONCURRENTLY"), .unique = unique};
        reader.accept("IF", "NOT", "EXISTS");
        if (!reader.is("ON"))
            action.name = reader.name();
        if (reader.accept("ON")) {
            reader.accept("ONLY");
            action.table = reader.name();
        }
        if (reader.accept("USING"))
            (void)reader.name();
        action.names = reader.names();
        out.push_back(std::move(action));
    } else if (reader.accept("TYPE")) {
        SqlAction action{.kind = Kind::CreateEnum, .table = reader.name()};
        if (!reader.accept("AS", "ENUM"))
            return;
        Reader values = reader.group();
        while (const SqlToken *token = values.take()) {
            if (token->kind == SqlToken::Kind::String)
                action.names.push_back(token->text);
        }
        out.push_back(std::move(action));
    }
}

void dropStatement(Reader &reader, std::vector<SqlAction> &out)
{
    SqlAction action;
    if (reader.accept("TABLE"))
        action.kind = Kind::DropTable;
    else if (reader.accept("SCHEMA") || reader.accept("DATABASE"))
        action.kind = Kind::DropSchema;
    else if (reader.accept("INDEX"))
        action.kind = Kind::DropIndex;
    else
        return;
    action.concurrently = reader.accept("CONCURRENTLY");
    reader.accept("IF", "EXISTS");
    action.cascade = reader.has("CASCADE");
    do {
        SqlAction one = action;
        (one.kind == Kind::DropTable ? one.table : one.name) = reader.name();
        out.push_back(std::move(one));
    } while (reader.accept(","));
}

} // namespace

std::vector<SqlAction> actionsOf(std::span<const SqlToken> statement)
{
    std::vector<SqlAction> out;
    Reader reader(statement);
    if (reader.accept("CREATE")) {
        createStatement(reader, out);
    } else if (reader.accept("DROP")) {
        dropStatement(reader, out);
    } else if (reader.accept("ALTER", "TABLE")) {
        reader.accept("IF", "EXISTS");
        reader.accept("ONLY");
        const std::string table = reader.name();
        while (!reader.atEnd())
            alterTablePart(reader.part(), table, out);
    } else if (reader.accept("ALTER", "TYPE")) {
        alterType(reader, out);
    } else if (reader.accept("ALTER", "DOMAIN")) {
        SqlAction action{.kind = Kind::AddDomainConstraint, .table = reader.name()};
        if (reader.accept("ADD") && !reader.has("NOT", "VALID"))
            out.push_back(std::move(action));
    } else if (reader.accept("TRUNCATE")) {
        reader.accept("TABLE");
        out.push_back({.kind = Kind::Truncate, .table = reader.name(), .cascade = reader.has("CASCADE")});
    } else if (reader.accept("REINDEX")) {
        out.push_back({.kind = Kind::Reindex, .concurrently = reader.has("CONCURRENTLY")});
    } else if (reader.accept("CLUSTER") || (reader.accept("VACUUM") && reader.has("FULL"))) {
        out.push_back({.kind = Kind::RewriteTable});
    } else if (reader.accept("INSERT", "INTO")) {
        SqlAction action{.kind = Kind::CopyRows, .table = reader.name()};
        action.names = reader.names();
        action.fillsNulls = reader.has("COALESCE") || reader.has("IFNULL");
        if (!reader.accept("SELECT"))
            return out;
        while (!reader.atEnd() && !reader.is("FROM"))
            (void)(reader.is("(") ? reader.group().atEnd() : reader.take() == nullptr);
        if (reader.accept("FROM"))
            action.from = reader.name();
        out.push_back(std::move(action));
    } else if (reader.accept("UPDATE")) {
        reader.accept("ONLY");
        const std::string table = reader.name();
        out.push_back({.kind = reader.has("WHERE") ? Kind::ChangeSomeRows : Kind::ChangeAllRows, .table = table});
    } else if (reader.accept("DELETE", "FROM")) {
        const std::string table = reader.name();
        out.push_back({.kind = reader.has("WHERE") ? Kind::ChangeSomeRows : Kind::ChangeAllRows, .table = table});
    } else if (reader.accept("BEGIN") || reader.accept("START", "TRANSACTION")) {
        out.push_back({.kind = Kind::BeginTransaction});
    } else if (reader.accept("COMMIT") || reader.accept("ROLLBACK") || reader.accept("END")) {
        out.push_back({.kind = Kind::EndTransaction});
    }
    return out;
}

} // namespace dunlin::safety
