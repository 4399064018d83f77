#include "app/cli/commands/db_seed.h"
#include "app/cli/console.h"
#include "engine/core/shell_word.h"

#include <CLI/App.hpp>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <sys/wait.h>

namespace dunlin::cli {

void DbSeed::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    app.add_option("arguments", m_arguments, "Arguments for the seed command, after --");
}

int DbSeed::execute(Console &console)
{
    auto opened = openSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    auto command = workspace::seedCommand(opened->project);
    if (!command)
        return console.fail(command.error());
    if (!*command)
        return console.fail({.kind = core::ErrorKind::Usage,
            .message = "No seed command configured\n\nTo seed your database you need to set the property `migrations.seed` in prisma.config.ts (Prisma 6: `prisma.seed` in package.json)."});
    std::string line = **command;
    for (const auto &argument : m_arguments)
        line += " " + core::shellWord(argument);
    console.line("Running seed command `" + line + "` ...");
    // The command's own output must not mix with the document.
    const int status = std::system((console.json() ? "( " + line + " ) 1>&2" : line).c_str());
    if (status == -1 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return console.fail({.kind = core::ErrorKind::Io, .message = "An error occurred while running the seed command: it ended with "
            + (WIFEXITED(status) ? "exit code " + std::to_string(WEXITSTATUS(status)) : std::string("a signal")) + "."});
    console.line("\n🌱  The seed command has been executed.");
    console.result({{"command", line}});
    return 0;
}

} // namespace dunlin::cli
