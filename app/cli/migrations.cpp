#include "app/cli/migrations.h"

namespace dunlin::cli {

core::Result<Migrations> Migrations::open(const ProjectOptions &options, workspace::DatabaseTool::IfMissing ifMissing, Console &console)
{
    auto opened = openNamedSchema(options, console);
    if (!opened)
        return std::unexpected(std::move(opened.error()));
    return open(std::move(*opened), options, ifMissing, console);
}

core::Result<Migrations> Migrations::open(OpenedProject opened, const ProjectOptions &options, workspace::DatabaseTool::IfMissing ifMissing, Console &console)
{
    auto connection = Connection::open(opened, options.url, ifMissing, console);
    if (!connection)
        return std::unexpected(std::move(connection.error()));
    auto tool = workspace::MigrationTool::open(opened.project, opened.provider(), &connection->database());
    if (!tool)
        return std::unexpected(std::move(tool.error()));
    return Migrations{.project = std::move(opened), .connection = std::move(*connection), .history = std::move(*tool)};
}

} // namespace dunlin::cli
