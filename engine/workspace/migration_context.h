// MigrationContext: what all functions on a project's migrations share: where they are, what the database knows of them, how they
// are replayed, and saving rows first. For engine/workspace alone.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/dialect.h"
#include "engine/dialects/sessions.h"
#include "engine/migrate/backup.h"
#include "engine/migrate/folder.h"
#include "engine/migrate/history.h"
#include "engine/migrate/shadow.h"
#include "engine/workspace/tools.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dunlin::workspace {

// A history as the folder and the database tell it.
struct KnownHistory
{
    migrate::Folder folder;
    migrate::Records records;
    std::vector<dialects::HistoryRecord> rows; // the same, empty without a table
    migrate::HistoryFacts facts;

    std::vector<migrate::Migration> applied() const { return migrate::appliedMigrations(folder, records); }
    // Null: it is not in the folder.
    const migrate::Migration *find(const std::string &name) const;
};

struct NewMigration
{
    std::string name;
    std::string_view script;
    std::string_view down = {}; // empty: none
};

struct MigrationContext
{
    Project project;
    std::string path; // of the migrations folder
    const dialects::Dialect &dialect;
    DatabaseTool *database; // may be null
    dialects::ShadowOptions shadow;
    migrate::ReplayCache replays;

    core::Result<void> needDatabase() const;
    dialects::DialectSession &session() const { return database->session(); }
    // Error P3019: made for another database.
    core::Result<migrate::Folder> folder() const;
    // Absent without a database, too.
    core::Result<migrate::Records> records() const;
    core::Result<KnownHistory> history() const;
    // Error Connection: there is no database.
    core::Result<KnownHistory> historyOfDatabase() const;

    // Writes a new migration, then has it run or recorded by `record`. Where that fails before the database knows of the migration, it is
    // taken back. Error of `record`.
    core::Result<void> create(const NewMigration &migration, const std::function<core::Result<void>()> &record) const;
    // Whether the database has a row for it; also when it cannot be asked.
    bool mayKnow(const std::string &name) const;

    // The name of a migration that comes behind all others, also when two are made within one second.
    std::string newName(const std::string &wanted) const;
    // What the pending migrations do to the schema, one after the other: what one of them removes and the next makes anew is gone, too.
    core::Result<std::vector<diff::Step>> pendingSteps(const core::TaskContext &task);

    // Runs the script on the present rows and takes it back. Error Database: it would fail; nothing was changed.
    core::Result<void> rehearse(const std::string &script, const core::TaskContext &task) const;

    // Saves what the steps take from the present database. The steps come after the renames; the rows are still under the old names.
    core::Result<std::optional<migrate::Backup>> backUp(std::span<const diff::Step> steps, const std::string &name, const core::TaskContext &task,
                                                        const Renames &renames = {});
    core::Result<std::optional<migrate::Backup>> save(const std::vector<migrate::Loss> &losses, const std::string &name, const core::TaskContext &task);
};

} // namespace dunlin::workspace
