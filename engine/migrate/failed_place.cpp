#include "engine/migrate/failed_place.h"

#include "engine/core/line_index.h"

#include <algorithm>

namespace dunlin::migrate {
namespace {

constexpr std::uint32_t linesBefore = 3;

std::string_view lineText(std::string_view script, const core::LineIndex &lines, std::uint32_t line)
{
    const std::uint32_t begin = lines.lineStart(line);
    std::string_view text = script.substr(begin, script.find('\n', begin) - begin);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

// As wide as the text before the place, with its tabs.
std::string indent(std::string_view before)
{
    std::string blanks;
    for (const char c : before) {
        if (c == '\t')
            blanks += '\t';
        else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            blanks += ' ';
    }
    return blanks;
}

} // namespace

std::string failedPlace(const Migration &migration, const core::Error &error)
{
    if (!error.span || error.span->begin > migration.script.size())
        return {};
    const core::LineIndex lines(migration.script);
    const core::LineColumn place = lines.at(error.span->begin);
    const std::string file = migration.name + "/migration.sql";
    std::string text = "\n\nat " + file + ":" + std::to_string(place.line + 1) + ":" + std::to_string(place.column + 1);
    const std::size_t width = std::to_string(place.line + 1).size();
    const auto gutter = [&](const std::string &number) { return "\n" + std::string(width - number.size() + 2, ' ') + number + " | "; };
    for (std::uint32_t line = place.line - std::min(place.line, linesBefore); line <= place.line; ++line)
        text += gutter(std::to_string(line + 1)) + std::string(lineText(migration.script, lines, line));
    return text + gutter("") + indent(lineText(migration.script, lines, place.line).substr(0, place.column)) + "^";
}

} // namespace dunlin::migrate
