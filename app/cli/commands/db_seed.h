// dunlin db seed: runs the seed command of the project (BEHAVIOUR.md 2.7).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>
#include <vector>

namespace dunlin::cli {

class DbSeed : public Command
{
public:
    DbSeed() : Command("db seed", "Run the project seed command") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    std::vector<std::string> m_arguments;
};

} // namespace dunlin::cli
