#include "engine/diff/summary.h"
#include "engine/dialects/registry.h"
#include "engine/migrate/apply.h"
#include "engine/migrate/diagnose.h"
#include "engine/migrate/folder.h"
#include "engine/migrate/history.h"
#include "engine/migrate/names.h"
#include "engine/migrate/shadow.h"
#include "engine/safety/findings.h"
#include "engine/workspace/answers.h"
#include "engine/workspace/applied_copies.h"
#include "engine/workspace/down.h"
#include "engine/workspace/migration_context.h"
#include "engine/workspace/personal_folder.h"
#include "engine/workspace/tools.h"

#include <algorithm>
#include <chrono>
#include <iterator>

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

// Where a server has to replay the history, its answers are kept for the next run.
migrate::ReplayCache::Files replayFiles(const Project &project, const dialects::Dialect &dialect, const DatabaseTool *database)
{
    if (!database || project.layoutPath.empty() || dialect.capabilities().inMemoryShadow)
        return {};
    const dialects::ServerInfo server = database->info();
    return {.folder = personalFolder(project) + "/replays",
            .makeFolder = [project] { return makePersonalFolder(project, "replays").has_value(); },
            .server = server.product + " " + server.version};
}

class Tool final : public MigrationTool
{
public:
    Tool(const Project &project, const dialects::Dialect &dialect, DatabaseTool *database, dialects::ShadowOptions shadow)
        : m_context{.project = project, .path = project.migrationsPath, .dialect = dialect, .database = database, .shadow = shadow,
                    .replays = migrate::ReplayCache(std::string(dialect.provider()), std::move(shadow), replayFiles(project, dialect, database))}
    {
    }

    core::Result<std::vector<MigrationEntry>> history() override
    {
        auto folder = migrate::readFolder(m_context.path);
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        auto records = m_context.records();
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
        auto known = m_context.history();
        if (!known)
            return std::unexpected(std::move(known.error()));
        auto &facts = known->facts;
        MigrationStatus status{.hasHistoryTable = facts.hasTable};
        for (const migrate::Migration &migration : known->folder.migrations)
            status.folders.push_back(migration.name);
        status.unapplied = std::move(facts.unapplied);
        status.missing = std::move(facts.unpersisted);
        status.lastCommon = std::move(facts.lastCommon);
        status.failed = std::move(facts.failed);
        status.edited = std::move(facts.edited);
        status.pending = std::move(facts.toDeploy);
        status.early = std::move(facts.early);
        return status;
    }

    core::Result<sql::SqlSchema> replay(const std::optional<std::string> &upTo, const core::TaskContext &task) override
    {
        auto folder = m_context.folder();
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        if (upTo) {
            const auto last = std::ranges::find(folder->migrations, *upTo, &migrate::Migration::name);
            if (last == folder->migrations.end())
                return core::fail(ErrorKind::NotFound, "The migration `" + *upTo + "` does not exist.");
            folder->migrations.erase(last + 1, folder->migrations.end());
        }
        return m_context.replays.replay(folder->migrations, task);
    }

    core::Result<DevDiagnosis> diagnose(const core::TaskContext &task) override
    {
        const auto known = m_context.historyOfDatabase();
        if (!known)
            return std::unexpected(known.error());
        const auto &facts = known->facts;
        auto expected = m_context.replays.replay(known->applied(), task);
        if (!expected)
            return std::unexpected(std::move(expected.error()));
        auto actual = m_context.database->describe(task);
        if (!actual)
            return std::unexpected(std::move(actual.error()));
        DevDiagnosis diagnosis{.pending = facts.toDeploy};
        if (const auto drift = m_context.dialect.diff(*expected, *actual); !drift.empty())
            diagnosis.driftSummary = diff::summary(drift);
        if (auto all = m_context.replays.replay(known->folder.migrations, task); !all)
            return std::unexpected(std::move(all.error()));
        diagnosis.resetReasons = migrate::resetReasons(facts, diagnosis.driftSummary);
        diagnosis.resetReason = migrate::joinReasons(diagnosis.resetReasons);
        diagnosis.otherReasons = migrate::resetReasons(facts, {});
        return diagnosis;
    }

    core::Result<Plan> plan(const Snapshot &snapshot, const core::TaskContext &task, const Answers &answers) override
    {
        auto baseline = replay(std::nullopt, task);
        if (!baseline)
            return std::unexpected(std::move(baseline.error()));
        const sql::SqlSchema *target = snapshot.sqlSchema();
        return target && !answers.empty() ? compareAnswered(m_context.dialect.provider(), *baseline, *target, answers) : snapshot.plan(*baseline);
    }

    core::Result<DevOutcome> dev(const Snapshot &snapshot, const DevOptions &options, const core::TaskContext &task) override
    {
        auto diagnosis = diagnose(task);
        if (!diagnosis)
            return std::unexpected(std::move(diagnosis.error()));
        const auto &reasons = options.drift == DriftPolicy::Ignore ? diagnosis->otherReasons : diagnosis->resetReasons;
        if (!reasons.empty())
            return core::fail(ErrorKind::NeedsConfirmation, migrate::joinReasons(reasons));
        DevOutcome outcome;
        if (!diagnosis->pending.empty()) {
            auto applied = applyPending(task);
            if (!applied)
                return std::unexpected(std::move(applied.error()));
            outcome.applied = std::move(applied->names);
            outcome.pendingBackup = std::move(applied->backup);
        }
        auto next = plan(snapshot, task, options.answers);
        if (!next)
            return std::unexpected(std::move(next.error()));
        const bool nothing = next->script.statements.empty(); // renames alone are no steps
        if (nothing && !options.createOnly)
            return outcome;
        if (auto allowed = checkDataLoss(*next, options, task); !allowed)
            return std::unexpected(std::move(allowed.error()));
        outcome.script = nothing ? std::string(emptyMigration) : safety::migrationHeader(next->findings) + next->script.text;
        const std::string name = m_context.newName(options.name);
        if (!options.createOnly && !options.answers.backfills.empty()) {
            if (auto tried = m_context.rehearse(next->script.text, task); !tried)
                return std::unexpected(std::move(tried.error()));
        }
        if (!options.createOnly && options.saveFirst == SaveFirst::Yes) {
            auto backup = m_context.backUp(next->steps, name, task, options.answers.renames);
            if (!backup)
                return std::unexpected(std::move(backup.error()));
            outcome.backup = std::move(*backup);
        }
        auto down = options.withDown ? downText(snapshot, name, outcome.script, task) : core::Result<std::string>();
        if (!down)
            return std::unexpected(std::move(down.error()));
        const auto record = [&]() -> core::Result<void> {
            auto applied = options.createOnly ? core::Result<std::vector<std::string>>() : deploy(task);
            if (!applied)
                return std::unexpected(std::move(applied.error()));
            std::ranges::move(*applied, std::back_inserter(outcome.applied));
            return {};
        };
        const auto created = m_context.create({.name = name, .script = outcome.script, .down = *down}, record);
        if (!created && !m_context.mayKnow(name)) {
            if (outcome.backup)
                migrate::removeBackup(*outcome.backup);
            return std::unexpected(created.error());
        }
        // The answers are in the migration now.
        const auto forgotten = rememberAnswers(m_context.project, {});
        if (!created || !forgotten)
            return std::unexpected(created ? forgotten.error() : created.error());
        outcome.created = name;
        return outcome;
    }

    core::Result<PushOutcome> push(const Plan &plan, const core::TaskContext &task, SaveFirst saveFirst) override
    {
        if (auto connected = m_context.needDatabase(); !connected)
            return std::unexpected(std::move(connected.error()));
        if (auto tried = plan.answers.backfills.empty() ? core::Result<void>() : m_context.rehearse(plan.script.text, task); !tried)
            return std::unexpected(std::move(tried.error()));
        core::Result<std::optional<migrate::Backup>> backup;
        if (saveFirst == SaveFirst::Yes)
            backup = m_context.backUp(plan.steps, migrate::folderName(std::chrono::system_clock::now(), "push"), task, plan.answers.renames);
        if (!backup)
            return std::unexpected(std::move(backup.error()));
        if (auto executed = m_context.database->execute(plan.script.text, task); !executed)
            return std::unexpected(std::move(executed.error()));
        return PushOutcome{.backup = std::move(*backup)};
    }

    core::Result<std::vector<std::string>> deploy(const core::TaskContext &task) override
    {
        if (auto connected = m_context.needDatabase(); !connected)
            return std::unexpected(std::move(connected.error()));
        auto folder = m_context.folder();
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        auto names = migrate::deploy(m_context.session(), *folder, task);
        if (!names)
            return names;
        std::vector<migrate::Migration> applied;
        std::ranges::copy_if(folder->migrations, std::back_inserter(applied), [&](const migrate::Migration &migration) { return std::ranges::find(*names, migration.name) != names->end(); });
        keepApplied(m_context.project, applied);
        return names;
    }

    core::Result<void> resolveApplied(const std::string &name) override
    {
        if (auto connected = m_context.needDatabase(); !connected)
            return connected;
        auto folder = m_context.folder();
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        return migrate::markApplied(m_context.session(), *folder, name);
    }

    core::Result<void> resolveRolledBack(const std::string &name) override
    {
        if (auto connected = m_context.needDatabase(); !connected)
            return connected;
        return migrate::markRolledBack(m_context.session(), name);
    }

    core::Result<Applied> applyPending(const core::TaskContext &task) override
    {
        if (auto connected = m_context.needDatabase(); !connected)
            return std::unexpected(std::move(connected.error()));
        auto present = m_context.database->describe(task);
        if (!present)
            return std::unexpected(std::move(present.error()));
        // Without tables there is nothing to save, and the way through a long history is long.
        auto steps = present->tables.empty() ? core::Result<std::vector<diff::Step>>() : m_context.pendingSteps(task);
        if (!steps)
            return std::unexpected(std::move(steps.error()));
        auto backup = m_context.backUp(*steps, migrate::folderName(std::chrono::system_clock::now(), "pending"), task);
        if (!backup)
            return std::unexpected(std::move(backup.error()));
        auto names = deploy(task);
        if (!names)
            return std::unexpected(std::move(names.error()));
        return Applied{.names = std::move(*names), .backup = std::move(*backup)};
    }

    core::Result<std::optional<migrate::Backup>> empty(SaveFirst saveFirst, const core::TaskContext &task) override
    {
        if (auto connected = m_context.needDatabase(); !connected)
            return std::unexpected(std::move(connected.error()));
        core::Result<std::optional<migrate::Backup>> backup;
        if (saveFirst == SaveFirst::Yes) {
            auto present = m_context.database->describe(task);
            if (!present)
                return std::unexpected(std::move(present.error()));
            backup = m_context.save(migrate::allTables(*present, m_context.dialect.diffRules()), migrate::folderName(std::chrono::system_clock::now(), "reset"), task);
            if (!backup)
                return backup;
        }
        if (auto emptied = m_context.session().reset(task); !emptied)
            return std::unexpected(std::move(emptied.error()));
        return backup;
    }

    core::Result<Applied> reset(SaveFirst saveFirst, const core::TaskContext &task) override
    {
        // Before anything is lost: a history that cannot be read could not be applied afterwards.
        if (auto folder = m_context.folder(); !folder)
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
        if (auto connected = m_context.needDatabase(); !connected)
            return std::unexpected(std::move(connected.error()));
        return migrate::restore(backup, options, m_context.session(), m_context.dialect, task);
    }

    MigrationContext &context() override { return m_context; }

private:
    core::Result<std::string> downText(const Snapshot &snapshot, const std::string &name, const std::string &script, const core::TaskContext &task)
    {
        auto before = replay(std::nullopt, task);
        if (!before)
            return std::unexpected(std::move(before.error()));
        auto down = downOf(m_context.dialect.provider(), name, script, *before, *snapshot.sqlSchema());
        if (!down)
            return std::unexpected(std::move(down.error()));
        return std::move(down->text);
    }

    core::Result<void> checkDataLoss(const Plan &plan, const DevOptions &options, const core::TaskContext &task)
    {
        if (options.createOnly)
            return {};
        const auto findings = m_context.database->probe(plan, task);
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

    MigrationContext m_context;
};

} // namespace

core::Result<std::unique_ptr<MigrationTool>> MigrationTool::open(const Project &project, std::string provider, DatabaseTool *database,
                                                                      ReplayTarget target)
{
    const dialects::Dialect *dialect = dialects::findDialect(provider);
    if (provider.empty())
        return core::fail(ErrorKind::Unsupported, "The schema has no datasource: it does not say what kind of database it is for.");
    if (!dialect)
        return core::fail(ErrorKind::Unsupported, "Dunlin does not know databases of the kind `" + provider + "` yet.");
    dialects::ShadowOptions shadow{.url = std::move(target.url), .shadowUrl = std::move(target.shadowUrl), .schemas = std::move(target.schemas)};
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
