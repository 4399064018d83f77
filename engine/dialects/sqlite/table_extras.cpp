#include "engine/dialects/sqlite/table_extras.h"

#include "engine/dialects/sqlite/statement_text.h"
#include "engine/dialects/sqlite/table_text.h"
#include "engine/dialects/sqlite/types.h"

#include <algorithm>
#include <optional>

namespace dunlin::dialects::sqlite {

namespace {

using ExtraKind = TableExtra::Kind;

struct Insertion
{
    std::size_t offset = 0;
    std::string text;
};

std::size_t endOf(std::string_view statement)
{
    const auto tokens = tokenize(statement);
    return tokens.empty() ? 0 : tokens.back().span.end;
}

// Knows where things go in the text of a new table.
class Places
{
public:
    explicit Places(std::string_view createTable)
        : m_end(endOf(createTable)), m_clauses(tableClauses(createTable)), m_deferrals(deferrals(createTable)),
          m_own(tableExtras(createTable))
    {
    }

    std::optional<Insertion> of(const TableExtra &extra)
    {
        if (m_clauses.empty() || has(extra))
            return std::nullopt;
        switch (extra.kind) {
        case ExtraKind::Check:
            return Insertion{.offset = m_clauses.back().span.end, .text = ",\n    " + extra.sql};
        case ExtraKind::GeneratedColumn:
            return column(extra.name) ? std::nullopt : std::optional(Insertion{.offset = lastColumn().span.end, .text = ",\n    " + extra.sql});
        case ExtraKind::Collation: {
            const TableClause *clause = column(extra.name);
            return clause ? std::optional(Insertion{.offset = clause->span.end, .text = " " + extra.sql}) : std::nullopt;
        }
        case ExtraKind::Deferral: {
            const auto key = std::ranges::find(m_deferrals, extra.name, &Deferral::key);
            return key == m_deferrals.end() ? std::nullopt : std::optional(Insertion{.offset = key->keyEnd, .text = " " + extra.sql});
        }
        case ExtraKind::Option: {
            const bool isFirst = std::ranges::none_of(m_own, [](const TableExtra &own) { return own.kind == ExtraKind::Option; }) && !m_optionPlaced;
            m_optionPlaced = true;
            return Insertion{.offset = m_end, .text = (isFirst ? " " : ", ") + extra.sql};
        }
        }
        return std::nullopt;
    }

private:
    bool has(const TableExtra &extra) const
    {
        // Whoever writes a check himself has thought of all of them.
        return std::ranges::any_of(m_own, [&](const TableExtra &own) {
            return own.kind == extra.kind && (extra.kind == ExtraKind::Check || foldedName(own.name) == foldedName(extra.name));
        });
    }

    const TableClause *column(const std::string &name) const
    {
        const auto found = std::ranges::find_if(m_clauses, [&](const TableClause &clause) {
            return clause.kind == TableClause::Kind::Column && foldedName(clause.name) == foldedName(name);
        });
        return found == m_clauses.end() ? nullptr : &*found;
    }

    // Columns come before constraints.
    const TableClause &lastColumn() const
    {
        const auto constraint = std::ranges::find_if(m_clauses, [](const TableClause &clause) { return clause.kind != TableClause::Kind::Column; });
        return constraint == m_clauses.begin() ? m_clauses.front() : *(constraint - 1);
    }

    std::size_t m_end;
    std::vector<TableClause> m_clauses;
    std::vector<Deferral> m_deferrals;
    std::vector<TableExtra> m_own;
    bool m_optionPlaced = false;
};

} // namespace

std::vector<TableExtra> tableExtras(std::string_view createTable)
{
    std::vector<TableExtra> extras;
    for (const CheckClause &check : checkClauses(createTable))
        extras.push_back({.kind = ExtraKind::Check, .name = check.name, .sql = check.sql});
    for (const GeneratedColumn &column : generatedColumns(createTable))
        extras.push_back({.kind = ExtraKind::GeneratedColumn, .name = column.name, .sql = column.sql});
    for (const auto &[name, collation] : columnCollations(createTable))
        extras.push_back({.kind = ExtraKind::Collation, .name = name, .sql = "COLLATE " + quoteIdentifier(collation)});
    for (const Deferral &deferral : deferrals(createTable)) {
        if (!deferral.sql.empty())
            extras.push_back({.kind = ExtraKind::Deferral, .name = deferral.key, .sql = deferral.sql});
    }
    for (const std::string &option : tableOptions(createTable))
        extras.push_back({.kind = ExtraKind::Option, .name = option, .sql = option});
    return extras;
}

std::string withExtras(std::string_view createTable, const std::vector<TableExtra> &extras)
{
    Places places(createTable);
    std::vector<Insertion> insertions;
    for (const TableExtra &extra : extras) {
        if (auto place = places.of(extra))
            insertions.push_back(std::move(*place));
    }
    std::ranges::stable_sort(insertions, {}, &Insertion::offset);
    std::string result;
    std::size_t done = 0;
    for (const Insertion &insertion : insertions) {
        result += createTable.substr(done, insertion.offset - done);
        result += insertion.text;
        done = insertion.offset;
    }
    return result + std::string(createTable.substr(done));
}

} // namespace dunlin::dialects::sqlite
