// dunlin backup list: the backups of the project, newest first.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <string>
#include <vector>

namespace dunlin::cli {

class BackupList : public Command
{
public:
    BackupList() : Command("backup list", "List what was saved before it was removed") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
};

} // namespace dunlin::cli
