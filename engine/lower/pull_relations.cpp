#include "engine/lower/pull_relations.h"
#include "engine/lower/pull_names.h"

#include <algorithm>
#include <map>
#include <set>

namespace dunlin::lower {
namespace {

std::optional<std::size_t> tableIndex(const sql::SqlSchema &database, std::string_view schema, std::string_view name)
{
    for (std::size_t i = 0; i < database.tables.size(); ++i) {
        if (database.tables[i].name == name && database.tables[i].schema == schema)
            return i;
    }
    return std::nullopt;
}

std::set<std::string> columnSet(const std::vector<sql::IndexColumn> &columns)
{
    std::set<std::string> names;
    for (const auto &column : columns)
        names.insert(column.name);
    return names;
}

bool isUnique(const sql::Table &table, const std::vector<std::string> &columns)
{
    const std::set<std::string> wanted(columns.begin(), columns.end());
    if (table.primaryKey && columnSet(table.primaryKey->columns) == wanted)
        return true;
    return std::ranges::any_of(table.indexes, [&](const sql::Index &index) {
        return index.kind == sql::Index::Kind::Unique && columnSet(index.columns) == wanted;
    });
}

const sql::ForeignKey *keyOf(const sql::Table &table, std::string_view column)
{
    for (const auto &key : table.foreignKeys) {
        if (key.columns.size() == 1 && key.columns.front() == column)
            return &key;
    }
    return nullptr;
}

std::string defaultJoinName(std::string_view a, std::string_view b)
{
    return a < b ? std::string(a) + "To" + std::string(b) : std::string(b) + "To" + std::string(a);
}

// The implicit many-to-many relation of the previous schema that this join table holds.
const psl::Relation *previousJoin(const psl::Schema *previous, std::string_view table)
{
    if (!previous)
        return nullptr;
    for (const auto &relation : previous->relations) {
        if (relation.kind != psl::Relation::Kind::ManyToMany || !relation.fieldB)
            continue;
        const std::string name(relation.name.value_or(defaultJoinName(previous->models[relation.modelA].name, previous->models[relation.modelB].name)));
        if ("_" + name == table)
            return &relation;
    }
    return nullptr;
}

bool sameColumns(const psl::Model &model, const std::vector<psl::FieldIndex> &fields, const std::vector<std::string> &columns)
{
    return std::ranges::equal(fields, columns, {}, [&](psl::FieldIndex field) { return model.fields[field].databaseName(); });
}

const psl::Relation *previousKey(const psl::Schema *previous, const sql::Table &table, const sql::ForeignKey &key)
{
    if (!previous)
        return nullptr;
    for (const auto &relation : previous->relations) {
        if (relation.kind == psl::Relation::Kind::ManyToMany || !relation.fieldB)
            continue;
        const psl::Model &from = previous->models[relation.modelA];
        const psl::Model &to = previous->models[relation.modelB];
        if (from.databaseName() == table.name && to.databaseName() == key.referencedTable && sameColumns(from, relation.fields, key.columns)
            && sameColumns(to, relation.references, key.referencedColumns))
            return &relation;
    }
    return nullptr;
}

struct Found
{
    PulledRelation relation;
    std::string joinTable; // of a many-to-many relation
};

using Pair = std::pair<std::size_t, std::size_t>;

Pair pairOf(std::size_t a, std::size_t b)
{
    return std::minmax(a, b);
}

void nameForeignKey(PulledRelation &relation, const sql::SqlSchema &database, const std::vector<TableNames> &names, bool ambiguous)
{
    const std::string &own = names[relation.from].own;
    const std::string &other = names[relation.to].own;
    const bool self = relation.from == relation.to;
    // A scalar column called like the relation field would make the schema invalid.
    const auto hasColumn = [&](std::size_t table, const std::string &name) {
        return std::ranges::any_of(database.tables[table].columns, [&](const sql::Column &column) { return identifierFrom(column.name) == name; });
    };
    const bool clash = hasColumn(relation.from, other) || hasColumn(relation.to, own);
    if (!ambiguous && !clash) {
        relation.name = self ? own + "To" + other : std::string();
        relation.fromField = other;
        relation.toField = self ? "other_" + own : own;
        return;
    }
    relation.name = own + "_" + joined(relation.foreignKey->columns, "_") + "To" + other;
    relation.fromField = identifierFrom(other + "_" + relation.name);
    relation.toField = identifierFrom((self ? "other_" : "") + own + "_" + relation.name);
}

void nameJoin(Found &found, const std::vector<TableNames> &names, bool ambiguous)
{
    PulledRelation &relation = found.relation;
    const std::string &a = names[relation.from].own;
    const std::string &b = names[relation.to].own;
    const std::string name = found.joinTable.substr(1);
    if (relation.from == relation.to) {
        // Both fields are on one model: the field for column A holds those that B points at.
        relation.name = name;
        const std::string stem = identifierFrom(ambiguous ? a + "_" + name : a);
        relation.fromField = stem + "_A";
        relation.toField = stem + "_B";
        return;
    }
    const bool isDefault = name == defaultJoinName(names[relation.from].model, names[relation.to].model);
    relation.name = ambiguous || !isDefault ? name : std::string();
    relation.fromField = ambiguous ? identifierFrom(b + "_" + name) : b;
    relation.toField = ambiguous ? identifierFrom(a + "_" + name) : a;
}

} // namespace

bool isJoinTable(const sql::SqlSchema &database, const sql::Table &table, const psl::Schema *previous)
{
    if (!table.name.starts_with('_') || table.columns.size() != 2 || table.foreignKeys.size() != 2)
        return false;
    const sql::ForeignKey *a = keyOf(table, "A");
    const sql::ForeignKey *b = keyOf(table, "B");
    if (!a || !b || !table.findColumn("A") || !table.findColumn("B") || a->referencedColumns.size() != 1 || b->referencedColumns.size() != 1)
        return false;
    const bool indexed = std::ranges::any_of(table.indexes, [](const sql::Index &index) {
        return index.columns.size() == 1 && index.columns.front().name == "B" && index.kind == sql::Index::Kind::Normal;
    });
    if (!indexed || !isUnique(table, {"A", "B"}))
        return false;
    if (!tableIndex(database, a->referencedSchema, a->referencedTable) || !tableIndex(database, b->referencedSchema, b->referencedTable))
        return false;
    // A is the model whose name sorts first. A renamed model may break that order in the database, so a relation that the
    // previous schema already has is believed.
    return a->referencedTable <= b->referencedTable || previousJoin(previous, table.name);
}

std::vector<PulledRelation> relations(const sql::SqlSchema &database, const std::vector<TableNames> &names, const psl::Schema *previous)
{
    std::vector<Found> inlines, joins;
    std::map<Pair, int> count;
    for (std::size_t i = 0; i < database.tables.size(); ++i) {
        const sql::Table &table = database.tables[i];
        if (isJoinTable(database, table, previous)) {
            const auto a = tableIndex(database, keyOf(table, "A")->referencedSchema, keyOf(table, "A")->referencedTable);
            const auto b = tableIndex(database, keyOf(table, "B")->referencedSchema, keyOf(table, "B")->referencedTable);
            joins.push_back({{.from = *a, .to = *b}, table.name});
            ++count[pairOf(*a, *b)];
            continue;
        }
        for (const auto &key : table.foreignKeys) {
            const auto to = tableIndex(database, key.referencedSchema, key.referencedTable);
            if (!to)
                continue; // SQLite allows a key to a table that is not there.
            inlines.push_back({{.foreignKey = &key, .from = i, .to = *to, .toMany = !isUnique(table, key.columns)}, {}});
            ++count[pairOf(i, *to)];
        }
    }

    std::vector<PulledRelation> out;
    for (auto &found : inlines) {
        PulledRelation &relation = found.relation;
        if (const auto *known = previousKey(previous, database.tables[relation.from], *relation.foreignKey)) {
            relation.name = known->name.value_or(std::string());
            relation.fromField = previous->models[known->modelA].fields[known->fieldA].name;
            relation.toField = previous->models[known->modelB].fields[*known->fieldB].name;
        } else {
            nameForeignKey(relation, database, names, count[pairOf(relation.from, relation.to)] > 1);
        }
        out.push_back(std::move(relation));
    }
    for (auto &found : joins) {
        PulledRelation &relation = found.relation;
        if (const auto *known = previousJoin(previous, found.joinTable)) {
            relation.name = found.joinTable.substr(1); // written out even where it is the default, as Prisma does
            relation.fromField = previous->models[known->modelA].fields[known->fieldA].name;
            relation.toField = previous->models[known->modelB].fields[*known->fieldB].name;
        } else {
            nameJoin(found, names, count[pairOf(relation.from, relation.to)] > 1);
        }
        out.push_back(std::move(relation));
    }
    return out;
}

} // namespace dunlin::lower
