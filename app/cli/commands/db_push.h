// dunlin db push: brings the database to the schema without a migration (BEHAVIOUR.md 2.7).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class DbPush : public Command
{
public:
    DbPush() : Command("db push", "Bring the database to the schema, without a migration") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    bool m_acceptDataLoss = false;
    bool m_forceReset = false;
    bool m_skipBackup = false;
    bool m_ignored = false;
};

} // namespace dunlin::cli
