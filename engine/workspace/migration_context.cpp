#include "engine/workspace/migration_context.h"

#include "engine/migrate/names.h"
#include "engine/workspace/personal_folder.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace dunlin::workspace {

using core::ErrorKind;

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

core::Result<std::vector<diff::Step>> MigrationContext::pendingSteps(const core::TaskContext &task)
{
    auto known = folder();
    if (!known)
        return std::unexpected(std::move(known.error()));
    auto rows = records();
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    const auto pending = migrate::compareHistory(*known, *rows).toDeploy;
    std::vector<diff::Step> steps;
    const std::span<const migrate::Migration> all(known->migrations);
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
