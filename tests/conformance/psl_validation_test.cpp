// Prisma's own validation cases (corpus/psl-validation): the same messages, places and excerpts.
#include "engine/dialects/provider_rules.h"
#include "engine/psl/schema/analysis.h"
#include "engine/psl/validate/diagnostic_text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace dunlin::psl {
namespace {

namespace fs = std::filesystem;

std::string readFile(const fs::path &path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string withoutColours(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\x1b[")) {
            while (i < text.size() && text[i] != 'm')
                ++i;
            continue;
        }
        out += text[i];
    }
    return out;
}

// The comment lines that reach the end of the file, without their slashes.
std::string expectation(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::size_t first = lines.size();
    while (first > 0 && lines[first - 1].starts_with("//"))
        --first;
    std::string out;
    for (; first < lines.size(); ++first) {
        std::string_view line = lines[first].substr(2);
        if (line.starts_with(' '))
            line.remove_prefix(1);
        out.append(line).append("\n");
    }
    return withoutColours(out);
}

std::string answer(const std::string &text)
{
    auto file = std::make_shared<core::SourceFile>();
    file->path = "schema.prisma";
    file->text = text;
    const core::SourceFiles files{std::move(file)};
    return renderDiagnostics(analyze(files, dialects::providerRules()).diagnostics, files);
}

// Where we know to differ, with the reason. A case that begins to agree must leave this list.
const std::set<std::string> &knownDifferences()
{
    static const std::set<std::string> names = {
        // Without a url a schema is taken for one of Prisma 7, which wants none.
        "preview_features/schema_engine_driver_adapters/postgres/url_is_still_required.prisma",
    };
    return names;
}

TEST(PslValidation, AgreesWithPrismasOwnCases)
{
    const char *corpus = std::getenv("DUNLIN_CORPUS");
    ASSERT_TRUE(corpus && fs::is_directory(fs::path(corpus) / "psl-validation")) << "DUNLIN_CORPUS does not name the corpus";
    const fs::path root = fs::path(corpus) / "psl-validation";
    std::size_t cases = 0;
    std::set<std::string> differing;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root)) {
        if (entry.path().extension() != ".prisma")
            continue;
        ++cases;
        const std::string text = readFile(entry.path());
        const std::string name = fs::relative(entry.path(), root).string();
        const std::string ours = answer(text);
        const std::string theirs = expectation(text);
        if (ours == theirs)
            continue;
        differing.insert(name);
        if (!knownDifferences().contains(name))
            ADD_FAILURE() << name << "\n--- ours\n" << ours << "--- Prisma's\n" << theirs;
    }
    EXPECT_GE(cases, 150u);
    for (const std::string &name : knownDifferences())
        EXPECT_TRUE(differing.contains(name)) << name << " agrees now: take it off the list";
}

} // namespace
} // namespace dunlin::psl
