// dunlin migrate lint: what the migrations may cost in production (LINT.md).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"
#include "engine/workspace/lint.h"

#include <optional>
#include <string>
#include <vector>

namespace dunlin::cli {

class MigrateLint : public Command
{
public:
    MigrateLint() : Command("migrate lint", "Look for risks in the migrations' SQL") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    int explain(Console &console) const;
    core::Result<std::vector<workspace::LintedMigration>> lint(const OpenedProject &opened, Console &console, std::vector<std::string> &written) const;

    ProjectOptions m_project;
    std::optional<std::string> m_after; // a migration
    std::string m_failOn = "error";
    std::string m_level = "warning";
    std::optional<std::string> m_explain; // a rule
    bool m_askDatabase = false;
    bool m_fix = false;
    bool m_sarif = false;
};

} // namespace dunlin::cli
