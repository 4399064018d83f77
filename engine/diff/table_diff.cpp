#include "engine/diff/table_diff.h"

#include "engine/diff/differ.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace dunlin::diff {
namespace {

std::vector<const sql::Column *> byName(const std::vector<sql::Column> &columns)
{
    std::vector<const sql::Column *> sorted;
    sorted.reserve(columns.size());
    for (const sql::Column &column : columns)
        sorted.push_back(&column);
    std::ranges::stable_sort(sorted, {}, &sql::Column::name);
    return sorted;
}

const Cast *findCast(const sql::Table &table, const sql::Column &column, std::span<const Cast> casts)
{
    const auto found = std::ranges::find_if(casts, [&](const Cast &one) { return one.table == TableName{table.schema, table.name} && one.column == column.name; });
    return found == casts.end() ? nullptr : &*found;
}

ColumnChange changeOf(const TableDiff &diff, const sql::Column &before, const sql::Column &after, const Comparison &comparison)
{
    const Rules &rules = comparison.rules;
    ColumnChange change{.type = rules.typeChange(before, after),
                        .cast = {},
                        .arity = before.type.arity != after.type.arity,
                        .defaultValue = !rules.defaultsMatch(before, after),
                        .autoIncrement = before.autoIncrement != after.autoIncrement};
    if (const Cast *wanted = change.type == TypeChange::NotCastable ? findCast(*diff.after, after, comparison.casts) : nullptr)
        change.cast = rules.cast(before, after, comparison.to, wanted->values);
    if (change.cast)
        change.type = TypeChange::Cast;
    return change;
}

void diffColumns(TableDiff &diff, const Comparison &comparison)
{
    const auto before = byName(diff.before->columns);
    const auto after = byName(diff.after->columns);
    auto left = before.begin();
    auto right = after.begin();
    while (left != before.end() || right != after.end()) {
        if (right == after.end() || (left != before.end() && (*left)->name < (*right)->name)) {
            diff.dropped.push_back(*left++);
        } else if (left == before.end() || (*right)->name < (*left)->name) {
            diff.added.push_back(*right++);
        } else {
            diff.columns.push_back({*left, *right, changeOf(diff, **left, **right, comparison)});
            ++left;
            ++right;
        }
    }
}

bool keyColumnChangedType(const TableDiff &diff, const sql::PrimaryKey &key)
{
    return std::ranges::any_of(diff.columns, [&](const ColumnPair &pair) {
        return pair.change.type
               && std::ranges::find(key.columns, pair.before->name, &sql::IndexColumn::name) != key.columns.end();
    });
}

bool bothNamed(const auto &before, const auto &after)
{
    return !before.name.empty() && !after.name.empty();
}

void diffPrimaryKey(TableDiff &diff)
{
    const auto &before = diff.before->primaryKey;
    const auto &after = diff.after->primaryKey;
    const bool same = before && after && std::ranges::equal(before->columns, after->columns, {}, &sql::IndexColumn::name, &sql::IndexColumn::name)
                      && !keyColumnChangedType(diff, *before);
    diff.primaryKeyDropped = before && !same;
    diff.primaryKeyCreated = after && !same;
    diff.primaryKeyRenamed = same && bothNamed(*before, *after) && before->name != after->name;
}

std::vector<std::string_view> columnsWith(const TableDiff &diff, auto isWanted)
{
    std::vector<std::string_view> names;
    for (const ColumnPair &pair : diff.columns) {
        if (isWanted(pair.change))
            names.push_back(pair.before->name);
    }
    return names;
}

bool contains(const std::vector<std::string_view> &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

// Operator classes that a database says are the default ones. A schema that names one of them in the database's own words means the same,
// which two schemas alone cannot tell.
std::unordered_set<std::string_view> defaultClasses(const sql::Table &table)
{
    std::unordered_set<std::string_view> names;
    if (table.origin)
        return names;
    for (const sql::Index &index : table.indexes) {
        for (const sql::IndexColumn &column : index.columns) {
            if (column.isDefaultClass)
                names.insert(column.operatorClass);
        }
    }
    return names;
}

struct IndexContent
{
    const Rules &rules;
    std::unordered_set<std::string_view> defaultClasses;
};

// Everything that makes two indexes the same index, whatever their names.
std::string contentKey(const sql::Index &index, const IndexContent &content)
{
    const Rules &rules = content.rules;
    std::string key(1, static_cast<char>('0' + static_cast<int>(index.kind)));
    key.append(index.algorithm).push_back('\0');
    key.append(index.predicate.empty() ? std::string() : rules.canonicalPredicate(index.predicate)).push_back('\0');
    for (const sql::IndexColumn &column : index.columns) {
        key.append(column.name).push_back('\0');
        if (!content.defaultClasses.contains(column.effectiveClass()))
            key.append(column.effectiveClass());
        key.push_back('\0');
        key.push_back(column.sort == sql::SortOrder::Descending ? 'D' : 'A');
        key.append(column.length ? std::to_string(*column.length) : "").push_back('\0');
    }
    return key;
}

// Indexes that agree in this cannot be told apart when one of them gets another name.
std::string columnsKey(const sql::Index &index)
{
    std::string key(1, static_cast<char>('0' + static_cast<int>(index.kind)));
    for (const sql::IndexColumn &column : index.columns)
        key.append(column.name).push_back('\0');
    return key;
}

bool sameIndex(const sql::Index &before, const sql::Index &after)
{
    return before.name == after.name && before.kind == after.kind && before.columns == after.columns && before.algorithm == after.algorithm
           && before.predicate == after.predicate && before.clustered == after.clustered;
}

std::vector<const sql::Index *> pointersTo(const std::vector<sql::Index> &all)
{
    std::vector<const sql::Index *> indexes;
    for (const sql::Index &index : all)
        indexes.push_back(&index);
    return indexes;
}

// By another index; one that falls with its column comes again itself.
bool isNameTaken(const sql::Index &index, const std::vector<const sql::Index *> &created, const IndexContent &content)
{
    return std::ranges::any_of(created, [&](const sql::Index *other) { return other->name == index.name && contentKey(*other, content) != contentKey(index, content); });
}

void diffIndexes(TableDiff &diff, const Rules &rules)
{
    std::vector<std::string_view> recreated;
    if (rules.recreatesIndexesOfColumns())
        recreated = columnsWith(diff, [](const ColumnChange &change) { return change.type == TypeChange::NotCastable; });
    if (recreated.empty() && std::ranges::equal(diff.before->indexes, diff.after->indexes, sameIndex))
        return;
    const IndexContent content{.rules = rules, .defaultClasses = defaultClasses(*diff.before)};
    const std::vector<const sql::Index *> before = pointersTo(diff.before->indexes);
    const std::vector<const sql::Index *> after = pointersTo(diff.after->indexes);
    std::unordered_map<std::string, std::size_t> contentsBefore, contentsAfter, alikeBefore;
    for (const sql::Index *index : before) {
        ++contentsBefore[contentKey(*index, content)];
        ++alikeBefore[columnsKey(*index)];
    }
    for (const sql::Index *index : after)
        ++contentsAfter[contentKey(*index, content)];
    // One more like another one, whose name an index of other content has that goes.
    const auto takesName = [&](const sql::Index &index, const std::string &key) {
        return contentsAfter[key] > contentsBefore[key] && std::ranges::any_of(before, [&](const sql::Index *other) {
                   return other->name == index.name && !contentsAfter.contains(contentKey(*other, content));
               });
    };
    const auto falls = [&](const sql::Index &index) {
        return std::ranges::any_of(index.columns, [&](const sql::IndexColumn &column) { return contains(recreated, column.name); });
    };
    std::unordered_map<std::string, const sql::Index *> firstAfter;
    for (const sql::Index *index : after) {
        std::string key = contentKey(*index, content);
        if (!contentsBefore.contains(key) || falls(*index) || takesName(*index, key))
            diff.createdIndexes.push_back(index);
        firstAfter.try_emplace(std::move(key), index);
    }
    for (const sql::Index *index : before) {
        const auto counterpart = firstAfter.find(contentKey(*index, content));
        if (counterpart == firstAfter.end()) {
            diff.droppedIndexes.push_back(index);
        } else if (isNameTaken(*index, diff.createdIndexes, content)) {
            // What comes has its name, so it cannot be renamed in time.
            diff.droppedIndexes.push_back(index);
            if (--contentsBefore[counterpart->first] == 0 && !falls(*index))
                diff.createdIndexes.push_back(counterpart->second);
        } else if (alikeBefore[columnsKey(*index)] == 1 && counterpart->second->name != index->name && !falls(*index)) {
            diff.renamedIndexes.push_back({index, counterpart->second});
        }
    }
}

bool sameForeignKey(const sql::ForeignKey &before, const sql::ForeignKey &after)
{
    return before.name == after.name && before.referencedTable == after.referencedTable && before.referencedSchema == after.referencedSchema
           && before.columns == after.columns && before.referencedColumns == after.referencedColumns && before.onDelete == after.onDelete && before.onUpdate == after.onUpdate;
}

std::string contentKey(const sql::ForeignKey &foreignKey)
{
    std::string key(foreignKey.referencedTable);
    key.push_back('\0');
    key.append(foreignKey.referencedSchema).push_back('\0');
    key.push_back(static_cast<char>('0' + static_cast<int>(foreignKey.onDelete)));
    key.push_back(static_cast<char>('0' + static_cast<int>(foreignKey.onUpdate)));
    for (const std::string &column : foreignKey.columns)
        key.append(column).push_back('\0');
    for (const std::string &column : foreignKey.referencedColumns)
        key.append(column).push_back('\0');
    return key;
}

bool looksLikeJoinTable(const sql::Table &table)
{
    return table.columns.size() == 2 && table.findColumn("A") && table.findColumn("B");
}

// Keys are matched by what they hold together, one to one for renames. A key over a column that changes its type cannot stay.
void diffForeignKeys(TableDiff &diff, const Rules &rules)
{
    const std::vector<std::string_view> changed = columnsWith(diff, [](const ColumnChange &change) { return change.type.has_value(); });
    const auto stays = [&](const sql::ForeignKey &key) {
        return std::ranges::none_of(key.columns, [&](const std::string &column) { return contains(changed, column); });
    };
    std::unordered_map<std::string, std::vector<const sql::ForeignKey *>> after;
    for (const sql::ForeignKey &key : diff.after->foreignKeys)
        after[contentKey(key)].push_back(&key);
    std::unordered_set<std::string> before;
    std::unordered_map<std::string, std::size_t> taken;
    for (const sql::ForeignKey &key : diff.before->foreignKeys) {
        const std::string content = contentKey(key);
        const auto successors = after.find(content);
        if (successors == after.end() || !stays(key)) {
            diff.droppedForeignKeys.push_back(&key);
            continue;
        }
        before.insert(content);
        const std::size_t next = taken[content]++;
        if (next >= successors->second.size())
            continue;
        const sql::ForeignKey *successor = successors->second[next];
        // The keys of join tables had no names of their own once; Prisma leaves them as they are.
        const bool ofJoinTable = looksLikeJoinTable(*diff.before) && looksLikeJoinTable(*diff.after);
        if (rules.canRenameForeignKey() && bothNamed(key, *successor) && key.name != successor->name && !ofJoinTable)
            diff.renamedForeignKeys.push_back({&key, successor});
    }
    for (const sql::ForeignKey &key : diff.after->foreignKeys) {
        if (!before.contains(contentKey(key)))
            diff.createdForeignKeys.push_back(&key);
    }
}

bool sameColumn(const sql::Column &before, const sql::Column &after)
{
    return before.name == after.name && before.type == after.type && before.defaultValue == after.defaultValue
           && before.autoIncrement == after.autoIncrement;
}

bool samePrimaryKey(const std::optional<sql::PrimaryKey> &before, const std::optional<sql::PrimaryKey> &after)
{
    if (!before || !after)
        return !before && !after;
    return before->name == after->name && before->columns == after->columns;
}

} // namespace

bool TableDiff::anyColumnChanged() const
{
    return std::ranges::any_of(columns, [](const ColumnPair &pair) { return pair.change.any(); });
}

bool TableDiff::empty() const
{
    return added.empty() && dropped.empty() && !primaryKeyDropped && !primaryKeyCreated && createdForeignKeys.empty()
           && droppedForeignKeys.empty() && renamedForeignKeys.empty() && createdIndexes.empty() && droppedIndexes.empty()
           && renamedIndexes.empty() && !primaryKeyRenamed && !anyColumnChanged();
}

TableDiff diffTable(const sql::Table &before, const sql::Table &after, const Comparison &comparison)
{
    TableDiff diff;
    diff.before = &before;
    diff.after = &after;
    diffColumns(diff, comparison);
    diffPrimaryKey(diff);
    diffIndexes(diff, comparison.rules);
    diffForeignKeys(diff, comparison.rules);
    return diff;
}

bool sameTable(const sql::Table &before, const sql::Table &after)
{
    return std::ranges::equal(before.columns, after.columns, sameColumn) && samePrimaryKey(before.primaryKey, after.primaryKey)
           && std::ranges::equal(before.indexes, after.indexes, sameIndex)
           && std::ranges::equal(before.foreignKeys, after.foreignKeys, sameForeignKey);
}

} // namespace dunlin::diff
