#include "app/designer/diagram/crows_foot.h"

namespace dunlin::designer {

namespace {

constexpr double barHalf = 5; // half the length of a bar, half the spread of the foot
constexpr double footLength = 10;
constexpr double firstBar = 6; // distances from the box
constexpr double secondBar = 10;

QLineF bar(QPointF dock, QPointF outward, double distance)
{
    const QPointF across(-outward.y() * barHalf, outward.x() * barHalf);
    const QPointF middle = dock + outward * distance;
    return {middle - across, middle + across};
}

} // namespace

CrowsFoot crowsFoot(QPointF dock, QPointF outward, diagram::Cardinality cardinality)
{
    CrowsFoot foot;
    switch (cardinality) {
    case diagram::Cardinality::ExactlyOne:
        foot.lines = {bar(dock, outward, firstBar), bar(dock, outward, secondBar)};
        break;
    case diagram::Cardinality::ZeroOrOne:
        foot.lines = {bar(dock, outward, firstBar)};
        foot.circle = dock + outward * (firstBar + 2 + CrowsFoot::circleRadius);
        break;
    case diagram::Cardinality::ZeroOrMany: {
        const QPointF across(-outward.y() * barHalf, outward.x() * barHalf);
        const QPointF heel = dock + outward * footLength;
        foot.lines = {{heel, dock - across}, {heel, dock + across}};
        foot.circle = heel + outward * CrowsFoot::circleRadius;
        break;
    }
    }
    return foot;
}

} // namespace dunlin::designer
