#include "engine/diff/summary.h"

#include "engine/diff/defaults.h"

#include "engine/core/overloaded.h"

#include <algorithm>
#include <map>
#include <vector>

namespace dunlin::diff {
namespace {

std::string columnList(const std::vector<sql::IndexColumn> &columns)
{
    std::string out;
    for (const sql::IndexColumn &column : columns)
        out.append(out.empty() ? "" : ", ").append(column.name);
    return "(" + out + ")";
}

std::string columnList(const std::vector<std::string> &columns)
{
    std::string out;
    for (const std::string &column : columns)
        out.append(out.empty() ? "" : ", ").append(column);
    return "(" + out + ")";
}

std::string_view indexWords(const sql::Index &index)
{
    return index.kind == sql::Index::Kind::Unique ? "unique index on columns " : "index on columns ";
}

std::string_view arityWord(sql::Arity arity)
{
    switch (arity) {
    case sql::Arity::Required:
        return "Required";
    case sql::Arity::Nullable:
        return "Nullable";
    case sql::Arity::List:
        return "List";
    }
    return {};
}

std::string alterations(const AlterColumn &change)
{
    std::string out;
    const auto add = [&](std::string_view text) { out.append(out.empty() ? "" : ", ").append(text); };
    if (change.arityChanged)
        add(std::string("changed from ").append(arityWord(change.before.type.arity)).append(" to ").append(arityWord(change.after.type.arity)));
    if (change.defaultChanged)
        add("default changed");
    if (change.typeChange)
        add("type changed");
    if (change.autoIncrementChanged)
        add(change.after.autoIncrement ? "column became autoincrementing" : "column is no longer autoincrementing");
    return out;
}

// The lines of the summary, gathered by section.
class Summary
{
public:
    void add(const CreateSchema &s) { m_addedSchemas.push_back(s.name); }
    void add(const CreateExtension &s) { m_addedExtensions.push_back(s.extension.name); }
    void add(const DropExtension &s) { m_removedExtensions.push_back(s.extension.name); }
    void add(const AlterExtension &s) { m_changedExtensions.push_back(s.after.name); }
    void add(const AlterEnum &s)
    {
        std::string &lines = m_changedEnums[s.after.name];
        for (const std::string &value : s.created)
            lines.append("  [+] Added variant `").append(value).append("`\n");
        for (const std::string &value : s.dropped)
            lines.append("  [-] Removed variant `").append(value).append("`\n");
    }
    void add(const CreateEnum &s) { m_addedEnums.push_back(s.type.name); }
    void add(const DropEnum &s) { m_removedEnums.push_back(s.type.name); }
    void add(const CreateTable &s) { m_addedTables.push_back(s.table.name); }
    void add(const DropTable &s) { m_removedTables.push_back(s.table.name); }
    void add(const RedefineTables &s)
    {
        for (const RedefinedTable &table : s.tables)
            m_redefinedTables.push_back(table.after.name);
    }
    void add(const CreateIndex &s) { line(s.table, "[+] Added ").append(indexWords(s.index)).append(columnList(s.index.columns)).append("\n"); }
    void add(const DropIndex &s) { line(s.table, "[-] Removed ").append(indexWords(s.index)).append(columnList(s.index.columns)).append("\n"); }
    void add(const RenameIndex &s)
    {
        line(s.table, "[*] Renamed index `").append(s.before.name).append("` to `").append(s.after.name).append("`\n");
    }
    void add(const RedefineIndex &s) { line(s.table, "[*] Redefined index `").append(s.before.name).append("`\n"); }
    void add(const AddForeignKey &s)
    {
        line(s.table, "[+] Added foreign key on columns ").append(columnList(s.foreignKey.columns)).append("\n");
    }
    void add(const DropForeignKey &s)
    {
        line(s.table, "[-] Removed foreign key on columns ").append(columnList(s.foreignKey.columns)).append("\n");
    }
    void add(const RenameForeignKey &s)
    {
        line(s.table, "[*] Renamed the foreign key \"").append(s.before.name).append("\" to \"").append(s.after.name).append("\"\n");
    }
    void add(const AlterTable &s)
    {
        for (const TableChange &change : s.changes)
            std::visit([&](const auto &c) { addChange(s.table, c); }, change);
    }

    std::string text()
    {
        std::string out;
        for (const std::string &name : m_addedExtensions) // each under a heading of its own, as Prisma does
            appendNames(out, "[+] Added extensions", {name});
        for (const std::string &name : m_removedExtensions)
            appendNames(out, "[-] Removed extensions", {name});
        for (const std::string &name : m_changedExtensions)
            appendNames(out, "[*] Changed extensions", {name});
        appendNames(out, "[+] Added Schemas", m_addedSchemas);
        appendNames(out, "[+] Added enums", m_addedEnums);
        appendNames(out, "[+] Added tables", m_addedTables);
        appendNames(out, "[-] Removed enums", m_removedEnums);
        appendNames(out, "[-] Removed tables", m_removedTables);
        for (const auto &[type, lines] : m_changedEnums)
            out.append("\n[*] Changed the `").append(type).append("` enum\n").append(lines);
        std::ranges::sort(m_redefinedTables);
        for (const std::string &name : m_redefinedTables)
            out.append("\n[*] Redefined table `").append(name).append("`\n");
        for (const auto &[table, lines] : m_changedTables)
            out.append("\n[*] Changed the `").append(table).append("` table\n").append(lines);
        return out.empty() ? "No difference detected.\n" : out;
    }

private:
    std::string &line(const TableName &table, std::string_view start) { return m_changedTables[table.name].append("  ").append(start); }

    void addChange(const TableName &table, const DropPrimaryKey &c)
    {
        line(table, "[-] Dropped the primary key on columns ").append(columnList(c.key.columns)).append("\n");
    }
    void addChange(const TableName &table, const RenamePrimaryKey &c)
    {
        line(table, "[*] Renamed the primary key on columns ").append(columnList(c.after.columns)).append("\n");
    }
    void addChange(const TableName &table, const AddPrimaryKey &c)
    {
        line(table, "[+] Added primary key on columns ").append(columnList(c.key.columns)).append("\n");
    }
    void addChange(const TableName &table, const AddColumn &c) { line(table, "[+] Added column `").append(c.column.name).append("`\n"); }
    void addChange(const TableName &table, const DropColumn &c) { line(table, "[-] Removed column `").append(c.column.name).append("`\n"); }
    void addChange(const TableName &table, const AlterColumn &c)
    {
        line(table, "[*] Altered column `").append(c.after.name).append("` (").append(alterations(c)).append(")\n");
    }
    void addChange(const TableName &table, const DropAndRecreateColumn &c)
    {
        const AlterColumn why{.before = c.before,
                              .after = c.after,
                              .typeChange = TypeChange::NotCastable,
                              .arityChanged = c.before.type.arity != c.after.type.arity,
                              .defaultChanged = !c.after.autoIncrement && !sameDefault(c.before, c.after),
                              .autoIncrementChanged = c.before.autoIncrement != c.after.autoIncrement};
        line(table, "[*] Column `").append(c.after.name).append("` would be dropped and recreated (").append(alterations(why)).append(")\n");
    }

    static void appendNames(std::string &out, std::string_view title, const std::vector<std::string> &names)
    {
        if (names.empty())
            return;
        out.append("\n").append(title).append("\n");
        for (const std::string &name : names)
            out.append("  - ").append(name).append("\n");
    }

    std::map<std::string, std::string> m_changedEnums;
    std::vector<std::string> m_addedSchemas, m_addedExtensions, m_removedExtensions, m_changedExtensions;
    std::vector<std::string> m_addedEnums, m_removedEnums, m_addedTables, m_removedTables, m_redefinedTables;
    std::map<std::string, std::string> m_changedTables; // by name alone: Prisma makes no difference between schemas here
};

} // namespace

std::string summary(std::span<const Step> steps)
{
    Summary summary;
    for (const Step &step : steps)
        std::visit([&](const auto &s) { summary.add(s); }, step);
    return summary.text();
}

} // namespace dunlin::diff
