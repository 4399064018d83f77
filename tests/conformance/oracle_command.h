// One run of the oracle's command line, for what its server mode does not do: live databases.
#pragma once

#include <string>
#include <vector>

namespace dunlin::test {

struct CommandResult
{
    int exitCode = -1;
    std::string output; // standard output; errors of the engine come as JSON with `code` and `message`
};

// `node oracle.mjs ARGUMENTS…` of the newest engine. Throws std::runtime_error when the oracle cannot be started.
CommandResult runOracle(const std::vector<std::string> &arguments);

} // namespace dunlin::test
