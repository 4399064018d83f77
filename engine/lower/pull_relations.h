// Relation fields of an introspected schema: one pair per foreign key, one pair per join table.
#pragma once

#include "engine/psl/schema/schema.h"
#include "engine/sql/schema.h"

#include <optional>
#include <string>
#include <vector>

namespace dunlin::lower {

struct PulledRelation
{
    std::string name; // to be written; empty when the default one holds
    const sql::ForeignKey *foreignKey = nullptr; // nullptr: many-to-many
    std::size_t from = 0; // index of the table with the foreign key, or of the one that column A points at
    std::size_t to = 0; // referenced table, or the one that column B points at
    std::string fromField; // field on `from`
    std::string toField; // field on `to`
    bool toMany = true; // whether the field on `to` is a list
};

// True for the table of an implicit many-to-many relation (BEHAVIOUR.md 2.9).
bool isJoinTable(const sql::SqlSchema &database, const sql::Table &table, const psl::Schema *previous);

// What the tables of the database are called; parallel to SqlSchema::tables.
struct TableNames
{
    std::string own; // derived from the database name alone; relation names are made of it
    std::string model; // as written: of the previous schema, or `own`
};

// In the order in which they appear within each model. `previous`: names to keep; may be null.
std::vector<PulledRelation> relations(const sql::SqlSchema &database, const std::vector<TableNames> &names, const psl::Schema *previous);

} // namespace dunlin::lower
