#include "engine/workspace/dotenv.h"

#include <gtest/gtest.h>

namespace dunlin::workspace {
namespace {

std::string valueOf(std::string_view text, const std::string &key)
{
    const DotEnv parsed = parseDotEnv(text);
    const auto found = parsed.values.find(key);
    return found == parsed.values.end() ? "(absent)" : found->second;
}

TEST(DotEnv, ReadsPlainQuotedAndCommentedValues)
{
    EXPECT_EQ(valueOf("A=1", "A"), "1");
    EXPECT_EQ(valueOf("  A = one two # note\r\n", "A"), "one two");
    EXPECT_EQ(valueOf("A=\"one # two\"", "A"), "one # two");
    EXPECT_EQ(valueOf("A='x\\ny'", "A"), "x\\ny");
    EXPECT_EQ(valueOf("A=\"x\\ny\"", "A"), "x\ny");
    EXPECT_EQ(valueOf("export A=1", "A"), "1");
    EXPECT_EQ(valueOf("A: 1", "A"), "1");
    EXPECT_EQ(valueOf("A=\"first\nsecond\"\nB=2", "B"), "2");
    EXPECT_EQ(valueOf("A=", "A"), "");
    EXPECT_EQ(valueOf("\xEF\xBB\xBF" "A=1", "A"), "1");
    EXPECT_EQ(valueOf("# A=1", "A"), "(absent)");
}

TEST(DotEnv, RemembersLinesItCannotRead)
{
    EXPECT_THAT(parseDotEnv("A=1\nnonsense\n\nB=\"open\n").brokenLines, testing::ElementsAre(2u, 4u));
}

TEST(DotEnv, ExpandsVariablesAndEndsLoops)
{
    const auto lookup = [](std::string_view name) -> std::optional<std::string> {
        if (name == "USER")
            return "ada";
        if (name == "LOOP")
            return "${LOOP}x";
        return std::nullopt;
    };
    EXPECT_EQ(expandVariables("a/${USER}/$USER/\\$USER/${NONE}", lookup), "a/ada/ada/$USER/");
    EXPECT_EQ(expandVariables("$ ${", lookup), "$ ${");
    EXPECT_LT(expandVariables("${LOOP}", lookup).size(), 20u);
}

} // namespace
} // namespace dunlin::workspace
