#include "app/designer/editor/comment_lines.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace dunlin::designer {

namespace {

// Where the text of each line that is not blank begins.
std::vector<std::uint32_t> textStarts(std::string_view text, core::Span lines)
{
    std::vector<std::uint32_t> starts;
    for (std::uint32_t at = lines.begin; at <= lines.end && at < text.size();) {
        const auto lineEnd = static_cast<std::uint32_t>(std::min<std::size_t>(text.find('\n', at), text.size()));
        const std::size_t start = text.find_first_not_of(" \t\r", at);
        if (start < lineEnd)
            starts.push_back(static_cast<std::uint32_t>(start));
        at = lineEnd + 1;
    }
    return starts;
}

} // namespace

core::EditList toggleLineComments(std::string_view text, core::Span lines)
{
    const auto starts = textStarts(text, lines);
    const auto isComment = [&](std::uint32_t start) { return text.substr(start).starts_with("//"); };
    const bool uncomment = std::ranges::all_of(starts, isComment);
    std::uint32_t indent = UINT32_MAX; // comments stand below each other
    for (const std::uint32_t start : starts)
        indent = std::min<std::uint32_t>(indent, start - static_cast<std::uint32_t>(text.rfind('\n', start) + 1));
    std::vector<core::TextEdit> edits;
    for (const std::uint32_t start : starts) {
        const auto lineStart = static_cast<std::uint32_t>(text.rfind('\n', start) + 1);
        if (uncomment)
            edits.push_back({{start, start + (text.substr(start).starts_with("// ") ? 3U : 2U)}, {}});
        else
            edits.push_back({{lineStart + indent, lineStart + indent}, "// "});
    }
    return core::EditList(std::move(edits));
}

} // namespace dunlin::designer
