#include "app/cli/commands/migrate_deploy.h"
#include "app/cli/connection.h"
#include "app/cli/console.h"
#include "app/cli/migration_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void MigrateDeploy::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
}

int MigrateDeploy::execute(Console &console)
{
    auto opened = openValidSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    console.line("Prisma schema loaded from " + opened->schemaName());
    auto connection = Connection::open(*opened, m_project.url, workspace::DatabaseTool::IfMissing::Create, console);
    if (!connection)
        return console.fail(connection.error());
    auto tool = workspace::MigrationTool::open(opened->project, opened->provider(), &connection->database());
    if (!tool)
        return console.fail(tool.error());
    const auto status = (*tool)->status();
    if (!status)
        return console.fail(status.error());
    console.line(foundMigrations(status->folders.size(), opened->migrationsName()) + "\n");

    const auto applied = (*tool)->deploy(console.task());
    if (!applied)
        return console.fail(applied.error());
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
