// dunlin migrate baseline: start a history for a database that exists already.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class MigrateBaseline : public Command
{
public:
    MigrateBaseline() : Command("migrate baseline", "Start a history for a database that exists already") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    std::string m_name = "0_init";
    bool m_force = false;
};

} // namespace dunlin::cli
