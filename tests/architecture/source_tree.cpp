#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

namespace dunlin::test {

namespace {

std::vector<std::string> split(std::string_view path)
{
    std::vector<std::string> parts;
    std::istringstream in{std::string(path)};
    for (std::string part; std::getline(in, part, '/');)
        parts.push_back(part);
    return parts;
}

} // namespace

std::string roomOf(std::string_view path)
{
    static const std::set<std::string, std::less<>> buildings{"engine/psl", "engine/dialects", "app/designer"};
    const auto parts = split(path);
    if (parts.size() < 3)
        return parts.empty() ? std::string() : parts.front();
    std::string room = parts[0] + "/" + parts[1];
    if (buildings.contains(room) && parts.size() > 3)
        room += "/" + parts[2];
    return room;
}

std::string withoutComments(std::string_view text)
{
    // Where the literal or comment that begins at `at` ends.
    const auto after = [&](std::size_t at, std::string_view terminator) {
        const auto found = text.find(terminator, at);
        return found == std::string_view::npos ? text.size() : found + terminator.size();
    };
    const auto afterQuoted = [&](std::size_t at) {
        const char quote = text[at++];
        while (at < text.size() && text[at] != quote && text[at] != '\n')
            at += text[at] == '\\' ? 2 : 1;
        return std::min(at + 1, text.size());
    };
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        std::size_t end = at + 1;
        if (rest.starts_with("//")) {
            end = std::min(text.find('\n', at), text.size());
        } else if (rest.starts_with("/*")) {
            end = after(at + 2, "*/");
        } else if (rest.starts_with("R\"")) {
            const auto delimiter = rest.substr(2, rest.find('(') - 2);
            end = after(at, ")" + std::string(delimiter) + "\"");
        } else if (text[at] == '"' || (text[at] == '\'' && (at == 0 || !std::isalnum(static_cast<unsigned char>(text[at - 1]))))) {
            end = afterQuoted(at); // not the separator of 1'000
        }
        const auto piece = text.substr(at, end - at);
        if (piece.starts_with("//") || piece.starts_with("/*"))
            std::ranges::copy_if(piece, std::back_inserter(out), [](char c) { return c == '\n'; });
        else
            out += piece;
        at = end;
    }
    return out;
}

std::vector<Include> includesOf(std::string_view text)
{
    static const std::regex line(R"(^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)\"|<([^>]+)>))", std::regex::multiline);
    const std::string input(text);
    std::vector<Include> includes;
    for (std::sregex_iterator it(input.begin(), input.end(), line), end; it != end; ++it) {
        const bool angled = (*it)[2].matched;
        includes.push_back({.target = (*it)[angled ? 2 : 1].str(), .angled = angled});
    }
    return includes;
}

Source makeSource(std::string path, std::string text)
{
    auto includes = includesOf(text);
    return {.path = std::move(path), .text = std::move(text), .includes = std::move(includes)};
}

std::vector<Source> readSources()
{
    namespace fs = std::filesystem;
    const char *given = std::getenv("DUNLIN_SOURCE_DIR");
    const fs::path root = given ? given : DUNLIN_SOURCE_DIR;
    std::vector<Source> sources;
    for (const char *top : {"engine", "app"}) {
        for (const auto &entry : fs::recursive_directory_iterator(root / top)) {
            const auto extension = entry.path().extension();
            if (extension != ".h" && extension != ".cpp")
                continue;
            std::ifstream in(entry.path(), std::ios::binary);
            sources.push_back(makeSource(fs::relative(entry.path(), root).generic_string(),
                                         {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}));
        }
    }
    std::ranges::sort(sources, {}, &Source::path);
    return sources;
}

} // namespace dunlin::test
