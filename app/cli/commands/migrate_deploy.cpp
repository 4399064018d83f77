#include "app/cli/commands/migrate_deploy.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "app/cli/migration_text.h"
#include "engine/workspace/ways_out.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void MigrateDeploy::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
    app.add_flag("--dry-run", m_dryRun, "Try the pending migrations out, take everything back and tell the time of each statement");
}

int MigrateDeploy::tryOut(const OpenedProject &opened, Console &console)
{
    const auto target = workspace::resolveConnection(opened.project, opened.snapshot->schema(), m_project.url);
    if (!target)
        return console.fail(target.error());
    // A database that is not there is not made for a trial.
    auto connection = Connection::open(*target, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!connection && connection.error().code != "P1003")
        return console.fail(connection.error());
    auto tool = workspace::MigrationTool::open(opened.project, opened.provider(), connection ? &connection->database() : nullptr,
        {.url = target->url, .shadowUrl = target->shadowUrl, .schemas = target->schemas});
    if (!tool)
        return console.fail(tool.error());
    const auto pending = workspace::pendingScripts(**tool);
    if (!pending)
        return console.fail(pending.error());
    const auto run = workspace::dryRun(**tool, *pending, console.task());
    if (!run)
        return console.fail(run.error());
    console.line(pending->empty() ? "No pending migrations to apply." : dryRunText(*run));
    console.result(toJson(*run));
    return run->failure ? exitFailure : 0;
}

int MigrateDeploy::execute(Console &console)
{
    auto opened = openNamedSchema(m_project, console);
    if (!opened)
        return console.fail(opened.error());
    if (m_dryRun)
        return tryOut(*opened, console);
    auto migrations = Migrations::open(std::move(*opened), m_project, workspace::DatabaseTool::IfMissing::Create, console);
    if (!migrations)
        return console.fail(migrations.error());
    const auto status = migrations->tool().status();
    if (!status)
        return console.fail(status.error());
    console.line(foundMigrations(status->folders.size(), migrations->project.migrationsName()) + "\n");

    const auto applied = migrations->tool().deploy(console.task());
    if (!applied) {
        const int code = console.fail(applied.error());
        if (const auto now = migrations->tool().status(); now && !applied.error().code.empty())
            console.error("\n" + workspace::waysOutText(workspace::waysOut(*now)));
        return code;
    }
    if (applied->empty()) {
        console.line("\nNo pending migrations to apply.");
    } else {
        for (const auto &name : *applied)
            console.line("Applying migration `" + name + "`");
        console.line("\nThe following migration(s) have been applied:\n\n" + migrationTree(*applied));
        console.line("\nAll migrations have been successfully applied.");
    }
    console.result({{"applied", *applied}});
    return 0;
}

} // namespace dunlin::cli
