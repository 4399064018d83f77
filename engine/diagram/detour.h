// The cheapest orthogonal way between two places around boxes: A* on the lines just beside them.
#pragma once

#include "engine/diagram/layout.h"
#include "engine/diagram/obstacles.h"

#include <array>
#include <vector>

namespace dunlin::diagram {

constexpr int clearance = 8; // kept between edges and boxes

// What must be free of boxes for a horizontal or vertical line.
Rect roomOf(Point a, Point b);
// Whether it keeps clear of all boxes.
bool isFreeLine(const Obstacles &obstacles, Point a, Point b);

// A straight piece of a route that is there already; a way across it costs more.
struct Piece
{
    Point from, to; // ascending
};

// Corner points from one of `from` to one of `to`, both included, whichever are nearest; empty when there is no free way inside
// `area`. Leaves and arrives horizontally where that is free.
std::vector<Point> detour(const Obstacles &obstacles, const std::vector<Rect> &boxes, std::array<Point, 2> from, std::array<Point, 2> to,
                          Rect area, const std::vector<Piece> &others);

} // namespace dunlin::diagram
