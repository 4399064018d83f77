#include "engine/workspace/changes.h"

#include <algorithm>

namespace dunlin::workspace {

namespace {

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string joined(const std::vector<sql::IndexColumn> &columns)
{
    std::vector<std::string> names;
    for (const sql::IndexColumn &column : columns)
        names.push_back(column.name);
    return joined(names);
}

ChangeText indexText(const sql::Index &index, ChangeText::Pattern plain, ChangeText::Pattern unique)
{
    return {index.kind == sql::Index::Kind::Unique ? unique : plain, {joined(index.columns)}};
}

ChangeText alterText(const diff::AlterColumn &alter)
{
    const auto words = [](ChangeText::Pattern pattern) { return ChangeText(pattern, {}); };
    std::vector<ChangeText> parts;
    if (alter.typeChange) {
        parts.push_back({"type %1 → %2", {alter.before.type.nativeType, alter.after.type.nativeType}});
        if (alter.cast)
            parts.push_back(words("values are cast"));
    }
    if (alter.arityChanged)
        parts.push_back(alter.after.type.arity == sql::Arity::Required ? words("required")
                        : alter.after.type.arity == sql::Arity::List   ? words("list")
                                                                       : words("optional"));
    if (alter.defaultChanged)
        parts.push_back(alter.after.defaultValue ? words("default") : words("no default"));
    if (alter.autoIncrementChanged)
        parts.push_back(alter.after.autoIncrement ? words("counts up by itself") : words("no longer counts up"));
    if (parts.empty())
        return {"change column %1", {alter.after.name}};
    return {"change column %1: %2", {alter.after.name, enumerated(std::move(parts))}};
}

class ChangeList
{
public:
    explicit ChangeList(const Plan &plan) : m_plan(plan)
    {
        m_statements.resize(plan.steps.size());
        for (std::size_t i = 0; i < plan.script.statements.size(); ++i) {
            if (const auto step = plan.script.statements[i].step; step && *step < m_statements.size())
                m_statements[*step].push_back(i);
        }
    }

    std::vector<Change> list()
    {
        for (m_step = 0; m_step < m_plan.steps.size(); ++m_step)
            std::visit([this](const auto &step) { describe(step); }, m_plan.steps[m_step]);
        return std::move(m_changes);
    }

private:
    void add(ChangeKind kind, const std::string &table, const std::string &column, ChangeText text, const sql::Origin &origin)
    {
        m_changes.push_back({
            .kind = kind,
            .table = table,
            .column = column,
            .isWholeTable = std::holds_alternative<diff::CreateTable>(m_plan.steps[m_step]) || std::holds_alternative<diff::DropTable>(m_plan.steps[m_step]),
            .text = table.empty() ? std::move(text) : ChangeText("%1: %2", {table, std::move(text)}),
            .destructive = std::ranges::any_of(m_plan.findings,
                                               [&](const safety::Finding &finding) {
                                                   return finding.step == m_step && finding.table == table && finding.column == column
                                                          && finding.rule != safety::Finding::Rule::UniqueAdded;
                                               }),
            .statements = m_statements[m_step],
            .location = origin,
        });
    }

    void describe(const diff::CreateTable &step)
    {
        const sql::Table &table = step.table;
        const std::size_t columns = table.columns.size(), keys = table.foreignKeys.size();
        std::vector<ChangeText> parts{columns == 1 ? ChangeText("1 column", {}) : ChangeText("%1 columns", {std::to_string(columns)})};
        if (keys > 0)
            parts.push_back(keys == 1 ? ChangeText("1 foreign key", {}) : ChangeText("%1 foreign keys", {std::to_string(keys)}));
        add(ChangeKind::Added, table.name, {}, {"new table, %1", {enumerated(std::move(parts))}}, table.origin);
    }
    void describe(const diff::DropTable &step) { add(ChangeKind::Removed, step.table.name, {}, {"drop table", {}}, {}); }
    void describe(const diff::CreateIndex &step)
    {
        add(ChangeKind::Added, step.table.name, {}, indexText(step.index, "new index (%1)", "new unique index (%1)"), step.index.origin);
    }
    void describe(const diff::DropIndex &step)
    {
        add(ChangeKind::Removed, step.table.name, {}, indexText(step.index, "drop index (%1)", "drop unique index (%1)"), {});
    }
    void describe(const diff::RenameIndex &step)
    {
        add(ChangeKind::Changed, step.table.name, {}, {"rename index %1 → %2", {step.before.name, step.after.name}}, step.after.origin);
    }
    void describe(const diff::RedefineIndex &step)
    {
        add(ChangeKind::Changed, step.table.name, {}, indexText(step.after, "change index (%1)", "change unique index (%1)"), step.after.origin);
    }
    void describe(const diff::AddForeignKey &step)
    {
        add(ChangeKind::Added, step.table.name, {},
            {"new foreign key (%1) → %2", {joined(step.foreignKey.columns), step.foreignKey.referencedTable}}, step.foreignKey.origin);
    }
    void describe(const diff::DropForeignKey &step)
    {
        add(ChangeKind::Removed, step.table.name, {},
            {"drop foreign key (%1) → %2", {joined(step.foreignKey.columns), step.foreignKey.referencedTable}}, {});
    }
    void describe(const diff::RenameForeignKey &step)
    {
        add(ChangeKind::Changed, step.table.name, {}, {"rename foreign key %1 → %2", {step.before.name, step.after.name}}, step.after.origin);
    }
    void describe(const diff::CreateEnum &step) { add(ChangeKind::Added, {}, {}, {"new enum %1", {step.type.name}}, step.type.origin); }
    void describe(const diff::AlterEnum &step)
    {
        const std::string &name = step.after.name;
        add(ChangeKind::Changed, {}, {},
            step.dropped.empty()   ? ChangeText("change enum %1: add %2", {name, joined(step.created)})
            : step.created.empty() ? ChangeText("change enum %1: remove %2", {name, joined(step.dropped)})
                                   : ChangeText("change enum %1: add %2; remove %3", {name, joined(step.created), joined(step.dropped)}),
            step.after.origin);
    }
    void describe(const diff::CreateSchema &step) { add(ChangeKind::Added, {}, {}, {"new schema %1", {step.name}}, {}); }
    void describe(const diff::CreateExtension &step) { add(ChangeKind::Added, {}, {}, {"new extension %1", {step.extension.name}}, {}); }
    void describe(const diff::DropExtension &step) { add(ChangeKind::Removed, {}, {}, {"drop extension %1", {step.extension.name}}, {}); }
    void describe(const diff::AlterExtension &step) { add(ChangeKind::Changed, {}, {}, {"change extension %1", {step.after.name}}, {}); }
    void describe(const diff::DropEnum &step) { add(ChangeKind::Removed, {}, {}, {"drop enum %1", {step.type.name}}, {}); }
    void describe(const diff::AlterTable &step)
    {
        for (const diff::TableChange &change : step.changes)
            std::visit([&](const auto &one) { describeIn(step.table.name, one); }, change);
    }
    void describe(const diff::RedefineTables &step)
    {
        for (const diff::RedefinedTable &table : step.tables) {
            const std::size_t before = m_changes.size();
            const std::string &name = table.after.name;
            for (const diff::DropColumn &change : table.dropped)
                describeIn(name, change);
            for (const diff::AddColumn &change : table.added)
                describeIn(name, change);
            for (const diff::AlterColumn &change : table.altered)
                describeIn(name, change);
            if (table.primaryKeyChanged)
                add(ChangeKind::Changed, name, {}, {"change primary key", {}}, table.after.origin);
            describeForeignKeys(table);
            if (m_changes.size() == before)
                add(ChangeKind::Changed, name, {}, {"rebuild table", {}}, table.after.origin);
        }
    }

    void describeForeignKeys(const diff::RedefinedTable &table)
    {
        const auto same = [](const sql::ForeignKey &a, const sql::ForeignKey &b) {
            return a.columns == b.columns && a.referencedTable == b.referencedTable && a.referencedColumns == b.referencedColumns
                   && a.onDelete == b.onDelete && a.onUpdate == b.onUpdate;
        };
        const auto missingFrom = [&same](const std::vector<sql::ForeignKey> &keys, const sql::ForeignKey &key) {
            return std::ranges::none_of(keys, [&](const sql::ForeignKey &other) { return same(other, key); });
        };
        for (const sql::ForeignKey &key : table.before.foreignKeys) {
            if (missingFrom(table.after.foreignKeys, key))
                add(ChangeKind::Removed, table.after.name, {}, {"drop foreign key (%1) → %2", {joined(key.columns), key.referencedTable}}, {});
        }
        for (const sql::ForeignKey &key : table.after.foreignKeys) {
            if (missingFrom(table.before.foreignKeys, key))
                add(ChangeKind::Added, table.after.name, {}, {"new foreign key (%1) → %2", {joined(key.columns), key.referencedTable}}, key.origin);
        }
    }

    void describeIn(const std::string &table, const diff::AddColumn &change)
    {
        add(ChangeKind::Added, table, change.column.name, {"add column %1", {change.column.name}}, change.column.origin);
    }
    void describeIn(const std::string &table, const diff::DropColumn &change)
    {
        add(ChangeKind::Removed, table, change.column.name, {"drop column %1", {change.column.name}}, {});
    }
    void describeIn(const std::string &table, const diff::AlterColumn &change)
    {
        add(ChangeKind::Changed, table, change.after.name, alterText(change), change.after.origin);
    }
    void describeIn(const std::string &table, const diff::DropAndRecreateColumn &change)
    {
        add(ChangeKind::Changed, table, change.after.name, {"drop and recreate column %1", {change.after.name}}, change.after.origin);
    }
    void describeIn(const std::string &table, const diff::DropPrimaryKey &change)
    {
        add(ChangeKind::Removed, table, {}, {"drop primary key (%1)", {joined(change.key.columns)}}, {});
    }
    void describeIn(const std::string &table, const diff::AddPrimaryKey &change)
    {
        add(ChangeKind::Added, table, {}, {"new primary key (%1)", {joined(change.key.columns)}}, change.key.origin);
    }
    void describeIn(const std::string &table, const diff::RenamePrimaryKey &change)
    {
        add(ChangeKind::Changed, table, {}, {"rename primary key %1 → %2", {change.before.name, change.after.name}}, change.after.origin);
    }

    const Plan &m_plan;
    std::vector<std::vector<std::size_t>> m_statements; // by step
    std::size_t m_step = 0;
    std::vector<Change> m_changes;
};

} // namespace

std::vector<Change> listChanges(const Plan &plan)
{
    return ChangeList(plan).list();
}

} // namespace dunlin::workspace
