#include "app/cli/commands/backup_list.h"
#include "app/cli/console.h"
#include "app/cli/migration_text.h"
#include "engine/workspace/backups.h"

#include <nlohmann/json.hpp>

namespace dunlin::cli {

void BackupList::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
}

int BackupList::execute(Console &console)
{
    auto opened = openSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    auto list = nlohmann::ordered_json::array();
    const auto backups = workspace::backups(opened->project);
    for (const migrate::Backup &backup : backups) {
        console.line(workspace::backupName(backup) + ": " + migrate::describe(backup));
        nlohmann::ordered_json item = toJson(backup);
        item["name"] = workspace::backupName(backup);
        list.push_back(std::move(item));
    }
    if (backups.empty())
        console.line("There are no backups. Dunlin makes one whenever rows go: migrate dev, migrate reset, db push.");
    console.result({{"backups", std::move(list)}});
    return 0;
}

} // namespace dunlin::cli
