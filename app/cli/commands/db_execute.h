// dunlin db execute: runs a script on the database (BEHAVIOUR.md 2.7).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class DbExecute : public Command
{
public:
    DbExecute() : Command("db execute", "Run an SQL script on the database") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    std::optional<std::string> m_file;
    bool m_stdin = false;
};

} // namespace dunlin::cli
