// The project's own sources as the architecture tests see them: rooms, includes and code without comments.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dunlin::test {

struct Include
{
    std::string target; // as written between the quotes or brackets
    bool angled = false;
};

struct Source
{
    std::string path; // relative to the checkout: "engine/sql/schema.h"
    std::string text;
    std::vector<Include> includes;

    bool isHeader() const { return path.ends_with(".h"); }
};

// The room a file belongs to: its folder, one level deep for most of the engine and two where a folder is a building
// of its own ("engine/psl/syntax", "engine/dialects/sqlite", "app/designer/diagram").
std::string roomOf(std::string_view path);

// Comments blanked, string literals kept, line breaks kept.
std::string withoutComments(std::string_view text);

std::vector<Include> includesOf(std::string_view text);

Source makeSource(std::string path, std::string text);

// Every .h and .cpp of engine/ and app/, sorted by path.
std::vector<Source> readSources();

} // namespace dunlin::test
