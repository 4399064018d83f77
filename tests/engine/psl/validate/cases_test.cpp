// Our own cases: tests/fixtures/validate/*.case, each a schema (or several files) and what is said about it.
// DUNLIN_UPDATE=1 writes the answers into the files.
#include "engine/dialects/provider_rules.h"
#include "engine/psl/schema/analysis.h"
#include "engine/psl/validate/diagnostic_text.h"
#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace dunlin::psl {
namespace {

namespace fs = std::filesystem;

struct Section
{
    std::string name;
    std::string text;
};

// `-- NAME --` begins a section.
std::vector<Section> readSections(const fs::path &path)
{
    std::ifstream in(path, std::ios::binary);
    std::vector<Section> sections;
    for (std::string line; std::getline(in, line);) {
        if (line.size() > 6 && line.starts_with("-- ") && line.ends_with(" --"))
            sections.push_back({line.substr(3, line.size() - 6), {}});
        else if (!sections.empty())
            sections.back().text += line + "\n";
    }
    return sections;
}

void checkCase(const fs::path &path)
{
    std::vector<Section> sections = readSections(path);
    core::SourceFiles files;
    Section *expected = nullptr;
    for (Section &section : sections) {
        if (section.name == "diagnostics") {
            expected = &section;
            continue;
        }
        auto file = std::make_shared<core::SourceFile>();
        file->path = section.name;
        file->text = section.text;
        files.push_back(std::move(file));
    }
    ASSERT_TRUE(expected) << path << " has no section `diagnostics`";
    const std::string actual = renderDiagnostics(analyze(files, dialects::providerRules()).diagnostics, files);
    if (std::getenv("DUNLIN_UPDATE") && actual != expected->text) {
        expected->text = actual;
        std::ofstream out(path, std::ios::binary);
        for (const Section &section : sections)
            out << "-- " << section.name << " --\n" << section.text;
    }
    EXPECT_EQ(actual, expected->text) << path;
}

TEST(ValidateCases, SayWhatTheyShould)
{
    const fs::path folder = dunlin::test::sourceDir() / "tests/fixtures/validate";
    std::size_t cases = 0;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".case")
            continue;
        ++cases;
        checkCase(entry.path());
    }
    EXPECT_GT(cases, 0u);
}

TEST(DiagnosticText, MarksAnEmptyPlace)
{
    auto file = std::make_shared<core::SourceFile>();
    file->path = "a.prisma";
    file->text = "model A {\n  x\n}\n";
    const core::Diagnostic diagnostic{core::Severity::Error, "Here.", 0, {12, 12}, {}};
    EXPECT_EQ(renderErrors(std::vector{diagnostic}, {file}),
              "error: Here.\n  -->  a.prisma:2\n   | \n 1 | model A {\n 2 |   x\n   |   ^ Unexpected token.\n   | \n"
              "\nValidation Error Count: 1");
}

TEST(DiagnosticText, IsEmptyWithoutErrors)
{
    auto file = std::make_shared<core::SourceFile>();
    const core::Diagnostic warning{core::Severity::Warning, "Hm.", 0, {}, {}};
    EXPECT_EQ(renderErrors(std::vector{warning}, {file}), "");
}

} // namespace
} // namespace dunlin::psl
