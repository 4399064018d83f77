// The differ: from two relational schemas to the steps between them. What differs between databases is asked of Rules.
#pragma once

#include "engine/diff/casts.h"
#include "engine/diff/step.h"
#include "engine/diff/table_diff.h"
#include "engine/sql/schema.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::diff {

// One implementation per dialect.
class Rules
{
public:
    virtual ~Rules() = default;

    // Nothing when the types are the same to this database.
    virtual std::optional<TypeChange> typeChange(const sql::Column &before, const sql::Column &after) const = 0;
    // How the values of a column get into a type that typeChange() calls NotCastable; `to` is the schema that `after` is part of. Nothing
    // when there is no way.
    virtual std::optional<ColumnCast> cast(const sql::Column &before, const sql::Column &after, const sql::SqlSchema &to, Cast::Values values = Cast::Values::Own) const
    {
        (void)before, (void)after, (void)to, (void)values;
        return std::nullopt;
    }
    virtual bool defaultsMatch(const sql::Column &before, const sql::Column &after) const = 0;
    // True when the table has to be built anew under another name for this change.
    virtual bool needsRebuild(const TableDiff &table) const = 0;
    virtual bool canRenameIndex() const = 0;
    // True when foreign keys have names of their own that can change.
    virtual bool canRenameForeignKey() const = 0;
    // True when indexes of a column that is dropped and made anew have to be made anew, too.
    virtual bool recreatesIndexesOfColumns() const = 0;
    // The condition of a partial index, so that conditions are the same when their texts are.
    virtual std::string canonicalPredicate(std::string_view predicate) const = 0;
    // True when keys are part of CREATE TABLE; false: they are added once all tables exist.
    virtual bool inlineForeignKeys() const = 0;
    // True when a rebuilt table may want an index name that a dropped table still holds.
    virtual bool freesIndexNamesBeforeRebuild() const = 0;
    // Tables that never take part, such as the history table.
    virtual bool ignoresTable(std::string_view name) const = 0;
};

// Steps in the order in which they must run (BEHAVIOUR.md 2.10.1). Time grows linearly with the schemas. `casts`: the columns whose values
// are to be kept where there is a way.
std::vector<Step> calculateSteps(const sql::SqlSchema &from, const sql::SqlSchema &to, const Rules &rules, std::span<const Cast> casts = {});

} // namespace dunlin::diff
