#include "engine/diagram/layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace dunlin::diagram {

namespace {

struct Diagram
{
    Graph graph;
    std::vector<BoxShape> shapes;

    explicit Diagram(std::size_t boxes)
    {
        for (std::size_t i = 0; i < boxes; ++i) {
            graph.boxes.push_back({.name = "T" + std::to_string(i), .rows = std::vector<Row>(4)});
            shapes.push_back({.width = 180, .height = 108, .rowMiddles = {38, 58, 78, 98}});
        }
    }
    void relate(std::uint32_t from, std::uint32_t to) { graph.edges.push_back({.from = {from, 2}, .to = {to, 0}}); }
    std::vector<Point> laidOut() const { return layout(graph, shapes, std::vector<std::optional<Point>>(graph.boxes.size())); }
};

Diagram randomDiagram(unsigned seed, std::size_t boxes)
{
    std::mt19937 random(seed);
    Diagram diagram(boxes);
    for (std::uint32_t i = 1; i < boxes; ++i) {
        for (unsigned k = random() % 3; k > 0; --k)
            diagram.relate(i, static_cast<std::uint32_t>(random() % boxes));
    }
    return diagram;
}

bool overlap(const Diagram &diagram, const std::vector<Point> &points, std::size_t a, std::size_t b)
{
    const BoxShape &sa = diagram.shapes[a], &sb = diagram.shapes[b];
    return points[a].x < points[b].x + sb.width && points[b].x < points[a].x + sa.width && points[a].y < points[b].y + sb.height
           && points[b].y < points[a].y + sa.height;
}

void expectNoOverlap(const Diagram &diagram, const std::vector<Point> &points)
{
    for (std::size_t a = 0; a < points.size(); ++a) {
        for (std::size_t b = a + 1; b < points.size(); ++b)
            EXPECT_FALSE(overlap(diagram, points, a, b)) << diagram.graph.boxes[a].name << " and " << diagram.graph.boxes[b].name;
    }
}

// Pieces of different routes that properly cross.
int crossings(const std::vector<Route> &routes)
{
    int count = 0;
    const auto crosses = [](Point a, Point b, Point c, Point d) {
        return a.y == b.y && c.x == d.x && std::min(a.x, b.x) < c.x && c.x < std::max(a.x, b.x) && std::min(c.y, d.y) < a.y
               && a.y < std::max(c.y, d.y);
    };
    for (const Route &one : routes) {
        for (const Route &other : routes) {
            for (std::size_t i = 1; i < one.points.size(); ++i) {
                for (std::size_t k = 1; &one != &other && k < other.points.size(); ++k)
                    count += crosses(one.points[i - 1], one.points[i], other.points[k - 1], other.points[k]);
            }
        }
    }
    return count;
}

// As in a real schema: a few tables that many refer to, and rows of which each refers to one.
Diagram schemaLike(unsigned seed, std::size_t boxes)
{
    std::mt19937 random(seed);
    Diagram diagram(boxes);
    for (std::uint32_t i = 1; i < boxes; ++i) {
        const auto references = static_cast<std::uint32_t>(random() % 3);
        for (std::uint32_t row = 1; row <= references; ++row) {
            const std::size_t end = random() % 3 == 0 ? std::min<std::size_t>(i, 4) : i;
            diagram.graph.edges.push_back({.from = {i, row}, .to = {static_cast<std::uint32_t>(random() % end), 0}});
        }
    }
    return diagram;
}

bool shareARow(const Edge &a, const Edge &b)
{
    const auto same = [](const End &x, const End &y) { return x.box == y.box && x.row == y.row; };
    return same(a.from, b.from) || same(a.from, b.to) || same(a.to, b.from) || same(a.to, b.to);
}

// Pieces of different routes that lie on one another.
int overlaps(const Diagram &diagram, const std::vector<Route> &routes)
{
    int count = 0;
    const auto covers = [](Point a, Point b, Point c, Point d) {
        const auto meet = [](int p, int q, int r, int s) { return std::min(p, q) < std::max(r, s) && std::min(r, s) < std::max(p, q); };
        return (a.x == b.x && c.x == d.x && a.x == c.x && meet(a.y, b.y, c.y, d.y)) || (a.y == b.y && c.y == d.y && a.y == c.y && meet(a.x, b.x, c.x, d.x));
    };
    for (std::size_t one = 0; one < routes.size(); ++one) {
        for (std::size_t other = one + 1; other < routes.size(); ++other) {
            if (shareARow(diagram.graph.edges[one], diagram.graph.edges[other]))
                continue; // these share their foot
            for (std::size_t i = 1; i < routes[one].points.size(); ++i) {
                for (std::size_t k = 1; k < routes[other].points.size(); ++k)
                    count += covers(routes[one].points[i - 1], routes[one].points[i], routes[other].points[k - 1], routes[other].points[k]);
            }
        }
    }
    return count;
}

} // namespace

TEST(Layout, PutsTheReferencedTableLeftOfTheReferring)
{
    Diagram diagram(2);
    diagram.relate(1, 0);
    const auto points = diagram.laidOut();
    EXPECT_LT(points[0].x + 180, points[1].x);
}

TEST(Layout, NeverOverlapsBoxes)
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const Diagram diagram = randomDiagram(seed, 5 + seed * 3);
        expectNoOverlap(diagram, diagram.laidOut());
    }
}

TEST(Layout, GivesTheSameAnswerTwice)
{
    const Diagram diagram = randomDiagram(7, 60);
    EXPECT_EQ(diagram.laidOut(), diagram.laidOut());
}

TEST(Layout, BreaksCyclesAndSelfReferences)
{
    Diagram diagram(3);
    diagram.relate(0, 1);
    diagram.relate(1, 2);
    diagram.relate(2, 0);
    diagram.relate(1, 1);
    expectNoOverlap(diagram, diagram.laidOut());
}

TEST(Layout, KeepsFixedBoxesAndPlacesNewOnesBesideTheirNeighbours)
{
    Diagram diagram(4);
    diagram.relate(3, 1);
    std::vector<std::optional<Point>> fixed = {Point{0, 0}, Point{1000, 1000}, Point{300, 0}, std::nullopt};
    const auto points = layout(diagram.graph, diagram.shapes, fixed);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(points[i], *fixed[i]);
    EXPECT_LT(std::abs(points[3].x - 1000), 500);
    EXPECT_LT(std::abs(points[3].y - 1000), 300);
    expectNoOverlap(diagram, points);
}

TEST(Layout, IsNotMuchWiderThanHigh)
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const Diagram diagram = schemaLike(seed, 60);
        int right = 0, bottom = 0;
        for (const Point point : diagram.laidOut()) {
            right = std::max(right, point.x + 180);
            bottom = std::max(bottom, point.y + 108);
        }
        EXPECT_LT(right, 3 * bottom);
        EXPECT_LT(bottom, 2 * right);
    }
}

// What is found today, and a little more: whoever makes the layout worse should know it.
TEST(Layout, CrossesFewEdges)
{
    int count = 0;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const Diagram diagram = schemaLike(seed, 60);
        count += crossings(route(diagram.graph, diagram.shapes, diagram.laidOut()));
    }
    EXPECT_LT(count, 105);
}

TEST(Layout, CrossesNextToNothingInATree)
{
    Diagram diagram(13);
    for (std::uint32_t i = 1; i < 13; ++i)
        diagram.relate(i, (i - 1) / 3);
    EXPECT_LE(crossings(route(diagram.graph, diagram.shapes, diagram.laidOut())), 1);
}

TEST(Route, HardlyEverPutsEdgesOnOneAnother)
{
    int count = 0;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const Diagram diagram = schemaLike(seed, 60);
        count += overlaps(diagram, route(diagram.graph, diagram.shapes, diagram.laidOut()));
    }
    EXPECT_LE(count, 1); // two edges that change heights with one another, side by side
}

TEST(Route, EndsAtTheRowsWithStraightPieces)
{
    Diagram diagram(2);
    diagram.relate(1, 0);
    const std::vector<Point> points = {{0, 0}, {400, 200}};
    const auto routes = route(diagram.graph, diagram.shapes, points);
    ASSERT_EQ(routes.size(), 1u);
    const auto &line = routes[0].points;
    EXPECT_EQ(line.front(), (Point{400, 278}));
    EXPECT_EQ(line.back(), (Point{180, 38}));
    EXPECT_EQ(line[1].y, line[0].y);
    EXPECT_GE(std::abs(line[1].x - line[0].x), 20);
}

TEST(Route, IsOrthogonalAndGoesRoundBoxes)
{
    Diagram diagram(3);
    diagram.relate(2, 0);
    const std::vector<Point> points = {{0, 0}, {300, 0}, {600, 0}};
    const auto routes = route(diagram.graph, diagram.shapes, points);
    const auto &line = routes[0].points;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point a = line[i - 1], b = line[i];
        EXPECT_TRUE(a.x == b.x || a.y == b.y);
        const bool crossesMiddleBox = std::max(a.x, b.x) > 300 && std::min(a.x, b.x) < 480 && std::max(a.y, b.y) > 0 && std::min(a.y, b.y) < 108;
        EXPECT_FALSE(crossesMiddleBox) << a.x << "," << a.y << " to " << b.x << "," << b.y;
    }
}

TEST(Route, GivesParallelEdgesTracksOfTheirOwn)
{
    Diagram diagram(3);
    diagram.relate(1, 0);
    diagram.relate(2, 0);
    const auto routes = route(diagram.graph, diagram.shapes, {{0, 0}, {400, 200}, {400, 400}});
    EXPECT_NE(routes[0].points[1].x, routes[1].points[1].x);
}

TEST(Route, OrdersTracksSoThatEdgesDoNotCross)
{
    // The first must turn right of the second, or they cross twice.
    Diagram diagram(4);
    diagram.relate(2, 0);
    diagram.relate(3, 1);
    const auto routes = route(diagram.graph, diagram.shapes, {{0, 0}, {0, 200}, {400, 200}, {400, 400}});
    EXPECT_GT(routes[0].points[1].x, routes[1].points[1].x);
    EXPECT_EQ(crossings(routes), 0);
}

TEST(Route, GoesRoundWhereItCrossesLess)
{
    // Above the box in the middle the way from 1 to 0 is a little shorter; but there it would cross the edge from 3 to 2.
    Diagram diagram(4);
    diagram.relate(1, 0);
    diagram.relate(3, 2);
    const auto routes = route(diagram.graph, diagram.shapes, {{0, 400}, {640, 400}, {320, 410}, {700, 200}});
    EXPECT_EQ(crossings(routes), 0);
}

TEST(Route, LeavesRoutesAloneThatAreKept)
{
    Diagram diagram = randomDiagram(3, 40);
    const auto points = diagram.laidOut();
    const auto before = route(diagram.graph, diagram.shapes, points);
    std::vector<std::optional<Route>> kept(before.begin(), before.end());
    for (std::size_t e = 0; e < kept.size(); e += 5)
        kept[e].reset();
    const auto after = route(diagram.graph, diagram.shapes, points, kept);
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t e = 0; e < kept.size(); ++e) {
        EXPECT_GE(after[e].points.size(), 2u);
        if (kept[e]) {
            EXPECT_EQ(after[e].points, before[e].points) << e;
        }
    }
}

TEST(Route, KnowsWhenABoxGrewOverARoute)
{
    const Route route{{{0, 0}, {100, 0}, {100, 100}, {200, 100}}};
    EXPECT_FALSE(isTooNear(route, {110, 20, 50, 50}));
    EXPECT_TRUE(isTooNear(route, {102, 20, 50, 50}));
    EXPECT_TRUE(isTooNear(route, {150, 60, 20, 60}));
}

TEST(Route, NeverRunsThroughABoxThatItCanGoRound)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const Diagram diagram = randomDiagram(seed, 40);
        const auto points = diagram.laidOut();
        const auto routes = route(diagram.graph, diagram.shapes, points);
        for (std::size_t e = 0; e < routes.size(); ++e) {
            const Edge &edge = diagram.graph.edges[e];
            for (std::uint32_t box = 0; box < points.size(); ++box) {
                if (box == edge.from.box || box == edge.to.box)
                    continue;
                EXPECT_FALSE(isTooNear(routes[e], {points[box].x, points[box].y, 180, 108})) << "seed " << seed << ", edge " << e << ", box " << box;
            }
        }
    }
}

TEST(Route, KeepsFeetOfDifferentKindsApart)
{
    Diagram diagram(3);
    diagram.relate(1, 0);
    diagram.relate(2, 0);
    diagram.graph.edges[1].to.cardinality = Cardinality::ZeroOrOne;
    const std::vector<Point> points = {{0, 0}, {400, 200}, {400, 400}};
    const auto routes = route(diagram.graph, diagram.shapes, points);
    EXPECT_EQ(std::abs(routes[0].points.back().y - routes[1].points.back().y), 8);
    for (const Route &line : routes)
        EXPECT_EQ(line.points.back().y, line.points[line.points.size() - 2].y);

    diagram.graph.edges[1].to.cardinality = Cardinality::ExactlyOne;
    const auto shared = route(diagram.graph, diagram.shapes, points);
    EXPECT_EQ(shared[0].points.back(), shared[1].points.back());
}

} // namespace dunlin::diagram
