// dunlin validate: does the schema hold?
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class Validate : public Command
{
public:
    Validate() : Command("validate", "Check the schema and say what is wrong with it") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
};

} // namespace dunlin::cli
