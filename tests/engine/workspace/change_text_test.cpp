#include "engine/workspace/change_text.h"

#include <gtest/gtest.h>

namespace dunlin::workspace {

TEST(ChangeText, PutsThePartsInTheirPlaces)
{
    const ChangeText text("%1: %2", {"Order", ChangeText("change column %1: %2", {"total", enumerated({ChangeText("required", {}), ChangeText("default", {})})})});
    EXPECT_EQ(text.english(), "Order: change column total: required, default");
}

TEST(ChangeText, LeavesNamesAlone)
{
    const ChangeText text("rename column %1 to %2", {"%2", "100%"});
    EXPECT_EQ(text.english(), "rename column %2 to 100%");
    EXPECT_EQ(ChangeText("%1").english(), "%1");
}

TEST(ChangeText, IsSaidInAnotherOrder)
{
    const ChangeText text("%1: %2", {"Order", ChangeText("rename column %1 to %2", {"a", "b"})});
    const auto turned = [](std::string_view pattern) { return pattern == "%1: %2" ? std::string("%2 (%1)") : std::string("%2 ← %1"); };
    EXPECT_EQ(text.said(turned), "b ← a (Order)");
}

} // namespace dunlin::workspace
