#include "engine/core/merge.h"

#include <gtest/gtest.h>

namespace dunlin::core {

namespace {

std::string merged(std::string_view base, std::string_view mine, std::string_view theirs)
{
    const auto edits = mergeLines(base, mine, theirs);
    return edits ? edits->applyTo(mine) : "(conflict)";
}

} // namespace

TEST(Merge, BothChangesAreThereWhereTheyDoNotTouch)
{
    EXPECT_EQ(merged("a\nb\nc\nd\ne\n", "A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\nf\n"), "A\nb\nc\nd\nE\nf\n");
    EXPECT_EQ(merged("a\nb\nc\nd\ne\n", "a\nb\nc\nd\n", "x\na\nb\nc\nd\ne\n"), "x\na\nb\nc\nd\n");
}

TEST(Merge, TheSameChangeIsMadeOnce)
{
    EXPECT_EQ(merged("a\nb\nc\n", "a\nB\nc\n", "a\nB\nc\n"), "a\nB\nc\n");
}

TEST(Merge, ChangesOfTheSameOrOfTouchingLinesAreAQuestion)
{
    EXPECT_EQ(merged("a\nb\nc\n", "a\nB\nc\n", "a\nx\nc\n"), "(conflict)");
    EXPECT_EQ(merged("a\nb\nc\n", "a\nB\nc\n", "a\nb\nC\n"), "(conflict)");
    EXPECT_EQ(merged("a\nc\n", "a\nb\nc\n", "a\nx\nc\n"), "(conflict)");
}

TEST(Merge, WithoutAChangeOnOneSideTheOtherSideStands)
{
    EXPECT_EQ(merged("a\nb\n", "a\nb\n", "b\n"), "b\n");
    EXPECT_EQ(merged("a\nb\n", "b\n", "a\nb\n"), "b\n");
    EXPECT_EQ(merged("", "a\n", ""), "a\n");
}

} // namespace dunlin::core
