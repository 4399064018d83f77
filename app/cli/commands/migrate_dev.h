// dunlin migrate dev: from the edited schema to an applied migration (BEHAVIOUR.md 2.3).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class MigrateDev : public Command
{
public:
    MigrateDev() : Command("migrate dev", "Create a migration from the schema and apply it (development)") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    std::optional<std::string> m_name;
    bool m_createOnly = false;
    bool m_acceptDataLoss = false;
    bool m_ignored = false;
};

} // namespace dunlin::cli
