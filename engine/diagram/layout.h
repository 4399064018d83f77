// Placing the boxes of a diagram: layered by foreign keys, component by component, packed. Pure and deterministic.
#pragma once

#include "engine/diagram/graph.h"

#include <optional>
#include <vector>

namespace dunlin::diagram {

// Diagram units: one unit is one pixel at 100 %. Placed boxes sit on the 20-unit grid.
struct Point
{
    int x = 0, y = 0;
    auto operator<=>(const Point &) const = default;
};

struct Rect
{
    int x = 0, y = 0, width = 0, height = 0;
    int right() const { return x + width; }
    int bottom() const { return y + height; }
    bool operator==(const Rect &) const = default;
};

// What the drawer knows about a box: its size, and where each row's middle is, from the box's top.
struct BoxShape
{
    int width = 0, height = 0;
    std::vector<int> rowMiddles; // one per Box::rows; rows that are not drawn repeat the header's middle
    int headerMiddle = 14;
};

// Gives each box its top-left corner. A box with a fixed position keeps it; others are placed around without overlap, and not
// on what is `reserved`. With no fixed box at all the whole graph is laid out anew.
std::vector<Point> layout(const Graph &graph, const std::vector<BoxShape> &shapes, const std::vector<std::optional<Point>> &fixed,
                          const std::vector<Rect> &reserved = {});

// Orthogonal route of one edge: at least two points, first at `from`, last at `to`; first and last segments are
// horizontal and at least 24 units long where there is room, so that crow's feet are not bent.
struct Route
{
    std::vector<Point> points;
};

// Routes all edges around the boxes; parallel edges get tracks of their own. Edges for which `kept` has a route keep it: no
// other edge may then end at the same row of a box. It has an entry for each edge, or none at all.
std::vector<Route> route(const Graph &graph, const std::vector<BoxShape> &shapes, const std::vector<Point> &positions,
                         const std::vector<std::optional<Route>> &kept = {});
// Whether a route that is kept would touch the box or come too near.
bool isTooNear(const Route &route, Rect box);

} // namespace dunlin::diagram
