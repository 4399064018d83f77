#include "engine/diff/differ.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace dunlin::diff {
namespace {

TableName nameOf(const sql::Table &table)
{
    return {table.schema, table.name};
}

struct NameHash
{
    std::size_t operator()(const std::pair<std::string_view, std::string_view> &name) const
    {
        const std::hash<std::string_view> hash;
        return hash(name.first) * 31 + hash(name.second);
    }
};
template <typename Item>
using ByName = std::unordered_map<std::pair<std::string_view, std::string_view>, const Item *, NameHash>;

template <typename Item>
ByName<Item> indexByName(const std::vector<Item> &items)
{
    ByName<Item> map;
    map.reserve(items.size());
    for (const Item &item : items)
        map.emplace(std::pair<std::string_view, std::string_view>(item.schema, item.name), &item);
    return map;
}

template <typename Item>
const Item *find(const ByName<Item> &map, const Item &like)
{
    const auto found = map.find({like.schema, like.name});
    return found == map.end() ? nullptr : found->second;
}

// Steps by kind; the order of the members is the order in which they run.
struct StepsByKind
{
    std::vector<Step> createEnums, dropForeignKeys, dropIndexes, alterTables, dropTables, dropEnums, createTables, redefineTables,
        createIndexes, createIndexesOfOldTables, addForeignKeys, renameIndexes;

    std::vector<Step> inOrder() &&
    {
        std::vector<Step> steps;
        for (auto *kind : {&createEnums, &dropForeignKeys, &dropIndexes, &alterTables, &dropTables, &dropEnums, &createTables,
                           &redefineTables, &createIndexes, &createIndexesOfOldTables, &addForeignKeys, &renameIndexes})
            std::ranges::move(*kind, std::back_inserter(steps));
        return steps;
    }
};

AlterColumn alterColumn(const ColumnPair &pair)
{
    return {.before = *pair.before,
            .after = *pair.after,
            .typeChange = pair.change.type,
            .arityChanged = pair.change.arity,
            .defaultChanged = pair.change.defaultValue,
            .autoIncrementChanged = pair.change.autoIncrement};
}

RedefinedTable redefinedTable(const TableDiff &table)
{
    RedefinedTable redefined{.before = *table.before, .after = *table.after, .primaryKeyChanged = table.primaryKeyDropped};
    for (const sql::Column *column : table.added)
        redefined.added.push_back({*column});
    for (const sql::Column *column : table.dropped)
        redefined.dropped.push_back({*column});
    for (const ColumnPair &pair : table.columns) {
        if (pair.change.any())
            redefined.altered.push_back(alterColumn(pair));
    }
    return redefined;
}

AlterTable alterTable(const TableDiff &table)
{
    AlterTable alter{.table = nameOf(*table.before)};
    if (table.primaryKeyDropped)
        alter.changes.push_back(DropPrimaryKey{*table.before->primaryKey});
    for (const sql::Column *column : table.dropped)
        alter.changes.push_back(DropColumn{*column});
    for (const sql::Column *column : table.added)
        alter.changes.push_back(AddColumn{*column});
    for (const ColumnPair &pair : table.columns) {
        if (!pair.change.any())
            continue;
        if (pair.change.type == TypeChange::NotCastable)
            alter.changes.push_back(DropAndRecreateColumn{*pair.before, *pair.after});
        else
            alter.changes.push_back(alterColumn(pair));
    }
    if (table.primaryKeyCreated)
        alter.changes.push_back(AddPrimaryKey{*table.after->primaryKey});
    return alter;
}

void addNewTable(const sql::Table &table, const Rules &rules, StepsByKind &steps)
{
    steps.createTables.push_back(CreateTable{table});
    for (const sql::Index &index : table.indexes)
        steps.createIndexes.push_back(CreateIndex{.table = nameOf(table), .index = index, .onNewTable = true});
    if (rules.inlineForeignKeys())
        return;
    for (const sql::ForeignKey &key : table.foreignKeys)
        steps.addForeignKeys.push_back(AddForeignKey{nameOf(table), key});
}

void addDroppedTable(const sql::Table &table, const Rules &rules, StepsByKind &steps)
{
    steps.dropTables.push_back(DropTable{table});
    if (rules.inlineForeignKeys())
        return;
    for (const sql::ForeignKey &key : table.foreignKeys)
        steps.dropForeignKeys.push_back(DropForeignKey{nameOf(table), key});
}

void addChangedTable(const TableDiff &table, const Rules &rules, StepsByKind &steps)
{
    const TableName name = nameOf(*table.before);
    for (const sql::Index *index : table.droppedIndexes)
        steps.dropIndexes.push_back(DropIndex{name, *index});
    AlterTable alter = alterTable(table);
    if (!alter.changes.empty())
        steps.alterTables.push_back(std::move(alter));
    for (const sql::Index *index : table.createdIndexes)
        steps.createIndexesOfOldTables.push_back(CreateIndex{.table = name, .index = *index});
    for (const sql::ForeignKey *key : table.droppedForeignKeys)
        steps.dropForeignKeys.push_back(DropForeignKey{name, *key});
    for (const sql::ForeignKey *key : table.createdForeignKeys)
        steps.addForeignKeys.push_back(AddForeignKey{name, *key});
    for (const IndexPair &pair : table.renamedIndexes) {
        if (rules.canRenameIndex())
            steps.renameIndexes.push_back(RenameIndex{name, *pair.before, *pair.after});
        else
            steps.renameIndexes.push_back(RedefineIndex{name, *pair.before, *pair.after});
    }
}

void addEnums(const sql::SqlSchema &from, const sql::SqlSchema &to, StepsByKind &steps)
{
    const auto before = indexByName(from.enums);
    const auto after = indexByName(to.enums);
    for (const sql::Enum &type : from.enums) {
        if (!find(after, type))
            steps.dropEnums.push_back(DropEnum{type});
    }
    for (const sql::Enum &type : to.enums) {
        if (!find(before, type))
            steps.createEnums.push_back(CreateEnum{type});
    }
}

struct OldTable
{
    const sql::Table *table = nullptr;
    std::optional<TableDiff> change; // absent: unchanged or dropped
    bool isDropped = false;
    bool isRebuilt = false;
};

std::vector<OldTable> compareTables(const sql::SqlSchema &from, const sql::SqlSchema &to, const Rules &rules)
{
    const auto after = indexByName(to.tables);
    std::vector<OldTable> tables;
    for (const sql::Table &table : from.tables) {
        if (rules.ignoresTable(table.name))
            continue;
        const sql::Table *successor = find(after, table);
        if (!successor) {
            tables.push_back({.table = &table, .isDropped = true});
        } else if (!sameTable(table, *successor)) {
            TableDiff change = diffTable(table, *successor, rules);
            const bool rebuild = rules.needsRebuild(change);
            tables.push_back({.table = &table, .change = std::move(change), .isRebuilt = rebuild});
        }
    }
    return tables;
}

} // namespace

std::vector<Step> calculateSteps(const sql::SqlSchema &from, const sql::SqlSchema &to, const Rules &rules)
{
    StepsByKind steps;
    const std::vector<OldTable> oldTables = compareTables(from, to, rules);
    const bool freesIndexNames = rules.freesIndexNamesBeforeRebuild() && std::ranges::any_of(oldTables, &OldTable::isRebuilt);
    RedefineTables redefine;
    for (const OldTable &old : oldTables) {
        if (old.isDropped) {
            if (freesIndexNames) {
                for (const sql::Index &index : old.table->indexes)
                    steps.dropIndexes.push_back(DropIndex{nameOf(*old.table), index});
            }
            addDroppedTable(*old.table, rules, steps);
        } else if (old.isRebuilt) {
            redefine.tables.push_back(redefinedTable(*old.change));
        } else {
            addChangedTable(*old.change, rules, steps);
        }
    }
    if (!redefine.tables.empty())
        steps.redefineTables.push_back(std::move(redefine));

    const auto before = indexByName(from.tables);
    for (const sql::Table &table : to.tables) {
        if (!rules.ignoresTable(table.name) && !find(before, table))
            addNewTable(table, rules, steps);
    }
    addEnums(from, to, steps);
    return std::move(steps).inOrder();
}

} // namespace dunlin::diff
