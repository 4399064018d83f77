// dunlin dump: any stage between the text and the SQL, for reports and tests.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class Dump : public Command
{
public:
    Dump() : Command("dump", "Print a stage of the way from schema text to SQL") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    std::string m_stage;
};

} // namespace dunlin::cli
