// dunlin migrate status: where the database stands in the history (BEHAVIOUR.md 2.5).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class MigrateStatus : public Command
{
public:
    MigrateStatus() : Command("migrate status", "Compare the database with the migrations folder") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
};

} // namespace dunlin::cli
