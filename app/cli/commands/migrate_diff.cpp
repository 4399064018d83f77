#include "app/cli/commands/migrate_diff.h"
#include "app/cli/console.h"
#include "app/cli/migration_text.h"
#include "engine/workspace/compare.h"
#include "engine/workspace/renames.h"
#include "engine/workspace/tools.h"

#include <CLI/App.hpp>
#include <filesystem>
#include <future>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

constexpr std::string_view emptyScript = "-- This is an empty migration.";

core::Result<void> exactlyOne(int given, const std::string &side)
{
    if (given == 1)
        return {};
    return core::fail(core::ErrorKind::Usage,
        (given == 0 ? "At least one `--" + side + "-…` option is needed" : "Only one `--" + side + "-…` option is allowed")
            + std::string(": --" + side + "-empty, --" + side + "-schema FILE, --" + side + "-migrations DIR, --" + side + "-url URL or --" + side + "-config-datasource."));
}

} // namespace

int MigrateDiff::End::given() const
{
    return empty + configDatasource + schema.has_value() + schemaDatamodel.has_value() + schemaDatasource.has_value() + migrations.has_value() + url.has_value();
}

std::optional<std::string> MigrateDiff::End::datamodel() const
{
    return schema ? schema : schemaDatamodel;
}

void MigrateDiff::End::addOptions(CLI::App &app, const std::string &prefix)
{
    const std::string side = "--" + prefix + "-";
    app.add_flag(side + "empty", empty, "Nothing at all");
    app.add_option(side + "schema", schema, "Schema file or folder");
    app.add_option(side + "schema-datamodel", schemaDatamodel, "The same, as Prisma 6 spells it");
    app.add_option(side + "migrations", migrations, "What a migrations folder leads to");
    app.add_option(side + "url", url, "The database at this URL");
    app.add_option(side + "schema-datasource", schemaDatasource, "The database that this schema's datasource names");
    app.add_flag(side + "config-datasource", configDatasource, "The database of the project");
}

void MigrateDiff::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_from.addOptions(app, "from");
    m_to.addOptions(app, "to");
    app.add_option("--rename", m_renames,
                   "Table.column=newName or Table=NewTable: the same with another name; also Enum.VALUE=NEW and Enum=NewEnum; "
                   "may be given several times");
    m_casts.addOption(app);
    app.add_flag("--script", m_script, "Write SQL instead of a summary");
    app.add_option("-o,--output", m_output, "Write to this file instead of standard output");
    app.add_flag("--exit-code", m_exitCode, "Exit 0 when empty, 2 when not, 1 on errors");
    app.add_option("--shadow-database-url", m_shadowDatabaseUrl, "Database to replay migrations in, where that cannot be done in memory");
}

core::Result<MigrateDiff::State> MigrateDiff::readSchema(const std::string &path)
{
    auto opened = openSchemaAt(path);
    if (!opened)
        return std::unexpected(opened.error());
    const sql::SqlSchema *schema = opened->snapshot->sqlSchema();
    if (!schema)
        return core::fail(core::ErrorKind::Unsupported, workspace::whyNotMigrated(opened->provider()) + " (" + path + ")");
    return State{.provider = opened->provider(), .schema = std::shared_ptr<const sql::SqlSchema>(opened->snapshot, schema)};
}

core::Result<MigrateDiff::State> MigrateDiff::readMigrations(const std::string &folder, Console &console)
{
    auto provider = workspace::providerOfMigrations(folder);
    if (!provider)
        return std::unexpected(provider.error());
    workspace::Project project;
    std::error_code code;
    project.migrationsPath = std::filesystem::absolute(folder, code).lexically_normal().string();
    auto tool = workspace::MigrationTool::open(project, *provider, nullptr, {.shadowUrl = m_shadowDatabaseUrl.value_or(""), .schemas = m_schemas});
    if (!tool)
        return std::unexpected(tool.error());
    auto schema = (*tool)->replay(std::nullopt, console.task());
    if (!schema)
        return std::unexpected(schema.error());
    return State{.provider = *provider, .schema = std::make_shared<sql::SqlSchema>(std::move(*schema))};
}

core::Result<MigrateDiff::State> MigrateDiff::describe(core::Result<Connection> connection, Console &console)
{
    if (!connection)
        return std::unexpected(connection.error());
    auto schema = connection->database().describe(console.task());
    if (!schema)
        return std::unexpected(schema.error());
    return State{.provider = connection->target().provider, .schema = std::make_shared<sql::SqlSchema>(std::move(*schema))};
}

core::Result<MigrateDiff::State> MigrateDiff::readDatasource(const std::optional<std::string> &schemaPath, Console &console)
{
    ProjectOptions options = m_project;
    if (schemaPath)
        options.schema = schemaPath;
    auto opened = openValidSchema(options);
    if (!opened)
        return std::unexpected(opened.error());
    auto target = workspace::resolveConnection(opened->project, opened->snapshot->schema(), std::nullopt);
    if (!target)
        return std::unexpected(target.error());
    return describe(Connection::open(*target, workspace::DatabaseTool::IfMissing::Fail, console), console);
}

core::Result<MigrateDiff::State> MigrateDiff::readUrl(const std::string &url, const std::string &provider, Console &console)
{
    auto target = workspace::targetOfUrl(provider, url);
    if (!target)
        return std::unexpected(target.error());
    target->schemas = m_schemas;
    return describe(Connection::open(*target, workspace::DatabaseTool::IfMissing::Fail, console), console);
}

core::Result<MigrateDiff::State> MigrateDiff::read(const End &end, const std::string &provider, Console &console)
{
    if (end.migrations)
        return readMigrations(*end.migrations, console);
    if (end.configDatasource || end.schemaDatasource)
        return readDatasource(end.schemaDatasource, console);
    if (end.url)
        return readUrl(*end.url, provider, console);
    return State{};
}

int MigrateDiff::execute(Console &console)
{
    if (auto one = exactlyOne(m_from.given(), "from"); !one)
        return console.fail(one.error());
    if (auto one = exactlyOne(m_to.given(), "to"); !one)
        return console.fail(one.error());
    if (m_from.empty && m_to.empty)
        return console.fail({.kind = core::ErrorKind::Usage, .message = "Could not determine the connector to use for diffing."});
    // Schemas come first, because databases and histories are described as far as they go; two of them at the same time.
    const auto fromPath = m_from.datamodel(), toPath = m_to.datamodel();
    const auto begin = [](const std::optional<std::string> &path, std::launch when) {
        return path ? std::async(when, &MigrateDiff::readSchema, *path) : std::future<core::Result<State>>();
    };
    auto fromSchema = begin(fromPath, toPath ? std::launch::async : std::launch::deferred), toSchema = begin(toPath, std::launch::deferred);
    core::Result<State> to = toPath ? toSchema.get() : State{};
    core::Result<State> from = fromPath ? fromSchema.get() : State{};
    if (from && to)
        m_schemas = toPath ? to->schema->schemas : from->schema->schemas;
    if (from && !fromPath)
        from = read(m_from, {}, console);
    if (!from)
        return console.fail(from.error());
    if (to && !toPath)
        to = read(m_to, from->provider, console);
    if (!to)
        return console.fail(to.error());
    const std::string provider = from->provider.empty() ? to->provider : from->provider;
    const auto renames = workspace::parseRenames(m_renames, {}, *from->schema, *to->schema);
    if (!renames)
        return console.fail(renames.error());
    const auto casts = workspace::parseCasts(provider, m_casts.wishes(), {}, diff::renamed(*from->schema, *renames), *to->schema);
    if (!casts)
        return console.fail(casts.error());
    const auto plan = workspace::compareRenaming(provider, *from->schema, *to->schema, *renames, *casts);
    if (!plan)
        return console.fail(plan.error());

    std::string text = m_script || (plan->empty() && !renames->empty()) ? plan->script.text : workspace::summary(*plan);
    if (plan->script.statements.empty() && m_script)
        text = emptyScript;
    if (!text.ends_with('\n'))
        text += '\n';
    if (m_output) {
        if (auto written = workspace::writeFileAtomically(*m_output, text); !written)
            return console.fail(written.error());
    } else if (!console.json()) {
        console.raw(text);
    }
    auto document = toJson(*plan);
    document["summary"] = workspace::summary(*plan);
    console.result(std::move(document));
    return m_exitCode && !plan->script.statements.empty() ? exitDifferences : 0;
}

} // namespace dunlin::cli
