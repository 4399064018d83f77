#include "engine/diagram/alignment.h"

#include <gtest/gtest.h>

namespace dunlin::diagram {

namespace {

const std::vector<Rect> boxes{{0, 0, 100, 50}, {300, 20, 200, 60}, {140, 400, 60, 40}};

void check(Edging edging, const std::vector<Point> &expected)
{
    EXPECT_EQ(aligned(boxes, edging), expected);
}

} // namespace

TEST(Alignment, LinesUpAtTheOutermostEdge)
{
    check(Edging::Left, {{0, 0}, {0, 20}, {0, 400}});
    check(Edging::Right, {{400, 0}, {300, 20}, {440, 400}});
    check(Edging::Top, {{0, 0}, {300, 0}, {140, 0}});
    check(Edging::Bottom, {{0, 390}, {300, 380}, {140, 400}});
    check(Edging::CentreAcross, {{200, 0}, {150, 20}, {220, 400}});
    check(Edging::CentreDown, {{0, 195}, {300, 190}, {140, 200}});
}

TEST(Alignment, DistributesTheGapsBetweenTheOuterTwo)
{
    // From left to right: 0..100, 140..200, 300..500; 140 units of gaps become 70 and 70.
    EXPECT_EQ(distributed(boxes, Axis::Across), (std::vector<Point>{{0, 0}, {300, 20}, {170, 400}}));
}

TEST(Alignment, WithoutRoomBoxesAreSetApartByOneGridStep)
{
    const std::vector<Rect> crowded{{0, 0, 100, 50}, {10, 0, 100, 50}, {20, 0, 100, 50}};
    EXPECT_EQ(distributed(crowded, Axis::Across), (std::vector<Point>{{0, 0}, {120, 0}, {240, 0}}));
}

TEST(Alignment, TwoBoxesHaveNothingToDistribute)
{
    const std::vector<Rect> two{{0, 0, 10, 10}, {100, 0, 10, 10}};
    EXPECT_EQ(distributed(two, Axis::Down), (std::vector<Point>{{0, 0}, {100, 0}}));
    EXPECT_TRUE(aligned({}, Edging::Left).empty());
}

TEST(Alignment, SnapsToTheNearestGridPoint)
{
    EXPECT_EQ(snapped({{9, 11, 5, 5}, {-31, 30, 5, 5}}), (std::vector<Point>{{0, 20}, {-40, 40}}));
}

} // namespace dunlin::diagram
