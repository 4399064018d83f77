#include "engine/diff/defaults.h"

#include <gtest/gtest.h>

namespace dunlin::diff {
namespace {

TEST(CanonicalNumber, ComparesByValue)
{
    EXPECT_EQ(canonicalNumber("-0.50"), "-0.5");
    EXPECT_EQ(canonicalNumber("007"), "7");
    EXPECT_EQ(canonicalNumber("-0.0"), "0");
    EXPECT_EQ(canonicalNumber("1.5e3"), "1500");
    EXPECT_EQ(canonicalNumber("25E-3"), "0.025");
    EXPECT_EQ(canonicalNumber("100000000000000000000.0"), "100000000000000000000");
    EXPECT_EQ(canonicalNumber("1e99999999999"), "1e99999999999");
    EXPECT_EQ(canonicalNumber("abc"), "abc");
}

TEST(CanonicalJson, IgnoresBlanksAndOrderOfMembers)
{
    EXPECT_EQ(canonicalJson(R"({ "b": [1, 2], "a": "x" })"), canonicalJson(R"({"a":"\u0078","b":[1,2]})"));
    EXPECT_NE(canonicalJson("1"), canonicalJson("1.0"));
    EXPECT_EQ(canonicalJson("1.0"), canonicalJson("1.00"));
    EXPECT_NE(canonicalJson(R"(["a","b"])"), canonicalJson(R"(["a\",\"b"])"));
    EXPECT_EQ(canonicalJson("{oops"), "{oops");
}

TEST(CanonicalJson, SurvivesDeepNesting)
{
    const std::string deep(100'000, '[');
    EXPECT_EQ(canonicalJson(deep), deep);
}

} // namespace
} // namespace dunlin::diff
