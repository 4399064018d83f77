// The command line as a function, so that tests run it in-process.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace dunlin::cli {

struct Streams
{
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    bool interactive = false; // both ends are terminals: may prompt, may show progress
};

// Returns the exit code. `arguments` without the program name.
int run(const std::vector<std::string> &arguments, Streams streams);

} // namespace dunlin::cli
