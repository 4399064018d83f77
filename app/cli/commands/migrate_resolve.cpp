#include "app/cli/commands/migrate_resolve.h"
#include "app/cli/connection.h"
#include "app/cli/console.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void MigrateResolve::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
    app.add_option("--applied", m_applied, "Record this migration as applied");
    app.add_option("--rolled-back", m_rolledBack, "Record this failed migration as rolled back");
}

int MigrateResolve::execute(Console &console)
{
    if (!m_applied && !m_rolledBack)
        return console.fail({.kind = core::ErrorKind::Usage,
            .message = "--applied or --rolled-back must be part of the command like:\n"
                       "`dunlin migrate resolve --applied 20201231000000_example`\n`dunlin migrate resolve --rolled-back 20201231000000_example`"});
    if (m_applied && m_rolledBack)
        return console.fail({.kind = core::ErrorKind::Usage, .message = "Pass either --applied or --rolled-back, not both."});
    auto opened = openValidSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    console.line("Prisma schema loaded from " + opened->schemaName());
    auto connection = Connection::open(*opened, m_project.url, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!connection)
        return console.fail(connection.error());
    auto tool = workspace::MigrationTool::open(opened->project, opened->provider(), &connection->database());
    if (!tool)
        return console.fail(tool.error());
    const std::string &name = m_applied ? *m_applied : *m_rolledBack;
    const auto resolved = m_applied ? (*tool)->resolveApplied(name) : (*tool)->resolveRolledBack(name);
    if (!resolved)
        return console.fail(resolved.error());
    console.line("Migration " + name + " marked as " + (m_applied ? "applied." : "rolled back."));
    console.result({{"migration", name}, {"state", m_applied ? "applied" : "rolledBack"}});
    return 0;
}

} // namespace dunlin::cli
