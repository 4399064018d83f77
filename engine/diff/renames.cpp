#include "engine/diff/renames.h"

#include "engine/core/ascii.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace dunlin::diff {

namespace {

void rename(std::vector<std::string> &names, const std::string &before, const std::string &after)
{
    std::ranges::replace(names, before, after);
}

void rename(std::vector<sql::IndexColumn> &columns, const std::string &before, const std::string &after)
{
    for (sql::IndexColumn &column : columns) {
        if (column.name == before)
            column.name = after;
    }
}

void renameTable(sql::SqlSchema &schema, const Rename &rename)
{
    for (sql::Table &table : schema.tables) {
        if (table.name == rename.table)
            table.name = rename.newName;
        for (sql::ForeignKey &key : table.foreignKeys) {
            if (key.referencedTable == rename.table)
                key.referencedTable = rename.newName;
        }
    }
}

void renameColumn(sql::SqlSchema &schema, const Rename &change)
{
    for (sql::Table &table : schema.tables) {
        for (sql::ForeignKey &key : table.foreignKeys) {
            if (key.referencedTable == change.table)
                rename(key.referencedColumns, change.column, change.newName);
        }
        if (table.name != change.table)
            continue;
        for (sql::Column &column : table.columns) {
            if (column.name == change.column)
                column.name = change.newName;
        }
        if (table.primaryKey)
            rename(table.primaryKey->columns, change.column, change.newName);
        for (sql::Index &index : table.indexes)
            rename(index.columns, change.column, change.newName);
        for (sql::ForeignKey &key : table.foreignKeys)
            rename(key.columns, change.column, change.newName);
    }
}

void renameType(sql::ColumnType &type, const Rename &change)
{
    if (type.family == sql::TypeFamily::Enum && type.enumName == change.table)
        type.enumName = type.nativeType = change.newName;
}

void renameEnum(sql::SqlSchema &schema, const Rename &change)
{
    for (sql::Enum &type : schema.enums) {
        if (type.name == change.table)
            type.name = change.newName;
    }
    for (sql::Table &table : schema.tables) {
        for (sql::Column &column : table.columns)
            renameType(column.type, change);
    }
}

void renameValue(sql::LiteralDefault &value, const Rename &change)
{
    if (value.kind == sql::LiteralDefault::Kind::EnumValue && value.text == change.column)
        value.text = change.newName;
    for (sql::LiteralDefault &item : value.items)
        renameValue(item, change);
}

void renameValue(sql::SqlSchema &schema, const Rename &change)
{
    for (sql::Enum &type : schema.enums) {
        if (type.name == change.table)
            rename(type.values, change.column, change.newName);
    }
    for (sql::Table &table : schema.tables) {
        for (sql::Column &column : table.columns) {
            auto *value = column.defaultValue ? std::get_if<sql::LiteralDefault>(&*column.defaultValue) : nullptr;
            if (value && column.type.family == sql::TypeFamily::Enum && column.type.enumName == change.table)
                renameValue(*value, change);
        }
    }
}

// Of tables with one name in several namespaces the first.
using TablesByName = std::unordered_map<std::string_view, const sql::Table *>;

TablesByName byName(const sql::SqlSchema &schema)
{
    TablesByName tables;
    tables.reserve(schema.tables.size());
    for (const sql::Table &table : schema.tables)
        tables.emplace(table.name, &table);
    return tables;
}

std::vector<const sql::Table *> missingIn(const TablesByName &others, const sql::SqlSchema &schema)
{
    std::vector<const sql::Table *> missing;
    for (const sql::Table &table : schema.tables) {
        if (!others.contains(table.name))
            missing.push_back(&table);
    }
    return missing;
}

// 1: the same but for case and underscores; 0: nothing in common.
double likeness(std::string_view a, std::string_view b)
{
    const auto plain = [](std::string_view name) {
        std::string out;
        for (const char c : name) {
            if (c != '_')
                out += core::lower(c);
        }
        return out;
    };
    const std::string left = plain(a), right = plain(b);
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 1; i <= left.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= right.size(); ++j)
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)}));
    }
    const std::size_t longest = std::max(left.size(), right.size());
    return longest == 0 ? 1 : 1 - static_cast<double>(row.back()) / static_cast<double>(longest);
}

bool sameType(const sql::Column &a, const sql::Column &b)
{
    return a.type.family == b.type.family && a.type.enumName == b.type.enumName && (a.type.arity == sql::Arity::List) == (b.type.arity == sql::Arity::List);
}

const sql::ForeignKey *keyOf(const sql::Table &table, const std::string &column)
{
    const auto found = std::ranges::find_if(table.foreignKeys, [&](const sql::ForeignKey &key) { return std::ranges::find(key.columns, column) != key.columns.end(); });
    return found == table.foreignKeys.end() ? nullptr : &*found;
}

bool isInKey(const sql::Table &table, const std::string &column)
{
    return table.primaryKey && std::ranges::find(table.primaryKey->columns, column, &sql::IndexColumn::name) != table.primaryKey->columns.end();
}

// Without a like type there is no rename: what the values would become is another question.
double columnScore(const sql::Table &before, const sql::Column &gone, const sql::Table &after, const sql::Column &fresh)
{
    const sql::ForeignKey *goneKey = keyOf(before, gone.name), *freshKey = keyOf(after, fresh.name);
    const bool sameRelation = (goneKey == nullptr) == (freshKey == nullptr) && (!goneKey || goneKey->referencedTable == freshKey->referencedTable);
    if (!sameType(gone, fresh) || !sameRelation)
        return 0;
    const bool samePlace = &gone - before.columns.data() == &fresh - after.columns.data();
    double score = 0.3;
    score += gone.type.nativeType == fresh.type.nativeType ? 0.05 : 0;
    score += gone.type.arity == fresh.type.arity ? 0.1 : 0;
    score += gone.defaultValue.has_value() == fresh.defaultValue.has_value() ? 0.05 : 0;
    score += isInKey(before, gone.name) == isInKey(after, fresh.name) ? 0.05 : 0;
    score += goneKey ? 0.1 : 0; // to the same table
    score += samePlace ? 0.15 : 0;
    return std::min(1.0, score + 0.3 * likeness(gone.name, fresh.name));
}

double tableScore(const sql::Table &gone, const sql::Table &fresh)
{
    const auto shared = std::ranges::count_if(gone.columns, [&](const sql::Column &column) {
        const sql::Column *other = fresh.findColumn(column.name);
        return other && sameType(column, *other);
    });
    const double all = static_cast<double>(gone.columns.size() + fresh.columns.size()) - static_cast<double>(shared);
    const double columns = all == 0 ? 0 : static_cast<double>(shared) / all;
    // A key alone is in every table.
    return shared < 2 ? 0 : 0.75 * columns + 0.25 * likeness(gone.name, fresh.name);
}

std::size_t sharedValues(const sql::Enum &a, const sql::Enum &b)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(a.values, [&](const std::string &value) { return b.has(value); }));
}

// Whether a column has the one before and the other one afterwards.
bool isInPlaceOf(const sql::Enum &gone, const sql::Enum &fresh, const sql::SqlSchema &from, const TablesByName &to)
{
    const auto isOf = [](const sql::Column &column, const sql::Enum &type) {
        return column.type.family == sql::TypeFamily::Enum && column.type.enumName == type.name;
    };
    return std::ranges::any_of(from.tables, [&](const sql::Table &before) {
        const auto after = to.find(before.name);
        return after != to.end() && std::ranges::any_of(before.columns, [&](const sql::Column &column) {
                   const sql::Column *now = isOf(column, gone) ? after->second->findColumn(column.name) : nullptr;
                   return now && isOf(*now, fresh);
               });
    });
}

double enumScore(const sql::Enum &gone, const sql::Enum &fresh, const sql::SqlSchema &from, const TablesByName &to)
{
    const std::size_t shared = sharedValues(gone, fresh), all = gone.values.size() + fresh.values.size() - shared;
    const double values = all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
    return std::min(1.0,
                    0.75 * values + 0.25 * likeness(gone.name, fresh.name) + (isInPlaceOf(gone, fresh, from, to) ? 0.35 : 0));
}

constexpr double likelyColumn = 0.55, likelyTable = 0.55, likelyEnum = 0.55, likelyValue = 0.55;

void addValues(const sql::Enum &before, const sql::Enum &after, std::vector<LikelyRename> &out)
{
    const double kept = sharedValues(before, after) > 0 ? 0.2 : 0;
    for (std::size_t i = 0; i < before.values.size(); ++i) {
        for (std::size_t j = 0; j < after.values.size(); ++j) {
            if (after.has(before.values[i]) || before.has(after.values[j]))
                continue;
            const double score = 0.1 + kept + (i == j ? 0.25 : 0) + 0.45 * likeness(before.values[i], after.values[j]);
            if (score >= likelyValue)
                out.push_back(
                    {{.table = after.name, .column = before.values[i], .newName = after.values[j], .of = Rename::Of::Enum},
                     score});
        }
    }
}

std::vector<LikelyRename> likelyEnums(const sql::SqlSchema &from, const sql::SqlSchema &to, const TablesByName &tablesAfter)
{
    std::vector<LikelyRename> enums;
    for (const sql::Enum &gone : from.enums) {
        if (to.findEnum(gone.name))
            continue;
        for (const sql::Enum &fresh : to.enums) {
            const double score = from.findEnum(fresh.name) ? 0 : enumScore(gone, fresh, from, tablesAfter);
            if (score >= likelyEnum)
                enums.push_back({{.table = gone.name, .column = {}, .newName = fresh.name, .of = Rename::Of::Enum}, score});
        }
    }
    return enums;
}

void addColumns(const sql::Table &before, const sql::Table &after, std::vector<LikelyRename> &out)
{
    for (const sql::Column &gone : before.columns) {
        if (after.findColumn(gone.name))
            continue;
        for (const sql::Column &fresh : after.columns) {
            const double score = before.findColumn(fresh.name) ? 0 : columnScore(before, gone, after, fresh);
            if (score >= likelyColumn)
                out.push_back({{.table = after.name, .column = gone.name, .newName = fresh.name}, score});
        }
    }
}

// Each name once, the best pair first.
std::vector<LikelyRename> best(std::vector<LikelyRename> all)
{
    std::ranges::stable_sort(all, std::greater(), &LikelyRename::score);
    std::vector<LikelyRename> chosen;
    using Name = std::tuple<Rename::Of, bool, std::string, std::string>; // of a part: what it is part of, and its own
    std::set<Name> goes, comes;
    for (LikelyRename &one : all) {
        const Rename &rename = one.rename;
        Name before(rename.of, rename.isPart(), rename.table, rename.column);
        Name after(rename.of, rename.isPart(), rename.isPart() ? rename.table : std::string(), rename.newName);
        if (goes.contains(before) || comes.contains(after))
            continue;
        goes.insert(std::move(before));
        comes.insert(std::move(after));
        chosen.push_back(std::move(one));
    }
    return chosen;
}

} // namespace

sql::SqlSchema renamed(sql::SqlSchema schema, std::span<const Rename> renames)
{
    for (const Rename &rename : renames) {
        if (rename.isTable())
            renameTable(schema, rename);
        else if (rename.isEnum())
            renameEnum(schema, rename);
    }
    for (const Rename &rename : renames) {
        if (rename.isColumn())
            renameColumn(schema, rename);
        else if (rename.isValue())
            renameValue(schema, rename);
    }
    return schema;
}

std::string oldTable(std::span<const Rename> renames, const std::string &table)
{
    const auto found = std::ranges::find_if(renames, [&](const Rename &rename) { return rename.isTable() && rename.newName == table; });
    return found == renames.end() ? table : found->table;
}

std::string oldColumn(std::span<const Rename> renames, const std::string &table, const std::string &column)
{
    const auto found = std::ranges::find_if(
        renames, [&](const Rename &rename) { return rename.isColumn() && rename.table == table && rename.newName == column; });
    return found == renames.end() ? column : found->column;
}

std::string oldEnum(std::span<const Rename> renames, const std::string &type)
{
    const auto found =
        std::ranges::find_if(renames, [&](const Rename &rename) { return rename.isEnum() && rename.newName == type; });
    return found == renames.end() ? type : found->table;
}

std::string newTable(std::span<const Rename> renames, const std::string &table)
{
    const auto found =
        std::ranges::find_if(renames, [&](const Rename &rename) { return rename.isTable() && rename.table == table; });
    return found == renames.end() ? table : found->newName;
}

std::string newColumn(std::span<const Rename> renames, const std::string &table, const std::string &column)
{
    const auto found = std::ranges::find_if(
        renames, [&](const Rename &rename) { return rename.isColumn() && rename.table == table && rename.column == column; });
    return found == renames.end() ? column : found->newName;
}

std::vector<LikelyRename> likelyRenames(const sql::SqlSchema &from, const sql::SqlSchema &to)
{
    const TablesByName before = byName(from), after = byName(to);
    const std::vector<const sql::Table *> comes = missingIn(before, to);
    std::vector<LikelyRename> tables, columns;
    for (const sql::Table *gone : missingIn(after, from)) {
        for (const sql::Table *fresh : comes) {
            if (const double score = tableScore(*gone, *fresh); score >= likelyTable)
                tables.push_back({{.table = gone->name, .column = {}, .newName = fresh->name}, score});
        }
    }
    tables = best(std::move(tables));
    std::unordered_map<std::string_view, std::string_view> oldNames;
    for (const LikelyRename &likely : tables)
        oldNames.emplace(likely.rename.newName, likely.rename.table);
    for (const sql::Table &table : to.tables) {
        const auto renamed = oldNames.find(table.name);
        if (const auto old = before.find(renamed == oldNames.end() ? table.name : renamed->second); old != before.end())
            addColumns(*old->second, table, columns);
    }
    const std::vector<LikelyRename> enums = best(likelyEnums(from, to, after));
    for (const sql::Enum &type : to.enums) {
        const auto renamed =
            std::ranges::find_if(enums, [&](const LikelyRename &likely) { return likely.rename.newName == type.name; });
        const sql::Enum *old = from.findEnum(renamed == enums.end() ? type.name : renamed->rename.table);
        if (old && old->values != type.values)
            addValues(*old, type, columns);
    }
    tables.insert(tables.end(), enums.begin(), enums.end());
    std::ranges::move(best(std::move(columns)), std::back_inserter(tables));
    return tables;
}

} // namespace dunlin::diff
