// dunlin migrate reset: empties the database and applies all migrations (BEHAVIOUR.md 2.5).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class MigrateReset : public Command
{
public:
    MigrateReset() : Command("migrate reset", "Empty the database and apply all migrations (development)") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    bool m_force = false;
    bool m_skipBackup = false;
    bool m_ignored = false;
};

} // namespace dunlin::cli
