#include "engine/core/text_edit.h"

#include <gtest/gtest.h>

#include <random>

namespace dunlin::core {
namespace {

void checkDiff(const std::string &before, const std::string &after, const std::vector<TextEdit> &expected)
{
    const EditList edits = lineDiff(before, after);
    EXPECT_EQ(edits.edits(), expected);
    EXPECT_EQ(edits.applyTo(before), after);
}

TEST(LineDiff, TouchesOnlyLinesThatDiffer)
{
    checkDiff("a\nb\nc\n", "a\nb\nc\n", {});
    checkDiff("a\nb\nc\n", "a\nx\nc\n", {{{2, 4}, "x\n"}});
    checkDiff("a\nb\nc\n", "a\nc\n", {{{2, 4}, ""}});
    checkDiff("a\nc\n", "a\nb\nc\nd", {{{2, 2}, "b\n"}, {{4, 4}, "d"}});
    checkDiff("", "a", {{{0, 0}, "a"}});
    checkDiff("a", "", {{{0, 1}, ""}});
    checkDiff("a\r\nb", "a\nb", {{{0, 3}, "a\n"}});
}

std::size_t changedLines(const EditList &edits, const std::string &before)
{
    std::size_t count = 0;
    for (const TextEdit &edit : edits.edits()) {
        count += static_cast<std::size_t>(std::count(edit.text.begin(), edit.text.end(), '\n'));
        count += static_cast<std::size_t>(std::count(before.begin() + edit.span.begin, before.begin() + edit.span.end, '\n'));
    }
    return count;
}

// The length of the shortest diff, by the table that Myers' algorithm avoids.
std::size_t shortest(const std::string &a, const std::string &b)
{
    std::vector<std::vector<std::size_t>> common(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j)
            common[i + 1][j + 1] = a[i] == b[j] ? common[i][j] + 1 : std::max(common[i][j + 1], common[i + 1][j]);
    return a.size() + b.size() - 2 * common[a.size()][b.size()];
}

TEST(LineDiff, IsShortestForAnyLines)
{
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string letters[2], lines[2];
        for (int side = 0; side < 2; ++side) {
            for (std::size_t n = random() % 14; n > 0; --n)
                letters[side] += static_cast<char>('a' + random() % 4);
            for (const char c : letters[side])
                (lines[side] += c) += '\n';
        }
        const EditList edits = lineDiff(lines[0], lines[1]);
        ASSERT_EQ(edits.applyTo(lines[0]), lines[1]);
        ASSERT_EQ(changedLines(edits, lines[0]), shortest(letters[0], letters[1])) << lines[0] << "---\n" << lines[1];
    }
}

TEST(LineDiff, CopesWithTextsThatHaveNothingInCommon)
{
    std::string before, after;
    for (int i = 0; i < 20000; ++i) {
        before += "a" + std::to_string(i) + "\n";
        after += (i % 1000 == 0 ? "a" : "b") + std::to_string(i) + "\n";
    }
    EXPECT_EQ(lineDiff(before, after).applyTo(before), after);
}

} // namespace
} // namespace dunlin::core
