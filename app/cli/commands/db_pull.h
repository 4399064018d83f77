// dunlin db pull: writes the schema that the database has (BEHAVIOUR.md 2.9).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class DbPull : public Command
{
public:
    DbPull() : Command("db pull", "Write the schema that the database has") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    bool m_print = false;
    bool m_force = false;
};

} // namespace dunlin::cli
