#include "engine/workspace/import.h"

#include "engine/dialects/registry.h"
#include "engine/dialects/sessions.h"
#include "engine/migrate/shadow.h"
#include "engine/workspace/connection_form.h"
#include "engine/workspace/pull.h"

#include <filesystem>

namespace dunlin::workspace {

namespace fs = std::filesystem;

namespace {

core::Result<Imported> textOf(std::string_view provider, const sql::SqlSchema &schema)
{
    const std::string head = "generator client {\n  provider = \"prisma-client-js\"\n}\n\ndatasource db {\n  provider = \"" + std::string(provider)
        + "\"\n  url      = env(\"DATABASE_URL\")\n}\n";
    const auto empty = analyze({std::make_shared<core::SourceFile>(core::SourceFile{"schema.prisma", head, 0})}, 0);
    auto pulled = pull(*empty, schema, PullNames::Forget);
    if (!pulled)
        return std::unexpected(std::move(pulled.error()));
    return Imported{std::move(pulled->files.front().text), std::move(pulled->warnings), pulled->models};
}

} // namespace

core::Result<Imported> importDatabase(const ConnectionTarget &target, const core::TaskContext &task)
{
    auto tool = DatabaseTool::connect(target, DatabaseTool::IfMissing::Fail);
    if (!tool)
        return std::unexpected(std::move(tool.error()));
    auto schema = (*tool)->describe(task);
    if (!schema)
        return std::unexpected(std::move(schema.error()));
    return textOf(target.provider.empty() ? dialects::providerOfUrl(target.url) : target.provider, *schema);
}

core::Result<Imported> importScript(std::string_view provider, std::string_view script, const std::string &serverUrl, const core::TaskContext &task)
{
    const migrate::Migration only{.name = "import", .path = {}, .script = std::string(script)};
    auto schema = migrate::replay(provider, {.url = serverUrl, .shadowUrl = {}, .schemas = {}}, {&only, 1}, task);
    if (!schema)
        return std::unexpected(std::move(schema.error()));
    return textOf(provider, *schema);
}

bool importNeedsServer(std::string_view provider)
{
    const dialects::Dialect *dialect = dialects::findDialect(provider);
    return dialect && !dialect->capabilities().inMemoryShadow;
}

core::Result<std::string> writeImported(const std::string &folder, const Imported &imported, const std::string &url)
{
    const std::string schema = (fs::path(folder) / "schema.prisma").string();
    if (fs::exists(schema))
        return core::fail(core::ErrorKind::Usage, "There is a schema in this folder already: " + schema);
    if (auto written = writeFileAtomically(schema, imported.schema); !written)
        return std::unexpected(std::move(written.error()));
    if (url.empty())
        return schema;
    Project project;
    project.root = folder;
    project.schemaPath = schema;
    if (auto written = writeEnvironmentVariable(project, "DATABASE_URL", url); !written)
        return std::unexpected(std::move(written.error()));
    return schema;
}

} // namespace dunlin::workspace
