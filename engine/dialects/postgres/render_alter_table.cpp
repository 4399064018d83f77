#include "engine/dialects/postgres/render_alter_table.h"

#include "engine/core/ascii.h"
#include "engine/core/overloaded.h"
#include "engine/dialects/postgres/casts.h"
#include "engine/dialects/postgres/types.h"

#include <algorithm>

namespace dunlin::dialects::postgres {
namespace {

// Prisma writes the names of sequences in lower case and without quotes; other names than plain ones need them.
std::string sequenceName(const diff::TableName &table, std::string_view column)
{
    const std::string name = core::lower(table.name + "_" + std::string(column) + "_seq");
    const bool isPlain = !(name.front() >= '0' && name.front() <= '9')
                         && std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    return (table.schema.empty() ? "" : quoteIdentifier(table.schema) + ".") + (isPlain ? name : quoteIdentifier(name));
}

// The sequence of a SERIAL column is known by name in a described database only; else it is the one that PostgreSQL makes.
std::string dropSequence(const diff::TableName &table, const sql::Column &column)
{
    const auto *sequence = column.defaultValue ? std::get_if<sql::SequenceDefault>(&*column.defaultValue) : nullptr;
    if (sequence && !sequence->name.empty())
        return "DROP SEQUENCE " + qualified(table.schema, sequence->name);
    return "DROP SEQUENCE IF EXISTS " + qualified(table.schema, table.name + "_" + column.name + "_seq");
}

class Rendering
{
public:
    explicit Rendering(const diff::AlterTable &alter) : m_alter(alter) {}

    std::vector<std::string> statements()
    {
        for (const diff::TableChange &change : m_alter.changes)
            std::visit([this](const auto &one) { add(one); }, change);
        const std::string start = "ALTER TABLE " + qualified(m_alter.table.schema, m_alter.table.name) + " ";
        std::vector<std::string> all = std::move(m_before);
        if (!m_clauses.empty()) {
            std::string statement = start;
            for (std::size_t i = 0; i < m_clauses.size(); ++i)
                statement.append(i == 0 ? "" : ",\n").append(m_clauses[i]);
            all.push_back(std::move(statement));
        }
        // PostgreSQL takes a rename in a statement of its own only.
        for (const std::string &rename : m_renames)
            all.push_back(start + rename);
        std::ranges::move(m_after, std::back_inserter(all));
        return all;
    }

private:
    void add(const diff::DropPrimaryKey &change) { m_clauses.push_back("DROP CONSTRAINT " + quoteIdentifier(change.key.name)); }
    void add(const diff::RenamePrimaryKey &change)
    {
        m_renames.push_back("RENAME CONSTRAINT " + quoteIdentifier(change.before.name) + " TO " + quoteIdentifier(change.after.name));
    }
    void add(const diff::AddPrimaryKey &change)
    {
        m_clauses.push_back("ADD CONSTRAINT " + quoteIdentifier(change.key.name) + " PRIMARY KEY (" + quotedColumns(change.key.columns) + ")");
    }
    void add(const diff::DropColumn &change) { m_clauses.push_back("DROP COLUMN " + quoteIdentifier(change.column.name)); }
    void add(const diff::AddColumn &change) { m_clauses.push_back("ADD COLUMN     " + columnDefinition(change.column)); }
    void add(const diff::DropAndRecreateColumn &change)
    {
        add(diff::DropColumn{change.before});
        add(diff::AddColumn{change.after});
    }

    void add(const diff::AlterColumn &change)
    {
        const std::string start = "ALTER COLUMN " + quoteIdentifier(change.before.name) + " ";
        const bool wasList = change.before.type.arity == sql::Arity::List;
        const bool isList = change.after.type.arity == sql::Arity::List;
        if (change.arityChanged && !isList)
            m_clauses.push_back(start + (change.after.type.arity == sql::Arity::Required ? "SET NOT NULL" : "DROP NOT NULL"));
        // PostgreSQL drops defaults before it changes types and sets them afterwards, whatever their order here.
        const std::string expression = usingExpression(change);
        const bool keepsDefault = !expression.empty() && !change.defaultChanged && change.after.defaultValue && !change.after.autoIncrement;
        if (!expression.empty() && change.before.defaultValue && !change.before.autoIncrement)
            m_clauses.push_back(start + "DROP DEFAULT");
        if (change.defaultChanged || keepsDefault) {
            if (change.after.defaultValue)
                m_clauses.push_back(start + "SET DEFAULT " + defaultText(*change.after.defaultValue, typeName(change.after.type)));
            else if (expression.empty())
                m_clauses.push_back(start + "DROP DEFAULT");
        }
        if (change.autoIncrementChanged)
            addAutoIncrement(change, start);
        if (change.typeChange || (change.arityChanged && wasList != isList))
            m_clauses.push_back(start + "SET DATA TYPE " + typeName(change.after.type) + (expression.empty() ? "" : " USING (" + expression + ")"));
    }

    static std::string usingExpression(const diff::AlterColumn &change)
    {
        if (change.cast)
            return change.cast->expression;
        return change.typeChange ? neededExpression(change.before.type, change.after.type, change.before.name) : std::string();
    }

    void addAutoIncrement(const diff::AlterColumn &change, const std::string &start)
    {
        if (change.before.autoIncrement) {
            if (!change.defaultChanged)
                m_clauses.push_back(start + "DROP DEFAULT");
            if (change.dropsSequence)
                m_after.push_back(dropSequence(m_alter.table, change.before));
            return;
        }
        const std::string sequence = sequenceName(m_alter.table, change.after.name);
        m_before.push_back("CREATE SEQUENCE " + sequence);
        m_clauses.push_back(start + "SET DEFAULT nextval(" + quoteString(sequence) + ")");
        m_after.push_back("ALTER SEQUENCE " + sequence + " OWNED BY " + qualified(m_alter.table.schema, m_alter.table.name) + "."
                          + quoteIdentifier(change.after.name));
    }

    const diff::AlterTable &m_alter;
    std::vector<std::string> m_before, m_clauses, m_renames, m_after;
};

} // namespace

std::string columnDefinition(const sql::Column &column)
{
    std::string out = quoteIdentifier(column.name) + " " + typeNameOfNew(column);
    if (column.type.arity == sql::Arity::Required)
        out.append(" NOT NULL");
    if (column.defaultValue) {
        if (const std::string value = defaultText(*column.defaultValue, typeName(column.type)); !value.empty())
            out.append(" DEFAULT ").append(value);
    }
    return out;
}

std::string quotedColumns(const std::vector<sql::IndexColumn> &columns)
{
    std::string out;
    for (const sql::IndexColumn &column : columns)
        out.append(out.empty() ? "" : ", ").append(quoteIdentifier(column.name));
    return out;
}

std::vector<std::string> alterTable(const diff::AlterTable &alter)
{
    return Rendering(alter).statements();
}

} // namespace dunlin::dialects::postgres
