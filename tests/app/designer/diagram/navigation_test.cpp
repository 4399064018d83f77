#include "app/designer/diagram/navigation.h"

#include <gtest/gtest.h>

using namespace dunlin;
using designer::Direction;
using designer::nextBox;

namespace {
//  0   1
//  2       3
const std::vector<diagram::Rect> boxes{{0, 0, 180, 80}, {240, 0, 180, 80}, {0, 200, 180, 80}, {480, 200, 180, 80}};
} // namespace

TEST(Navigation, StartsAtTheTopLeft)
{
    EXPECT_EQ(nextBox(boxes, std::nullopt, Direction::Right), 0u);
}

TEST(Navigation, GoesToTheNearestBoxInTheDirection)
{
    EXPECT_EQ(nextBox(boxes, 0, Direction::Right), 1u);
    EXPECT_EQ(nextBox(boxes, 0, Direction::Down), 2u);
    EXPECT_EQ(nextBox(boxes, 2, Direction::Right), 3u);
    EXPECT_EQ(nextBox(boxes, 2, Direction::Up), 0u);
    EXPECT_EQ(nextBox(boxes, 3, Direction::Left), 2u);
}

TEST(Navigation, SaysWhenNothingLiesThatWay)
{
    EXPECT_EQ(nextBox(boxes, 0, Direction::Left), std::nullopt);
    EXPECT_EQ(nextBox({}, std::nullopt, Direction::Down), std::nullopt);
}
