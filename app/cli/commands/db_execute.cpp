#include "app/cli/commands/db_execute.h"
#include "app/cli/connection.h"
#include "app/cli/console.h"
#include "engine/workspace/files.h"

#include <CLI/App.hpp>
#include <istream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void DbExecute::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    m_project.addUrl(app);
    app.add_option("--file", m_file, "Script to run");
    app.add_flag("--stdin", m_stdin, "Read the script from standard input");
}

int DbExecute::execute(Console &console)
{
    if (m_file && m_stdin)
        return console.fail({.kind = core::ErrorKind::Usage, .message = "--stdin and --file cannot be used at the same time. Only 1 must be provided."});
    if (!m_file && !m_stdin)
        return console.fail({.kind = core::ErrorKind::Usage, .message = "Either --stdin or --file must be provided.\nSee `dunlin db execute --help`"});
    std::string script;
    if (m_file) {
        constexpr std::size_t largestScript = 256u << 20;
        auto text = workspace::readTextFile(*m_file, largestScript);
        if (!text)
            return console.fail(text.error());
        script = std::move(*text);
    } else {
        script.assign(std::istreambuf_iterator<char>(console.input()), {});
    }
    auto opened = openValidSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    auto connection = Connection::open(*opened, m_project.url, workspace::DatabaseTool::IfMissing::Fail, console);
    if (!connection)
        return console.fail(connection.error());
    const auto applied = connection->database().execute(script, console.task());
    if (!applied)
        return console.fail(applied.error());
    console.line("Script executed successfully.");
    console.result({{"statements", applied->size()}});
    return 0;
}

} // namespace dunlin::cli
