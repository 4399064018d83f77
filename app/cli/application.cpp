#include "app/cli/application.h"

#include <ostream>

namespace dunlin::cli {

int run(const std::vector<std::string> &, Streams streams)
{
    streams.err << "dunlin: no command\n";
    return 1;
}

} // namespace dunlin::cli
