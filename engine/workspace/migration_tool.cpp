#include "engine/diff/summary.h"
#include "engine/dialects/registry.h"
#include "engine/migrate/apply.h"
#include "engine/migrate/diagnose.h"
#include "engine/migrate/folder.h"
#include "engine/migrate/history.h"
#include "engine/migrate/names.h"
#include "engine/migrate/shadow.h"
#include "engine/safety/findings.h"
#include "engine/workspace/personal_folder.h"
#include "engine/workspace/tools.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <span>

namespace dunlin::workspace {

using core::ErrorKind;

namespace {

constexpr std::string_view emptyMigration = "-- This is an empty migration.";

MigrationEntry::State stateOf(const std::string &name, const migrate::HistoryFacts &facts, const std::vector<dialects::HistoryRecord> &records)
{
    using State = MigrationEntry::State;
    const auto any = [&](auto &&predicate) {
        return std::ranges::any_of(records, [&](const auto &record) { return record.name == name && predicate(record); });
    };
    if (any(migrate::isFailed))
        return State::Failed;
    if (any(migrate::isApplied))
        return std::ranges::find(facts.edited, name) == facts.edited.end() ? State::Applied : State::Edited;
    return any([](const auto &) { return true; }) ? State::RolledBack : State::Pending;
}

std::string findingList(const std::vector<safety::Finding> &findings, safety::Finding::Kind kind)
{
    std::string text;
    for (const safety::Finding &finding : findings) {
        if (finding.kind == kind)
            text += "\n  • " + finding.message;
    }
    return text;
}

class Tool final : public MigrationTool
{
public:
    Tool(const Project &project, const dialects::Dialect &dialect, DatabaseTool *database, dialects::ShadowOptions shadow)
        : m_project(project), m_path(project.migrationsPath), m_dialect(dialect), m_database(database), m_replays(std::string(dialect.provider()), std::move(shadow))
    {
    }

    core::Result<std::vector<MigrationEntry>> history() override
    {
        auto folder = migrate::readFolder(m_path);
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        auto records = readRecords();
        if (!records)
            return std::unexpected(std::move(records.error()));
        const auto facts = migrate::compareHistory(*folder, *records);
        const auto rows = records->value_or(std::vector<dialects::HistoryRecord>());
        std::vector<MigrationEntry> entries;
        for (const migrate::Migration &migration : folder->migrations)
            entries.push_back({.name = migration.name, .state = stateOf(migration.name, facts, rows), .sql = migration.script});
        for (const std::string &name : facts.unpersisted) {
            if (std::ranges::find(entries, name, &MigrationEntry::name) == entries.end())
                entries.push_back({.name = name, .state = MigrationEntry::State::Missing});
        }
        for (MigrationEntry &entry : entries) {
            for (const auto &row : rows) {
                if (row.name != entry.name)
                    continue;
                if (migrate::isApplied(row))
                    entry.appliedAt = migrate::rfc3339(*row.finishedAt);
                if (migrate::isFailed(row))
                    entry.logs = row.logs.value_or("");
            }
        }
        return entries;
    }

    core::Result<MigrationStatus> status() override
    {
        auto folder = checkedFolder();
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        auto records = readRecords();
        if (!records)
            return std::unexpected(std::move(records.error()));
        auto facts = migrate::compareHistory(*folder, *records);
        MigrationStatus status{.hasHistoryTable = facts.hasTable};
        for (const migrate::Migration &migration : folder->migrations)
            status.folders.push_back(migration.name);
        status.unapplied = std::move(facts.unapplied);
        status.missing = std::move(facts.unpersisted);
        status.lastCommon = std::move(facts.lastCommon);
        status.failed = std::move(facts.failed);
        status.edited = std::move(facts.edited);
        status.pending = std::move(facts.toDeploy);
        return status;
    }

    core::Result<sql::SqlSchema> replay(const std::optional<std::string> &upTo, const core::TaskContext &task) override
    {
        auto folder = checkedFolder();
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        if (upTo) {
            const auto last = std::ranges::find(folder->migrations, *upTo, &migrate::Migration::name);
            if (last == folder->migrations.end())
                return core::fail(ErrorKind::NotFound, "The migration `" + *upTo + "` does not exist.");
            folder->migrations.erase(last + 1, folder->migrations.end());
        }
        return m_replays.replay(folder->migrations, task);
    }

    core::Result<DevDiagnosis> diagnose(const core::TaskContext &task) override
    {
        if (auto connected = needDatabase(); !connected)
            return std::unexpected(std::move(connected.error()));
        auto folder = checkedFolder();
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        auto records = readRecords();
        if (!records)
            return std::unexpected(std::move(records.error()));
        const auto facts = migrate::compareHistory(*folder, *records);
        auto expected = m_replays.replay(migrate::appliedMigrations(*folder, *records), task);
        if (!expected)
            return std::unexpected(std::move(expected.error()));
        auto actual = m_database->describe(task);
        if (!actual)
            return std::unexpected(std::move(actual.error()));
        DevDiagnosis diagnosis{.pending = facts.toDeploy};
        if (const auto drift = m_dialect.diff(*expected, *actual); !drift.empty())
            diagnosis.driftSummary = diff::summary(drift);
        if (auto all = m_replays.replay(folder->migrations, task); !all)
            return std::unexpected(std::move(all.error()));
        diagnosis.resetReasons = migrate::resetReasons(facts, diagnosis.driftSummary);
        diagnosis.resetReason = migrate::joinReasons(diagnosis.resetReasons);
        return diagnosis;
    }

    core::Result<Plan> plan(const Snapshot &snapshot, const core::TaskContext &task, const Renames &renames) override
    {
        auto baseline = replay(std::nullopt, task);
        if (!baseline)
            return std::unexpected(std::move(baseline.error()));
        const sql::SqlSchema *target = snapshot.sqlSchema();
        return target && !renames.empty() ? compareRenaming(m_dialect.provider(), *baseline, *target, renames) : snapshot.plan(*baseline);
    }

    core::Result<DevOutcome> dev(const Snapshot &snapshot, const DevOptions &options, const core::TaskContext &task) override
    {
        auto diagnosis = diagnose(task);
        if (!diagnosis)
            return std::unexpected(std::move(diagnosis.error()));
        if (!diagnosis->resetReasons.empty())
            return core::fail(ErrorKind::NeedsConfirmation, diagnosis->resetReason);
        DevOutcome outcome;
        if (!diagnosis->pending.empty()) {
            auto applied = applyPending(task);
            if (!applied)
                return std::unexpected(std::move(applied.error()));
            outcome.applied = std::move(applied->names);
            outcome.pendingBackup = std::move(applied->backup);
        }
        auto next = plan(snapshot, task, options.renames);
        if (!next)
            return std::unexpected(std::move(next.error()));
        const bool nothing = next->script.statements.empty(); // renames alone are no steps
        if (nothing && !options.createOnly)
            return outcome;
        if (auto allowed = checkDataLoss(*next, options, task); !allowed)
            return std::unexpected(std::move(allowed.error()));
        outcome.script = nothing ? std::string(emptyMigration) : safety::migrationHeader(next->findings) + next->script.text;
        const std::string name = newName(options.name);
        if (!options.createOnly) {
            auto backup = backUp(next->steps, name, task, options.renames);
            if (!backup)
                return std::unexpected(std::move(backup.error()));
            outcome.backup = std::move(*backup);
        }
        if (auto created = migrate::createMigration(m_path, name, outcome.script, m_dialect.lockFileProvider()); !created)
            return std::unexpected(std::move(created.error()));
        outcome.created = name;
        if (options.createOnly)
            return outcome;
        auto applied = deploy(task);
        if (!applied)
            return std::unexpected(std::move(applied.error()));
        outcome.applied.insert(outcome.applied.end(), applied->begin(), applied->end());
        return outcome;
    }

    core::Result<PushOutcome> push(const Plan &plan, const core::TaskContext &task) override
    {
        if (auto connected = needDatabase(); !connected)
            return std::unexpected(std::move(connected.error()));
        auto backup = backUp(plan.steps, migrate::folderName(std::chrono::system_clock::now(), "push"), task);
        if (!backup)
            return std::unexpected(std::move(backup.error()));
        if (auto executed = m_database->execute(plan.script.text, task); !executed)
            return std::unexpected(std::move(executed.error()));
        return PushOutcome{.backup = std::move(*backup)};
    }

    core::Result<std::vector<std::string>> deploy(const core::TaskContext &task) override
    {
        if (auto connected = needDatabase(); !connected)
            return std::unexpected(std::move(connected.error()));
        auto folder = checkedFolder();
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        return migrate::deploy(m_database->session(), *folder, task);
    }

    core::Result<void> resolveApplied(const std::string &name) override
    {
        if (auto connected = needDatabase(); !connected)
            return connected;
        auto folder = checkedFolder();
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        return migrate::markApplied(m_database->session(), *folder, name);
    }

    core::Result<void> resolveRolledBack(const std::string &name) override
    {
        if (auto connected = needDatabase(); !connected)
            return connected;
        return migrate::markRolledBack(m_database->session(), name);
    }

    core::Result<Applied> applyPending(const core::TaskContext &task) override
    {
        if (auto connected = needDatabase(); !connected)
            return std::unexpected(std::move(connected.error()));
        auto steps = pendingSteps(task);
        if (!steps)
            return std::unexpected(std::move(steps.error()));
        auto backup = backUp(*steps, migrate::folderName(std::chrono::system_clock::now(), "pending"), task);
        if (!backup)
            return std::unexpected(std::move(backup.error()));
        auto names = deploy(task);
        if (!names)
            return std::unexpected(std::move(names.error()));
        return Applied{.names = std::move(*names), .backup = std::move(*backup)};
    }

    core::Result<std::optional<migrate::Backup>> empty(SaveFirst saveFirst, const core::TaskContext &task) override
    {
        if (auto connected = needDatabase(); !connected)
            return std::unexpected(std::move(connected.error()));
        core::Result<std::optional<migrate::Backup>> backup;
        if (saveFirst == SaveFirst::Yes) {
            auto present = m_database->describe(task);
            if (!present)
                return std::unexpected(std::move(present.error()));
            backup = save(migrate::allTables(*present, m_dialect.diffRules()), migrate::folderName(std::chrono::system_clock::now(), "reset"), task);
            if (!backup)
                return backup;
        }
        if (auto emptied = m_database->session().reset(task); !emptied)
            return std::unexpected(std::move(emptied.error()));
        return backup;
    }

    core::Result<Applied> reset(SaveFirst saveFirst, const core::TaskContext &task) override
    {
        // Before anything is lost: a history that cannot be read could not be applied afterwards.
        if (auto folder = checkedFolder(); !folder)
            return std::unexpected(std::move(folder.error()));
        auto backup = empty(saveFirst, task);
        if (!backup)
            return std::unexpected(std::move(backup.error()));
        auto names = deploy(task);
        if (!names)
            return std::unexpected(std::move(names.error()));
        return Applied{.names = std::move(*names), .backup = std::move(*backup)};
    }

    core::Result<std::vector<migrate::RestoredPart>> restore(const migrate::Backup &backup, const migrate::RestoreOptions &options,
                                                             const core::TaskContext &task) override
    {
        if (auto connected = needDatabase(); !connected)
            return std::unexpected(std::move(connected.error()));
        return migrate::restore(backup, options, m_database->session(), m_dialect, task);
    }

private:
    core::Result<void> needDatabase() const
    {
        if (!m_database)
            return core::fail(ErrorKind::Connection, "This needs a connection to the database.");
        return {};
    }

    core::Result<migrate::Folder> checkedFolder() const
    {
        auto folder = migrate::readFolder(m_path);
        if (!folder)
            return folder;
        if (auto fits = migrate::checkProvider(*folder, m_dialect.lockFileProvider()); !fits)
            return std::unexpected(std::move(fits.error()));
        return folder;
    }

    // Two migrations made within one second still run in the order in which they were made.
    std::string newName(const std::string &wanted) const
    {
        const auto now = std::chrono::system_clock::now();
        const auto folder = migrate::readFolder(m_path);
        for (std::chrono::seconds ahead(0); folder && !folder->migrations.empty() && ahead < std::chrono::seconds(10); ++ahead) {
            if (std::string name = migrate::folderName(now + ahead, wanted); migrate::nameLess(folder->migrations.back().name, name))
                return name;
        }
        return migrate::folderName(now, wanted);
    }

    core::Result<migrate::Records> readRecords()
    {
        if (!m_database)
            return migrate::Records();
        return m_database->session().readHistory();
    }

    // What the pending migrations do to the schema, one after the other: what one of them removes and the next makes anew is gone, too.
    core::Result<std::vector<diff::Step>> pendingSteps(const core::TaskContext &task)
    {
        auto folder = checkedFolder();
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        auto records = readRecords();
        if (!records)
            return std::unexpected(std::move(records.error()));
        const auto pending = migrate::compareHistory(*folder, *records).toDeploy;
        std::vector<diff::Step> steps;
        const std::span<const migrate::Migration> all(folder->migrations);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (std::ranges::find(pending, all[i].name) == pending.end())
                continue;
            auto before = m_replays.replay(all.first(i), task);
            if (!before)
                return std::unexpected(std::move(before.error()));
            auto after = m_replays.replay(all.first(i + 1), task);
            if (!after)
                return std::unexpected(std::move(after.error()));
            std::ranges::move(m_dialect.diff(*before, *after), std::back_inserter(steps));
        }
        return steps;
    }

    // The steps come after the renames; the rows are still under the old names.
    core::Result<std::optional<migrate::Backup>> backUp(std::span<const diff::Step> steps, const std::string &name, const core::TaskContext &task,
                                                        const Renames &renames = {})
    {
        auto present = m_database->describe(task);
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

    core::Result<std::optional<migrate::Backup>> save(const std::vector<migrate::Loss> &losses, const std::string &name, const core::TaskContext &task)
    {
        if (losses.empty())
            return std::nullopt;
        auto folder = makePersonalFolder(m_project, "backups");
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        return migrate::backUp(losses, m_database->session(), m_dialect, *folder, name, task);
    }

    core::Result<void> checkDataLoss(const Plan &plan, const DevOptions &options, const core::TaskContext &task)
    {
        if (options.createOnly)
            return {};
        const auto findings = m_database->probe(plan, task);
        if (!findings)
            return std::unexpected(findings.error());
        if (const auto impossible = findingList(*findings, safety::Finding::Kind::Unexecutable); !impossible.empty())
            return core::fail(ErrorKind::Database,
                              "We found changes that cannot be executed:\n" + impossible +
                                  "\n\nYou can use prisma migrate dev --create-only to create the migration file, and manually modify it to "
                                  "address the underlying issue(s).\nThen run prisma migrate dev to apply it and verify it works.");
        const auto warnings = findingList(*findings, safety::Finding::Kind::Warning);
        if (!warnings.empty() && !options.acceptDataLoss)
            return core::fail(ErrorKind::NeedsConfirmation, "Warnings for the current datasource:\n" + warnings);
        return {};
    }

    Project m_project;
    std::string m_path; // of the migrations folder
    const dialects::Dialect &m_dialect;
    DatabaseTool *m_database; // may be null
    migrate::ReplayCache m_replays;
};

} // namespace

core::Result<std::unique_ptr<MigrationTool>> MigrationTool::open(const Project &project, std::string provider, DatabaseTool *database,
                                                                      ReplayTarget target)
{
    const dialects::Dialect *dialect = dialects::findDialect(provider);
    if (!dialect)
        return core::fail(ErrorKind::Unsupported, "Dunlin does not know databases of the kind `" + provider + "` yet.");
    dialects::ShadowOptions shadow{.shadowUrl = std::move(target.shadowUrl), .schemas = std::move(target.schemas)};
    if (database) {
        shadow.url = database->target().url;
        if (shadow.schemas.empty())
            shadow.schemas = database->target().schemas;
        if (shadow.shadowUrl.empty())
            shadow.shadowUrl = database->target().shadowUrl;
    }
    return std::make_unique<Tool>(project, *dialect, database, std::move(shadow));
}

} // namespace dunlin::workspace
