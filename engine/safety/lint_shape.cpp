// What the schema looks like after a script: keys, indexes, types, names.
#include "engine/safety/lint_checks.h"
#include "engine/safety/lint_types.h"

#include <array>

namespace dunlin::safety {

namespace {

// Words that databases keep for themselves: a table of this name must be quoted everywhere.
bool isReserved(std::string_view name)
{
    constexpr std::array words{"all", "and", "any", "array", "as", "asc", "both", "case", "cast", "check", "collate", "column", "constraint", "create", "default", "desc", "distinct", "do",
        "else", "end", "except", "false", "fetch", "for", "foreign", "from", "grant", "group", "having", "in", "initially", "intersect", "into", "is", "join", "leading", "limit", "not", "null",
        "offset", "on", "only", "or", "order", "placing", "primary", "references", "returning", "select", "some", "table", "then", "to", "trailing", "true", "union", "unique", "user", "using",
        "when", "where", "window", "with"};
    return std::ranges::find(words, name) != words.end();
}

bool beginsWith(const std::vector<std::string> &columns, const std::vector<std::string> &first)
{
    return columns.size() >= first.size() && std::equal(first.begin(), first.end(), columns.begin());
}

// The first columns of the index are these, in any order.
bool serves(const IndexFacts &index, const std::vector<std::string> &columns)
{
    return !index.hidden && index.columns.size() >= columns.size()
           && std::is_permutation(columns.begin(), columns.end(), index.columns.begin(), index.columns.begin() + static_cast<std::ptrdiff_t>(columns.size()));
}

std::string list(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names)
        out += (out.empty() ? "`" : ", `") + name + "`";
    return out;
}

} // namespace

void ScriptLinter::checkShape(const SqlAction &action)
{
    const std::string &table = action.table;
    const bool isRebuild = std::ranges::any_of(m_rebuilt, [&](const auto &rebuilt) { return rebuilt.second == folded(table); });
    const TableFacts *after = m_after.table(table);
    if (isRebuild || m_rebuilt.contains(folded(table)) || !after)
        return;
    switch (action.kind) {
    case Kind::CreateTable: {
        if (!action.isPrimaryKeyed && std::ranges::none_of(after->indexes, &IndexFacts::unique))
            add("SC101", code(table) + " has no primary key.", table);
        checkName(table, table);
        for (const SqlColumn &column : action.columns) {
            const bool isKey = std::ranges::any_of(after->indexes, [&](const IndexFacts &index) { return index.isKey && std::ranges::find(index.columns, folded(column.name)) != index.columns.end(); });
            checkName(column.name, table);
            checkColumnShape(table, column, isKey);
        }
        for (const SqlAction &part : action.parts) {
            if (part.kind == Kind::AddForeignKey)
                checkForeignKeyShape(part);
        }
        checkOrder(action);
        const bool siblingsAre = std::ranges::any_of(m_before.tables, [&](const auto &entry) { return entry.second.protectsRows && entry.second.schema == action.schema; });
        if (siblingsAre && !after->protectsRows)
            add("SC113", code(table) + " shows all its rows to everybody who may read it; other tables do not.", table);
        break;
    }
    case Kind::AddColumn:
        checkName(action.column.name, table);
        checkColumnShape(table, action.column, action.column.primaryKey);
        break;
    case Kind::AddForeignKey:
        checkForeignKeyShape(action);
        break;
    case Kind::CreateIndex:
        checkName(action.name, table);
        if (const auto index = std::ranges::find(after->indexes, folded(action.name), &IndexFacts::name); index != after->indexes.end())
            checkIndexShape(table, *index);
        break;
    default: // makes nothing that stays
        break;
    }
}

void ScriptLinter::checkColumnShape(const std::string &table, const SqlColumn &column, bool isKey)
{
    const std::string base = baseType(column.type);
    const std::string name = code(table, column.name);
    if (isKey && column.counts && (base == "INTEGER" || base == "SMALLINT"))
        add("SC105", name + " counts up to " + (base == "INTEGER" ? "2147483647." : "32767."), table);
    if (column.type.ends_with("SERIAL"))
        add("SC106", name + " is a " + column.type + ".", table);
    if (base == "CHAR" || base == "VARCHAR" || base == "JSON" || base == "TIMESTAMP")
        add("SC107", name + " is a " + column.type + ".", table);
}

void ScriptLinter::checkForeignKeyShape(const SqlAction &key)
{
    const TableFacts &table = *m_after.table(key.table);
    const std::vector<std::string> columns = folded(key.names);
    if (std::ranges::none_of(table.indexes, [&](const IndexFacts &index) { return serves(index, columns); }))
        add("SC102", "No index begins with " + list(key.names) + " of " + code(key.table) + ", which refers to " + code(key.from) + ".", key.table);
    const TableFacts *parent = m_after.table(key.from);
    if (!parent)
        return;
    std::vector<std::string> toColumns = folded(key.toNames);
    const auto primary = std::ranges::find_if(parent->indexes, &IndexFacts::isKey);
    if (toColumns.empty() && primary != parent->indexes.end())
        toColumns = primary->columns;
    if (std::ranges::none_of(parent->indexes, [&](const IndexFacts &index) { return index.unique && !index.hidden && index.columns.size() == toColumns.size() && serves(index, toColumns); }))
        add("SC104", list(key.toNames) + " of " + code(key.from) + " is not unique, and " + code(key.table) + " refers to it.", key.table);
    for (std::size_t i = 0; i < std::min(columns.size(), toColumns.size()); ++i) {
        const SqlColumn *from = m_after.column(key.table, columns[i]), *to = m_after.column(key.from, toColumns[i]);
        if (from && to && !from->type.empty() && !to->type.empty() && baseType(from->type) != baseType(to->type))
            add("SC104", code(key.table, from->name) + " is " + from->type + ", and what it refers to is " + to->type + ".", key.table);
    }
}

void ScriptLinter::checkIndexShape(const std::string &table, const IndexFacts &index)
{
    if (index.columns.size() > 3 && !index.unique)
        add("SC109", "`" + index.name + "` has " + std::to_string(index.columns.size()) + " columns.", table);
    if (index.hidden)
        return;
    for (const IndexFacts &other : m_after.table(table)->indexes) {
        if (other.name == index.name)
            break; // those behind it come to it themselves
        if (other.hidden)
            continue;
        if (beginsWith(other.columns, index.columns) && (!index.unique || (other.unique && other.columns == index.columns)))
            add("SC103", "`" + other.name + "` begins with the columns of `" + index.name + "`.", table);
        else if (beginsWith(index.columns, other.columns) && !other.unique)
            add("SC103", "`" + index.name + "` begins with the columns of `" + other.name + "`.", table);
    }
}

void ScriptLinter::checkName(std::string_view name, const std::string &table)
{
    if (name.size() > m_before.traits.identifierLimit)
        add("SC110", "`" + std::string(name) + "` has " + std::to_string(name.size()) + " bytes; the database keeps the first " + std::to_string(m_before.traits.identifierLimit) + ".", table);
    else if (isReserved(name))
        add("SC110", "`" + std::string(name) + "` is a word of SQL.", table);
}

// Values are aligned to their own size, so that small ones before large ones leave gaps.
void ScriptLinter::checkOrder(const SqlAction &created)
{
    constexpr std::size_t worthIt = 8;
    std::size_t at = 0, gaps = 0;
    for (const SqlColumn &column : created.columns) {
        const std::size_t align = m_after.enums.contains(folded(typeName(column.type))) ? 4 : alignment(column.type);
        if (align == 0)
            continue;
        const std::size_t gap = (align - at % align) % align;
        gaps += gap;
        at += gap + std::max(align, storedSize(column.type));
    }
    if (gaps >= worthIt)
        add("SC111", "Each row of " + code(created.table) + " has gaps of " + std::to_string(gaps) + " bytes between its columns.", created.table);
}

} // namespace dunlin::safety
