// dunlin db push: brings the database to the schema without a migration (BEHAVIOUR.md 2.7).
#pragma once

#include "app/cli/answer_options.h"
#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include "engine/workspace/tools.h"

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
    int tryOut(const workspace::Plan &plan, const OpenedProject &opened, workspace::MigrationTool &tool, workspace::DatabaseTool &database, Console &console) const;

    ProjectOptions m_project;
    AnswerOptions m_answers;
    bool m_dryRun = false;
    bool m_acceptDataLoss = false;
    bool m_forceReset = false;
    bool m_skipBackup = false;
    bool m_ignored = false;
};

} // namespace dunlin::cli
