// dunlin init: a new project in the working folder.
#pragma once

#include "app/cli/command.h"
#include "app/cli/project_options.h"

#include <optional>
#include <string>

namespace dunlin::cli {

class Init : public Command
{
public:
    Init() : Command("init", "Start a new project in this folder") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;

private:
    std::string m_provider; // empty: the first that is built in
    std::string m_url;
    bool m_withModel = false;
};

} // namespace dunlin::cli
