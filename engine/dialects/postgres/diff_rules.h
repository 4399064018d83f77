// What counts as a change to PostgreSQL.
#pragma once

#include "engine/diff/differ.h"

namespace dunlin::dialects::postgres {

class DiffRules : public diff::Rules
{
public:
    std::optional<diff::TypeChange> typeChange(const sql::Column &before, const sql::Column &after) const override;
    std::optional<diff::ColumnCast> cast(const sql::Column &before, const sql::Column &after, const sql::SqlSchema &to, diff::Cast::Values values) const override;
    bool defaultsMatch(const sql::Column &before, const sql::Column &after) const override;
    bool needsRebuild(const diff::TableDiff &) const override { return false; }
    bool canRenameIndex() const override { return true; }
    bool canRenameForeignKey() const override { return true; }
    bool recreatesIndexesOfColumns() const override { return true; }
    std::string canonicalPredicate(std::string_view predicate) const override;
    bool inlineForeignKeys() const override { return false; }
    bool freesIndexNamesBeforeRebuild() const override { return false; }
    bool ignoresTable(std::string_view name) const override;
};

} // namespace dunlin::dialects::postgres
