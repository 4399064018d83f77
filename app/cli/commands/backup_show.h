// dunlin backup show: tables, columns and rows of one backup.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <string>
#include <vector>

namespace dunlin::cli {

class BackupShow : public Command
{
public:
    BackupShow() : Command("backup show", "Show what a backup holds") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    std::string m_name;
    std::vector<std::string> m_tables; // whose rows to print
    std::size_t m_limit = 20;
};

} // namespace dunlin::cli
