// dunlin migrate repair: lead a history that is stuck out of it.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"
#include "engine/workspace/tools.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class MigrateRepair : public Command
{
public:
    MigrateRepair() : Command("migrate repair", "Lead a history that is stuck out of it") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    int show(workspace::MigrationTool &tool, Console &console) const;
    int resume(workspace::MigrationTool &tool, Console &console) const;
    int undo(workspace::MigrationTool &tool, Console &console) const;
    int accept(workspace::MigrationTool &tool, Console &console) const;

    ProjectOptions m_project;
    std::optional<std::string> m_resume, m_undo, m_accept, m_bringBack, m_forget;
    std::optional<std::size_t> m_done;
};

} // namespace dunlin::cli
