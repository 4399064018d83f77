// What differs between two states of one table. Points into the two schemas; steps are made from it.
#pragma once

#include "engine/diff/casts.h"
#include "engine/diff/step.h"
#include "engine/sql/schema.h"

#include <optional>
#include <vector>

namespace dunlin::diff {

class Rules;

struct ColumnChange
{
    std::optional<TypeChange> type;
    std::optional<ColumnCast> cast; // type is Cast
    bool arity = false;
    bool defaultValue = false;
    bool autoIncrement = false;

    bool any() const { return type || arity || defaultValue || autoIncrement; }
};

struct ColumnPair
{
    const sql::Column *before = nullptr;
    const sql::Column *after = nullptr;
    ColumnChange change;
};

struct IndexPair
{
    const sql::Index *before = nullptr;
    const sql::Index *after = nullptr;
};

struct ForeignKeyPair
{
    const sql::ForeignKey *before = nullptr;
    const sql::ForeignKey *after = nullptr;
};

class TableDiff
{
public:
    const sql::Table *before = nullptr;
    const sql::Table *after = nullptr;

    std::vector<ColumnPair> columns; // by name
    std::vector<const sql::Column *> added; // by name
    std::vector<const sql::Column *> dropped; // by name
    bool primaryKeyDropped = false;
    bool primaryKeyCreated = false;
    bool primaryKeyRenamed = false;
    std::vector<const sql::ForeignKey *> createdForeignKeys;
    std::vector<const sql::ForeignKey *> droppedForeignKeys;
    std::vector<ForeignKeyPair> renamedForeignKeys;
    std::vector<const sql::Index *> createdIndexes; // also those that fall with a column that is made anew
    std::vector<const sql::Index *> droppedIndexes;
    std::vector<IndexPair> renamedIndexes;

    bool anyColumnChanged() const;
    bool empty() const;
};

// What the comparison of two tables depends on besides them.
struct Comparison
{
    const Rules &rules;
    const sql::SqlSchema &to;
    std::span<const Cast> casts;
};

// Indexes and foreign keys are matched by what they cover, everything else by name.
TableDiff diffTable(const sql::Table &before, const sql::Table &after, const Comparison &comparison);

// True when the tables are the same word for word, in the same order; much cheaper than diffTable().
bool sameTable(const sql::Table &before, const sql::Table &after);

} // namespace dunlin::diff
