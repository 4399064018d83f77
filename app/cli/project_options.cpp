#include "app/cli/project_options.h"
#include "app/cli/console.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/diagnostic_report.h"
#include "engine/workspace/files.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <filesystem>

namespace dunlin::cli {
namespace {

std::string workingFolder()
{
    std::error_code code;
    return std::filesystem::current_path(code).string();
}

core::Result<OpenedProject> read(core::Result<workspace::Project> project)
{
    if (!project)
        return std::unexpected(project.error());
    auto files = workspace::readSchemaFiles(*project);
    if (!files)
        return std::unexpected(files.error());
    return OpenedProject{.project = std::move(*project), .snapshot = workspace::analyze(std::move(*files), 0)};
}

} // namespace

void ProjectOptions::addSchema(CLI::App &app)
{
    app.add_option("--schema", schema, "Schema file, or folder of *.prisma files");
    app.add_option("--config", config, "prisma.config.ts to read instead of the one in the working folder");
}

void ProjectOptions::addUrl(CLI::App &app)
{
    app.add_option("--url", url, "Connection URL; otherwise prisma.config.ts, the datasource, .env and the environment tell");
}

void ProjectOptions::addMigrations(CLI::App &app)
{
    app.add_option("--migrations", migrations, "Migrations folder; otherwise prisma.config.ts tells, or it is beside the schema");
}

std::string OpenedProject::schemaName() const
{
    return workspace::displayPath(project.schemaPath, workingFolder());
}

std::string OpenedProject::migrationsName() const
{
    return workspace::displayPath(project.migrationsPath, workingFolder());
}

std::string OpenedProject::provider() const
{
    const psl::Datasource *datasource = snapshot->schema().datasource();
    return datasource ? datasource->provider : std::string();
}

core::Result<OpenedProject> openSchema(const ProjectOptions &options)
{
    return read(workspace::openProject(workingFolder(), {.schema = options.schema, .migrations = options.migrations, .config = options.config}));
}

core::Result<OpenedProject> openValidSchema(const ProjectOptions &options)
{
    auto opened = openSchema(options);
    if (!opened)
        return opened;
    if (opened->snapshot->hasErrors())
        return std::unexpected(schemaError(*opened->snapshot));
    if (opened->provider().empty())
        return core::fail(core::ErrorKind::Schema, "There is no datasource in the schema " + opened->schemaName() + ".", "P1012");
    if (!workspace::supports(opened->provider()))
        return core::fail(core::ErrorKind::Unsupported, workspace::whyNotMigrated(opened->provider()) + " (" + opened->schemaName() + ")");
    return opened;
}

core::Result<OpenedProject> openNamedSchema(const ProjectOptions &options, Console &console)
{
    auto opened = openValidSchema(options);
    if (opened)
        console.line("Prisma schema loaded from " + opened->schemaName());
    return opened;
}

core::Result<OpenedProject> openSchemaAt(const std::string &path)
{
    // A file or folder named on its own: no config, no default places.
    auto opened = read(workspace::openProject(workingFolder(), {.schema = path}));
    if (opened && opened->snapshot->hasErrors())
        return std::unexpected(schemaError(*opened->snapshot));
    return opened;
}

core::Error schemaError(const workspace::Snapshot &snapshot)
{
    std::string message = "Prisma schema validation\nError code: P1012\n" + workspace::errorReport(snapshot);
    // To Prisma the mark is part of the first word; nobody sees it.
    for (const auto &file : snapshot.files()) {
        if (file->text.starts_with("\xEF\xBB\xBF"))
            message += "\n\n" + file->path + " begins with a byte order mark, which is not allowed in a schema. Save it as UTF-8 without one.";
    }
    return {.kind = core::ErrorKind::Schema, .message = std::move(message), .code = {}};
}

} // namespace dunlin::cli
