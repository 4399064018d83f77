#include "app/cli/commands/backup_restore.h"
#include "app/cli/console.h"
#include "app/cli/migrations.h"
#include "app/cli/migration_text.h"
#include "engine/workspace/backups.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
void BackupRestore::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    app.add_option("name", m_name, "Name of the backup, or a file")->required();
    app.add_option("--table", m_tables, "Only this table of the backup; may be given several times");
    app.add_flag("--overwrite", m_overwrite, "Also where the database has another value by now");
}

int BackupRestore::execute(Console &console)
{
    using Present = migrate::RestoreOptions::Present;
    auto opened = openValidSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    const auto backup = workspace::findBackup(opened->project, m_name);
    if (!backup)
        return console.fail(backup.error());
    auto migrations = Migrations::open(std::move(*opened), m_project, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!migrations)
        return console.fail(migrations.error());
    const auto parts = migrations->tool().restore(*backup, {.present = m_overwrite ? Present::Overwrite : Present::Keep, .tables = m_tables}, console.task());
    if (!parts)
        return console.fail(parts.error());
    for (const migrate::RestoredPart &part : *parts)
        console.line(restoredText(part));
    const bool complete = std::ranges::none_of(*parts, &migrate::RestoredPart::missingTable);
    console.result({{"ok", complete}, {"tables", toJson(*parts)}});
    return complete ? 0 : exitFailure;
}

} // namespace dunlin::cli
