#include "app/cli/application.h"

#include <QCoreApplication>
#include <iostream>
#include <unistd.h>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const bool interactive = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    return dunlin::cli::run({argv + 1, argv + argc}, {std::cin, std::cout, std::cerr, interactive});
}
