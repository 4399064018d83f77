#include "app/cli/application.h"
#include "engine/core/memory.h"

#include <iostream>
#include <unistd.h>

int main(int argc, char **argv)
{
    dunlin::core::useLargePages();
    std::ios::sync_with_stdio(false);
    const bool interactive = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    const int code = dunlin::cli::run({argv + 1, argv + argc}, {std::cin, std::cout, std::cerr, interactive});
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "Error: Cannot write to standard output.\n";
        return code == 0 ? 1 : code;
    }
    return code;
}
