#include "app/cli/command.h"
#include "app/cli/commands/backup_list.h"
#include "app/cli/commands/backup_restore.h"
#include "app/cli/commands/backup_show.h"
#include "app/cli/commands/db_execute.h"
#include "app/cli/commands/db_pull.h"
#include "app/cli/commands/db_push.h"
#include "app/cli/commands/db_seed.h"
#include "app/cli/commands/dmmf.h"
#include "app/cli/commands/dump.h"
#include "app/cli/commands/format.h"
#include "app/cli/commands/generate.h"
#include "app/cli/commands/init.h"
#include "app/cli/commands/lsp.h"
#include "app/cli/commands/migrate_baseline.h"
#include "app/cli/commands/migrate_deploy.h"
#include "app/cli/commands/migrate_dev.h"
#include "app/cli/commands/migrate_diff.h"
#include "app/cli/commands/migrate_lint.h"
#include "app/cli/commands/migrate_rename.h"
#include "app/cli/commands/migrate_repair.h"
#include "app/cli/commands/migrate_reset.h"
#include "app/cli/commands/migrate_resolve.h"
#include "app/cli/commands/migrate_squash.h"
#include "app/cli/commands/migrate_status.h"
#include "app/cli/commands/migrate_undo.h"
#include "app/cli/commands/validate.h"
#include "app/cli/commands/version.h"

namespace dunlin::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<Init>());
    commands.push_back(std::make_unique<Validate>());
    commands.push_back(std::make_unique<Format>());
    commands.push_back(std::make_unique<MigrateDev>());
    commands.push_back(std::make_unique<MigrateDeploy>());
    commands.push_back(std::make_unique<MigrateStatus>());
    commands.push_back(std::make_unique<MigrateReset>());
    commands.push_back(std::make_unique<MigrateResolve>());
    commands.push_back(std::make_unique<MigrateDiff>());
    commands.push_back(std::make_unique<MigrateUndo>());
    commands.push_back(std::make_unique<MigrateRepair>());
    commands.push_back(std::make_unique<MigrateSquash>());
    commands.push_back(std::make_unique<MigrateRename>());
    commands.push_back(std::make_unique<MigrateBaseline>());
    commands.push_back(std::make_unique<MigrateLint>());
    commands.push_back(std::make_unique<DbPush>());
    commands.push_back(std::make_unique<DbPull>());
    commands.push_back(std::make_unique<DbExecute>());
    commands.push_back(std::make_unique<DbSeed>());
    commands.push_back(std::make_unique<BackupList>());
    commands.push_back(std::make_unique<BackupShow>());
    commands.push_back(std::make_unique<BackupRestore>());
    commands.push_back(std::make_unique<Generate>());
    commands.push_back(std::make_unique<Dmmf>());
    commands.push_back(std::make_unique<Dump>());
    commands.push_back(std::make_unique<Lsp>());
    commands.push_back(std::make_unique<Version>());
    return commands;
}

} // namespace dunlin::cli
