#include "engine/migrate/apply.h"

#include "engine/migrate/checksum.h"
#include "engine/migrate/failed_place.h"
#include "engine/migrate/history.h"

#include <QUuid>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ranges>
#include <string_view>

namespace dunlin::migrate {

using core::ErrorKind;
using dialects::DialectSession;
using dialects::HistoryRecord;

namespace {

std::int64_t now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

std::string newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

// Prisma's switch for databases that cannot lock.
bool lockingDisabled()
{
    const char *value = std::getenv("PRISMA_SCHEMA_DISABLE_ADVISORY_LOCK");
    return value && *value && std::string_view(value) != "0";
}

class MigrationLock
{
public:
    static core::Result<std::unique_ptr<MigrationLock>> take(DialectSession &session, const core::TaskContext &task)
    {
        if (!lockingDisabled()) {
            if (auto locked = session.lockMigrations(task); !locked)
                return std::unexpected(std::move(locked.error()));
        }
        return std::unique_ptr<MigrationLock>(new MigrationLock(session));
    }
    ~MigrationLock()
    {
        if (!lockingDisabled())
            (void)m_session.unlockMigrations();
    }
    MigrationLock(const MigrationLock &) = delete;
    MigrationLock &operator=(const MigrationLock &) = delete;

private:
    explicit MigrationLock(DialectSession &session) : m_session(session) {}
    DialectSession &m_session;
};

core::Result<std::vector<HistoryRecord>> recordsOf(DialectSession &session)
{
    auto records = session.readHistory();
    if (!records)
        return std::unexpected(std::move(records.error()));
    return records->value_or(std::vector<HistoryRecord>());
}

// Creates the history table; P3005 when the database holds something that Dunlin knows nothing about.
core::Result<void> initialize(DialectSession &session)
{
    auto records = session.readHistory();
    if (!records)
        return std::unexpected(std::move(records.error()));
    if (*records)
        return {};
    auto empty = session.isEmpty();
    if (!empty)
        return std::unexpected(std::move(empty.error()));
    if (!*empty)
        return core::fail(ErrorKind::History,
                          "The database schema is not empty. Read more about how to baseline an existing production database: "
                          "https://pris.ly/d/migrate-baseline",
                          "P3005");
    return session.createHistoryTable();
}

core::Result<void> checkNoneFailed(const std::vector<HistoryRecord> &records)
{
    std::string details;
    for (const HistoryRecord &record : records) {
        if (!isFailed(record))
            continue;
        details += "The `" + record.name + "` migration started at " + timeText(record.startedAt) + " failed";
        std::string_view logs = record.logs ? std::string_view(*record.logs) : std::string_view();
        const auto first = logs.find_first_not_of(" \t\r\n");
        if (first != std::string_view::npos) {
            logs = logs.substr(first, logs.find_last_not_of(" \t\r\n") - first + 1);
            details += " with the following logs:\n" + std::string(logs);
        }
        details += '\n';
    }
    if (details.empty())
        return {};
    return core::fail(ErrorKind::History,
                      "migrate found failed migrations in the target database, new migrations will not be applied. Read more about how to "
                      "resolve migration issues in a production database: https://pris.ly/d/migrate-resolve\n" +
                          details,
                      "P3009");
}

core::Error applyFailed(const Migration &migration, core::Error error, const std::string &place)
{
    error.message = "A migration failed to apply. New migrations cannot be applied before the error is recovered from. Read more about how to "
                    "resolve migration issues in a production database: https://pris.ly/d/migrate-resolve\n\nMigration name: " +
                    migration.name + "\n\nDatabase error code: " + (error.sqlState.empty() ? "none" : error.sqlState) + "\n\nDatabase error:\n" +
                    error.message + place + "\n";
    error.code = "P3018";
    error.kind = error.kind == ErrorKind::Cancelled ? ErrorKind::Cancelled : ErrorKind::Database;
    error.path = migration.path;
    return error;
}

// Runs `script`, which is what the migration has behind its first `skipped` statements, and keeps its open row true.
core::Result<void> runRecorded(DialectSession &session, const Migration &migration, const HistoryRecord &record, std::string_view script, std::size_t skipped,
                               const core::TaskContext &task)
{
    std::string progress = skipped > 0 ? record.logs.value_or("") : std::string();
    const dialects::ApplyHooks hooks{
        // Prisma leaves the logs of what succeeded empty.
        .finish = [&] {
            return session.updateHistory(record.id, {.finishedAt = now(), .logs = progress.empty() ? std::nullopt : std::optional(std::string()),
                                                     .countStep = true, .checksum = checksum(migration.script)});
        },
        .advanced = [&](std::size_t done, std::size_t total) {
            progress = progressText(skipped + done, skipped + total);
            return session.updateHistory(record.id, {.logs = progress});
        },
    };
    auto applied = session.apply(script, hooks, task);
    if (applied)
        return {};
    // The place in what is left of a migration is none in its file.
    const std::string place = skipped == 0 ? failedPlace(migration, applied.error()) : std::string();
    const core::Error error = applyFailed(migration, std::move(applied.error()), place);
    // When even this fails, the open row still says that the migration did not finish.
    (void)session.updateHistory(record.id, {.logs = error.message + (progress.empty() ? "" : "\n" + progress)});
    return std::unexpected(error);
}

// The row is written before the script, on its own, so that an interrupted run leaves a row that says so; it is finished together
// with the script's last transaction.
core::Result<void> applyOne(DialectSession &session, const Migration &migration, const core::TaskContext &task)
{
    const HistoryRecord record{.id = newId(), .checksum = checksum(migration.script), .name = migration.name, .startedAt = now()};
    if (auto inserted = session.insertHistory(record); !inserted)
        return inserted;
    return runRecorded(session, migration, record, migration.script, 0, task);
}

} // namespace

core::Result<std::vector<std::string>> deploy(DialectSession &session, const Folder &folder, const core::TaskContext &task)
{
    auto lock = MigrationLock::take(session, task);
    if (!lock)
        return std::unexpected(std::move(lock.error()));
    if (auto ready = initialize(session); !ready)
        return std::unexpected(std::move(ready.error()));
    if (auto taken = takeOverReplaced(session, folder); !taken)
        return std::unexpected(std::move(taken.error()));
    auto records = recordsOf(session);
    if (!records)
        return std::unexpected(std::move(records.error()));
    if (auto checked = checkNoneFailed(*records); !checked)
        return std::unexpected(std::move(checked.error()));
    const auto pending = compareHistory(folder, *records).toDeploy;
    std::vector<std::string> applied;
    for (const Migration &migration : folder.migrations) {
        if (std::ranges::find(pending, migration.name) == pending.end())
            continue;
        const std::string place = pending.size() == 1 ? std::string() : " (" + std::to_string(applied.size() + 1) + " of " + std::to_string(pending.size()) + ")";
        const std::string where = "Applying migration `" + migration.name + "`" + place;
        task.progress(where);
        if (task.cancelled())
            return core::fail(ErrorKind::Cancelled, "Cancelled.");
        const auto report = [&](const core::Progress &progress) { task.progress(where + ": " + progress.what, progress.done, progress.total); };
        if (auto done = applyOne(session, migration, {.stop = task.stop, .report = report}); !done)
            return std::unexpected(std::move(done.error()));
        applied.push_back(migration.name);
    }
    return applied;
}

namespace {

// The last open row of that name.
core::Result<HistoryRecord> openRow(DialectSession &session, const std::string &name)
{
    auto records = recordsOf(session);
    if (!records)
        return std::unexpected(std::move(records.error()));
    for (const HistoryRecord &record : *records | std::views::reverse) {
        if (record.name == name && isFailed(record))
            return record;
    }
    return core::fail(ErrorKind::History, "The migration `" + name + "` has not failed.");
}

template <typename Change>
core::Result<void> forEachRow(DialectSession &session, const std::string &name, Change change)
{
    auto records = recordsOf(session);
    if (!records)
        return std::unexpected(std::move(records.error()));
    for (const HistoryRecord &record : *records) {
        if (record.name != name)
            continue;
        if (auto changed = change(record); !changed)
            return changed;
    }
    return {};
}

} // namespace

std::string restOf(std::string_view script, std::span<const core::Span> statements, std::size_t skipped)
{
    if (skipped == 0)
        return std::string(script);
    if (skipped >= statements.size())
        return {};
    const std::string_view firstLine = script.substr(0, script.find('\n'));
    const std::string_view rest = script.substr(statements[skipped].begin);
    return (firstLine.starts_with("--") ? std::string(firstLine) + "\n" : std::string()) + std::string(rest);
}

core::Result<void> resume(DialectSession &session, const dialects::Dialect &dialect, const Migration &migration, std::size_t done, const core::TaskContext &task)
{
    auto lock = MigrationLock::take(session, task);
    if (!lock)
        return std::unexpected(std::move(lock.error()));
    auto record = openRow(session, migration.name);
    if (!record)
        return std::unexpected(std::move(record.error()));
    return runRecorded(session, migration, *record, restOf(migration.script, dialect.splitStatements(migration.script), done), done, task);
}

core::Result<void> forget(DialectSession &session, const std::string &name)
{
    return forEachRow(session, name, [&](const HistoryRecord &record) { return session.deleteHistory(record.id); });
}

core::Result<void> renameRows(DialectSession &session, const std::string &name, const std::string &newName)
{
    return forEachRow(session, name, [&](const HistoryRecord &record) { return session.updateHistory(record.id, {.name = newName}); });
}

core::Result<void> acceptScript(DialectSession &session, const Migration &migration)
{
    return forEachRow(session, migration.name, [&](const HistoryRecord &record) { return session.updateHistory(record.id, {.checksum = checksum(migration.script)}); });
}

core::Result<void> takeOverReplaced(DialectSession &session, const Folder &folder)
{
    for (const Migration &migration : folder.migrations) {
        const std::vector<std::string> names = replacedBy(migration.script);
        if (names.empty())
            continue;
        const auto isThere = [&](const std::string &name) { return std::ranges::find(folder.migrations, name, &Migration::name) != folder.migrations.end(); };
        if (const auto left = std::ranges::find_if(names, isThere); left != names.end())
            return core::fail(ErrorKind::History, "The migration `" + migration.name + "` replaces `" + *left + "`, whose folder is still there. Delete one of the two.");
        auto records = recordsOf(session);
        if (!records)
            return std::unexpected(std::move(records.error()));
        const auto isApplied = [&](const std::string &name) {
            return std::ranges::any_of(*records, [&](const HistoryRecord &record) { return record.name == name && migrate::isApplied(record); });
        };
        if (std::ranges::none_of(names, isApplied))
            continue;
        const auto lacking = std::ranges::find_if_not(names, isApplied);
        // A run that was interrupted has the new row and some of the old ones.
        if (!isApplied(migration.name) && lacking != names.end())
            return core::fail(ErrorKind::History, "The migration `" + migration.name + "` replaces several, and this database has only some of them: `" + *lacking
                                                      + "` is not applied. Take the old folders out of version control once more, deploy them, and then the squashed one.");
        const std::int64_t time = now();
        if (!isApplied(migration.name)) {
            if (auto inserted = session.insertHistory({.id = newId(), .checksum = checksum(migration.script), .finishedAt = time, .name = migration.name, .logs = std::string(), .startedAt = time}); !inserted)
                return inserted;
        }
        for (const std::string &name : names) {
            if (auto forgotten = forget(session, name); !forgotten)
                return forgotten;
        }
    }
    return {};
}

HistoryRecord unfinishedRow(const Migration &migration, std::string logs)
{
    return {.id = newId(), .checksum = checksum(migration.script), .name = migration.name, .logs = std::move(logs), .startedAt = now()};
}

core::Result<void> markApplied(DialectSession &session, const Folder &folder, const std::string &name)
{
    const auto migration = std::ranges::find(folder.migrations, name, &Migration::name);
    if (migration == folder.migrations.end())
        return core::fail(ErrorKind::NotFound,
                          "The migration " + name +
                              " could not be found. Please make sure that the migration exists, and that you included the whole name of the "
                              "directory. (example: \"20201207184859_initial_migration\")",
                          "P3017");
    auto lock = MigrationLock::take(session, {});
    if (!lock)
        return std::unexpected(std::move(lock.error()));
    if (auto created = session.createHistoryTable(); !created)
        return created;
    auto records = recordsOf(session);
    if (!records)
        return std::unexpected(std::move(records.error()));
    std::erase_if(*records, [&](const HistoryRecord &record) { return record.name != name; });
    if (std::ranges::any_of(*records, isApplied))
        return core::fail(ErrorKind::History, "The migration `" + name + "` is already recorded as applied in the database.", "P3008");
    for (const HistoryRecord &record : *records) {
        if (!isFailed(record))
            continue;
        if (auto marked = session.updateHistory(record.id, {.rolledBackAt = now()}); !marked)
            return marked;
    }
    const std::int64_t time = now();
    return session.insertHistory({.id = newId(),
                                  .checksum = checksum(migration->script),
                                  .finishedAt = time,
                                  .name = name,
                                  .logs = std::string(),
                                  .startedAt = time});
}

core::Result<void> markRolledBack(DialectSession &session, const std::string &name)
{
    auto lock = MigrationLock::take(session, {});
    if (!lock)
        return std::unexpected(std::move(lock.error()));
    auto records = recordsOf(session);
    if (!records)
        return std::unexpected(std::move(records.error()));
    std::erase_if(*records, [&](const HistoryRecord &record) { return record.name != name; });
    if (records->empty())
        return core::fail(ErrorKind::History,
                          "Migration `" + name +
                              "` cannot be rolled back because it was never applied to the database. Hint: did you pass in the whole migration "
                              "name? (example: \"20201207184859_initial_migration\")",
                          "P3011");
    if (std::ranges::all_of(*records, [](const HistoryRecord &record) { return record.finishedAt.has_value(); }))
        return core::fail(ErrorKind::History, "Migration `" + name + "` cannot be rolled back because it is not in a failed state.", "P3012");
    for (const HistoryRecord &record : *records) {
        if (!isFailed(record))
            continue;
        if (auto marked = session.updateHistory(record.id, {.rolledBackAt = now()}); !marked)
            return marked;
    }
    return {};
}

} // namespace dunlin::migrate
