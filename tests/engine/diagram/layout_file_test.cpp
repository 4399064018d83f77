#include "engine/diagram/layout_file.h"

#include <gtest/gtest.h>

namespace dunlin::diagram {

TEST(LayoutFile, WritesOneSortedLinePerTable)
{
    LayoutFile file;
    file.positions["User"] = {40, -20};
    file.positions["Post"] = {0, 0};
    EXPECT_EQ(file.toText(), "{\n  \"version\": 1,\n  \"tables\": {\n    \"Post\": [0, 0],\n    \"User\": [40, -20]\n  }\n}\n");
}

TEST(LayoutFile, KeepsWhatItDoesNotKnow)
{
    const std::string text = "{\n  \"version\": 1,\n  \"groups\": {\"a\":[1]},\n  \"tables\": {\n    \"Post\": [0, 0],\n    \"X\": {\"pin\":true}\n  }\n}\n";
    const auto file = LayoutFile::parse(text);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->toText(), text);
}

TEST(LayoutFile, CarriesAPositionThroughARename)
{
    auto file = *LayoutFile::parse(R"({"tables": {"A": [20, 40], "B": [0, 0]}})");
    file.rename("A", "B");
    EXPECT_EQ(file.positions.size(), 1u);
    EXPECT_EQ(file.positions["B"], (Point{20, 40}));
}

TEST(LayoutFile, RefusesWhatIsNoLayout)
{
    EXPECT_FALSE(LayoutFile::parse("[1]"));
    EXPECT_FALSE(LayoutFile::parse("{"));
    EXPECT_FALSE(LayoutFile::parse(R"({"tables": 3})"));
    EXPECT_TRUE(LayoutFile::parse(" \n"));
}

} // namespace dunlin::diagram
