// The formatter against Prisma's own cases (corpus/reformat) and, over all schemas of the corpus, against itself.
#include "engine/psl/format/missing_parts.h"

#include "engine/psl/format/formatter.h"
#include "engine/psl/syntax/parser.h"
#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace dunlin::psl {
namespace {

namespace fs = std::filesystem;

SyntaxTrees parsed(const std::vector<std::string> &texts)
{
    SyntaxTrees trees;
    for (const std::string &text : texts)
        trees.push_back(std::make_shared<const SyntaxTree>(parse(text)));
    return trees;
}

std::vector<std::string> formatted(const std::vector<std::string> &texts)
{
    std::vector<std::string> results = texts;
    for (const core::FileEdit &edit : formatSchema(parsed(texts)).files)
        results[edit.file] = edit.edits.applyTo(texts[edit.file]);
    return results;
}

void checkCase(const std::vector<fs::path> &inputs, const std::vector<fs::path> &outputs)
{
    std::vector<std::string> before, after;
    for (const fs::path &path : inputs)
        before.push_back(test::readFile(path));
    for (const fs::path &path : outputs)
        after.push_back(test::readFile(path));
    const std::vector<std::string> found = formatted(before);
    for (std::size_t i = 0; i < found.size(); ++i)
        EXPECT_EQ(found[i], after[i]) << inputs[i];
    EXPECT_EQ(formatted(found), found) << "not idempotent: " << inputs.front();
}

std::vector<fs::path> sorted(const fs::path &folder)
{
    std::vector<fs::path> entries;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder))
        entries.push_back(entry.path());
    std::ranges::sort(entries);
    return entries;
}

std::vector<fs::path> allPrismaFiles(const fs::path &folder)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".prisma")
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

TEST(FormatConformance, ReproducesPrismasSingleFileCases)
{
    std::size_t cases = 0;
    for (const fs::path &input : allPrismaFiles(test::corpusDir() / "reformat/single-file")) {
        fs::path output = input;
        output.replace_extension(".reformatted.prisma");
        if (input.string().ends_with(".reformatted.prisma") || !fs::exists(output))
            continue;
        checkCase({input}, {output});
        ++cases;
    }
    EXPECT_GE(cases, 14u);
}

TEST(FormatConformance, ReproducesPrismasMultiFileCases)
{
    std::size_t cases = 0;
    for (const fs::path &input : sorted(test::corpusDir() / "reformat/multi-file")) {
        const fs::path output = input.string() + ".reformatted";
        if (!fs::is_directory(input) || !fs::is_directory(output))
            continue;
        checkCase(sorted(input), sorted(output));
        ++cases;
    }
    EXPECT_GE(cases, 2u);
}

TEST(FormatConformance, FormattingTwiceChangesNothingAndEveryByteIsInTheTree)
{
    std::size_t files = 0;
    for (const fs::path &path : allPrismaFiles(test::corpusDir())) {
        const std::string source = test::readFile(path);
        const SyntaxTree tree = parse(source);
        ASSERT_EQ(text(tree), source) << path;
        const std::string once = formattedText(tree);
        // Prisma's bytes come first: a property without a value loses its sign, and is then aligned otherwise.
        const std::string_view name = "missing_property_value.prisma";
        if (tree.errors().empty() && path.filename() != name)
            EXPECT_EQ(formattedText(parse(once)), once) << path;
        EXPECT_EQ(format(tree).applyTo(source), once) << path;
        ++files;
    }
    EXPECT_GT(files, 500u);
}

} // namespace
} // namespace dunlin::psl
