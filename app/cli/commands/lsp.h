// dunlin lsp: the language server, over standard input and output.
#pragma once

#include "app/cli/command.h"

namespace dunlin::cli {

class Lsp : public Command
{
public:
    Lsp() : Command("lsp", "Speak the Language Server Protocol with an editor, over standard input and output") {}
    void addOptions(CLI::App &app) override;
    int execute(Console &console) override;
};

} // namespace dunlin::cli
