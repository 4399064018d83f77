#include "app/cli/commands/migrate_dev.h"
#include "app/cli/connection.h"
#include "app/cli/console.h"
#include "app/cli/migration_text.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

using Kind = safety::Finding::Kind;

std::string resetText(const std::string &reason, const Connection &connection)
{
    return reason + "\n\nWe need to reset the " + connection.description()
        + "\n\nYou may use dunlin migrate reset to drop the development database.\nAll data will be lost.";
}

std::string nonInteractiveText(const std::string &warnings)
{
    return "Prisma Migrate has detected that the environment is non-interactive, which is not supported.\n\n"
           "`dunlin migrate dev` is an interactive command designed to create new migrations and evolve the database in development.\n"
           "To apply existing migrations in deployments, use dunlin migrate deploy.\n\n"
           "⚠️  Warnings for the current datasource:\n\n" + warnings + "\nRun it with --accept-data-loss to go on in spite of them.";
}

std::string question(const diff::Rename &rename)
{
    return rename.isTable() ? "? Is the table `" + rename.newName + "` the table `" + rename.table + "` with another name? Its rows are kept then."
                            : "? Is the column `" + rename.newName + "` of `" + rename.table + "` the column `" + rename.column + "` with another name? Its values are kept then.";
}

std::string option(const diff::Rename &rename)
{
    return "--rename " + rename.table + (rename.isTable() ? "" : "." + rename.column) + "=" + rename.newName;
}

} // namespace

core::Result<workspace::Renames> MigrateDev::renames(const OpenedProject &opened, workspace::MigrationTool &tool, Console &console) const
{
    auto from = tool.replay(std::nullopt, console.task());
    if (!from)
        return std::unexpected(std::move(from.error()));
    const sql::SqlSchema *to = opened.snapshot->sqlSchema();
    if (!to)
        return workspace::Renames();
    auto known = workspace::parseRenames(m_renames, opened.snapshot->schema(), *from, *to);
    if (!known)
        return known;
    std::vector<std::string> refused; // tables
    for (const diff::LikelyRename &likely : diff::likelyRenames(diff::renamed(*from, *known), *to)) {
        const diff::Rename &rename = likely.rename;
        if (!rename.isTable() && std::ranges::find(refused, rename.table) != refused.end())
            continue;
        if (!console.interactive())
            console.line("This looks like a rename. If it is one: " + option(rename));
        else if (console.confirm(question(rename)))
            known->push_back(rename);
        else if (rename.isTable())
            refused.push_back(rename.newName);
    }
    return known;
}

void MigrateDev::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
    app.add_option("-n,--name", m_name, "Name of the migration");
    app.add_flag("--create-only", m_createOnly, "Write the migration, do not apply it");
    app.add_option("--rename", m_renames, "Model.field=newName or Model=NewModel: the same with another name; may be given several times");
    app.add_flag("--accept-data-loss", m_acceptDataLoss, "Do not ask about data loss warnings");
    app.add_flag("--skip-generate,--skip-seed", m_ignored, "Accepted for Prisma 6 scripts; Dunlin does neither");
}

int MigrateDev::execute(Console &console)
{
    auto opened = openValidSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    console.line("Prisma schema loaded from " + opened->schemaName());
    auto connection = Connection::open(*opened, m_project.url, workspace::DatabaseTool::IfMissing::Create, console);
    if (!connection)
        return console.fail(connection.error());
    auto opening = workspace::MigrationTool::open(opened->project, opened->provider(), &connection->database());
    if (!opening)
        return console.fail(opening.error());
    workspace::MigrationTool &tool = **opening;
    const core::TaskContext task = console.task();

    const auto diagnosis = tool.diagnose(task);
    if (!diagnosis)
        return console.fail(diagnosis.error());
    if (!diagnosis->resetReasons.empty()) {
        console.line(resetText(diagnosis->resetReason, *connection));
        console.result({{"ok", false}, {"reset", true}, {"reasons", diagnosis->resetReasons}, {"drift", diagnosis->driftSummary}});
        return exitCancelled;
    }
    std::vector<std::string> applied;
    std::optional<migrate::Backup> pendingBackup;
    if (!diagnosis->pending.empty()) {
        auto pending = tool.applyPending(task);
        if (!pending)
            return console.fail(pending.error());
        applied = std::move(pending->names);
        pendingBackup = std::move(pending->backup);
        if (pendingBackup)
            console.line(backupText(*pendingBackup));
        for (const auto &name : applied)
            console.line("Applying migration `" + name + "`");
        console.line("\nThe following migration(s) have been applied:\n\n" + migrationTree(applied) + "\n");
    }

    const auto renames = this->renames(*opened, tool, console);
    if (!renames)
        return console.fail(renames.error());
    auto plan = tool.plan(*opened->snapshot, task, *renames);
    if (!plan)
        return console.fail(plan.error());
    auto findings = connection->database().probe(*plan, task);
    if (!findings)
        return console.fail(findings.error());
    if (hasKind(*findings, Kind::Unexecutable)) {
        const std::string text = "⚠️ We found changes that cannot be executed:\n\n" + bulleted(*findings, Kind::Unexecutable);
        if (!m_createOnly)
            return console.fail({.kind = core::ErrorKind::Database,
                .message = "\n" + text + "\nYou can use dunlin migrate dev --create-only to create the migration file, and manually modify it to address the underlying issue(s).\n"
                    "Then run dunlin migrate dev to apply it and verify it works.\n"});
        console.line(text);
    }
    if (hasKind(*findings, Kind::Warning) && !m_acceptDataLoss) {
        const std::string warnings = bulleted(*findings, Kind::Warning);
        if (!console.interactive()) {
            // A draft loses nothing; only applying needs the answer.
            if (!m_createOnly)
                return console.fail({.kind = core::ErrorKind::NeedsConfirmation, .message = nonInteractiveText(warnings)});
            console.line("⚠️  Warnings for the current datasource:\n\n" + warnings);
        } else {
            console.line("⚠️  Warnings for the current datasource:\n\n" + warnings);
            if (!console.confirm(m_createOnly ? "? Are you sure you want to create this migration?" : "? Are you sure you want to create and apply this migration?")) {
                console.line("\nMigration cancelled.");
                return exitCancelled;
            }
        }
    }
    if (plan->script.statements.empty() && !m_createOnly) {
        console.line(applied.empty() ? "Already in sync, no schema change or pending migration was found." : "Your database is now in sync with your schema.");
        console.result({{"created", nullptr}, {"applied", applied}, {"pendingBackup", toJson(pendingBackup)}});
        return 0;
    }
    if (!m_name && console.interactive()) {
        m_name = console.ask("? Enter a name for the new migration:");
        if (!m_name) {
            console.line("\nMigration cancelled.");
            return exitCancelled;
        }
    }
    const auto outcome = tool.dev(*opened->snapshot, {.name = m_name.value_or(std::string()), .createOnly = m_createOnly, .acceptDataLoss = true, .renames = *renames}, task);
    if (!outcome)
        return console.fail(outcome.error());
    applied.insert(applied.end(), outcome->applied.begin(), outcome->applied.end());
    if (outcome->backup)
        console.line(backupText(*outcome->backup));
    if (m_createOnly) {
        console.line("Prisma Migrate created the following migration without applying it " + outcome->created.value_or(std::string())
            + "\n\nYou can now edit it and apply it by running dunlin migrate dev.");
    } else {
        for (const auto &name : outcome->applied)
            console.line("Applying migration `" + name + "`");
        console.line("\nThe following migration(s) have been created and applied from new schema changes:\n\n" + migrationTree(outcome->applied)
            + "\n\nYour database is now in sync with your schema.");
    }
    console.result({{"created", outcome->created ? nlohmann::ordered_json(*outcome->created) : nlohmann::ordered_json(nullptr)}, {"applied", applied}, {"script", outcome->script},
        {"findings", toJson(*findings)}, {"pendingBackup", toJson(pendingBackup)}, {"backup", toJson(outcome->backup)}});
    return 0;
}

} // namespace dunlin::cli
