#include "app/cli/commands/lsp.h"

#include "app/cli/console.h"
#include "app/cli/lsp/server.h"

#include <CLI/App.hpp>

namespace dunlin::cli {

void Lsp::addOptions(CLI::App &app)
{
    const std::string help = "Standard input and output; editors may say so, there is nothing else";
    app.add_flag("--stdio", help);
}

int Lsp::execute(Console &console)
{
    return lsp::Server(console.input(), console.output()).run();
}

} // namespace dunlin::cli
