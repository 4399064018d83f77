#include "engine/diff/differ.h"

#include "engine/diff/by_name.h"
#include "engine/diff/object_diff.h"
#include "engine/diff/steps_by_kind.h"

#include <algorithm>
#include <string>

namespace dunlin::diff {
namespace {

TableName nameOf(const sql::Table &table)
{
    return {table.schema, table.name};
}

AlterColumn alterColumn(const ColumnPair &pair, bool dropsSequence)
{
    return {.before = *pair.before,
            .after = *pair.after,
            .typeChange = pair.change.type,
            .cast = pair.change.cast,
            .arityChanged = pair.change.arity,
            .defaultChanged = pair.change.defaultValue,
            .autoIncrementChanged = pair.change.autoIncrement,
            .dropsSequence = dropsSequence};
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
            redefined.altered.push_back(alterColumn(pair, false));
    }
    return redefined;
}

std::string sequenceOf(const sql::Column &column)
{
    const auto *sequence = column.defaultValue ? std::get_if<sql::SequenceDefault>(&*column.defaultValue) : nullptr;
    return sequence ? sequence->name : std::string();
}

// Sequences are known by name in a described database only; without names, any other that is left may be the one.
bool losesSequence(const ColumnPair &pair, const sql::SqlSchema &to)
{
    if (!pair.change.autoIncrement || !pair.before->autoIncrement)
        return false;
    const std::string name = sequenceOf(*pair.before);
    return std::ranges::none_of(to.tables, [&](const sql::Table &table) {
        return std::ranges::any_of(table.columns, [&](const sql::Column &column) { return column.autoIncrement && sequenceOf(column) == name; });
    });
}

AlterTable alterTable(const TableDiff &table, const sql::SqlSchema &to)
{
    AlterTable alter{.table = nameOf(*table.before)};
    if (table.primaryKeyDropped)
        alter.changes.push_back(DropPrimaryKey{*table.before->primaryKey});
    if (table.primaryKeyRenamed)
        alter.changes.push_back(RenamePrimaryKey{*table.before->primaryKey, *table.after->primaryKey});
    for (const sql::Column *column : table.dropped)
        alter.changes.push_back(DropColumn{*column});
    for (const sql::Column *column : table.added)
        alter.changes.push_back(AddColumn{*column});
    std::vector<ColumnPair> pairs = table.columns;
    std::ranges::sort(pairs, {}, &ColumnPair::before); // their order in the table
    for (const ColumnPair &pair : pairs) {
        if (!pair.change.any())
            continue;
        if (pair.change.type == TypeChange::NotCastable)
            alter.changes.push_back(DropAndRecreateColumn{*pair.before, *pair.after});
        else
            alter.changes.push_back(alterColumn(pair, losesSequence(pair, to)));
    }
    if (table.primaryKeyCreated)
        alter.changes.push_back(AddPrimaryKey{*table.after->primaryKey});
    return alter;
}

// The index that kept the columns unique goes only once the new key keeps them unique.
bool isReplacedByKey(const sql::Index &index, const TableDiff &table)
{
    if (index.kind != sql::Index::Kind::Unique || table.before->primaryKey || !table.primaryKeyCreated)
        return false;
    const auto isGone = [&](const sql::IndexColumn &column) {
        return std::ranges::any_of(table.dropped, [&](const sql::Column *dropped) { return dropped->name == column.name; })
               || std::ranges::any_of(table.columns, [&](const ColumnPair &pair) {
                      return pair.before->name == column.name && pair.change.type == TypeChange::NotCastable;
                  });
    };
    return std::ranges::none_of(index.columns, isGone)
           && std::ranges::equal(index.columns, table.after->primaryKey->columns, {}, &sql::IndexColumn::name, &sql::IndexColumn::name);
}

void addNewTable(const sql::Table &table, StepsByKind &steps)
{
    steps.createTables.push_back(CreateTable{table});
    for (const sql::Index &index : table.indexes)
        steps.createIndexes.push_back(CreateIndex{.table = nameOf(table), .index = index, .onNewTable = true});
}

void addDroppedTable(const sql::Table &table, const Rules &rules, StepsByKind &steps)
{
    steps.dropTables.push_back(DropTable{table});
    if (rules.inlineForeignKeys())
        return;
    for (const sql::ForeignKey &key : table.foreignKeys)
        steps.dropForeignKeys.push_back(DropForeignKey{nameOf(table), key});
}

void addChangedTable(const TableDiff &table, const sql::SqlSchema &to, const Rules &rules, StepsByKind &steps)
{
    const TableName name = nameOf(*table.before);
    AlterTable alter = alterTable(table, to);
    if (!alter.changes.empty())
        steps.alterTables.push_back(std::move(alter));
    for (const sql::Index *index : table.droppedIndexes)
        (isReplacedByKey(*index, table) ? steps.alterTables : steps.dropIndexes).push_back(DropIndex{name, *index});
    for (const sql::Index *index : table.createdIndexes)
        steps.createIndexesOfOldTables.push_back(CreateIndex{.table = name, .index = *index});
    for (const sql::ForeignKey *key : table.droppedForeignKeys)
        steps.dropForeignKeys.push_back(DropForeignKey{name, *key});
    for (const ForeignKeyPair &pair : table.renamedForeignKeys)
        steps.renameForeignKeys.push_back(RenameForeignKey{name, *pair.before, *pair.after});
    for (const IndexPair &pair : table.renamedIndexes) {
        if (rules.canRenameIndex())
            steps.renameIndexes.push_back(RenameIndex{name, *pair.before, *pair.after});
        else
            steps.renameIndexes.push_back(RedefineIndex{name, *pair.before, *pair.after});
    }
}

bool hasColumns(const sql::PrimaryKey &key, const std::vector<std::string> &columns)
{
    return std::ranges::is_permutation(key.columns, columns, {}, &sql::IndexColumn::name);
}

struct OldTable
{
    const sql::Table *table = nullptr;
    std::optional<TableDiff> change; // absent: unchanged or dropped
    bool isDropped = false;
    bool isRebuilt = false;
};

std::vector<OldTable> compareTables(const sql::SqlSchema &from, const Comparison &comparison)
{
    const auto &[rules, to, casts] = comparison;
    const auto after = indexByName(to.tables);
    std::vector<OldTable> tables;
    for (const sql::Table &table : from.tables) {
        if (rules.ignoresTable(table.name))
            continue;
        const sql::Table *successor = find(after, table);
        if (!successor) {
            tables.push_back({.table = &table, .isDropped = true});
        } else if (!sameTable(table, *successor)) {
            TableDiff change = diffTable(table, *successor, comparison);
            const bool rebuild = rules.needsRebuild(change);
            tables.push_back({.table = &table, .change = std::move(change), .isRebuilt = rebuild});
        }
    }
    return tables;
}

bool hasColumns(const sql::Index &index, const std::vector<std::string> &columns)
{
    return std::ranges::is_permutation(index.columns, columns, {}, &sql::IndexColumn::name);
}

// Whether what keeps these columns unique for foreign keys goes: the primary key, or an index where no such key has the columns.
bool losesUniqueness(const TableDiff &table, const std::vector<std::string> &columns)
{
    if (table.before->primaryKey && hasColumns(*table.before->primaryKey, columns))
        return table.primaryKeyDropped;
    return std::ranges::any_of(table.droppedIndexes, [&](const sql::Index *index) {
        return index->kind == sql::Index::Kind::Unique && index->predicate.empty() && hasColumns(*index, columns);
    });
}

// Foreign keys rely on the unique index, be it the primary key's, of the columns that they refer to: while it is replaced, they go.
void addKeysAroundUniqueIndexes(const sql::SqlSchema &from, const sql::SqlSchema &to, const std::vector<OldTable> &oldTables, StepsByKind &steps)
{
    for (const OldTable &old : oldTables) {
        if (!old.change || (!old.change->primaryKeyDropped && old.change->droppedIndexes.empty()))
            continue;
        for (const sql::Table &table : from.tables) {
            const sql::Table *after = to.findTable(table.schema, table.name);
            for (const sql::ForeignKey &key : table.foreignKeys) {
                const bool relies = key.referencedTable == old.table->name && key.referencedSchema == old.table->schema &&
                                    losesUniqueness(*old.change, key.referencedColumns);
                if (!after || !relies)
                    continue;
                const auto successor = std::ranges::find_if(after->foreignKeys, [&](const sql::ForeignKey &other) { return other.name == key.name && other.columns == key.columns; });
                const bool goesAnyway = std::ranges::any_of(steps.dropForeignKeys, [&](const Step &step) {
                    const auto *drop = std::get_if<DropForeignKey>(&step);
                    return drop && drop->table == nameOf(table) && drop->foreignKey.name == key.name;
                });
                if (successor == after->foreignKeys.end() || goesAnyway)
                    continue;
                steps.dropForeignKeys.push_back(DropForeignKey{nameOf(table), key});
                steps.addForeignKeys.push_back(AddForeignKey{nameOf(table), *successor});
            }
        }
    }
}

// Where nothing is left to say what the default schema is, the names of what goes say it.
sql::SqlSchema withSchemasNamed(sql::SqlSchema schema)
{
    const auto name = [&](std::string &of) {
        if (of.empty())
            of = schema.defaultSchema;
    };
    for (sql::Table &table : schema.tables) {
        name(table.schema);
        for (sql::ForeignKey &key : table.foreignKeys)
            name(key.referencedSchema);
    }
    for (sql::Enum &type : schema.enums)
        name(type.schema);
    return schema;
}

StepsByKind stepsByKind(const sql::SqlSchema &from, const Comparison &comparison)
{
    const auto &[rules, to, casts] = comparison;
    StepsByKind steps;
    const std::vector<OldTable> oldTables = compareTables(from, comparison);
    const bool freesIndexNames = rules.freesIndexNamesBeforeRebuild() && std::ranges::any_of(oldTables, &OldTable::isRebuilt);
    RedefineTables redefine;
    ByName<OldTable> changed;
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
            addChangedTable(*old.change, to, rules, steps);
            changed.emplace(std::pair<std::string_view, std::string_view>(old.table->schema, old.table->name), &old);
        }
    }
    if (!redefine.tables.empty())
        steps.redefineTables.push_back(std::move(redefine));

    const auto before = indexByName(from.tables);
    for (const sql::Table &table : to.tables) {
        if (rules.ignoresTable(table.name))
            continue;
        const bool isNew = !find(before, table);
        if (isNew)
            addNewTable(table, steps);
        if (rules.inlineForeignKeys())
            continue;
        if (isNew) {
            for (const sql::ForeignKey &key : table.foreignKeys)
                steps.addForeignKeys.push_back(AddForeignKey{nameOf(table), key});
        } else if (const auto old = changed.find({table.schema, table.name}); old != changed.end()) {
            for (const sql::ForeignKey *key : old->second->change->createdForeignKeys)
                steps.addForeignKeys.push_back(AddForeignKey{nameOf(table), *key});
        }
    }
    if (!rules.inlineForeignKeys())
        addKeysAroundUniqueIndexes(from, to, oldTables, steps);
    addObjectSteps(from, to, steps);
    return steps;
}

} // namespace

std::vector<Step> calculateSteps(const sql::SqlSchema &from, const sql::SqlSchema &to, const Rules &rules, std::span<const Cast> casts)
{
    const Comparison comparison{.rules = rules, .to = to, .casts = casts};
    if (to.defaultSchema.empty() && !from.defaultSchema.empty())
        return stepsByKind(withSchemasNamed(from), comparison).inOrder();
    return stepsByKind(from, comparison).inOrder();
}

} // namespace dunlin::diff
