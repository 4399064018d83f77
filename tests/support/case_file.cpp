#include "tests/support/case_file.h"

#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace dunlin::test {

CaseFile::CaseFile(std::filesystem::path path) : m_path(std::move(path))
{
    std::istringstream in(readFile(m_path));
    for (std::string line; std::getline(in, line);) {
        if (line.size() > 6 && line.starts_with("-- ") && line.ends_with(" --"))
            m_sections.emplace_back(line.substr(3, line.size() - 6), "");
        else
            (m_sections.empty() ? m_title : m_sections.back().second).append(line).append("\n");
    }
    if (m_sections.empty())
        throw std::runtime_error(m_path.string() + ": no section");
}

bool CaseFile::has(std::string_view section) const
{
    return std::ranges::any_of(m_sections, [&](const auto &entry) { return entry.first == section; });
}

const std::string &CaseFile::section(std::string_view name) const
{
    for (const auto &[title, text] : m_sections) {
        if (title == name)
            return text;
    }
    throw std::runtime_error(m_path.string() + ": no section \"" + std::string(name) + "\"");
}

void CaseFile::check(std::string_view section, const std::string &actual)
{
    const char *update = std::getenv("DUNLIN_UPDATE");
    if (!update || std::string_view(update) != "1") {
        EXPECT_EQ(actual, this->section(section)) << m_path.filename() << ", section " << section;
        return;
    }
    std::ofstream out(m_path, std::ios::binary | std::ios::trunc);
    out << m_title;
    for (auto &[title, text] : m_sections) {
        if (title == section)
            text = actual;
        out << "-- " << title << " --\n" << text;
    }
}

std::vector<std::filesystem::path> caseFiles(std::string_view folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(sourceDir() / "tests" / "fixtures" / folder)) {
        if (entry.path().extension() == ".case")
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

} // namespace dunlin::test
