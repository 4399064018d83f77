// dunlin version: versions of the program and of what it stands on.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class Version : public Command
{
public:
    Version() : Command("version", "Show versions") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;
};

} // namespace dunlin::cli
