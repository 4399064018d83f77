#include "engine/psl/validate/diagnostic_text.h"

#include "engine/psl/schema/diagnostic_sink.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace dunlin::psl {

namespace {

class Painter
{
public:
    explicit Painter(Colours colours) : m_on(colours == Colours::Ansi) {}

    std::string paint(std::string_view text, std::string_view codes) const
    {
        return m_on ? concat({"\x1b[", codes, "m", text, "\x1b[0m"}) : std::string(text);
    }

private:
    bool m_on;
};

constexpr std::string_view bold = "1";
constexpr std::string_view boldBlue = "1;94";
constexpr std::string_view underlined = "4";

std::vector<std::string_view> splitLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (true) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return lines;
        text.remove_prefix(end + 1);
    }
}

std::string gutter(std::size_t line) // 1-based; 0: no number
{
    if (line == 0)
        return "   | ";
    const std::string number = std::to_string(line);
    return concat({number.size() < 2 ? " " : "", number, " | "});
}

} // namespace

std::string renderDiagnostic(const core::Diagnostic &diagnostic, const core::SourceFiles &files, Colours colours)
{
    const Painter painter(colours);
    const bool isError = diagnostic.severity == core::Severity::Error;
    const std::string_view kindColour = isError ? "1;91" : "1;93";
    const core::SourceFile &file = *files[diagnostic.file];
    const std::string_view text = file.text;
    const std::size_t begin = std::min<std::size_t>(diagnostic.span.begin, text.size());
    const std::size_t end = std::clamp<std::size_t>(diagnostic.span.end, begin, text.size());
    const auto startLine = static_cast<std::size_t>(std::ranges::count(text.substr(0, begin), '\n')); // 0-based
    const auto endLine = static_cast<std::size_t>(std::ranges::count(text.substr(0, end), '\n'));
    const std::vector<std::string_view> lines = splitLines(text);
    const std::string_view line = lines[startLine];
    const std::size_t lineBegin = static_cast<std::size_t>(line.data() - text.data());
    const std::size_t from = begin - lineBegin;
    const std::size_t to = std::min(from + (end - begin), line.size());

    const std::string empty = painter.paint(gutter(0), boldBlue);
    const auto plainLine = [&](std::size_t number) { // 1-based
        return number > 0 && number <= lines.size() ? concat({painter.paint(gutter(number), boldBlue), lines[number - 1]}) : empty;
    };
    std::string out = concat({painter.paint(isError ? "error" : "warning", kindColour), ": ",
                              painter.paint(diagnostic.message, bold), "\n  ", painter.paint("-->", boldBlue), "  ",
                              painter.paint(concat({file.path, ":", std::to_string(startLine + 1)}), underlined), "\n", empty,
                              "\n", plainLine(startLine), "\n", painter.paint(gutter(startLine + 1), boldBlue),
                              line.substr(0, from), to > from ? painter.paint(line.substr(from, to - from), kindColour) : "",
                              line.substr(to), "\n"});
    if (to == from)
        out += concat({empty, std::string(from, ' '), painter.paint("^ Unexpected token.", kindColour), "\n"});
    for (std::size_t number = startLine + 2; number < endLine + 2; ++number)
        out += plainLine(number) + "\n";
    out += empty + "\n";
    return out;
}

std::string renderDiagnostics(std::span<const core::Diagnostic> diagnostics, const core::SourceFiles &files, Colours colours)
{
    std::string out;
    for (const core::Severity severity : {core::Severity::Warning, core::Severity::Error})
        for (const core::Diagnostic &diagnostic : diagnostics)
            if (diagnostic.severity == severity)
                out += renderDiagnostic(diagnostic, files, colours);
    return out;
}

std::string renderErrors(std::span<const core::Diagnostic> diagnostics, const core::SourceFiles &files, Colours colours)
{
    std::string out;
    std::size_t count = 0;
    for (const core::Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.severity != core::Severity::Error)
            continue;
        out += renderDiagnostic(diagnostic, files, colours);
        ++count;
    }
    return count == 0 ? std::string{} : concat({out, "\nValidation Error Count: ", std::to_string(count)});
}

} // namespace dunlin::psl
