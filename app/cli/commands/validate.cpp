#include "app/cli/commands/validate.h"
#include "app/cli/console.h"
#include "engine/core/line_index.h"
#include "engine/workspace/diagnostic_report.h"

#include <nlohmann/json.hpp>

namespace dunlin::cli {
namespace {

nlohmann::ordered_json toJson(const workspace::Snapshot &snapshot)
{
    std::vector<core::LineIndex> indexes;
    for (const auto &file : snapshot.files())
        indexes.emplace_back(file->text);
    auto out = nlohmann::ordered_json::array();
    for (const auto &diagnostic : snapshot.diagnostics()) {
        const core::SourceFile &file = *snapshot.files()[diagnostic.file];
        const core::LineIndex &lines = indexes[diagnostic.file];
        const core::LineColumn begin = lines.at(diagnostic.span.begin);
        const core::LineColumn end = lines.at(diagnostic.span.end);
        out.push_back({{"severity", diagnostic.severity == core::Severity::Error ? "error" : "warning"},
            {"message", diagnostic.message},
            {"file", file.path},
            {"line", begin.line + 1},
            {"column", begin.column + 1},
            {"endLine", end.line + 1},
            {"endColumn", end.column + 1},
            {"begin", diagnostic.span.begin},
            {"end", diagnostic.span.end}});
    }
    return out;
}

} // namespace

void Validate::addOptions(CLI::App &app)
{
    m_project.addSchema(app);
}

int Validate::execute(Console &console)
{
    auto opened = openSchema(m_project);
    if (!opened)
        return console.fail(opened.error());
    const workspace::Snapshot &snapshot = *opened->snapshot;
    if (console.json()) {
        console.result({{"ok", !snapshot.hasErrors()}, {"schema", opened->schemaName()}, {"diagnostics", toJson(snapshot)}});
        return snapshot.hasErrors() ? exitFailure : 0;
    }
    console.line("Prisma schema loaded from " + opened->schemaName());
    if (const std::string warnings = workspace::warningReport(snapshot); !warnings.empty())
        console.error("\nPrisma schema warning:\n" + warnings);
    if (snapshot.hasErrors())
        return console.fail(schemaError(snapshot));
    console.line(opened->project.schemaIsFolder ? "The schemas at " + opened->schemaName() + " are valid 🚀" : "The schema at " + opened->schemaName() + " is valid 🚀");
    return 0;
}

} // namespace dunlin::cli
