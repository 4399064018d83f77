#include "app/designer/diagram/crows_foot.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace dunlin;
using designer::CrowsFoot;
using designer::crowsFoot;

namespace {

// How far a line is from the box at its middle, for a box whose border is x = 0 and which lies to the left.
double distanceFromBox(const QLineF &line)
{
    return line.center().x();
}

CrowsFoot footToTheRight(diagram::Cardinality cardinality)
{
    return crowsFoot({0, 0}, {1, 0}, cardinality);
}

} // namespace

TEST(CrowsFoot, ExactlyOneIsTwoBarsAcross)
{
    const CrowsFoot foot = footToTheRight(diagram::Cardinality::ExactlyOne);
    ASSERT_EQ(foot.lines.size(), 2u);
    EXPECT_FALSE(foot.circle);
    for (const QLineF &bar : foot.lines)
        EXPECT_DOUBLE_EQ(bar.dx(), 0) << "bars stand at right angles to the edge";
}

TEST(CrowsFoot, ZeroOrOneHasTheBarNextToTheBoxAndTheRingFurtherOut)
{
    const CrowsFoot foot = footToTheRight(diagram::Cardinality::ZeroOrOne);
    ASSERT_EQ(foot.lines.size(), 1u);
    ASSERT_TRUE(foot.circle);
    EXPECT_GT(foot.circle->x() - CrowsFoot::circleRadius, distanceFromBox(foot.lines[0]));
}

TEST(CrowsFoot, ZeroOrManyOpensTowardsTheBox)
{
    const CrowsFoot foot = footToTheRight(diagram::Cardinality::ZeroOrMany);
    ASSERT_EQ(foot.lines.size(), 2u);
    ASSERT_TRUE(foot.circle);
    for (const QLineF &toe : foot.lines) {
        EXPECT_DOUBLE_EQ(toe.x2(), 0) << "toes end at the box";
        EXPECT_GT(toe.x1(), 0);
        EXPECT_NE(toe.y2(), 0);
    }
    EXPECT_DOUBLE_EQ(foot.lines[0].y2(), -foot.lines[1].y2());
    EXPECT_GE(foot.circle->x() - CrowsFoot::circleRadius, foot.lines[0].x1());
}

TEST(CrowsFoot, StaysWithinTheStraightPartOfTheEdgeInEveryDirection)
{
    for (const QPointF outward : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
        for (const auto cardinality : {diagram::Cardinality::ExactlyOne, diagram::Cardinality::ZeroOrOne, diagram::Cardinality::ZeroOrMany}) {
            const CrowsFoot foot = crowsFoot({100, 50}, outward, cardinality);
            for (const QLineF &line : foot.lines) {
                for (const QPointF end : {line.p1(), line.p2()}) {
                    const double along = QPointF::dotProduct(end - QPointF(100, 50), outward);
                    EXPECT_GE(along, 0) << "nothing is drawn inside the box";
                    EXPECT_LE(along, 24);
                }
            }
            if (foot.circle) {
                EXPECT_LE(QPointF::dotProduct(*foot.circle - QPointF(100, 50), outward) + CrowsFoot::circleRadius, 24);
            }
        }
    }
}
