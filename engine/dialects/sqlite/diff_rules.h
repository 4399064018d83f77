// What counts as a change to SQLite, and what needs a rebuild of the table.
#pragma once

#include "engine/diff/differ.h"

namespace dunlin::dialects::sqlite {

class DiffRules : public diff::Rules
{
public:
    std::optional<diff::TypeChange> typeChange(const sql::Column &before, const sql::Column &after) const override;
    bool defaultsMatch(const sql::Column &before, const sql::Column &after) const override;
    bool needsRebuild(const diff::TableDiff &table) const override;
    bool canRenameIndex() const override { return false; }
    bool canRenameForeignKey() const override { return false; }
    bool recreatesIndexesOfColumns() const override { return false; }
    std::string canonicalPredicate(std::string_view predicate) const override { return std::string(predicate); }
    bool inlineForeignKeys() const override { return true; }
    bool freesIndexNamesBeforeRebuild() const override { return true; }
    bool ignoresTable(std::string_view name) const override { return name == "_prisma_migrations"; }
};

} // namespace dunlin::dialects::sqlite
