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
    const std::string text = "{\n  \"version\": 1,\n  \"zones\": {\"a\":[1]},\n  \"tables\": {\n    \"Post\": [0, 0],\n    \"X\": {\"pin\":true}\n  }\n}\n";
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
    EXPECT_FALSE(LayoutFile::parse(R"({"groups": 3})"));
}

namespace {

const char *const everything = R"({
  "version": 1,
  "groups": {
    "Later": [1],
    "Sales": {
      "color": "blue",
      "later": 3,
      "tables": [
        "Customer",
        "Order"
      ]
    }
  },
  "notes": {
    "#1": "Ask Ann"
  },
  "tables": {
    "#1": [0, 400],
    "Customer": [20, 40, "pinned"],
    "Order": [400, 0],
    "X": {"later":true}
  },
  "views": {
    "Money": {
      "detail": "keys",
      "tables": {
        "Order": [0, 0],
        "Payment": [300, 0]
      }
    }
  }
}
)";

} // namespace

TEST(LayoutFile, GroupsNotesPinsAndViewsAreReadAndWrittenLineByLine)
{
    const auto file = LayoutFile::parse(everything);
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ(file->groups.at("Sales").tables, (std::set<std::string>{"Customer", "Order"}));
    EXPECT_EQ(file->notes.at("#1"), "Ask Ann");
    EXPECT_EQ(file->pinned, std::set<std::string>{"Customer"});
    EXPECT_EQ(file->views.at("Money").positions.at("Payment"), (Point{300, 0}));
    EXPECT_EQ(file->toText(), everything);
}

TEST(LayoutFile, ARenameGoesThroughAllOfIt)
{
    auto file = *LayoutFile::parse(everything);
    file.rename("Order", "Sale");
    EXPECT_EQ(file.groups.at("Sales").tables, (std::set<std::string>{"Customer", "Sale"}));
    EXPECT_TRUE(file.views.at("Money").positions.contains("Sale"));
    EXPECT_FALSE(file.positions.contains("Order"));
    file.rename("Customer", "Buyer");
    EXPECT_EQ(file.pinned, std::set<std::string>{"Buyer"});
}

TEST(LayoutFile, ChangesLeadFromOneStateToTheOtherAndBack)
{
    const auto before = *LayoutFile::parse(everything);
    auto after = before;
    after.groups.at("Sales").color = "rose";
    after.groups["New"] = {.color = "teal", .tables = {"Payment"}};
    after.notes.erase("#1");
    after.positions["Payment"] = {1, 2};
    after.pinned.erase("Customer");
    after.views.clear();
    auto layout = before;
    applyChanges(changesBetween(before, after), layout);
    EXPECT_EQ(layout.toText(), after.toText());
    applyChanges(changesBetween(after, before), layout);
    EXPECT_EQ(layout.toText(), before.toText());
    EXPECT_TRUE(changesBetween(before, before).empty());
}

TEST(LayoutFile, NotesGetTheFirstFreeName)
{
    auto file = *LayoutFile::parse(everything);
    EXPECT_EQ(file.freeNoteName(), "#2");
    file.notes.clear();
    EXPECT_EQ(file.freeNoteName(), "#1");
}

} // namespace dunlin::diagram
