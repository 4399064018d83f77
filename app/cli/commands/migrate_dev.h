// dunlin migrate dev: from the edited schema to an applied migration (BEHAVIOUR.md 2.3).
#pragma once

#include "app/cli/answer_options.h"
#include "app/cli/command.h"
#include "app/cli/connection.h"
#include "app/cli/project_options.h"
#include "engine/workspace/tools.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dunlin::cli {

class MigrateDev : public Command
{
public:
    MigrateDev() : Command("migrate dev", "Create a migration from the schema and apply it (development)") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    int refuse(const workspace::DevDiagnosis &diagnosis, workspace::MigrationTool &tool, const Connection &connection, Console &console) const;
    std::optional<int> settleDrift(const workspace::DevDiagnosis &diagnosis, const OpenedProject &opened, workspace::MigrationTool &tool, Console &console);
    core::Result<workspace::Answers> answers(const OpenedProject &opened, workspace::MigrationTool &tool, Console &console) const;
    int tryOut(const workspace::Plan &plan, const OpenedProject &opened, workspace::MigrationTool &tool, workspace::DatabaseTool &database, Console &console) const;
    std::variant<int, std::vector<safety::Finding>> settleFindings(workspace::Plan &plan, const OpenedProject &opened, workspace::MigrationTool &tool,
        workspace::DatabaseTool &database, Console &console) const;

    ProjectOptions m_project;
    AnswerOptions m_answers;
    std::optional<std::string> m_name, m_drift;
    bool m_createOnly = false;
    bool m_acceptDataLoss = false;
    bool m_dryRun = false;
    bool m_withDown = false;
    bool m_ignored = false;
};

} // namespace dunlin::cli
