// dunlin format: the schema in Prisma's layout.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class Format : public Command
{
public:
    Format() : Command("format", "Lay out the schema files") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    bool m_check = false;
};

} // namespace dunlin::cli
