// Data cases: a text archive of named sections ("-- schema.prisma --" on a line of its own), one file per case. Any file
// dropped into the folder is a test; DUNLIN_UPDATE=1 writes what came out in place of what was expected.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dunlin::test {

class CaseFile
{
public:
    // Throws std::runtime_error when the file cannot be read or has no section.
    explicit CaseFile(std::filesystem::path path);

    // What stands above the first section: what the case is about.
    const std::string &title() const { return m_title; }
    bool has(std::string_view section) const;
    // Throws std::runtime_error when there is no such section.
    const std::string &section(std::string_view name) const;
    // Fails the running test when the section is not `actual`; with DUNLIN_UPDATE=1 the file is rewritten instead.
    void check(std::string_view section, const std::string &actual);

private:
    std::filesystem::path m_path;
    std::string m_title;
    std::vector<std::pair<std::string, std::string>> m_sections; // in file order
};

// The cases in tests/fixtures/<folder>, sorted by name.
std::vector<std::filesystem::path> caseFiles(std::string_view folder);

} // namespace dunlin::test
