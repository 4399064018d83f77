// The option --cast, and the question for columns whose values could be cast.
#pragma once

#include "app/cli/console.h"
#include "app/cli/project_options.h"
#include "engine/workspace/casts.h"

namespace CLI {
class App;
}

namespace dunlin::cli {

class CastChoice
{
public:
    void addOption(CLI::App &app);
    // What the options say, and what the answers at the prompt add; without a prompt, what is remembered, and what could be cast is told.
    // `from` is the schema after renames.
    core::Result<workspace::Casts> casts(const OpenedProject &opened, const sql::SqlSchema &from, const workspace::Casts &remembered, Console &console) const;
    const std::vector<std::string> &wishes() const { return m_wishes; }

private:
    std::vector<std::string> m_wishes;
};

} // namespace dunlin::cli
