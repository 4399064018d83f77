// dunlin generate: says that Dunlin generates no client.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class Generate : public Command
{
public:
    Generate() : Command("generate", "Says who generates clients (Dunlin does not)") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
};

} // namespace dunlin::cli
