// dunlin migrate undo: takes back the last migration of a development database, with the rows it removed.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <string>
#include <vector>

namespace dunlin::workspace {
struct UndoPlan;
}

namespace dunlin::cli {

class MigrateUndo : public Command
{
public:
    MigrateUndo() : Command("migrate undo", "Take back the last migration (development)") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    int show(const workspace::UndoPlan &plan, Console &console) const;

    ProjectOptions m_project;
    std::vector<std::string> m_backfills;
    bool m_keepFolder = false;
    bool m_acceptDataLoss = false;
    bool m_show = false;
};

} // namespace dunlin::cli
