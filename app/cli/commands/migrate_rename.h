// dunlin migrate rename: give a migration another name, or the last place.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class MigrateRename : public Command
{
public:
    MigrateRename() : Command("migrate rename", "Give a migration another name, or the last place") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    std::string m_migration;
    std::optional<std::string> m_name;
    bool m_toEnd = false;
};

} // namespace dunlin::cli
