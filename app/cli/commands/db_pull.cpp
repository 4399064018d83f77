#include "app/cli/commands/db_pull.h"
#include "app/cli/connection.h"
#include "app/cli/console.h"
#include "engine/workspace/pull.h"

#include <CLI/App.hpp>
#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

// New files of a schema folder go to its top.
std::string targetOf(const OpenedProject &opened, const workspace::PulledText &file, std::size_t index)
{
    if (!file.isNew)
        return opened.project.schemaFiles[index];
    return (std::filesystem::path(opened.project.schemaPath) / file.path).string();
}

std::string printed(const std::vector<workspace::PulledText> &files)
{
    if (files.size() == 1)
        return files.front().text;
    std::string out;
    for (const auto &file : files)
        out += (out.empty() ? "// " : "\n// ") + file.path + "\n" + file.text;
    return out;
}

} // namespace

void DbPull::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    app.add_flag("--print", m_print, "Write the schema to standard output and change no file");
    app.add_flag("--force", m_force, "Keep nothing of the schema but its datasource and generators");
}

int DbPull::execute(Console &console)
{
    const auto started = std::chrono::steady_clock::now();
    auto opened = openValidSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    auto target = workspace::resolveConnection(opened->project, opened->snapshot->schema(), m_project.url);
    if (!target)
        return console.fail(target.error());
    auto connection = Connection::open(*target, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!connection)
        return console.fail(connection.error());
    if (!m_print)
        console.line("Prisma schema loaded from " + opened->schemaName() + "\nDatasource \"" + std::string(opened->snapshot->schema().datasource()->name) + "\": "
            + connection->description() + "\n\n- Introspecting based on datasource defined in " + opened->schemaName());
    const auto database = connection->database().describe(console.task());
    if (!database)
        return console.fail(database.error());
    const auto pulled = workspace::pull(*opened->snapshot, *database, m_force ? workspace::PullNames::Forget : workspace::PullNames::Keep);
    if (!pulled)
        return console.fail(pulled.error());

    auto files = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < pulled->files.size(); ++i) {
        const auto &file = pulled->files[i];
        nlohmann::ordered_json item{{"path", file.path}};
        if (m_print)
            item["text"] = file.text;
        files.push_back(std::move(item));
        const bool same = !file.isNew && opened->snapshot->files()[i]->text == file.text;
        if (m_print || same)
            continue;
        if (auto written = workspace::writeFileAtomically(targetOf(*opened, file, i), file.text); !written)
            return console.fail(written.error());
    }
    for (const auto &view : pulled->views) {
        if (m_print)
            break;
        const std::filesystem::path schema(opened->project.schemaPath);
        const std::filesystem::path target = (std::filesystem::is_directory(schema) ? schema : schema.parent_path()) / view.path;
        std::error_code error;
        std::filesystem::create_directories(target.parent_path(), error);
        if (auto written = workspace::writeFileAtomically(target.string(), view.text); !written)
            return console.fail(written.error());
    }
    console.result({{"models", pulled->models}, {"files", std::move(files)}, {"warnings", pulled->warnings}});
    if (m_print && !console.json()) {
        console.raw(printed(pulled->files));
    } else {
        const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
        console.line("\n✔ Introspected " + std::to_string(pulled->models) + (pulled->models == 1 ? " model and wrote it into " : " models and wrote them into ")
            + opened->schemaName() + " in " + std::to_string(elapsed.count()) + "ms");
    }
    if (!pulled->warnings.empty())
        console.error("\n" + pulled->warnings);
    return 0;
}

} // namespace dunlin::cli
