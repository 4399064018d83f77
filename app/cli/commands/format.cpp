#include "app/cli/commands/format.h"
#include "app/cli/console.h"

#include <CLI/App.hpp>
#include <chrono>
#include <nlohmann/json.hpp>

namespace dunlin::cli {

void Format::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
    app.add_flag("--check", m_check, "Change nothing; exit 1 when a file is not formatted");
}

int Format::execute(Console &console)
{
    const auto started = std::chrono::steady_clock::now();
    auto opened = openSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    auto edit = opened->snapshot->format();
    if (!edit)
        return console.fail(edit.error());

    auto changed = nlohmann::ordered_json::array();
    for (const auto &file : edit->files) {
        const core::SourceFile &source = *opened->snapshot->files()[file.file];
        const std::string text = file.edits.applyTo(source.text);
        if (text == source.text)
            continue;
        changed.push_back(source.path);
        if (m_check)
            continue;
        if (auto written = workspace::writeFileAtomically(opened->project.schemaFiles[file.file], text); !written)
            return console.fail(written.error());
    }
    if (m_check) {
        console.result({{"ok", changed.empty()}, {"unformatted", changed}});
        if (changed.empty()) {
            console.line("All files are formatted correctly!");
            return 0;
        }
        console.error("There are unformatted files. Run dunlin format to format them.");
        return exitFailure;
    }
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
    console.line("Formatted " + opened->schemaName() + " in " + std::to_string(elapsed.count()) + "ms 🚀");
    console.result({{"formatted", changed}});
    return 0;
}

} // namespace dunlin::cli
