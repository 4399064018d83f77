#include "engine/safety/data_checks.h"

#include "engine/core/overloaded.h"
#include "engine/core/shell_word.h"

#include <algorithm>

namespace dunlin::safety {

namespace {

std::string text(std::string_view value)
{
    std::string out = "'";
    for (const char c : value)
        out.append(c == '\'' ? "''" : std::string(1, c));
    return out + "'";
}

std::string joined(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string out;
    for (const std::string &part : parts)
        out.append(out.empty() ? "" : separator).append(part);
    return out;
}

class Checks
{
public:
    Checks(std::span<const Finding> findings, std::span<const diff::Rename> renames, const ProbeDialect &dialect)
        : m_findings(findings), m_renames(renames), m_dialect(dialect)
    {
    }

    std::vector<DataCheck> take() { return std::move(m_checks); }

    void duplicates(std::size_t index)
    {
        const Finding &finding = m_findings[index];
        std::vector<std::string> columns, filled;
        for (const std::string &column : finding.columns) {
            columns.push_back(quoted(column));
            filled.push_back(columns.back() + " IS NOT NULL");
        }
        const std::string list = joined(columns, ", ");
        const std::string groups = " FROM " + quoted(finding.table) + " WHERE " + joined(filled, " AND ") + " GROUP BY " + list + " HAVING COUNT(*) > 1";
        add(index, "SELECT COUNT(*) FROM (SELECT 1 AS found" + groups + ") AS duplicates", "SELECT " + list + ", COUNT(*) AS rows" + groups,
            affected(index, "(" + list + ") IN (SELECT " + list + groups + ")"), {"No value is in more than one row.", "1 value is in more than one row.", "values are in more than one row."});
    }

    void nulls(std::size_t index)
    {
        const Finding &finding = m_findings[index];
        where(index, quoted(finding.column) + " IS NULL", {"Every row has a value.", "1 row has no value.", "rows have no value."});
    }

    void casts(std::size_t index, const sql::Column &before, const sql::Column &after)
    {
        const Finding &finding = m_findings[index];
        if (std::string condition = m_dialect.doesNotFit(before.type, after.type, quoted(finding.column)); !condition.empty())
            where(index, condition,
                  {"All values fit into `" + finding.typeAfter + "`.", "1 value does not fit into `" + finding.typeAfter + "`.", "values do not fit into `" + finding.typeAfter + "`."});
    }

    void enumValues(std::size_t index, const diff::AlterEnum &alter)
    {
        std::vector<std::string> values;
        for (const std::string &value : alter.dropped)
            values.push_back(text(value));
        std::vector<std::string> parts;
        std::optional<AffectedRows> affected;
        for (const diff::EnumColumn &column : alter.columns) {
            if (column.arity == sql::Arity::List)
                continue;
            const std::string table = diff::oldTable(m_renames, column.table.name);
            const std::string name = quoted(diff::oldColumn(m_renames, column.table.name, column.column));
            const std::string condition = "CAST(" + name + " AS TEXT) IN (" + joined(values, ", ") + ")";
            parts.push_back("SELECT " + text(table + "." + column.column) + " AS field, CAST(" + name + " AS TEXT) AS value FROM " + quoted(table) + " WHERE " + condition);
            affected = AffectedRows{.table = table, .condition = condition};
        }
        if (parts.empty())
            return;
        const std::string all = "(" + joined(parts, " UNION ALL ") + ") AS uses";
        if (parts.size() > 1)
            affected.reset(); // of several tables
        add(index, "SELECT COUNT(*) FROM " + all, "SELECT field, value, COUNT(*) AS rows FROM " + all + " GROUP BY field, value", std::move(affected),
            {"No row has one of the values that go.", "1 row has one of the values that go.", "rows have one of the values that go."});
    }

    void orphans(std::size_t step, const std::string &tableAfter, const sql::ForeignKey &key)
    {
        const std::string table = diff::oldTable(m_renames, tableAfter), parent = diff::oldTable(m_renames, key.referencedTable);
        std::vector<std::string> filled, same;
        for (std::size_t i = 0; i < key.columns.size() && i < key.referencedColumns.size(); ++i) {
            const std::string column = quoted(table) + "." + quoted(diff::oldColumn(m_renames, tableAfter, key.columns[i]));
            filled.push_back(column + " IS NOT NULL");
            same.push_back("parent." + quoted(diff::oldColumn(m_renames, key.referencedTable, key.referencedColumns[i])) + " = " + column);
        }
        const std::string condition =
            joined(filled, " AND ") + " AND NOT EXISTS (SELECT 1 FROM " + quoted(parent) + " AS parent WHERE " + joined(same, " AND ") + ")";
        const std::string from = " FROM " + quoted(table) + " WHERE " + condition;
        Finding fact{.kind = Finding::Kind::Unexecutable, .rule = Finding::Rule::OrphanedRows, .step = step, .table = table, .columns = key.columns,
                     .message = "Added a foreign key from `" + table + "` to `" + parent + "`, but there are rows without the row they refer to. This step will fail."};
        m_checks.push_back({.finding = {}, .fact = std::move(fact), .count = "SELECT COUNT(*)" + from, .rows = "SELECT *" + from,
                            .affected = AffectedRows{.table = table, .condition = condition},
                            .none = {}, .one = "1 row of `" + table + "` refers to a row of `" + parent + "` that is not there.",
                            .many = "rows of `" + table + "` refer to rows of `" + parent + "` that are not there."});
    }

private:
    std::string quoted(const std::string &name) const { return m_dialect.quoteIdentifier(name); }

    struct Sentences
    {
        std::string none, one, many;
    };
    void where(std::size_t index, const std::string &condition, Sentences sentences)
    {
        const std::string from = " FROM " + quoted(m_findings[index].table) + " WHERE " + condition;
        add(index, "SELECT COUNT(*)" + from, "SELECT *" + from, affected(index, condition), std::move(sentences));
    }
    AffectedRows affected(std::size_t index, const std::string &condition) const
    {
        return {.table = m_findings[index].table, .condition = condition};
    }
    void add(std::size_t index, std::string count, std::string rows, std::optional<AffectedRows> affected, Sentences sentences)
    {
        m_checks.push_back({.finding = index, .fact = {}, .count = std::move(count), .rows = std::move(rows), .affected = std::move(affected), .none = std::move(sentences.none),
                            .one = std::move(sentences.one), .many = std::move(sentences.many)});
    }

    std::span<const Finding> m_findings;
    std::span<const diff::Rename> m_renames;
    const ProbeDialect &m_dialect;
    std::vector<DataCheck> m_checks;
};

bool sameKey(const sql::ForeignKey &a, const sql::ForeignKey &b)
{
    return a.columns == b.columns && a.referencedTable == b.referencedTable && a.referencedColumns == b.referencedColumns;
}

void newKeys(std::size_t step, const diff::RedefineTables &redefine, Checks &checks)
{
    for (const diff::RedefinedTable &table : redefine.tables) {
        for (const sql::ForeignKey &key : table.after.foreignKeys) {
            if (std::ranges::none_of(table.before.foreignKeys, [&](const sql::ForeignKey &old) { return sameKey(old, key); }))
                checks.orphans(step, table.after.name, key);
        }
    }
}

const diff::AlterColumn *alterationIn(const diff::Step &step, std::string_view column)
{
    const auto is = [&](const diff::AlterColumn &alter) { return alter.typeChange && (alter.before.name == column || alter.after.name == column); };
    if (const auto *alter = std::get_if<diff::AlterTable>(&step)) {
        for (const diff::TableChange &change : alter->changes) {
            if (const auto *found = std::get_if<diff::AlterColumn>(&change); found && is(*found))
                return found;
        }
    }
    if (const auto *redefine = std::get_if<diff::RedefineTables>(&step)) {
        for (const diff::RedefinedTable &table : redefine->tables) {
            const auto found = std::ranges::find_if(table.altered, is);
            if (found != table.altered.end())
                return &*found;
        }
    }
    return nullptr;
}

} // namespace

std::vector<DataCheck> dataChecks(std::span<const diff::Step> steps, std::span<const Finding> findings, std::span<const diff::Rename> renames,
                                  const ProbeDialect &dialect)
{
    using Rule = Finding::Rule;
    Checks checks(findings, renames, dialect);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        if (finding.step >= steps.size())
            continue;
        if (finding.rule == Rule::UniqueAdded)
            checks.duplicates(i);
        if (finding.rule == Rule::MadeRequired)
            checks.nulls(i);
        if (const auto *alter = std::get_if<diff::AlterEnum>(&steps[finding.step]); alter && finding.rule == Rule::EnumValuesRemoved)
            checks.enumValues(i, *alter);
        if (finding.rule != Rule::RiskyCast && finding.rule != Rule::NotCastable)
            continue;
        const diff::AlterColumn *alter = alterationIn(steps[finding.step], finding.column);
        if (alter)
            checks.casts(i, alter->before, alter->after);
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (const auto *key = std::get_if<diff::AddForeignKey>(&steps[i]))
            checks.orphans(i, key->table.name, key->foreignKey);
        if (const auto *redefine = std::get_if<diff::RedefineTables>(&steps[i]))
            newKeys(i, *redefine, checks);
    }
    return checks.take();
}

std::optional<AffectedRows> rowsThatGo(const Finding &finding, const ProbeDialect &dialect)
{
    AffectedRows rows{.table = finding.table, .condition = {}};
    switch (finding.rule) {
    case Finding::Rule::DropTable: return rows;
    case Finding::Rule::DropColumn:
    case Finding::Rule::DropAndRecreateColumn:
    case Finding::Rule::DropAndRecreateRequiredColumn:
    case Finding::Rule::ScalarToList: rows.condition = dialect.quoteIdentifier(finding.column) + " IS NOT NULL"; return rows;
    case Finding::Rule::RiskyCast:
    case Finding::Rule::NotCastable:
    case Finding::Rule::PrimaryKeyChange:
    case Finding::Rule::UniqueAdded:
    case Finding::Rule::EnumValuesRemoved:
    case Finding::Rule::RequiredColumnAdded:
    case Finding::Rule::MadeRequired:
    case Finding::Rule::CastFails:
    case Finding::Rule::SideEffect:
    case Finding::Rule::OrphanedRows: return {};
    }
    return {};
}

std::vector<Remedy> remedies(const Finding &finding)
{
    using Rule = Finding::Rule;
    using Kind = Remedy::Kind;
    const std::string field = finding.table + "." + finding.column;
    switch (finding.rule) {
    case Rule::RequiredColumnAdded:
        return {{Kind::Backfill, "Give the rows a value: --backfill \"" + field + "=EXPRESSION\""}, {Kind::MakeOptional, "Or make it optional (?) or give it a @default."}};
    case Rule::MadeRequired:
        return {{Kind::Backfill, "Give those rows a value: --backfill \"" + field + "=EXPRESSION\""}, {Kind::MakeOptional, "Or leave it optional (?)."}};
    case Rule::DropTable:
        return {{Kind::Rename, "If it only has another name now: --rename " + core::shellWord(finding.table) + "=NewModel"}};
    case Rule::DropColumn:
        return {{Kind::Rename, "If it only has another name now: --rename " + core::shellWord(field) + "=newName"}};
    case Rule::UniqueAdded:
        if (finding.inTheWay.value_or(0) == 0)
            return {};
        return {{Kind::ChangeRows, "Change or delete those rows first."}};
    case Rule::RiskyCast:
    case Rule::NotCastable:
        if (finding.inTheWay == 0)
            return {};
        return {{Kind::ChangeRows, "Change those values first."}, {Kind::ByHand, "Or write how they are converted into the migration (--create-only)."}};
    case Rule::EnumValuesRemoved:
        if (finding.inTheWay == 0)
            return {};
        return {{Kind::ChangeRows, "Give those rows another value first."}};
    case Rule::OrphanedRows:
        return {{Kind::ChangeRows, "Delete those rows, or let them refer to something that is there."}};
    case Rule::ScalarToList:
    case Rule::DropAndRecreateColumn:
    case Rule::DropAndRecreateRequiredColumn:
        return {{Kind::ByHand, "Write how the values are converted into the migration (--create-only)."}};
    case Rule::PrimaryKeyChange:
    case Rule::CastFails:
    case Rule::SideEffect:
        return {};
    }
    return {};
}

} // namespace dunlin::safety
