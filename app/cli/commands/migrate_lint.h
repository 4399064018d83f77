// dunlin migrate lint: what the migrations may cost in production (LINT.md).
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class MigrateLint : public Command
{
public:
    MigrateLint() : Command("migrate lint", "Look for risks in the migrations' SQL") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    ProjectOptions m_project;
    std::optional<std::string> m_after; // a migration
    std::string m_failOn = "error";
    bool m_sarif = false;
};

} // namespace dunlin::cli
