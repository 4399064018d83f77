#include "engine/workspace/migration_context.h"

#include "engine/migrate/names.h"
#include "engine/workspace/personal_folder.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace dunlin::workspace {

using core::ErrorKind;

const migrate::Migration *KnownHistory::find(const std::string &name) const
{
    const auto found = std::ranges::find(folder.migrations, name, &migrate::Migration::name);
    return found == folder.migrations.end() ? nullptr : &*found;
}

core::Result<void> MigrationContext::needDatabase() const
{
    if (!database)
        return core::fail(ErrorKind::Connection, "This needs a connection to the database.");
    return {};
}

core::Result<migrate::Folder> MigrationContext::folder() const
{
    auto read = migrate::readFolder(path);
    if (!read)
        return read;
    if (auto fits = migrate::checkProvider(*read, dialect.lockFileProvider()); !fits)
        return std::unexpected(std::move(fits.error()));
    return read;
}

std::string MigrationContext::newName(const std::string &wanted) const
{
    const auto now = std::chrono::system_clock::now();
    const auto folder = migrate::readFolder(path);
    for (std::chrono::seconds ahead(0); folder && !folder->migrations.empty() && ahead < std::chrono::seconds(10); ++ahead) {
        if (std::string name = migrate::folderName(now + ahead, wanted); migrate::nameLess(folder->migrations.back().name, name))
            return name;
    }
    return migrate::folderName(now, wanted);
}

core::Result<migrate::Records> MigrationContext::records() const
{
    if (!database)
        return migrate::Records();
    return session().readHistory();
}

core::Result<KnownHistory> MigrationContext::history() const
{
    auto known = folder();
    if (!known)
        return std::unexpected(std::move(known.error()));
    auto found = records();
    if (!found)
        return std::unexpected(std::move(found.error()));
    auto facts = migrate::compareHistory(*known, *found);
    auto rows = found->value_or(std::vector<dialects::HistoryRecord>());
    return KnownHistory{.folder = std::move(*known), .records = std::move(*found), .rows = std::move(rows), .facts = std::move(facts)};
}

core::Result<KnownHistory> MigrationContext::historyOfDatabase() const
{
    if (auto connected = needDatabase(); !connected)
        return std::unexpected(std::move(connected.error()));
    return history();
}

bool MigrationContext::mayKnow(const std::string &name) const
{
    const auto rows = records();
    return !rows || (*rows && std::ranges::find(**rows, name, &dialects::HistoryRecord::name) != (*rows)->end());
}

core::Result<void> MigrationContext::create(const NewMigration &migration, const std::function<core::Result<void>()> &record) const
{
    auto created = migrate::createMigration(path, migration.name, migration.script, dialect.lockFileProvider(), migration.down);
    if (!created)
        return std::unexpected(std::move(created.error()));
    auto recorded = record();
    if (!recorded && !mayKnow(migration.name))
        migrate::takeBack(*created);
    return recorded;
}

core::Result<std::vector<diff::Step>> MigrationContext::pendingSteps(const core::TaskContext &task)
{
    const auto known = history();
    if (!known)
        return std::unexpected(known.error());
    const auto &pending = known->facts.toDeploy;
    std::vector<diff::Step> steps;
    const std::span<const migrate::Migration> all(known->folder.migrations);
    const auto isPending = [&](const migrate::Migration &migration) { return std::ranges::find(pending, migration.name) != pending.end(); };
    auto at = static_cast<std::size_t>(std::ranges::find_if(all, isPending) - all.begin());
    if (at == all.size())
        return steps;
    std::optional<sql::SqlSchema> before;
    const auto see = [&](sql::SqlSchema after) {
        if (before && isPending(all[at++]))
            std::ranges::move(dialect.diff(*before, after), std::back_inserter(steps));
        before = std::move(after);
    };
    if (auto done = migrate::replayEach(dialect.provider(), shadow, all, at, see, task); !done)
        return std::unexpected(std::move(done.error()));
    return steps;
}

core::Result<void> MigrationContext::rehearse(const std::string &script, const core::TaskContext &task) const
{
    auto trial = session().tryOut({&script, 1}, task);
    if (!trial)
        return std::unexpected(std::move(trial.error()));
    if (!*trial || !(*trial)->failure)
        return {};
    core::Error error = std::move(*(*trial)->failure);
    error.message = "The changes would fail on the present rows, so nothing was changed: " + error.message;
    return std::unexpected(std::move(error));
}

core::Result<std::optional<migrate::Backup>> MigrationContext::backUp(std::span<const diff::Step> steps, const std::string &name, const core::TaskContext &task,
                                                    const Renames &renames)
{
    auto present = database->describe(task);
    if (!present)
        return std::unexpected(std::move(present.error()));
    auto losses = migrate::losses(steps, diff::renamed(*present, renames));
    for (migrate::Loss &loss : losses) {
        for (std::string &column : loss.columns)
            column = diff::oldColumn(renames, loss.table.name, column);
        const std::string table = diff::oldTable(renames, loss.table.name);
        if (const sql::Table *now = present->findTable(loss.table.schema, table))
            loss.table = *now;
    }
    return save(losses, name, task);
}

core::Result<std::optional<migrate::Backup>> MigrationContext::save(const std::vector<migrate::Loss> &losses, const std::string &name, const core::TaskContext &task)
{
    if (losses.empty())
        return std::nullopt;
    auto folder = makePersonalFolder(project, "backups");
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    return migrate::backUp(losses, session(), dialect, *folder, name, task);
}

} // namespace dunlin::workspace
