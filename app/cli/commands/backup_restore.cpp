#include "app/cli/commands/backup_restore.h"
#include "app/cli/connection.h"
#include "app/cli/console.h"
#include "engine/workspace/backups.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

std::string text(const migrate::RestoredPart &part)
{
    if (part.missingTable)
        return part.table + ": the table is not in the database. Put it back into the schema first (or undo the migration that dropped it), then restore again.";
    const bool columns = !part.columns.empty();
    std::string out = part.table + ": " + std::to_string(part.restored) + " of " + std::to_string(part.rows) + (columns ? " values" : " rows") + " restored";
    if (part.present > 0)
        out += ", " + std::to_string(part.present) + (columns ? " left alone (the row has a value by now)" : " left alone (the key is there)");
    if (part.gone > 0)
        out += ", " + std::to_string(part.gone) + " without a row to go to";
    for (const std::string &column : part.missingColumns)
        out += "\n    the column " + column + " is not in the database and was left out";
    return out;
}

} // namespace

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
    auto connection = Connection::open(*opened, m_project.url, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!connection)
        return console.fail(connection.error());
    auto tool = workspace::MigrationTool::open(opened->project, opened->provider(), &connection->database());
    if (!tool)
        return console.fail(tool.error());
    const auto parts = (*tool)->restore(*backup, {.present = m_overwrite ? Present::Overwrite : Present::Keep, .tables = m_tables}, console.task());
    if (!parts)
        return console.fail(parts.error());
    auto list = nlohmann::ordered_json::array();
    for (const migrate::RestoredPart &part : *parts) {
        console.line(text(part));
        list.push_back({{"table", part.table}, {"columns", part.columns}, {"rows", part.rows}, {"restored", part.restored}, {"present", part.present},
            {"gone", part.gone}, {"missingColumns", part.missingColumns}, {"missingTable", part.missingTable}});
    }
    const bool complete = std::ranges::none_of(*parts, &migrate::RestoredPart::missingTable);
    console.result({{"ok", complete}, {"tables", std::move(list)}});
    return complete ? 0 : exitFailure;
}

} // namespace dunlin::cli
