#include "app/cli/commands/migrate_reset.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "app/cli/migration_text.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void MigrateReset::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
    app.add_flag("-f,--force", m_force, "Do not ask");
    app.add_flag("--skip-backup", m_skipBackup, "Do not save the rows first");
    app.add_flag("--skip-generate,--skip-seed", m_ignored, "Accepted for Prisma 6 scripts; Dunlin does neither");
}

int MigrateReset::execute(Console &console)
{
    auto opened = openNamedSchema(m_project, console);
    if (!opened)
        return console.fail(opened.error());
    if (!m_force) {
        if (!console.interactive())
            return console.fail({.kind = core::ErrorKind::NeedsConfirmation,
                .message = "Prisma Migrate has detected that the environment is non-interactive. It is recommended to run this command in an interactive environment.\n\n"
                           "Use --force to run this command without user interaction."});
        if (!console.confirm("? Are you sure you want to reset your database? All data will be lost.")) {
            console.line("\nReset cancelled.");
            return exitCancelled;
        }
    }
    auto migrations = Migrations::open(std::move(*opened), m_project, workspace::DatabaseTool::IfMissing::Create, console);
    if (!migrations)
        return console.fail(migrations.error());
    const auto applied = migrations->tool().reset(m_skipBackup ? workspace::SaveFirst::No : workspace::SaveFirst::Yes, console.task());
    if (!applied)
        return console.fail(applied.error());
    if (applied->backup)
        console.line(backupText(*applied->backup));
    console.line("\nDatabase reset successful\n");
    if (!applied->names.empty())
        console.line("The following migration(s) have been applied:\n\n" + migrationTree(applied->names));
    console.result({{"applied", applied->names}, {"backup", toJson(applied->backup)}});
    return 0;
}

} // namespace dunlin::cli
