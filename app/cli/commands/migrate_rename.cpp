#include "app/cli/commands/migrate_rename.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "engine/workspace/rename_migration.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void MigrateRename::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    m_project.addMigrations(app);
    app.add_option("migration", m_migration, "Its folder")->required();
    app.add_option("-n,--name", m_name, "The new name; the time in front of it stays");
    app.add_flag("--to-end", m_toEnd, "Put it behind all others, as if it were made now");
}

int MigrateRename::execute(Console &console)
{
    using Place = workspace::RenameOptions::Place;
    auto migrations = Migrations::open(m_project, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!migrations)
        return console.fail(migrations.error());
    const auto name = workspace::renameMigration(migrations->tool(), m_migration, {.newName = m_name.value_or(""), .place = m_toEnd ? Place::Last : Place::Stays}, console.task());
    if (!name)
        return console.fail(name.error());
    console.line("`" + m_migration + "` is called `" + *name + "` now, in the folder and in this database.\n"
        "A database elsewhere that has it under the old name will miss it there: rename only what is not deployed yet.");
    console.result({{"migration", *name}, {"before", m_migration}});
    return 0;
}

} // namespace dunlin::cli
