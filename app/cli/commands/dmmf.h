// dunlin dmmf: the schema as generators read it, JSON on standard output.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

namespace dunlin::cli {

class Dmmf : public Command
{
public:
    Dmmf() : Command("dmmf", "Print the schema as generators read it (the datamodel part of the DMMF)") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
};

} // namespace dunlin::cli
