#include "engine/workspace/diagnostic_report.h"
#include "engine/core/line_index.h"

namespace dunlin::workspace {
namespace {

std::string_view lineText(std::string_view text, const core::LineIndex &lines, std::uint32_t line)
{
    const std::uint32_t begin = lines.lineStart(line);
    std::string_view rest = text.substr(begin);
    rest = rest.substr(0, rest.find('\n'));
    if (rest.ends_with('\r'))
        rest.remove_suffix(1);
    return rest;
}

std::string numbered(std::uint32_t line, std::string_view text)
{
    const std::string number = std::to_string(line + 1);
    return std::string(number.size() < 2 ? 2 - number.size() : 0, ' ') + number + " | " + std::string(text) + "\n";
}

} // namespace

std::string describe(const core::Diagnostic &diagnostic, const Snapshot &snapshot)
{
    const core::SourceFile &file = *snapshot.files()[diagnostic.file];
    const core::LineIndex lines(file.text);
    const std::uint32_t first = lines.at(diagnostic.span.begin).line;
    const std::uint32_t last = lines.at(diagnostic.span.end).line;
    std::string out = (diagnostic.severity == core::Severity::Error ? "error: " : "warning: ") + diagnostic.message + "\n";
    out += "  -->  " + file.path + ":" + std::to_string(first + 1) + "\n   | \n";
    out += first > 0 ? numbered(first - 1, lineText(file.text, lines, first - 1)) : std::string("   | \n");
    for (std::uint32_t line = first; line <= last && line < lines.lineCount(); ++line)
        out += numbered(line, lineText(file.text, lines, line));
    return out + "   | \n";
}

std::string errorReport(const Snapshot &snapshot)
{
    std::string out;
    std::size_t count = 0;
    for (const auto &diagnostic : snapshot.diagnostics()) {
        if (diagnostic.severity != core::Severity::Error)
            continue;
        out += describe(diagnostic, snapshot);
        ++count;
    }
    return out + "\nValidation Error Count: " + std::to_string(count);
}

std::string warningReport(const Snapshot &snapshot)
{
    std::string out;
    for (const auto &diagnostic : snapshot.diagnostics()) {
        if (diagnostic.severity == core::Severity::Warning)
            out += describe(diagnostic, snapshot);
    }
    return out;
}

} // namespace dunlin::workspace
