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

std::string describe(const core::Diagnostic &diagnostic, const core::SourceFile &file, const core::LineIndex &lines)
{
    const std::uint32_t first = lines.at(diagnostic.span.begin).line;
    const std::uint32_t last = lines.at(diagnostic.span.end).line;
    std::string out = (diagnostic.severity == core::Severity::Error ? "error: " : "warning: ") + diagnostic.message + "\n";
    out += "  -->  " + file.path + ":" + std::to_string(first + 1) + "\n   | \n";
    out += first > 0 ? numbered(first - 1, lineText(file.text, lines, first - 1)) : std::string("   | \n");
    for (std::uint32_t line = first; line <= last && line < lines.lineCount(); ++line)
        out += numbered(line, lineText(file.text, lines, line));
    return out + "   | \n";
}

struct Report
{
    std::string text;
    std::size_t count = 0;
};

Report report(const Snapshot &snapshot, core::Severity severity)
{
    // Made once, not for each of what may be ten thousand errors.
    std::vector<core::LineIndex> lines;
    if (!snapshot.diagnostics().empty())
        for (const auto &file : snapshot.files())
            lines.emplace_back(file->text);
    Report out;
    for (const auto &diagnostic : snapshot.diagnostics()) {
        if (diagnostic.severity != severity)
            continue;
        out.text += describe(diagnostic, *snapshot.files()[diagnostic.file], lines[diagnostic.file]);
        ++out.count;
    }
    return out;
}

} // namespace

std::string errorReport(const Snapshot &snapshot)
{
    const Report errors = report(snapshot, core::Severity::Error);
    return errors.text + "\nValidation Error Count: " + std::to_string(errors.count);
}

std::string warningReport(const Snapshot &snapshot)
{
    return report(snapshot, core::Severity::Warning).text;
}

} // namespace dunlin::workspace
