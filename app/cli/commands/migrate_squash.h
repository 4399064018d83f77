// dunlin migrate squash: make one migration of several.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class MigrateSquash : public Command
{
public:
    MigrateSquash() : Command("migrate squash", "Make one migration of several") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    std::optional<std::string> m_from, m_to, m_name;
    bool m_show = false;
};

} // namespace dunlin::cli
