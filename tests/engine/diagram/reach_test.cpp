#include "engine/diagram/reach.h"

#include <gtest/gtest.h>

namespace dunlin::diagram {

namespace {

// 0 - 1 - 2 - 3, 1 - 3, and 4 alone
Graph chain()
{
    Graph graph;
    graph.boxes.resize(5);
    for (const auto &[from, to] : {std::pair<std::uint32_t, std::uint32_t>{0, 1}, {2, 1}, {2, 3}, {1, 3}})
        graph.edges.push_back({.from = {.box = from}, .to = {.box = to}});
    return graph;
}

} // namespace

TEST(Reach, GoesOverRelationsInBothDirections)
{
    EXPECT_EQ(within(chain(), {0}, 0), (std::vector<bool>{true, false, false, false, false}));
    EXPECT_EQ(within(chain(), {0}, 1), (std::vector<bool>{true, true, false, false, false}));
    EXPECT_EQ(within(chain(), {0}, 2), (std::vector<bool>{true, true, true, true, false}));
    EXPECT_EQ(within(chain(), {4, 0}, 3), (std::vector<bool>{true, true, true, true, true}));
}

TEST(Reach, FindsTheWayWithTheFewestRelations)
{
    EXPECT_EQ(shortestPath(chain(), 0, 3), (std::vector<std::uint32_t>{0, 1, 3}));
    EXPECT_EQ(shortestPath(chain(), 2, 2), (std::vector<std::uint32_t>{2}));
    EXPECT_FALSE(shortestPath(chain(), 0, 4));
}

} // namespace dunlin::diagram
