#include "app/cli/commands/migrate_resolve.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"

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
    auto migrations = Migrations::open(m_project, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!migrations)
        return console.fail(migrations.error());
    const std::string &name = m_applied ? *m_applied : *m_rolledBack;
    const auto resolved = m_applied ? migrations->tool().resolveApplied(name) : migrations->tool().resolveRolledBack(name);
    if (!resolved)
        return console.fail(resolved.error());
    console.line("Migration " + name + " marked as " + (m_applied ? "applied." : "rolled back."));
    console.result({{"migration", name}, {"state", m_applied ? "applied" : "rolledBack"}});
    return 0;
}

} // namespace dunlin::cli
