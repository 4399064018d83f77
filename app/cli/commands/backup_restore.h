// dunlin backup restore: puts back what a backup holds and the database has not.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <string>
#include <vector>

namespace dunlin::cli {

class BackupRestore : public Command
{
public:
    BackupRestore() : Command("backup restore", "Put saved rows back into the database") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    std::string m_name;
    std::vector<std::string> m_tables;
    bool m_overwrite = false;
};

} // namespace dunlin::cli
