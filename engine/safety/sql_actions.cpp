#include "engine/safety/sql_actions.h"

#include "engine/safety/sql_reader.h"

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

std::string typeText(SqlReader &reader)
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

// REFERENCES has been read.
void readReference(SqlReader &reader, SqlAction &key)
{
    key.kind = Kind::AddForeignKey;
    key.from = reader.name();
    if (reader.is("("))
        key.toNames = reader.names();
    key.changesChildren = reader.has("DELETE", "CASCADE") || reader.has("DELETE", "SET");
}

// Of a check "c IS NOT NULL"; empty: it says something else.
std::vector<std::string> requiredColumn(SqlReader condition)
{
    std::vector<std::string> names{condition.name()};
    const bool says = condition.accept("IS", "NOT", "NULL") && condition.atEnd();
    return says ? names : std::vector<std::string>();
}

// Keys and checks of one column go to `parts`.
void readConstraints(SqlReader &reader, SqlColumn &column, std::vector<SqlAction> &parts)
{
    std::string name; // of the next constraint
    const auto part = [&](Kind kind) -> SqlAction & {
        parts.push_back({.kind = kind, .name = std::exchange(name, {}), .column = {.name = column.name}, .names = {column.name}});
        return parts.back();
    };
    while (!reader.atEnd()) {
        if (reader.accept("CONSTRAINT"))
            name = reader.name();
        else if (reader.accept("NOT", "NULL"))
            column.notNull = true;
        else if (reader.accept("PRIMARY", "KEY"))
            column.primaryKey = column.notNull = true, part(Kind::AddPrimaryKey);
        else if (reader.accept("UNIQUE"))
            part(Kind::AddUnique);
        else if (reader.accept("REFERENCES"))
            readReference(reader, part(Kind::AddForeignKey));
        else if (reader.accept("CHECK"))
            part(Kind::AddCheck).names = requiredColumn(reader.group());
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
                        SqlReader inside = reader.group();
                        return inside.has("GEN_RANDOM_UUID") || inside.has("RANDOM") || inside.has("NEXTVAL") || inside.has("CLOCK_TIMESTAMP");
                    }();
            }
        } else if (reader.is("("))
            (void)reader.group();
        else
            (void)reader.take();
    }
}

SqlColumn columnDefinition(SqlReader &reader, std::vector<SqlAction> &parts)
{
    SqlColumn column;
    column.name = reader.name();
    column.type = typeText(reader);
    readConstraints(reader, column, parts);
    for (const std::string_view serial : {"SERIAL", "BIGSERIAL", "SMALLSERIAL"})
        column.counts = column.counts || column.type == serial;
    return column;
}

SqlAction tableConstraint(SqlReader &reader)
{
    SqlAction action;
    if (reader.accept("CONSTRAINT"))
        action.name = reader.name();
    action.notValid = reader.has("NOT", "VALID");
    action.usingIndex = reader.has("USING", "INDEX");
    if (reader.accept("PRIMARY", "KEY")) {
        action.kind = Kind::AddPrimaryKey;
        action.names = reader.names();
    } else if (reader.accept("FOREIGN", "KEY")) {
        action.names = reader.names();
        if (reader.accept("REFERENCES"))
            readReference(reader, action);
    } else if (reader.accept("CHECK")) {
        action.kind = Kind::AddCheck;
        action.names = requiredColumn(reader.group());
    } else if (reader.accept("EXCLUDE")) {
        action.kind = Kind::AddExclusion;
    } else {
        reader.accept("UNIQUE");
        action.kind = Kind::AddUnique;
        action.names = reader.names();
    }
    if (reader.accept("USING", "INDEX"))
        action.from = reader.name();
    return action;
}

SqlAction onTable(Kind kind, const SqlReader::Name &table)
{
    return {.kind = kind, .schema = table.schema, .table = table.name};
}

void createTable(SqlReader &reader, std::vector<SqlAction> &out)
{
    const bool guarded = reader.accept("IF", "NOT", "EXISTS");
    SqlAction action = onTable(Kind::CreateTable, reader.qualifiedName());
    action.guarded = guarded;
    action.isPrimaryKeyed = reader.is("AS") || reader.is("PARTITION"); // not for us to say
    SqlReader body = reader.group();
    while (!body.atEnd()) {
        SqlReader one = body.part();
        if (one.isAny(tableWords))
            action.parts.push_back(tableConstraint(one));
        else
            action.columns.push_back(columnDefinition(one, action.parts));
    }
    for (SqlAction &part : action.parts) {
        part.schema = action.schema;
        part.table = action.table;
        action.isPrimaryKeyed = action.isPrimaryKeyed || part.kind == Kind::AddPrimaryKey;
    }
    out.push_back(std::move(action));
}

void alterColumn(SqlReader &part, const SqlReader::Name &table, std::vector<SqlAction> &out)
{
    SqlAction action = onTable(Kind::SetNotNull, table);
    action.name = part.name();
    if (part.accept("DROP", "NOT", "NULL")) {
        action.kind = Kind::DropNotNull;
    } else if (part.accept("SET", "DATA", "TYPE") || part.accept("TYPE")) {
        action.kind = Kind::AlterType;
        action.column.type = typeText(part);
        action.usingExpression = part.is("USING");
    } else if (!part.accept("SET", "NOT", "NULL")) {
        return;
    }
    out.push_back(std::move(action));
}

void alterTablePart(SqlReader part, const SqlReader::Name &table, std::vector<SqlAction> &out)
{
    const auto add = [&](Kind kind, std::string name = {}) -> SqlAction & {
        out.push_back(onTable(kind, table));
        out.back().name = std::move(name);
        return out.back();
    };
    if (part.accept("ADD")) {
        const bool column = part.accept("COLUMN");
        const bool guarded = part.accept("IF", "NOT", "EXISTS");
        std::vector<SqlAction> parts;
        if (!column && part.isAny(tableWords)) {
            parts.push_back(tableConstraint(part));
        } else {
            SqlColumn definition = columnDefinition(part, parts);
            SqlAction &action = add(Kind::AddColumn);
            action.column = std::move(definition);
            action.guarded = guarded;
        }
        for (SqlAction &constraint : parts) {
            constraint.schema = table.schema;
            constraint.table = table.name;
            out.push_back(std::move(constraint));
        }
    } else if (part.accept("DROP")) {
        const bool constraint = part.accept("CONSTRAINT");
        if (!constraint)
            part.accept("COLUMN");
        const bool guarded = part.accept("IF", "EXISTS");
        add(constraint ? Kind::DropConstraint : Kind::DropColumn, part.name()).guarded = guarded;
    } else if (part.accept("ALTER")) {
        part.accept("COLUMN");
        alterColumn(part, table, out);
    } else if (part.accept("RENAME", "TO")) {
        add(Kind::RenameTable, part.name());
    } else if (part.accept("RENAME", "CONSTRAINT")) {
        return;
    } else if (part.accept("RENAME")) {
        part.accept("COLUMN");
        SqlAction &action = add(Kind::RenameColumn, part.name());
        if (part.accept("TO"))
            action.names.push_back(part.name());
    } else if (part.accept("DETACH", "PARTITION")) {
        add(Kind::DetachPartition, part.name()).concurrently = part.has("CONCURRENTLY");
    } else if (part.accept("VALIDATE", "CONSTRAINT")) {
        add(Kind::ValidateConstraint, part.name());
    } else if (part.accept("ENABLE", "ROW", "LEVEL", "SECURITY")) {
        add(Kind::ProtectRows);
    }
}

void alterType(SqlReader &reader, std::vector<SqlAction> &out)
{
    SqlAction action = onTable(Kind::AddEnumValue, reader.qualifiedName());
    if (reader.accept("ADD", "VALUE")) {
        action.guarded = reader.accept("IF", "NOT", "EXISTS");
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
    if (const SqlToken *newName = reader.accept("TO") ? reader.take() : nullptr)
        action.names.push_back(newName->text);
    out.push_back(std::move(action));
}

std::vector<std::string> allNames(SqlReader &reader)
{
    std::vector<std::string> names;
    while (const SqlToken *token = reader.take()) {
        if (token->isName())
            names.push_back(token->kind == SqlToken::Kind::Quoted ? token->text : token->written);
    }
    return names;
}

void createIndex(SqlReader &reader, bool unique, std::vector<SqlAction> &out)
{
    SqlAction action{.kind = Kind::CreateIndex, .concurrently = reader.accept("CONCURRENTLY"), .unique = unique};
    action.guarded = reader.accept("IF", "NOT", "EXISTS");
    if (!reader.is("ON"))
        action.name = reader.name();
    if (reader.accept("ON")) {
        reader.accept("ONLY");
        const SqlReader::Name table = reader.qualifiedName();
        action.schema = table.schema;
        action.table = table.name;
    }
    if (reader.accept("USING"))
        action.method = reader.is("BTREE") ? (reader.take(), std::string()) : reader.take() ? "other" : "";
    SqlReader columns = reader.group();
    while (!columns.atEnd()) {
        SqlReader one = columns.part();
        action.names.push_back(one.name());
        action.hidden = action.hidden || one.is("(") || action.names.back().empty();
    }
    action.hidden = action.hidden || reader.has("WHERE");
    out.push_back(std::move(action));
}

void createEnum(SqlReader &reader, std::vector<SqlAction> &out)
{
    SqlAction action = onTable(Kind::CreateEnum, reader.qualifiedName());
    if (!reader.accept("AS", "ENUM"))
        return;
    SqlReader values = reader.group();
    while (const SqlToken *token = values.take()) {
        if (token->kind == SqlToken::Kind::String)
            action.names.push_back(token->text);
    }
    out.push_back(std::move(action));
}

void createTrigger(SqlReader &reader, std::vector<SqlAction> &out)
{
    reader.accept("IF", "NOT", "EXISTS");
    SqlAction action{.kind = Kind::CreateTrigger, .name = reader.name()};
    while (!reader.atEnd() && !reader.accept("ON"))
        (void)reader.take();
    const SqlReader::Name table = reader.qualifiedName();
    action.schema = table.schema;
    action.table = table.name;
    action.names = allNames(reader);
    out.push_back(std::move(action));
}

void createStatement(SqlReader &reader, std::vector<SqlAction> &out)
{
    reader.accept("OR", "REPLACE");
    if (reader.accept("TABLE") || reader.accept("UNLOGGED", "TABLE")) {
        createTable(reader, out);
        return;
    }
    const bool unique = reader.accept("UNIQUE");
    if (reader.accept("INDEX")) {
        createIndex(reader, unique, out);
    } else if (reader.accept("TYPE")) {
        createEnum(reader, out);
    } else if (reader.accept("VIEW") || reader.accept("MATERIALIZED", "VIEW")) {
        reader.accept("IF", "NOT", "EXISTS");
        SqlAction action = onTable(Kind::CreateView, reader.qualifiedName());
        action.names = allNames(reader);
        out.push_back(std::move(action));
    } else if (reader.accept("TRIGGER") || reader.accept("CONSTRAINT", "TRIGGER")) {
        createTrigger(reader, out);
    }
}

void dropStatement(SqlReader &reader, std::vector<SqlAction> &out)
{
    SqlAction action;
    if (reader.accept("TABLE"))
        action.kind = Kind::DropTable;
    else if (reader.accept("SCHEMA") || reader.accept("DATABASE"))
        action.kind = Kind::DropSchema;
    else if (reader.accept("INDEX"))
        action.kind = Kind::DropIndex;
    else if (reader.accept("TYPE"))
        action.kind = Kind::DropType;
    else if (reader.accept("VIEW") || reader.accept("MATERIALIZED", "VIEW"))
        action.kind = Kind::DropView;
    else if (reader.accept("TRIGGER"))
        action.kind = Kind::DropTrigger;
    else
        return;
    action.concurrently = reader.accept("CONCURRENTLY");
    action.guarded = reader.accept("IF", "EXISTS");
    action.cascade = reader.has("CASCADE");
    const bool isRelation = action.kind == Kind::DropTable || action.kind == Kind::DropView || action.kind == Kind::DropType;
    do {
        SqlAction one = action;
        const SqlReader::Name name = reader.qualifiedName();
        one.schema = isRelation ? name.schema : std::string();
        (isRelation ? one.table : one.name) = name.name;
        out.push_back(std::move(one));
    } while (reader.accept(","));
}

void pragma(SqlReader &reader, std::vector<SqlAction> &out)
{
    const std::string name = reader.name();
    const bool on = reader.has("ON") || reader.has("1") || reader.has("TRUE");
    if (name == "foreign_keys" && !on)
        out.push_back({.kind = Kind::SwitchForeignKeysOff});
    else if (name == "legacy_alter_table" && on)
        out.push_back({.kind = Kind::KeepReferences});
}

void copyRows(SqlReader &reader, std::vector<SqlAction> &out)
{
    SqlAction action = onTable(Kind::CopyRows, reader.qualifiedName());
    action.names = reader.names();
    action.fillsNulls = reader.has("COALESCE") || reader.has("IFNULL");
    if (!reader.accept("SELECT"))
        return;
    while (!reader.atEnd() && !reader.is("FROM"))
        (void)(reader.is("(") ? reader.group().atEnd() : reader.take() == nullptr);
    if (reader.accept("FROM"))
        action.from = reader.name();
    out.push_back(std::move(action));
}

} // namespace

std::vector<SqlAction> actionsOf(std::span<const SqlToken> statement)
{
    std::vector<SqlAction> out;
    SqlReader reader(statement);
    const auto add = [&](SqlAction action) { out.push_back(std::move(action)); };
    if (reader.accept("CREATE")) {
        createStatement(reader, out);
    } else if (reader.accept("DROP")) {
        dropStatement(reader, out);
    } else if (reader.accept("ALTER", "TABLE")) {
        reader.accept("IF", "EXISTS");
        reader.accept("ONLY");
        const SqlReader::Name table = reader.qualifiedName();
        while (!reader.atEnd())
            alterTablePart(reader.part(), table, out);
    } else if (reader.accept("ALTER", "TYPE")) {
        alterType(reader, out);
    } else if (reader.accept("ALTER", "DOMAIN")) {
        SqlAction action = onTable(Kind::AddDomainConstraint, reader.qualifiedName());
        if (reader.accept("ADD") && !reader.has("NOT", "VALID"))
            add(std::move(action));
    } else if (reader.accept("TRUNCATE")) {
        reader.accept("TABLE");
        SqlAction action = onTable(Kind::Truncate, reader.qualifiedName());
        action.cascade = reader.has("CASCADE");
        add(std::move(action));
    } else if (reader.accept("REINDEX")) {
        add({.kind = Kind::Reindex, .concurrently = reader.has("CONCURRENTLY")});
    } else if (reader.accept("CLUSTER") || (reader.accept("VACUUM") && reader.has("FULL"))) {
        add({.kind = Kind::RewriteTable});
    } else if (reader.accept("INSERT", "INTO")) {
        copyRows(reader, out);
    } else if (reader.is("UPDATE") || reader.is("DELETE")) {
        const bool deletes = reader.accept("DELETE", "FROM");
        reader.accept("UPDATE");
        reader.accept("ONLY");
        SqlAction action = onTable(Kind::ChangeAllRows, reader.qualifiedName());
        action.kind = reader.has("WHERE") ? Kind::ChangeSomeRows : Kind::ChangeAllRows;
        add(action);
        if (deletes && action.kind == Kind::ChangeAllRows) {
            action.kind = Kind::EmptyTable;
            add(std::move(action));
        }
    } else if (reader.accept("BEGIN") || reader.accept("START", "TRANSACTION")) {
        add({.kind = Kind::BeginTransaction});
    } else if (reader.accept("COMMIT") || reader.accept("ROLLBACK") || reader.accept("END")) {
        add({.kind = Kind::EndTransaction});
    } else if (reader.accept("PRAGMA")) {
        pragma(reader, out);
    } else if (reader.accept("SET")) {
        if (reader.has("LOCK_TIMEOUT") || reader.has("STATEMENT_TIMEOUT"))
            add({.kind = Kind::LimitWaiting});
    }
    return out;
}

bool looksLikeStatement(std::span<const SqlToken> statement)
{
    constexpr std::array verbs{"ABORT", "ALTER", "ANALYZE", "ATTACH", "BEGIN", "CALL", "CHECKPOINT", "CLUSTER", "COMMENT", "COMMIT", "COPY", "CREATE", "DEALLOCATE", "DELETE",
        "DETACH", "DISCARD", "DO", "DROP", "END", "EXECUTE", "EXPLAIN", "GRANT", "IMPORT", "INSERT", "LISTEN", "LOAD", "LOCK", "MERGE", "NOTIFY", "PRAGMA", "PREPARE", "REASSIGN",
        "REFRESH", "REINDEX", "RELEASE", "REPLACE", "RESET", "REVOKE", "ROLLBACK", "SAVEPOINT", "SECURITY", "SELECT", "SET", "SHOW", "START", "TABLE", "TRUNCATE", "UNLISTEN",
        "UPDATE", "VACUUM", "VALUES", "WITH", "("};
    return SqlReader(statement).isAny(verbs);
}

} // namespace dunlin::safety
