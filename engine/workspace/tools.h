// DatabaseTool and MigrationTool: a project's database and its migration history. Synchronous; one thread at a time.
#pragma once

#include "engine/core/result.h"
#include "engine/core/task_context.h"
#include "engine/dialects/dialect_session.h"
#include "engine/migrate/backup.h"
#include "engine/migrate/restore.h"
#include "engine/safety/finding.h"
#include "engine/sql/schema.h"
#include "engine/workspace/snapshot.h"
#include "engine/workspace/workspace.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dunlin::workspace {

// How to reach the database: `url` argument, else the datasource's url with .env and the environment.
struct ConnectionTarget
{
    std::string provider; // canonical
    std::string url; // may hold a password: never print; use displayName
    std::string displayName; // "dev.db", "shop_dev at localhost:5432"
    std::string location; // without a password: "file:./dev.db", "localhost:5432"
    std::string source; // "DATABASE_URL from .env", "--url" …
    std::string shadowUrl; // of a database to replay histories in; empty: one is made
    std::vector<std::string> schemas; // namespaces of the datasource
};

core::Result<ConnectionTarget> resolveConnection(const Project &project, const psl::Schema &schema, const std::optional<std::string> &url);
// Of a person's choice, in place of what the schema says.
struct ChosenUrls
{
    std::string url;
    std::string shadow; // empty: the schema's
};
// A url without a schema (migrate diff --from-url); an empty provider: taken from the url's scheme when connecting.
core::Result<ConnectionTarget> targetOfUrl(std::string provider, const std::string &url);

class DatabaseTool
{
public:
    enum class IfMissing { Fail, Create };
    static core::Result<std::unique_ptr<DatabaseTool>> connect(const ConnectionTarget &target, IfMissing ifMissing);
    virtual ~DatabaseTool() = default;

    virtual const ConnectionTarget &target() const = 0;
    virtual dialects::ServerInfo info() const = 0;
    virtual core::Result<sql::SqlSchema> describe(const core::TaskContext &task) = 0;
    // Fills in the counts of a plan's findings from the data, and adds what only this database shows.
    virtual core::Result<std::vector<safety::Finding>> probe(const Plan &plan, const core::TaskContext &task) = 0;
    // Runs a script without history (db push, db execute).
    virtual core::Result<std::vector<dialects::AppliedStatement>> execute(std::string_view script, const core::TaskContext &task) = 0;
    // A text that is another one whenever the database's schema has changed; cheap enough to be asked every few seconds.
    virtual core::Result<std::string> fingerprint() = 0;
    virtual std::shared_ptr<dialects::Interrupter> interrupter() = 0;
    // The connection itself, on this tool's thread: single queries, the history table.
    virtual dialects::DialectSession &session() = 0;
};

struct MigrationEntry // one line of the history
{
    enum class State { Applied, Pending, Failed, RolledBack, Edited, Missing };
    std::string name; // folder name
    State state = State::Pending;
    std::string sql; // text of migration.sql; empty when missing
    std::string appliedAt; // RFC 3339, empty when not applied
    std::string logs; // error text of a failed one
};

// What `migrate status` reports (BEHAVIOUR.md 2.5), as facts.
struct MigrationStatus
{
    bool hasHistoryTable = false;
    std::vector<std::string> folders; // all local migrations
    std::vector<std::string> unapplied; // local, without any row: the database is behind
    std::vector<std::string> missing; // rows without a local folder: the folder is behind
    std::optional<std::string> lastCommon; // both lists filled: the histories diverge after this one
    std::vector<std::string> failed;
    std::vector<std::string> edited;
    std::vector<std::string> pending; // what deploy would apply
    std::vector<std::string> early; // pending, although later ones are applied
};

enum class DriftPolicy { Refuse, Ignore };
enum class SaveFirst { Yes, No }; // rows, before they go

struct DevOptions
{
    std::string name; // empty: bare timestamp
    bool createOnly = false;
    bool acceptDataLoss = false;
    Answers answers;
    bool withDown = false; // writes down.sql beside migration.sql
    DriftPolicy drift = DriftPolicy::Refuse;
    SaveFirst saveFirst = SaveFirst::Yes;
};

struct DevOutcome
{
    std::vector<std::string> applied; // pending folders applied first, then the new one
    std::optional<std::string> created; // folder name of the new migration
    std::string script;
    std::optional<migrate::Backup> pendingBackup; // of what the pending folders removed; absent: no rows were lost
    std::optional<migrate::Backup> backup; // of what the new migration removed
};

struct Applied
{
    std::vector<std::string> names;
    std::optional<migrate::Backup> backup; // of what went; absent: no rows were lost
};

struct PushOutcome
{
    std::optional<migrate::Backup> backup;
};

// What stands in the way of `migrate dev` (BEHAVIOUR.md 2.3), in Prisma's words.
struct DevDiagnosis
{
    std::vector<std::string> resetReasons; // empty: fine
    std::vector<std::string> otherReasons; // those of them that are not drift
    std::string resetReason; // the same as one text: the only reason, or a list with dashes
    std::string driftSummary;
    std::vector<std::string> pending;
};

// Where histories are replayed that need a server for it.
struct ReplayTarget
{
    std::string url; // of a database on a server that can make one for this purpose; unless there is a DatabaseTool
    std::string shadowUrl; // of a database for this purpose alone
    std::vector<std::string> schemas; // namespaces to describe
};

struct MigrationContext;

class MigrationTool
{
public:
    // `database` may be null: then only what needs no database works (history without states, diff, baseline). Where a replay
    // takes a server, `shadow` or else `database` says which.
    static core::Result<std::unique_ptr<MigrationTool>> open(const Project &project, std::string provider, DatabaseTool *database,
                                                             ReplayTarget shadow = {});
    virtual ~MigrationTool() = default;

    // Local migrations in folder order, then rows without a folder.
    virtual core::Result<std::vector<MigrationEntry>> history() = 0;
    virtual core::Result<MigrationStatus> status() = 0;
    // The schema at the end of the history (shadow replay), or after `upTo`.
    virtual core::Result<sql::SqlSchema> replay(const std::optional<std::string> &upTo, const core::TaskContext &task) = 0;
    virtual core::Result<DevDiagnosis> diagnose(const core::TaskContext &task) = 0;
    // Plan from the end of the history to the snapshot's schema.
    virtual core::Result<Plan> plan(const Snapshot &snapshot, const core::TaskContext &task, const Answers &answers = {}) = 0;
    // Applies what is pending, then creates and applies a migration, after saving what it removes. Error NeedsConfirmation: reset reasons, or warnings while
    // acceptDataLoss is false; Error Database: changes that cannot be executed, unless createOnly.
    virtual core::Result<DevOutcome> dev(const Snapshot &snapshot, const DevOptions &options, const core::TaskContext &task) = 0;
    // Runs a plan made for the present database, without a migration.
    virtual core::Result<PushOutcome> push(const Plan &plan, const core::TaskContext &task, SaveFirst saveFirst = SaveFirst::Yes) = 0;
    virtual core::Result<std::vector<std::string>> deploy(const core::TaskContext &task) = 0; // names applied
    // deploy() in development: saves what the migrations remove first.
    virtual core::Result<Applied> applyPending(const core::TaskContext &task) = 0;
    virtual core::Result<void> resolveApplied(const std::string &name) = 0;
    virtual core::Result<void> resolveRolledBack(const std::string &name) = 0;
    // Removes everything from the database.
    virtual core::Result<std::optional<migrate::Backup>> empty(SaveFirst saveFirst, const core::TaskContext &task) = 0;
    // empty(), then deploy().
    virtual core::Result<Applied> reset(SaveFirst saveFirst, const core::TaskContext &task) = 0;
    // Puts back what a backup holds.
    virtual core::Result<std::vector<migrate::RestoredPart>> restore(const migrate::Backup &backup, const migrate::RestoreOptions &options,
                                                                     const core::TaskContext &task) = 0;

    // What the functions beside this class work with: undo.h, dry_run.h, drift.h, repair.h, squash.h …
    virtual MigrationContext &context() = 0;
};

} // namespace dunlin::workspace
