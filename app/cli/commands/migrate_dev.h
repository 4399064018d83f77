// dunlin migrate dev: from the edited schema to an applied migration (BEHAVIOUR.md 2.3).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"
#include "engine/workspace/tools.h"

#include <optional>
#include <string>
#include <vector>

namespace dunlin::cli {

class MigrateDev : public Command
{
public:
    MigrateDev() : Command("migrate dev", "Create a migration from the schema and apply it (development)") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    // What --rename says, and where a person can be asked, what is answered about what looks like a rename.
    core::Result<workspace::Renames> renames(const OpenedProject &opened, workspace::MigrationTool &tool, Console &console) const;

    std::optional<std::string> m_name;
    std::vector<std::string> m_renames;
    bool m_createOnly = false;
    bool m_acceptDataLoss = false;
    bool m_ignored = false;
};

} // namespace dunlin::cli
