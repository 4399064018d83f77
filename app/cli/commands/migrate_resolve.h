// dunlin migrate resolve: corrects the history after a failure (BEHAVIOUR.md 2.5).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class MigrateResolve : public Command
{
public:
    MigrateResolve() : Command("migrate resolve", "Mark a migration as applied or rolled back") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    std::optional<std::string> m_applied, m_rolledBack;
};

} // namespace dunlin::cli
