#include "app/cli/commands/dmmf.h"
#include "app/cli/console.h"
#include "engine/workspace/dump.h"

#include <nlohmann/json.hpp>

namespace dunlin::cli {

void Dmmf::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
}

int Dmmf::execute(Console &console)
{
    const auto opened = openSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    const workspace::Snapshot &snapshot = *opened->snapshot;
    if (snapshot.hasErrors())
        return console.fail(schemaError(snapshot));
    const std::string text = workspace::dumpDmmf(snapshot.schema());
    if (!console.json())
        console.raw(text);
    console.result({{"datamodel", nlohmann::ordered_json::parse(text)}});
    return 0;
}

} // namespace dunlin::cli
