#include "app/cli/commands/version.h"
#include "app/cli/console.h"
#include "engine/workspace/compare.h"

#include <QtGlobal>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void Version::addOptions(CLI::App &) {}

int Version::execute(Console &console)
{
    std::string list;
    for (const auto &name : workspace::providers())
        list += (list.empty() ? "" : ", ") + name;
    console.line(std::string("dunlin        : ") + DUNLIN_VERSION);
    console.line("Compatible    : Prisma Migrate 6.19 and 7.x");
    console.line("Providers     : " + list);
    console.line(std::string("Qt            : ") + qVersion());
    console.result({{"dunlin", DUNLIN_VERSION}, {"providers", workspace::providers()}, {"qt", qVersion()}});
    return 0;
}

} // namespace dunlin::cli
