#include "engine/diagram/separation.h"

#include "engine/diagram/obstacles.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace dunlin::diagram {

namespace {

std::vector<Rect> at(std::vector<Rect> rects, const std::vector<Point> &points)
{
    for (std::size_t i = 0; i < rects.size(); ++i) {
        rects[i].x = points[i].x;
        rects[i].y = points[i].y;
    }
    return rects;
}

std::vector<Rect> separate(const std::vector<Rect> &rects)
{
    return at(rects, separated(rects, std::vector<Hold>(rects.size(), Hold::Loose)));
}

bool anyOverlap(const std::vector<Rect> &rects)
{
    for (std::size_t a = 0; a < rects.size(); ++a)
        for (std::size_t b = a + 1; b < rects.size(); ++b)
            if (overlap(rects[a], rects[b]))
                return true;
    return false;
}

std::vector<Rect> arbitraryBoxes()
{
    const auto count = *rc::gen::inRange<std::size_t>(0, 40);
    const int reach = *rc::gen::inRange(1, 80);
    std::vector<Rect> boxes;
    for (std::size_t i = 0; i < count; ++i) {
        const auto of = [](int from, int to) { return 20 * *rc::gen::inRange(from, to); };
        boxes.push_back({of(-reach, reach), of(-reach, reach), of(9, 17), 32 + of(0, 30)});
    }
    return boxes;
}

} // namespace

TEST(Separation, LeavesAloneWhatHasRoom)
{
    const std::vector<Rect> boxes{{0, 0, 180, 100}, {188, 0, 180, 100}, {0, 108, 180, 100}};
    EXPECT_EQ(separate(boxes), boxes);
}

TEST(Separation, LetsTheLowerBoxGoDownWhenTheUpperOneGrows)
{
    const std::vector<Rect> boxes{{0, 0, 180, 160}, {20, 140, 180, 100}};
    EXPECT_EQ(separate(boxes), (std::vector<Rect>{{0, 0, 180, 160}, {20, 200, 180, 100}}));
}

TEST(Separation, LetsTheRightBoxGoRightWhenTheLeftOneGrowsWider)
{
    // The right one is above it, and begins earlier in reading order.
    const std::vector<Rect> boxes{{240, 0, 180, 600}, {0, 300, 260, 100}};
    EXPECT_EQ(separate(boxes), (std::vector<Rect>{{300, 0, 180, 600}, {0, 300, 260, 100}}));
}

TEST(Separation, PushesWhatStandsInTheWayOfTheBoxThatMakesWay)
{
    const std::vector<Rect> boxes{{0, 0, 180, 160}, {0, 140, 180, 100}, {0, 280, 180, 100}, {0, 600, 180, 100}};
    EXPECT_EQ(separate(boxes), (std::vector<Rect>{{0, 0, 180, 160}, {0, 200, 180, 100}, {0, 340, 180, 100}, {0, 600, 180, 100}}));
}

TEST(Separation, PinnedBoxesStayAndTheOthersGoAroundThem)
{
    const std::vector<Rect> boxes{{0, 0, 180, 160}, {0, 140, 180, 100}, {0, 260, 180, 100}};
    const auto shown = at(boxes, separated(boxes, {Hold::Loose, Hold::Loose, Hold::Pinned}));
    EXPECT_EQ(shown[2], boxes[2]);
    EXPECT_EQ(shown[0], boxes[0]);
    EXPECT_FALSE(anyOverlap(shown));
}

TEST(Separation, ABoxThatIsDroppedOnAnotherStaysWhereItIs)
{
    const std::vector<Rect> homes{{0, 0, 180, 100}, {400, 0, 180, 100}};
    const auto placed = homesAfterMove(homes, {Hold::Loose, Hold::Loose}, {{1, {20, 40}}});
    EXPECT_EQ(placed.at(1), (Point{20, 40}));
    ASSERT_TRUE(placed.contains(0));
    EXPECT_EQ(placed.at(0), (Point{0, -100}));
}

TEST(Separation, AMoveStoresNothingElseWhereThereIsRoom)
{
    const std::vector<Rect> homes{{0, 0, 180, 160}, {0, 140, 180, 100}, {400, 0, 180, 100}};
    EXPECT_EQ(homesAfterMove(homes, std::vector<Hold>(3, Hold::Loose), {{2, {600, 0}}}), (std::map<std::uint32_t, Point>{{2, {600, 0}}}));
}

RC_GTEST_PROP(Separation, CoversNothing, ())
{
    const std::vector<Rect> boxes = arbitraryBoxes();
    RC_ASSERT(!anyOverlap(separate(boxes)));
}

RC_GTEST_PROP(Separation, IsAtRestOnceSeparated, ())
{
    const std::vector<Rect> shown = separate(arbitraryBoxes());
    RC_ASSERT(separate(shown) == shown);
}

RC_GTEST_PROP(Separation, WhatIsMovedIsShownWhereItWasMovedTo, ())
{
    std::vector<Rect> homes = arbitraryBoxes();
    RC_PRE(!homes.empty());
    const std::vector<Hold> holds(homes.size(), Hold::Loose);
    const auto box = *rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(homes.size()));
    const Point to{20 * *rc::gen::inRange(-80, 80), 20 * *rc::gen::inRange(-80, 80)};
    for (const auto &[moved, place] : homesAfterMove(homes, holds, {{box, to}})) {
        homes[moved].x = place.x;
        homes[moved].y = place.y;
    }
    RC_ASSERT(separated(homes, holds)[box] == to);
}

} // namespace dunlin::diagram
