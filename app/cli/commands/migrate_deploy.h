// dunlin migrate deploy: applies what is pending (BEHAVIOUR.md 2.4).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class MigrateDeploy : public Command
{
public:
    MigrateDeploy() : Command("migrate deploy", "Apply pending migrations") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    int tryOut(const OpenedProject &opened, Console &console);

    ProjectOptions m_project;
    bool m_dryRun = false;
};

} // namespace dunlin::cli
